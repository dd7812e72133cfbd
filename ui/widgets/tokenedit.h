// SPDX-License-Identifier: MIT
#pragma once

#include "jose/error.h"

#include <QPlainTextEdit>

namespace claimsmith::ui {

/// A stretch of the text that has a segment's colour. Offsets count bytes of the text in UTF-8.
struct SegmentRange
{
    qsizetype begin = 0;
    qsizetype end = 0;
    jose::Segment segment = jose::Segment::None;
};

/// A stretch that is underlined as wrong; `message` is its tool tip. An empty stretch underlines the character before.
struct DefectRange
{
    qsizetype begin = 0;
    qsizetype end = 0;
    QString message;
};

/// The text that a token is pasted into. Colours segments, underlines defects, wraps anywhere, and stays quick with a
/// mebibyte on one line: such a line is laid out in pieces. The breaks between pieces are only in the display; text(),
/// copying and all offsets know nothing of them.
class TokenEdit : public QPlainTextEdit
{
    Q_OBJECT
public:
    /// Longest piece of a line, in characters.
    static constexpr qsizetype pieceLength = 4096;
    /// A paste or drop of more is refused, see tooMuchText(). Twice what a token may have, so that its envelope fits
    /// too.
    static constexpr qsizetype maxCharacters = 8 * 1024 * 1024;

    explicit TokenEdit(QWidget *parent = nullptr);
    ~TokenEdit() override;

    /// The text as pasted or typed, without the breaks of the display. Use it instead of toPlainText().
    [[nodiscard]] QString text() const;
    /// Replaces everything as one step that undo takes back.
    void setText(const QString &text);

    /// Colours and underlines; they move along as text is typed, until the next call.
    void setRanges(const QList<SegmentRange> &segments, const QList<DefectRange> &defects);
    /// Selects a stretch and scrolls to it.
    void selectBytes(qsizetype begin, qsizetype end);
    /// Place of the cursor, in bytes of the text.
    [[nodiscard]] qsizetype cursorByte() const;

    /// Whether the clipboard holds text that can be pasted.
    [[nodiscard]] bool canPaste() const;

signals:
    /// The text changed, by typing, pasting, undo or setText().
    void edited();
    void fileDropped(const QString &path);
    /// A paste or drop was refused because it is longer than maxCharacters.
    void tooMuchText(qsizetype characters);

protected:
    [[nodiscard]] QMimeData *createMimeDataFromSelection() const override;
    [[nodiscard]] bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    class Offsets;
    void insertInPieces(QTextCursor &cursor, const QString &text);
    void joinPieces(QTextCursor cursor, bool before);
    void applySelections();
    [[nodiscard]] QString textBetween(int begin, int end) const;
    [[nodiscard]] QString defectAt(const QPoint &position) const;

    struct Marked
    {
        QTextCursor cursor;
        jose::Segment segment = jose::Segment::None;
        QString message;
    };
    QList<Marked> m_segments;
    QList<Marked> m_defects;
    bool m_inserting = false;
};

} // namespace claimsmith::ui
