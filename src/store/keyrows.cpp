// SPDX-License-Identifier: MIT
#include "store/keyrows.h"

#include "store/plaintext.h"

#include <QSqlError>
#include <QUuid>

namespace claimsmith::store::keyrows {

using namespace Qt::StringLiterals;

namespace {

/// More than any public key has: RSA of 16,384 bits takes 3 KiB.
constexpr qsizetype longestJwk = 64 * 1024;

/// The key that a row describes, without its secret. nullopt where it describes none.
std::optional<jose::Key> publicPart(const QByteArray &jwk, bool hasSecret)
{
    if (jwk.isEmpty())
        return hasSecret ? std::optional(jose::Key()) : std::nullopt; // an HMAC secret
    if (jwk.size() > longestJwk)
        return std::nullopt;
    const jose::Result<jose::ImportedKeys> read = jose::importKeys(jwk);
    if (!read || read->keys.size() != 1 || read->container != jose::Container::Jwk)
        return std::nullopt;
    const jose::Key key = read->keys.constFirst().publicKey();
    return key.isNull() ? std::nullopt : std::optional(key);
}

SavedKey fromRow(const QSqlQuery &row)
{
    SavedKey key;
    key.id = row.value(0).toString();
    key.name = oneLine(row.value(1).toString());
    key.origin = oneLine(row.value(2).toString());
    key.description = oneLine(row.value(3).toString());
    key.keyId = row.value(4).toByteArray().left(4096);
    const bool hasSecret = row.value(6).toInt() == 1;
    const std::optional<jose::Key> part = publicPart(row.value(5).toByteArray(), hasSecret);
    if (part && isId(key.id)) {
        key.key = *part;
        if (!key.key.isNull())
            key.key.setKeyId(key.keyId);
        key.secret = hasSecret ? SecretState::Awaited : SecretState::None;
    } else {
        key.secret = SecretState::Absent;
        key.problem = Error{ErrorCode::RowUnreadable, key.name, {}};
    }
    return key;
}

/// For a statement that has to change one row.
Result<void> changeOne(Database &database, const QString &statement, const QVariantList &values, const QString &id)
{
    Result<QSqlQuery> query = database.run(statement, values);
    if (!query)
        return std::unexpected(std::move(query.error()));
    if (query->numRowsAffected() != 1)
        return std::unexpected(Error{ErrorCode::KeyUnknown, id, {}});
    return {};
}

} // namespace

bool isId(const QString &text)
{
    const QUuid id = QUuid::fromString(text);
    return !id.isNull() && id.toString(QUuid::WithoutBraces) == text;
}

Result<QList<SavedKey>> saved(Database &database)
{
    Result<QSqlQuery> query = database.run(u"SELECT id, name, origin, description, key_id, public_jwk, has_secret "
                                           "FROM keys WHERE state = 'saved' ORDER BY position"_s);
    if (!query)
        return std::unexpected(std::move(query.error()));
    QList<SavedKey> keys;
    while (query->next())
        keys.append(fromRow(*query));
    if (query->lastError().isValid())
        return std::unexpected(Error{ErrorCode::FileFailed, database.path(), query->lastError().databaseText()});
    return keys;
}

Result<QList<Unfinished>> unfinished(Database &database)
{
    Result<QSqlQuery> query = database.run(u"SELECT id, owner FROM keys WHERE state <> 'saved' ORDER BY position"_s);
    if (!query)
        return std::unexpected(std::move(query.error()));
    QList<Unfinished> rows;
    while (query->next())
        rows.append({query->value(0).toString(), query->value(1).toString()});
    return rows;
}

Result<void> insert(Database &database, const SavedKey &key, const QString &owner)
{
    const bool hasSecret = key.key.isPrivate();
    QByteArray publicJwk(""); // not null, which SQL would take for NULL
    if (key.key.type() != jose::KeyType::Oct)
        publicJwk = key.key.toJwk(false).view().toByteArray();
    const QByteArray keyId = key.keyId.isNull() ? QByteArray("") : key.keyId;
    const auto text = [](const QString &value) { return value.isNull() ? u""_s : value; };
    return changeOne(database,
        u"INSERT INTO keys (id, name, origin, description, key_id, public_jwk, has_secret, state, owner) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {key.id, text(key.name), text(key.origin), text(key.description), keyId, publicJwk, hasSecret ? 1 : 0,
            hasSecret ? u"saving"_s : u"saved"_s, hasSecret ? owner : u""_s},
        key.id);
}

Result<void> confirm(Database &database, const QString &id, const QString &owner)
{
    return changeOne(database,
        u"UPDATE keys SET state = 'saved', owner = '' WHERE id = ? AND state = 'saving' AND owner = ?"_s, {id, owner},
        id);
}

Result<void> beginRemoval(Database &database, const QString &id, const QString &owner)
{
    return changeOne(database, u"UPDATE keys SET state = 'removing', owner = ? WHERE id = ? AND owner IN ('', ?)"_s,
        {owner, id, owner}, id);
}

Result<void> takeOver(Database &database, const Unfinished &row, const QString &owner)
{
    return changeOne(database,
        u"UPDATE keys SET state = 'removing', owner = ? WHERE id = ? AND owner = ? AND state <> 'saved'"_s,
        {owner, row.id, row.owner}, row.id);
}

Result<void> finishRemoval(Database &database, const QString &id, const QString &owner)
{
    return changeOne(
        database, u"DELETE FROM keys WHERE id = ? AND state = 'removing' AND owner = ?"_s, {id, owner}, id);
}

Result<void> setName(Database &database, const QString &id, const QString &name)
{
    return changeOne(database, u"UPDATE keys SET name = ? WHERE id = ? AND state = 'saved'"_s, {oneLine(name), id}, id);
}

Result<void> setKeyId(Database &database, const QString &id, const QByteArray &keyId)
{
    return changeOne(database, u"UPDATE keys SET key_id = ? WHERE id = ? AND state = 'saved'"_s,
        {keyId.isNull() ? QByteArray("") : keyId, id}, id);
}

} // namespace claimsmith::store::keyrows
