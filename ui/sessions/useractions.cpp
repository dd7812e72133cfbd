// SPDX-License-Identifier: MIT
#include "sessions/useractions.h"

#include "model/sessions.h"
#include "model/useredit.h"
#include "model/usersmodel.h"
#include "sessions/userdialog.h"
#include "sessions/usersview.h"
#include "widgets/icons.h"

namespace claimsmith::ui {

UserActions::UserActions(model::Sessions *sessions, UsersView *view, QWidget *window)
    : PageActions(window)
    , m_sessions(sessions)
    , m_view(view)
    , m_window(window)
    , m_add(
          add(PageMenu::Edit, tr("&Add User…"), "addUserAction", Qt::CTRL | Qt::Key_N, tr("Add somebody who logs in")))
    , m_edit(add(PageMenu::Edit, tr("&Edit User…"), "editUserAction", Qt::Key_F2,
          tr("Change name, e-mail, roles, scope or password of the selected user")))
    , m_delete(add(PageMenu::Edit, tr("&Delete Users"), "deleteUsersAction", QKeySequence::Delete,
          tr("Delete the selected users; it can be undone. Their sessions are refused as long as they are gone")))
    , m_undo(sessions->editing()->undoStack()->createUndoAction(this))
    , m_redo(sessions->editing()->undoStack()->createRedoAction(this))
{
    separate(PageMenu::Edit);
    m_add->setIcon(icons::icon(QStringLiteral("plus")));
    m_edit->setIcon(icons::icon(QStringLiteral("edit")));
    m_delete->setIcon(icons::icon(QStringLiteral("delete")));
    // Anywhere else than in the table these keys mean something else.
    m_delete->setShortcutContext(Qt::WidgetShortcut);
    m_undo->setObjectName(QStringLiteral("undoUserAction"));
    m_redo->setObjectName(QStringLiteral("redoUserAction"));
    m_undo->setShortcuts(QKeySequence::Undo);
    m_redo->setShortcuts(QKeySequence::Redo);
    m_view->addActions({m_edit, m_delete, m_add});
    model::UserEditing *editing = sessions->editing();
    connect(m_add, &QAction::triggered, this, &UserActions::addUser);
    connect(m_edit, &QAction::triggered, this, &UserActions::editUser);
    connect(m_delete, &QAction::triggered, editing, [this, editing] { editing->remove(m_view->selectedUsers()); });
    connect(m_view, &QAbstractItemView::activated, this, &UserActions::editUser);
    connect(m_view, &UsersView::undoWanted, m_undo, &QAction::trigger);
    connect(m_view, &UsersView::redoWanted, m_redo, &QAction::trigger);
    connect(m_view, &UsersView::selectedUsersChanged, this, &UserActions::refresh);
    connect(sessions, &model::Sessions::stateChanged, this, &UserActions::refresh);
    refresh();
}

void UserActions::addUser()
{
    auto *dialog = new UserDialog({}, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
        [this, dialog] { m_sessions->editing()->add(dialog->user(), dialog->password()); });
    dialog->open();
}

void UserActions::editUser()
{
    const token::User *user = m_sessions->users()->find(m_view->currentUser());
    if (!user)
        return;
    auto *dialog = new UserDialog(*user, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
        [this, dialog] { m_sessions->editing()->change(dialog->user(), dialog->password()); });
    dialog->open();
}

void UserActions::refresh()
{
    const bool isOpen = m_sessions->state() == model::Sessions::State::Open;
    const bool hasUser = isOpen && m_view->currentUser() != 0;
    m_add->setEnabled(isOpen);
    m_edit->setEnabled(hasUser);
    m_delete->setEnabled(hasUser);
}

} // namespace claimsmith::ui
