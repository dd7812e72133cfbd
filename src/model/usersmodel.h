// SPDX-License-Identifier: MIT
#pragma once

#include "token/sessionstate.h"

#include <QAbstractTableModel>
#include <QList>

namespace claimsmith::model {

/// Those who can log in, by id.
class UsersModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Id, Username, Email, Roles, ColumnCount };
    enum Role {
        IdRole = Qt::UserRole, ///< qint64
        RolesRole,             ///< QStringList
        DisabledRole,          ///< bool: who cannot log in
        PasswordRole,          ///< bool: needs one
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// By id. Rows of those who stay stay.
    void setUsers(const QList<token::User> &users);
    [[nodiscard]] const QList<token::User> &users() const { return m_users; }
    /// nullptr where there is none.
    [[nodiscard]] const token::User *find(qint64 id) const;
    [[nodiscard]] int row(qint64 id) const; ///< −1 where there is none

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<token::User> m_users;
};

} // namespace claimsmith::model
