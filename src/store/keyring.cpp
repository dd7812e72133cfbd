// SPDX-License-Identifier: MIT
#include "store/keyring.h"

#include "store/keyrows.h"
#include "store/plaintext.h"

#include <QPointer>
#include <QUuid>

#include <algorithm>

namespace claimsmith::store {

using namespace Qt::StringLiterals;

namespace {

/// `call` as a callback that does nothing once `object` is gone.
template<typename Call>
auto guarded(QObject *object, Call call)
{
    return [guard = QPointer<QObject>(object), call](const auto &result) {
        if (guard)
            call(result);
    };
}

} // namespace

struct Keyring::Saving
{
    SavedKey key;
    SaveDone done;
};

Keyring::Keyring(DataFile *file, SecretStore *secrets, QObject *parent)
    : QObject(parent)
    , m_file(file)
    , m_secrets(secrets)
    , m_owner(QUuid::createUuid().toString(QUuid::WithoutBraces))
{}

Keyring::~Keyring()
{
    if (m_life)
        m_life->dispose();
}

// --- reading --------------------------------------------------------------------------------------------------------

void Keyring::open()
{
    m_open = true;
    m_awaited = 1; // the probe
    ++m_generation;
    const Result<Database *> file = m_file->existing();
    setFileProblem(file ? std::nullopt : std::optional(file.error()));
    if (file && *file) {
        sweep(**file);
        load(**file);
    } else {
        m_keys.clear();
    }
    emit keysChanged();
    m_secrets->probe(guarded(this, [this, generation = m_generation](const Result<void> &result) {
        if (generation != m_generation)
            return;
        setSecretsProblem(result ? std::nullopt : std::optional(result.error()));
        askForSecrets();
        answered();
    }));
}

void Keyring::refresh()
{
    const Result<Database *> file = m_file->existing();
    if (!m_open || !file || !*file)
        return;
    const Result<qint64> version = (*file)->dataVersion();
    if (!version || *version != m_dataVersion)
        open();
}

/// What a run that is dead was saving or removing is removed, secret first.
void Keyring::sweep(Database &database)
{
    const auto rows = keyrows::unfinished(database);
    if (!rows)
        return setFileProblem(rows.error());
    for (const keyrows::Unfinished &row : *rows) {
        if (isDead(row.owner) && keyrows::takeOver(database, row, owner()))
            forget(row.id, [](const Result<void> &) {});
    }
}

bool Keyring::isDead(const QString &owner) const
{
    if (owner == m_owner)
        return false;
    if (!keyrows::isId(owner) || m_file->path() == Database::inMemory)
        return true;
    std::optional<FileLock> lock = FileLock::acquire(m_file->path() + u".run-"_s + owner);
    if (lock)
        lock->dispose();
    return lock.has_value();
}

QString Keyring::owner()
{
    if (!m_life && m_file->path() != Database::inMemory)
        m_life = FileLock::acquire(m_file->path() + u".run-"_s + m_owner);
    return m_owner;
}

void Keyring::load(Database &database)
{
    const Result<qint64> version = database.dataVersion();
    m_dataVersion = version.value_or(-1);
    Result<QList<SavedKey>> read = keyrows::saved(database);
    if (!read)
        return setFileProblem(read.error());
    for (SavedKey &key : *read) {
        // A secret that is at hand need not be asked for again.
        const SavedKey *const known = find(key.id);
        if (key.secret != SecretState::Awaited || !known || known->secret != SecretState::Present)
            continue;
        if (key.key.isNull() || key.key.thumbprint() == known->key.thumbprint()) {
            key.key = known->key;
            key.key.setKeyId(key.keyId);
            key.secret = SecretState::Present;
        }
    }
    m_keys = *std::move(read);
}

void Keyring::askForSecrets()
{
    // By id, since an answer may come at once and change the list.
    QStringList wanted;
    for (const SavedKey &key : std::as_const(m_keys)) {
        if (key.secret == SecretState::Awaited)
            wanted.append(key.id);
    }
    m_awaited += static_cast<int>(wanted.size());
    for (const QString &id : std::as_const(wanted)) {
        if (m_secretsProblem) {
            takeSecret(id, std::unexpected(*m_secretsProblem));
            answered();
        } else {
            readSecret(id);
        }
    }
}

void Keyring::readSecret(const QString &id)
{
    m_secrets->read(id, guarded(this, [this, id, generation = m_generation](const Result<jose::SecretBytes> &secret) {
        if (generation != m_generation)
            return;
        takeSecret(id, secret);
        answered();
    }));
}

void Keyring::takeSecret(const QString &id, const Result<jose::SecretBytes> &secret)
{
    SavedKey *const key = find(id);
    if (!key)
        return;
    const std::optional<jose::Key> whole = secret ? withSecret(*key, *secret) : std::nullopt;
    if (whole) {
        key->key = *whole;
        key->secret = SecretState::Present;
        key->problem.reset();
    } else {
        key->secret = SecretState::Absent;
        key->problem = secret ? Error{ErrorCode::SecretMismatch, {}, {}} : secret.error();
        key->problem->place = key->name;
    }
    emit keyChanged(id);
}

void Keyring::answered()
{
    if (--m_awaited == 0)
        emit loaded();
}

// --- asking ---------------------------------------------------------------------------------------------------------

QList<SavedKey> Keyring::keys() const
{
    QList<SavedKey> keys;
    std::ranges::copy_if(
        m_keys, std::back_inserter(keys), [this](const SavedKey &key) { return !m_hidden.contains(key.id); });
    return keys;
}

SavedKey *Keyring::find(const QString &id)
{
    const auto found = std::ranges::find(m_keys, id, &SavedKey::id);
    return found == m_keys.end() ? nullptr : &*found;
}

const SavedKey *Keyring::key(const QString &id) const
{
    const auto found = std::ranges::find(m_keys, id, &SavedKey::id);
    return found == m_keys.end() || m_hidden.contains(id) ? nullptr : &*found;
}

QString Keyring::savedAs(const jose::Key &key) const
{
    const auto found =
        std::ranges::find_if(m_keys, [&](const SavedKey &saved) { return !saved.problem && isSame(saved.key, key); });
    return found == m_keys.end() ? QString() : found->id;
}

void Keyring::setSecretsProblem(const std::optional<Error> &problem)
{
    if (std::exchange(m_secretsProblem, problem) != problem)
        emit problemsChanged();
}

void Keyring::setFileProblem(const std::optional<Error> &problem)
{
    if (std::exchange(m_fileProblem, problem) != problem)
        emit problemsChanged();
}

// --- changing -------------------------------------------------------------------------------------------------------

Result<Database *> Keyring::database()
{
    Result<Database *> file = m_file->existing();
    if (file && !*file)
        return std::unexpected(Error{ErrorCode::KeyUnknown, {}, {}});
    return file;
}

void Keyring::save(
    const jose::Key &key, const QString &name, const QString &origin, QObject *context, const SaveDone &done)
{
    const QString known = savedAs(key);
    if (!known.isEmpty()) {
        undoRemoval(known);
        return done(known);
    }
    SavedKey saved{.id = QUuid::createUuid().toString(QUuid::WithoutBraces),
        .name = oneLine(name),
        .origin = oneLine(origin),
        .key = key,
        .keyId = key.keyId(),
        .description = key.description(),
        .secret = key.isPrivate() ? SecretState::Present : SecretState::None,
        .problem = {}};
    auto saving = std::make_shared<Saving>(Saving{std::move(saved), guarded(context, done)});
    m_secrets->probe(guarded(this, [this, saving](const Result<void> &available) {
        setSecretsProblem(available ? std::nullopt : std::optional(available.error()));
        if (available)
            write(saving);
        else
            saving->done(std::unexpected(available.error()));
    }));
}

void Keyring::write(const std::shared_ptr<Saving> &saving)
{
    const Result<Database *> file = m_file->required();
    setFileProblem(file ? std::nullopt : std::optional(file.error()));
    if (!file)
        return saving->done(std::unexpected(file.error()));
    const QString id = saving->key.id;
    if (const auto inserted = keyrows::insert(**file, saving->key, owner()); !inserted)
        return saving->done(std::unexpected(inserted.error()));
    if (saving->key.secret == SecretState::None) {
        m_keys.append(saving->key);
        emit keysChanged();
        return saving->done(id);
    }
    m_secrets->write(id, saving->key.key.toJwk(true), guarded(this, [this, saving, id](const Result<void> &written) {
        if (written)
            return confirm(saving);
        forget(id, [](const Result<void> &) {});
        saving->done(std::unexpected(written.error()));
    }));
}

void Keyring::confirm(const std::shared_ptr<Saving> &saving)
{
    const QString id = saving->key.id;
    const Result<void> confirmed =
        database().and_then([&](Database *file) { return keyrows::confirm(*file, id, m_owner); });
    if (!confirmed) {
        forget(id, [](const Result<void> &) {});
        return saving->done(std::unexpected(confirmed.error()));
    }
    m_keys.append(saving->key);
    emit keysChanged();
    saving->done(id);
}

Result<void> Keyring::rename(const QString &id, const QString &name)
{
    const Result<void> done = database().and_then([&](Database *file) { return keyrows::setName(*file, id, name); });
    if (SavedKey *const key = find(id); key && done) {
        key->name = oneLine(name);
        emit keyChanged(id);
    }
    return done;
}

Result<void> Keyring::setKeyId(const QString &id, const QByteArray &keyId)
{
    const Result<void> done = database().and_then([&](Database *file) { return keyrows::setKeyId(*file, id, keyId); });
    if (SavedKey *const key = find(id); key && done) {
        key->keyId = keyId;
        if (!key->key.isNull())
            key->key.setKeyId(keyId);
        emit keyChanged(id);
    }
    return done;
}

// --- removing -------------------------------------------------------------------------------------------------------

void Keyring::remove(const QString &id)
{
    if (!key(id))
        return;
    m_hidden.insert(id);
    emit keysChanged();
}

void Keyring::undoRemoval(const QString &id)
{
    if (m_hidden.remove(id))
        emit keysChanged();
}

void Keyring::commitRemoval(const QString &id, QObject *context, const Done &done)
{
    const auto answer = guarded(context, done);
    const SavedKey *const known = find(id);
    if (!known)
        return answer(Result<void>(std::unexpected(Error{ErrorCode::KeyUnknown, id, {}})));
    const bool hasSecret = known->secret != SecretState::None;
    const Result<void> begun =
        database().and_then([&](Database *file) { return keyrows::beginRemoval(*file, id, owner()); });
    // KeyUnknown: another program was quicker, which is as good.
    if (!begun && begun.error().code != ErrorCode::KeyUnknown) {
        undoRemoval(id);
        return answer(begun);
    }
    const bool wasHidden = m_hidden.remove(id);
    m_keys.removeIf([&id](const SavedKey &key) { return key.id == id; });
    if (!wasHidden)
        emit keysChanged();
    if (!begun)
        answer(Result<void>());
    else if (hasSecret)
        forget(id, answer);
    else
        answer(database().and_then([&](Database *file) { return keyrows::finishRemoval(*file, id, m_owner); }));
}

void Keyring::commitRemovals()
{
    const QSet<QString> hidden = m_hidden;
    for (const QString &id : hidden)
        commitRemoval(id, this, [](const Result<void> &) {});
}

/// The secret first, then the row, which until then says that there may be a secret.
void Keyring::forget(const QString &id, const Done &done)
{
    const auto deleteRow = [this, id, done](const Result<void> &removed) {
        done(removed.and_then([&] { return database(); }).and_then([&](Database *file) {
            return keyrows::finishRemoval(*file, id, m_owner);
        }));
    };
    const Result<void> begun =
        database().and_then([&](Database *file) { return keyrows::beginRemoval(*file, id, m_owner); });
    if (!begun)
        return done(begun);
    if (keyrows::isId(id))
        m_secrets->remove(id, guarded(this, deleteRow));
    else
        deleteRow({});
}

} // namespace claimsmith::store
