// SPDX-License-Identifier: MIT
#pragma once

#include "store/database.h"
#include "token/sessionstate.h"

#include <QByteArray>
#include <QList>

#include <optional>

/// The rows of the tables of users and sessions; no decision is made here. What is read is not trusted: a value that
/// cannot be is an error, never a guess.
namespace claimsmith::store::sessionrows {

/// Not null, which SQL would take for NULL.
[[nodiscard]] QVariant blob(const QByteArray &bytes);
[[nodiscard]] QVariant milliseconds(token::Instant instant);
[[nodiscard]] QVariant milliseconds(const std::optional<token::Instant> &instant);
[[nodiscard]] token::Instant instantAt(const QSqlQuery &row, int column);
[[nodiscard]] std::optional<token::Instant> optionalInstantAt(const QSqlQuery &row, int column);

/// The columns that userAt() and familyAt() read, of the tables `u` and `f`.
inline constexpr QStringView userColumns =
    u"u.id, u.username, u.email, u.roles, u.scope, u.disabled, u.password IS NOT NULL";
inline constexpr QStringView familyColumns = u"f.id, f.user, f.created_at, f.last_used_at, f.expires_at, f.ends_at, "
                                             "f.generation, f.revoked_at, f.revoked_for";
/// nullopt where the row has none there (an outer join).
[[nodiscard]] std::optional<token::User> userAt(const QSqlQuery &row, int column);
[[nodiscard]] std::optional<token::Family> familyAt(const QSqlQuery &row, int column);

[[nodiscard]] Result<std::optional<token::User>> user(Database &database, qint64 id);
[[nodiscard]] Result<std::optional<token::Family>> family(Database &database, const QByteArray &id);
[[nodiscard]] Result<std::optional<token::RefreshRecord>> refreshToken(Database &database, const QByteArray &id);
[[nodiscard]] Result<QList<token::Family>> families(Database &database, std::optional<qint64> user);
[[nodiscard]] Result<QList<token::RefreshRecord>> refreshTokens(Database &database, const QByteArray &family);
[[nodiscard]] Result<QList<token::RevokedToken>> revokedTokens(Database &database);

[[nodiscard]] Result<void> insert(Database &database, const token::Family &family);
[[nodiscard]] Result<void> insert(Database &database, const token::RefreshRecord &record);
/// What use changes: last use, end, generation.
[[nodiscard]] Result<void> update(Database &database, const token::Family &family);
[[nodiscard]] Result<void> consume(
    Database &database, const QByteArray &id, const QByteArray &replacedBy, token::Instant now);
/// Keeps the entry that is there where it ends later. False where there was one.
[[nodiscard]] Result<bool> list(Database &database, const token::RevokedToken &token);
/// False where it was revoked before, or is not there.
[[nodiscard]] Result<bool> revokeFamily(
    Database &database, const QByteArray &id, token::RevocationReason reason, token::Instant now);

/// See SessionStore::sweep(). How many rows went.
[[nodiscard]] Result<int> sweepRevoked(Database &database, token::Instant now);
[[nodiscard]] Result<int> sweepConsumed(Database &database, token::Instant now);
[[nodiscard]] Result<int> sweepFamilies(Database &database, token::Instant endedBefore);

} // namespace claimsmith::store::sessionrows
