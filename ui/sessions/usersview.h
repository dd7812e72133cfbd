// SPDX-License-Identifier: MIT
#pragma once

#include "model/usersmodel.h"
#include "widgets/rowsview.h"

#include <QStyledItemDelegate>

namespace claimsmith::ui {

/// Paints users: names strong, roles as chips, who cannot log in dim.
class UserDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// The table of users; several rows selected at a time.
class UsersView : public RowsView
{
    Q_OBJECT
public:
    explicit UsersView(model::UsersModel *users, QWidget *parent = nullptr);

    [[nodiscard]] QList<qint64> selectedUsers() const;
    /// The one that has the keyboard; 0 where there is none.
    [[nodiscard]] qint64 currentUser() const;
    void select(qint64 user);

public slots:
    /// What the Edit menu and the keys of the system ask the widget with the focus for.
    void undo() { emit undoWanted(); }
    void redo() { emit redoWanted(); }

signals:
    void selectedUsersChanged();
    void undoWanted();
    void redoWanted();

protected:
    void fitColumns() override;
    void paintEvent(QPaintEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    model::UsersModel *m_users;
};

} // namespace claimsmith::ui
