// SPDX-License-Identifier: MIT
#include "widgets/fieldedit.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QUndoStack>
#include <QWheelEvent>

#include <algorithm>
#include <memory>

namespace claimsmith::ui {

namespace {

bool isUndoKey(const QKeyEvent *event)
{
    return event->matches(QKeySequence::Undo) || event->matches(QKeySequence::Redo);
}

} // namespace

FieldEdit::FieldEdit(QUndoStack *undo, QWidget *parent)
    : QLineEdit(parent)
    , m_undo(undo)
{}

void FieldEdit::showText(const QString &shown)
{
    const QString former = text();
    if (former == shown)
        return;
    qsizetype same = 0;
    const qsizetype most = std::min(former.size(), shown.size());
    while (same < most && former[former.size() - 1 - same] == shown[shown.size() - 1 - same])
        ++same;
    setText(shown);
    setCursorPosition(hasFocus() ? static_cast<int>(shown.size() - same) : 0);
}

void FieldEdit::undo() { m_undo->undo(); }

void FieldEdit::redo() { m_undo->redo(); }

bool FieldEdit::event(QEvent *event)
{
    // Not taken here, the key reaches the shortcut of the page.
    if (event->type() == QEvent::ShortcutOverride && isUndoKey(static_cast<QKeyEvent *>(event))) {
        event->ignore();
        return false;
    }
    return QLineEdit::event(event);
}

void FieldEdit::keyPressEvent(QKeyEvent *event)
{
    if (isUndoKey(event))
        event->ignore();
    else
        QLineEdit::keyPressEvent(event);
}

void FieldEdit::contextMenuEvent(QContextMenuEvent *event)
{
    const std::unique_ptr<QMenu> menu(createStandardContextMenu());
    const QList<QAction *> standard = menu->actions();
    for (QAction *action : standard) {
        if (action->objectName() == QLatin1StringView("edit-undo")
            || action->objectName() == QLatin1StringView("edit-redo"))
            menu->removeAction(action);
    }
    menu->insertActions(
        menu->actions().value(0), {m_undo->createUndoAction(menu.get()), m_undo->createRedoAction(menu.get())});
    menu->exec(event->globalPos());
}

FieldCombo::FieldCombo(QWidget *parent)
    : QComboBox(parent)
{
    setFocusPolicy(Qt::StrongFocus);
}

void FieldCombo::wheelEvent(QWheelEvent *event)
{
    if (hasFocus())
        QComboBox::wheelEvent(event);
    else
        event->ignore();
}

} // namespace claimsmith::ui
