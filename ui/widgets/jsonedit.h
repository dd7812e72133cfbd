// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/tokenedit.h"

#include <QByteArray>

class QUndoStack;

namespace claimsmith::ui {

/// The JSON text of a header or payload as it is signed, edited in place: what is not touched stays byte for byte,
/// its kind of line breaks too. The place where it stops being JSON is underlined. The text is that of a model, whose
/// undo it uses: each edit is told, and setJson() shows what became of it.
class JsonEdit : public TokenEdit
{
    Q_OBJECT
public:
    /// `undo` outlives this.
    JsonEdit(QUndoStack *undo, jose::Segment segment, QWidget *parent = nullptr);

    /// The octets as they are now; use it instead of text().
    [[nodiscard]] const QByteArray &json() const { return m_json; }
    /// Shows other octets, with the cursor where they begin to be the same as before; not told by jsonEdited().
    void setJson(const QByteArray &utf8);
    /// False where the octets are no text that an editor could keep as it is; then nothing is shown or edited.
    [[nodiscard]] bool isText() const { return m_isText; }
    void setEditable(bool editable);

    /// Where json() breaks, and why; an offset of −1 is no place.
    void setFault(qsizetype offset, const QString &words);
    void clearFault() { setRanges({}, {}); }

public slots:
    /// Hide the text's own, which the Edit menu looks for by name.
    void undo();
    void redo();

signals:
    /// By typing, pasting or cutting.
    void jsonEdited(const QByteArray &utf8);
    /// What is typed next is another step of undo.
    void typingEnded();

protected:
    /// A file that is dropped here is for the page.
    [[nodiscard]] bool canInsertFromMimeData(const QMimeData *source) const override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void take();
    QUndoStack *m_undo;
    QByteArray m_json;
    bool m_isText = true;
    bool m_isEditable = true;
    bool m_showing = false;
};

} // namespace claimsmith::ui
