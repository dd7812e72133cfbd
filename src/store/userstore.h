// SPDX-License-Identifier: MIT
#pragma once

#include "jose/crypto/secretbytes.h"
#include "store/database.h"
#include "token/sessionstate.h"

#include <QList>

#include <optional>

namespace claimsmith::store {

/// The table `users` of the data file: who can log in to the API. A password is there as a salted scrypt hash alone.
/// On the thread of its database.
class UserStore
{
public:
    /// `database` lives longer.
    explicit UserStore(Database *database)
        : m_database(database)
    {}

    /// By id.
    [[nodiscard]] Result<QList<token::User>> all();
    [[nodiscard]] Result<std::optional<token::User>> find(qint64 id);
    [[nodiscard]] Result<std::optional<token::User>> findByName(const QString &username);
    /// The hash of the user's password; nullopt where none is needed.
    [[nodiscard]] Result<std::optional<QByteArray>> passwordHash(qint64 id);

    /// Keeps a new user and answers the id. With an id (of one that was removed) it is that one again; an id is else
    /// never given twice. UserNameTaken, UserInvalid.
    [[nodiscard]] Result<qint64> add(const token::User &user, const std::optional<QByteArray> &passwordHash = {});
    /// Everything but the password. UserUnknown, UserNameTaken, UserInvalid.
    [[nodiscard]] Result<void> change(const token::User &user);
    /// nullopt: from now on the name is enough.
    [[nodiscard]] Result<void> setPasswordHash(qint64 id, const std::optional<QByteArray> &hash);
    /// The sessions of the user stay, and are refused as long as the user is not there.
    [[nodiscard]] Result<void> remove(qint64 id);

    /// john, jane, and admin with the role of that name, all without a password, where there never was a user.
    [[nodiscard]] Result<void> addSamplesOnce();

private:
    [[nodiscard]] Result<qint64> insert(const token::User &user, const std::optional<QByteArray> &passwordHash);

    Database *m_database;
};

} // namespace claimsmith::store
