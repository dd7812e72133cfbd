// SPDX-License-Identifier: MIT
#pragma once

#include "pageactions.h"

namespace claimsmith::model {
class Sessions;
}

namespace claimsmith::ui {

class UsersView;

/// What the Sessions page does with users: in the Edit menu, by keys and by buttons.
class UserActions : public PageActions
{
    Q_OBJECT
public:
    /// `sessions` and `view` outlive this; dialogs are opened over `window`.
    UserActions(model::Sessions *sessions, UsersView *view, QWidget *window);

    [[nodiscard]] QAction *addAction() const { return m_add; }
    [[nodiscard]] QAction *editAction() const { return m_edit; }
    [[nodiscard]] QAction *deleteAction() const { return m_delete; }
    /// Undo and redo; the Edit menu has its own entries, which come to the same.
    [[nodiscard]] QList<QAction *> undoActions() const { return {m_undo, m_redo}; }

    void addUser();
    void editUser();

private:
    void refresh();
    model::Sessions *m_sessions;
    UsersView *m_view;
    QWidget *m_window;
    QAction *m_add;
    QAction *m_edit;
    QAction *m_delete;
    QAction *m_undo;
    QAction *m_redo;
};

} // namespace claimsmith::ui
