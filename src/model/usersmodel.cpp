// SPDX-License-Identifier: MIT
#include "model/usersmodel.h"

#include <algorithm>

namespace claimsmith::model {

using namespace Qt::StringLiterals;
using token::User;

void UsersModel::setUsers(const QList<User> &users)
{
    // Both are by id.
    qsizetype row = 0;
    for (const User &user : users) {
        while (row < m_users.size() && m_users.at(row).id < user.id) {
            beginRemoveRows({}, static_cast<int>(row), static_cast<int>(row));
            m_users.removeAt(row);
            endRemoveRows();
        }
        if (row < m_users.size() && m_users.at(row).id == user.id) {
            if (m_users.at(row) != user) {
                m_users[row] = user;
                const int changed = static_cast<int>(row);
                emit dataChanged(index(changed, 0), index(changed, ColumnCount - 1));
            }
        } else {
            beginInsertRows({}, static_cast<int>(row), static_cast<int>(row));
            m_users.insert(row, user);
            endInsertRows();
        }
        ++row;
    }
    if (row < m_users.size()) {
        beginRemoveRows({}, static_cast<int>(row), static_cast<int>(m_users.size()) - 1);
        m_users.resize(row);
        endRemoveRows();
    }
}

const User *UsersModel::find(qint64 id) const
{
    const int found = row(id);
    return found < 0 ? nullptr : &m_users.at(found);
}

int UsersModel::row(qint64 id) const
{
    const auto found = std::ranges::find(m_users, id, &User::id);
    return found == m_users.end() ? -1 : static_cast<int>(found - m_users.begin());
}

int UsersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_users.size());
}

int UsersModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant UsersModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const User &user = m_users.at(index.row());
    switch (role) {
    case IdRole:
        return user.id;
    case RolesRole:
        return user.roles;
    case DisabledRole:
        return user.disabled;
    case PasswordRole:
        return user.hasPassword;
    case Qt::ToolTipRole:
        if (user.disabled)
            return tr("Disabled: cannot log in, and no token of this user is good");
        return user.hasPassword ? tr("Logs in with a password") : tr("Logs in without a password");
    case Qt::DisplayRole:
        break;
    default:
        return {};
    }
    switch (index.column()) {
    case Id:
        return QString::number(user.id);
    case Username:
        return user.username;
    case Email:
        return user.email;
    case Roles:
        return user.roles.join(u", "_s);
    default:
        return {};
    }
}

QVariant UsersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Id:
        return tr("ID");
    case Username:
        return tr("Username");
    case Email:
        return tr("E-mail");
    case Roles:
        return tr("Roles");
    default:
        return {};
    }
}

} // namespace claimsmith::model
