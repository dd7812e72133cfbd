// SPDX-License-Identifier: MIT
#include "store/sessionrows.h"

namespace claimsmith::store::sessionrows {

using namespace Qt::StringLiterals;
using token::Family;
using token::Instant;
using token::RefreshRecord;
using token::RevokedToken;
using token::User;

namespace {

RefreshRecord recordOf(const QSqlQuery &row)
{
    return {.id = row.value(0).toByteArray(),
        .family = row.value(1).toByteArray(),
        .parent = row.value(2).toByteArray(),
        .generation = row.value(3).toLongLong(),
        .issuedAt = instantAt(row, 4),
        .expiresAt = instantAt(row, 5),
        .consumedAt = optionalInstantAt(row, 6),
        .replacedBy = row.value(7).toByteArray()};
}

const QString recordColumns = u"id, family, parent, generation, issued_at, expires_at, consumed_at, replaced_by"_s;

/// The rows of a statement by `read`, or the last of them.
template<typename T, typename Read>
Result<QList<T>> listOf(Database &database, const QString &statement, const QVariantList &values, Read read)
{
    QList<T> list;
    return database.each(statement, values, [&list, &read](const QSqlQuery &row) { list.append(read(row)); })
        .transform([&list] { return list; });
}

template<typename T, typename Read>
Result<std::optional<T>> oneOf(Database &database, const QString &statement, const QVariantList &values, Read read)
{
    std::optional<T> one;
    return database.each(statement, values, [&one, &read](const QSqlQuery &row) { one = read(row); }).transform([&one] {
        return one;
    });
}

Result<void> done(Database &database, const QString &statement, const QVariantList &values)
{
    return database.change(statement, values).transform([](int) {});
}

Family readFamily(const QSqlQuery &row) { return familyAt(row, 0).value_or(Family()); }

} // namespace

QVariant blob(const QByteArray &bytes) { return bytes.isNull() ? QByteArray("") : bytes; }

QVariant milliseconds(Instant instant) { return static_cast<qint64>(instant.time_since_epoch().count()); }

QVariant milliseconds(const std::optional<Instant> &instant)
{
    return instant ? milliseconds(*instant) : QVariant(QMetaType::fromType<qint64>());
}

Instant instantAt(const QSqlQuery &row, int column) { return token::saturated(row.value(column).toLongLong()); }

std::optional<Instant> optionalInstantAt(const QSqlQuery &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(instantAt(row, column));
}

std::optional<User> userAt(const QSqlQuery &row, int column)
{
    if (row.isNull(column))
        return std::nullopt;
    return User{.id = row.value(column).toLongLong(),
        .username = row.value(column + 1).toString(),
        .email = row.value(column + 2).toString(),
        .roles = row.value(column + 3).toString().split(u'\n', Qt::SkipEmptyParts),
        .scope = row.value(column + 4).toString(),
        .disabled = row.value(column + 5).toInt() != 0,
        .hasPassword = row.value(column + 6).toInt() != 0};
}

std::optional<Family> familyAt(const QSqlQuery &row, int column)
{
    if (row.isNull(column))
        return std::nullopt;
    Family family{.id = row.value(column).toByteArray(),
        .user = row.value(column + 1).toLongLong(),
        .createdAt = instantAt(row, column + 2),
        .lastUsedAt = instantAt(row, column + 3),
        .expiresAt = optionalInstantAt(row, column + 4),
        .endsAt = instantAt(row, column + 5),
        .generation = row.value(column + 6).toLongLong(),
        .revokedAt = optionalInstantAt(row, column + 7)};
    const QByteArray reason = row.value(column + 8).toString().toLatin1();
    // A reason of a later version is told as the most general one; that it is revoked is what counts.
    if (family.revokedAt)
        family.revokedFor =
            token::revocationReason(QLatin1StringView(reason)).value_or(token::RevocationReason::Request);
    return family;
}

Result<std::optional<User>> user(Database &database, qint64 id)
{
    return oneOf<User>(database, u"SELECT %1 FROM users u WHERE u.id = ?"_s.arg(userColumns), {id},
        [](const QSqlQuery &row) { return userAt(row, 0).value_or(User()); });
}

Result<std::optional<Family>> family(Database &database, const QByteArray &id)
{
    return oneOf<Family>(
        database, u"SELECT %1 FROM families f WHERE f.id = ?"_s.arg(familyColumns), {blob(id)}, readFamily);
}

Result<std::optional<RefreshRecord>> refreshToken(Database &database, const QByteArray &id)
{
    return oneOf<RefreshRecord>(
        database, u"SELECT %1 FROM refresh_tokens WHERE id = ?"_s.arg(recordColumns), {blob(id)}, recordOf);
}

Result<QList<Family>> families(Database &database, std::optional<qint64> user)
{
    return listOf<Family>(database,
        u"SELECT %1 FROM families f WHERE f.user = ? OR ? ORDER BY f.created_at DESC, f.id"_s.arg(familyColumns),
        {user.value_or(0), user ? 0 : 1}, readFamily);
}

Result<QList<RefreshRecord>> refreshTokens(Database &database, const QByteArray &family)
{
    return listOf<RefreshRecord>(database,
        u"SELECT %1 FROM refresh_tokens WHERE family = ? ORDER BY generation, issued_at, id"_s.arg(recordColumns),
        {blob(family)}, recordOf);
}

Result<QList<RevokedToken>> revokedTokens(Database &database)
{
    return listOf<RevokedToken>(database,
        u"SELECT id, family, expires_at, revoked_at FROM revoked_tokens ORDER BY revoked_at, id"_s, {},
        [](const QSqlQuery &row) {
            return RevokedToken{.id = row.value(0).toByteArray(),
                .family = row.value(1).toByteArray(),
                .expiresAt = optionalInstantAt(row, 2),
                .revokedAt = instantAt(row, 3)};
        });
}

Result<void> insert(Database &database, const Family &family)
{
    return done(database,
        u"INSERT INTO families (id, user, created_at, last_used_at, expires_at, ends_at, generation) "
        "VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
        {blob(family.id), family.user, milliseconds(family.createdAt), milliseconds(family.lastUsedAt),
            milliseconds(family.expiresAt), milliseconds(family.endsAt), family.generation});
}

Result<void> insert(Database &database, const RefreshRecord &record)
{
    return done(database,
        u"INSERT INTO refresh_tokens (id, family, parent, generation, issued_at, expires_at) "
        "VALUES (?, ?, ?, ?, ?, ?)"_s,
        {blob(record.id), blob(record.family), blob(record.parent), record.generation, milliseconds(record.issuedAt),
            milliseconds(record.expiresAt)});
}

Result<void> update(Database &database, const Family &family)
{
    return done(database, u"UPDATE families SET last_used_at = ?, ends_at = ?, generation = ? WHERE id = ?"_s,
        {milliseconds(family.lastUsedAt), milliseconds(family.endsAt), family.generation, blob(family.id)});
}

Result<void> consume(Database &database, const QByteArray &id, const QByteArray &replacedBy, Instant now)
{
    return done(database, u"UPDATE refresh_tokens SET consumed_at = ?, replaced_by = ? WHERE id = ?"_s,
        {milliseconds(now), blob(replacedBy), blob(id)});
}

Result<bool> list(Database &database, const RevokedToken &token)
{
    return database
        .change(u"INSERT INTO revoked_tokens (id, family, expires_at, revoked_at) VALUES (?, ?, ?, ?) "
                "ON CONFLICT (id) DO NOTHING"_s,
            {blob(token.id), blob(token.family), milliseconds(token.expiresAt), milliseconds(token.revokedAt)})
        .transform([](int inserted) { return inserted > 0; });
}

Result<bool> revokeFamily(Database &database, const QByteArray &id, token::RevocationReason reason, Instant now)
{
    return database
        .change(u"UPDATE families SET revoked_at = ?, revoked_for = ? WHERE id = ? AND revoked_at IS NULL"_s,
            {milliseconds(now), QString(codeName(reason)), blob(id)})
        .transform([](int changed) { return changed > 0; });
}

Result<int> sweepRevoked(Database &database, Instant now)
{
    // Of a family that is gone itself nothing need be remembered: it refuses all that name it.
    return done(database,
        u"INSERT INTO swept (family, until) SELECT r.family, max(r.expires_at) FROM revoked_tokens r "
        "WHERE r.expires_at <= ? AND (r.family = x'' OR r.family IN (SELECT id FROM families)) GROUP BY r.family "
        "ON CONFLICT (family) DO UPDATE SET until = max(until, excluded.until)"_s,
        {milliseconds(now)})
        .and_then([&] {
            return database.change(u"DELETE FROM revoked_tokens WHERE expires_at <= ?"_s, {milliseconds(now)});
        });
}

Result<int> sweepConsumed(Database &database, Instant now)
{
    // The parent of the newest stays: it may still be honoured, or shown.
    return database.change(
        u"DELETE FROM refresh_tokens WHERE consumed_at IS NOT NULL AND expires_at <= ? AND generation < "
        "(SELECT f.generation FROM families f WHERE f.id = refresh_tokens.family) - 1"_s,
        {milliseconds(now)});
}

Result<int> sweepFamilies(Database &database, Instant endedBefore)
{
    return done(database, u"DELETE FROM swept WHERE family IN (SELECT id FROM families WHERE ends_at <= ?)"_s,
        {milliseconds(endedBefore)})
        .and_then(
            [&] { return database.change(u"DELETE FROM families WHERE ends_at <= ?"_s, {milliseconds(endedBefore)}); });
}

} // namespace claimsmith::store::sessionrows
