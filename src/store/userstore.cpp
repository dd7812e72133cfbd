// SPDX-License-Identifier: MIT
#include "store/userstore.h"

#include "jose/crypto/passwordhash.h"
#include "store/sessionrows.h"

namespace claimsmith::store {

using namespace Qt::StringLiterals;
using sessionrows::blob;
using token::User;

namespace {

User readUser(const QSqlQuery &row) { return sessionrows::userAt(row, 0).value_or(User()); }

QString text(const QString &value) { return value.isNull() ? u""_s : value; }

QVariant hashValue(const std::optional<QByteArray> &hash)
{
    return hash ? blob(*hash) : QVariant(QMetaType::fromType<QByteArray>());
}

Error unknown(qint64 id) { return {ErrorCode::UserUnknown, QString::number(id), {}}; }

std::optional<Error> errorOf(const User &user)
{
    const token::UserFault fault = token::faultOf(user);
    if (fault == token::UserFault::None)
        return std::nullopt;
    return Error{ErrorCode::UserInvalid, user.username, token::message(fault)};
}

std::optional<Error> errorOf(const std::optional<QByteArray> &hash)
{
    if (!hash || jose::passwordCost(*hash))
        return std::nullopt;
    return Error{ErrorCode::UserInvalid, {}, u"scrypt"_s};
}

Result<void> checkName(Database &database, const User &user)
{
    bool taken = false;
    return database
        .each(u"SELECT 1 FROM users WHERE username = ? AND id <> ?"_s, {user.username, user.id},
            [&taken](const QSqlQuery &) { taken = true; })
        .and_then([&]() -> Result<void> {
            if (taken)
                return std::unexpected(Error{ErrorCode::UserNameTaken, user.username, {}});
            return {};
        });
}

} // namespace

Result<QList<User>> UserStore::all()
{
    QList<User> users;
    return m_database
        ->each(u"SELECT %1 FROM users u ORDER BY u.id"_s.arg(sessionrows::userColumns), {},
            [&users](const QSqlQuery &row) { users.append(readUser(row)); })
        .transform([&users] { return users; });
}

Result<std::optional<User>> UserStore::find(qint64 id) { return sessionrows::user(*m_database, id); }

Result<std::optional<User>> UserStore::findByName(const QString &username)
{
    std::optional<User> user;
    return m_database
        ->each(u"SELECT %1 FROM users u WHERE u.username = ?"_s.arg(sessionrows::userColumns), {text(username)},
            [&user](const QSqlQuery &row) { user = readUser(row); })
        .transform([&user] { return user; });
}

Result<std::optional<QByteArray>> UserStore::passwordHash(qint64 id)
{
    std::optional<QByteArray> hash;
    return m_database
        ->each(u"SELECT password FROM users WHERE id = ? AND password IS NOT NULL"_s, {id},
            [&hash](const QSqlQuery &row) { hash = row.value(0).toByteArray(); })
        .transform([&hash] { return hash; });
}

Result<qint64> UserStore::insert(const User &user, const std::optional<QByteArray> &passwordHash)
{
    qint64 id = 0;
    return m_database
        ->each(u"INSERT INTO users (id, username, email, roles, scope, disabled, password) "
               "VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING id"_s,
            {user.id > 0 ? QVariant(user.id) : QVariant(QMetaType::fromType<qint64>()), user.username, text(user.email),
                text(user.roles.join(u'\n')), text(user.scope), user.disabled ? 1 : 0, hashValue(passwordHash)},
            [&id](const QSqlQuery &row) { id = row.value(0).toLongLong(); })
        .transform([&id] { return id; });
}

Result<qint64> UserStore::add(const User &user, const std::optional<QByteArray> &passwordHash)
{
    for (const std::optional<Error> &error : {errorOf(user), errorOf(passwordHash)}) {
        if (error)
            return std::unexpected(*error);
    }
    qint64 id = 0;
    return m_database
        ->transaction([&]() -> Result<void> {
            return checkName(*m_database, user)
                .and_then([&] { return insert(user, passwordHash); })
                .transform([&id](qint64 given) { id = given; });
        })
        .transform([&id] { return id; });
}

Result<void> UserStore::change(const User &user)
{
    if (const std::optional<Error> error = errorOf(user))
        return std::unexpected(*error);
    return m_database->transaction([&]() -> Result<void> {
        return checkName(*m_database, user)
            .and_then([&] {
                return m_database->change(
                    u"UPDATE users SET username = ?, email = ?, roles = ?, scope = ?, disabled = ? WHERE id = ?"_s,
                    {user.username, text(user.email), text(user.roles.join(u'\n')), text(user.scope),
                        user.disabled ? 1 : 0, user.id});
            })
            .and_then([&](int changed) {
                return changed == 1 ? Result<void>() : Result<void>(std::unexpected(unknown(user.id)));
            });
    });
}

Result<void> UserStore::setPasswordHash(qint64 id, const std::optional<QByteArray> &hash)
{
    if (const std::optional<Error> error = errorOf(hash))
        return std::unexpected(*error);
    return m_database->change(u"UPDATE users SET password = ? WHERE id = ?"_s, {hashValue(hash), id})
        .and_then(
            [id](int changed) { return changed == 1 ? Result<void>() : Result<void>(std::unexpected(unknown(id))); });
}

Result<void> UserStore::remove(qint64 id)
{
    return m_database->change(u"DELETE FROM users WHERE id = ?"_s, {id}).and_then([id](int changed) {
        return changed == 1 ? Result<void>() : Result<void>(std::unexpected(unknown(id)));
    });
}

Result<void> UserStore::addSamplesOnce()
{
    const QList<User> samples{{.username = u"john"_s, .email = u"john@example.com"_s},
        {.username = u"jane"_s, .email = u"jane@example.com"_s},
        {.username = u"admin"_s, .email = u"admin@example.com"_s, .roles = {u"admin"_s}}};
    return m_database->transaction([&]() -> Result<void> {
        // SQLite counts the ids that were given, also of users who are gone.
        bool hadUsers = false;
        Result<void> done = m_database->each(u"SELECT 1 FROM sqlite_sequence WHERE name = 'users' AND seq > 0"_s, {},
            [&hadUsers](const QSqlQuery &) { hadUsers = true; });
        for (const User &user : samples) {
            if (done && !hadUsers)
                done = insert(user, {}).transform([](qint64) {});
        }
        return done;
    });
}

} // namespace claimsmith::store
