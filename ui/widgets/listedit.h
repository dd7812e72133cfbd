// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>
#include <QList>
#include <QStringList>

class QPushButton;
class QUndoStack;

namespace claimsmith::ui {

class FieldEdit;
class FlowLayout;

/// A list of texts as chips, with a line to add one: Enter, Tab or a comma adds; Backspace in the empty line goes to
/// the last chip, and Delete takes the chip with the focus away.
class ListEdit : public QFrame
{
    Q_OBJECT
public:
    explicit ListEdit(QUndoStack *undo, QWidget *parent = nullptr);

    [[nodiscard]] const QStringList &items() const { return m_items; }
    void setItems(const QStringList &items);
    /// For words: a space ends one, too.
    void setOfWords(bool words) { m_ofWords = words; }
    [[nodiscard]] FieldEdit *field() const { return m_field; }
    /// What is typed and not yet added.
    void takeTyped();

signals:
    /// By hand, not by setItems().
    void edited(const QStringList &items);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void change(const QStringList &items);
    void remove(qsizetype index);
    void typed(const QString &text);
    bool keyInField(int key);
    bool keyOnChip(qsizetype index, int key);
    void focusChip(qsizetype index);
    void markFocus(bool focused);
    QStringList m_items;
    QList<QPushButton *> m_chips;
    FlowLayout *m_flow;
    FieldEdit *m_field;
    bool m_ofWords = false;
};

} // namespace claimsmith::ui
