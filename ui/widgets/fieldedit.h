// SPDX-License-Identifier: MIT
#pragma once

#include <QComboBox>
#include <QLineEdit>

class QUndoStack;

namespace claimsmith::ui {

/// A line of text in a form whose edits are commands on one undo stack: undo and redo are those of the form.
class FieldEdit : public QLineEdit
{
    Q_OBJECT
public:
    /// `undo` outlives this.
    explicit FieldEdit(QUndoStack *undo, QWidget *parent = nullptr);

    /// Another text, where it differs; the cursor stays at the end of what changed.
    void showText(const QString &text);

public slots:
    /// Hide the line's own, which the Edit menu looks for by name.
    void undo();
    void redo();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    QUndoStack *m_undo;
};

/// A combo box that the wheel changes only while it has the keyboard: a form is scrolled with the wheel.
class FieldCombo : public QComboBox
{
    Q_OBJECT
public:
    explicit FieldCombo(QWidget *parent = nullptr);

protected:
    void wheelEvent(QWheelEvent *event) override;
};

} // namespace claimsmith::ui
