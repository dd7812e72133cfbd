// SPDX-License-Identifier: MIT
#include "model/keykeeping.h"

#include "jose/base64url.h"
#include "store/keyring.h"
#include "store/linkedfiles.h"
#include "store/systemsecretstore.h"

#include <QHash>

#include <algorithm>

namespace claimsmith::model {

using namespace Qt::StringLiterals;

namespace {

/// Whether two rows read the same, their key apart.
bool looksTheSame(const KeyEntry &a, const KeyEntry &b)
{
    return a.name == b.name && a.origin == b.origin && a.savedId == b.savedId && a.place == b.place
           && a.fileId == b.fileId && a.isRenamable == b.isRenamable && a.state == b.state && a.problem == b.problem
           && a.held == b.held && a.key.isNull() == b.key.isNull() && a.key.isPrivate() == b.key.isPrivate()
           && a.key.keyId() == b.key.keyId();
}

KeyState stateOf(store::SecretState secret)
{
    switch (secret) {
    case store::SecretState::Awaited:
        return KeyState::Loading;
    case store::SecretState::Absent:
        return KeyState::Failed;
    case store::SecretState::None:
    case store::SecretState::Present:
        break;
    }
    return KeyState::Ready;
}

} // namespace

KeyKeeping::KeyKeeping(KeyringModel *keyring, QString folder, QObject *parent)
    : QObject(parent)
    , m_keyring(keyring)
    , m_folder(std::move(folder))
{
    // Secrets come one by one, and each new key has every verdict judged anew.
    m_secretsCome.setSingleShot(true);
    m_secretsCome.setInterval(std::chrono::milliseconds(30));
    connect(&m_secretsCome, &QTimer::timeout, this, &KeyKeeping::syncSaved);
}

KeyKeeping::~KeyKeeping()
{
    // What is said from here on nobody needs to hear.
    const QSignalBlocker quiet(this);
    if (m_keys)
        m_keys->disconnect(this);
    if (m_links)
        m_links->disconnect(this);
    commitRemovals();
}

void KeyKeeping::setSecretStore(std::unique_ptr<store::SecretStore> secrets)
{
    Q_ASSERT(!hasBegun());
    m_secrets = std::move(secrets);
}

// --- reading --------------------------------------------------------------------------------------------------------

void KeyKeeping::begin()
{
    if (hasBegun() || m_folder.isEmpty())
        return;
    if (!m_secrets)
        m_secrets = std::make_unique<store::SystemSecretStore>();
    m_file = std::make_unique<store::DataFile>(m_folder + u"/claimsmith.db"_s);
    m_keys = std::make_unique<store::Keyring>(m_file.get(), m_secrets.get());
    m_links = std::make_unique<store::LinkedFiles>(m_file.get());
    connect(m_keys.get(), &store::Keyring::keysChanged, this, &KeyKeeping::syncSaved);
    connect(m_keys.get(), &store::Keyring::keyChanged, this, [this] {
        if (!m_keys->isLoading())
            syncSaved();
        else if (!m_secretsCome.isActive())
            m_secretsCome.start();
    });
    connect(m_keys.get(), &store::Keyring::loaded, this, [this] {
        syncSaved();
        emit statusChanged();
    });
    connect(m_keys.get(), &store::Keyring::problemsChanged, this, &KeyKeeping::statusChanged);
    connect(m_links.get(), &store::LinkedFiles::filesChanged, this, &KeyKeeping::syncFiles);
    connect(m_links.get(), &store::LinkedFiles::fileChanged, this, &KeyKeeping::syncFiles);
    m_keys->open();
    m_links->open();
    emit statusChanged();
}

void KeyKeeping::refresh()
{
    if (!hasBegun())
        return;
    m_keys->refresh();
    m_links->recheck();
}

void KeyKeeping::retry()
{
    if (!hasBegun())
        return begin();
    m_keys->open();
    if (m_links->problem())
        m_links->open();
    emit statusChanged();
}

QList<KeepingNotice> KeyKeeping::notices() const
{
    using Kind = KeepingNotice::Kind;
    QList<KeepingNotice> notices;
    if (!hasBegun())
        return notices;
    if (m_keys->fileProblem())
        notices.append({Kind::DataFile, store::message(*m_keys->fileProblem())});
    if (!m_file->setAside().isEmpty())
        notices.append({Kind::SetAside, store::setAsideMessage(m_file->setAside())});
    if (m_keys->secretsProblem())
        notices.append({Kind::NoKeyStore, store::message(*m_keys->secretsProblem())});
    // Mostly the same problem of the same file.
    if (m_links->problem() && m_links->problem() != m_keys->fileProblem())
        notices.append({Kind::Links, store::message(*m_links->problem())});
    return notices;
}

bool KeyKeeping::isLoading() const { return hasBegun() && m_keys->isLoading(); }

bool KeyKeeping::canKeep() const
{
    return hasBegun() && !m_keys->isLoading() && !m_keys->secretsProblem() && !m_keys->fileProblem();
}

KeyEntry KeyKeeping::entryOf(const store::SavedKey &saved, KeyHandle known) const
{
    KeyEntry entry;
    entry.handle = known;
    if (known == KeyHandle::None && !saved.key.isNull()) {
        const KeyEntry *const same = m_keyring->find(saved.key);
        if (same && same->place == KeyPlace::Session)
            entry.handle = same->handle;
    }
    entry.key = saved.key;
    entry.name = saved.name;
    entry.origin = saved.origin;
    entry.savedId = saved.id;
    entry.place = KeyPlace::KeyStore;
    entry.state = stateOf(saved.secret);
    entry.problem = saved.problem ? store::message(*saved.problem) : QString();
    entry.held = saved.description;
    return entry;
}

/// The rows of saved keys become what the store says; a key of this run that is saved by now becomes one of them.
void KeyKeeping::syncSaved()
{
    m_secretsCome.stop();
    QHash<QString, KeyHandle> rows;
    for (const KeyEntry &entry : m_keyring->entries()) {
        if (entry.place == KeyPlace::KeyStore)
            rows.insert(entry.savedId, entry.handle);
    }
    QList<KeyEntry> changed;
    QList<KeyHandle> gone;
    QList<std::pair<QString, QString>> renamed; // IDs and names
    const QList<store::SavedKey> saved = m_keys->keys();
    for (const store::SavedKey &key : saved) {
        KeyEntry entry = entryOf(key, rows.take(key.id));
        const KeyEntry *const row = m_keyring->entry(entry.handle);
        if (row && looksTheSame(*row, entry))
            continue;
        // It was renamed while the key store was still being asked.
        if (row && m_saving.contains(row->handle) && row->name != entry.name) {
            entry.name = row->name;
            renamed.append({entry.savedId, entry.name});
        }
        // Its secret came after the same key had come another way.
        const KeyEntry *const twin = key.key.isNull() ? nullptr : m_keyring->find(key.key);
        if (twin && twin->handle != entry.handle && twin->place == KeyPlace::Session)
            gone.append(twin->handle);
        changed.append(entry);
    }
    m_keyring->update(changed, gone + rows.values());
    // At last, since the answer comes back here.
    for (const auto &[id, name] : std::as_const(renamed))
        static_cast<void>(report(m_keys->rename(id, name)));
}

// --- saving ---------------------------------------------------------------------------------------------------------

void KeyKeeping::keep(const QList<KeyHandle> &handles)
{
    for (const KeyHandle handle : handles)
        keep(handle);
}

void KeyKeeping::keep(KeyHandle handle)
{
    const KeyEntry *const known = m_keyring->entry(handle);
    if (!known || known->key.isNull() || known->place == KeyPlace::KeyStore || m_saving.contains(handle))
        return;
    if (!hasBegun())
        return emit failed(tr("Nothing is kept in this run of the program."));
    KeyEntry entry = *known;
    const QString name = entry.place == KeyPlace::File ? KeyringModel::ownName(entry.key, entry.name) : entry.name;
    const QString origin = entry.origin;
    m_saving.insert(handle);
    if (entry.place == KeyPlace::Session) {
        entry.state = KeyState::Saving;
        m_keyring->update({entry});
    }
    m_keys->save(entry.key, name, origin, this,
        [this, handle](const store::Result<QString> &saved) { takeSaved(handle, saved); });
}

void KeyKeeping::takeSaved(KeyHandle handle, const store::Result<QString> &saved)
{
    m_saving.remove(handle);
    const KeyEntry *const row = m_keyring->entry(handle);
    if (row && row->place == KeyPlace::Session && row->state == KeyState::Saving) {
        KeyEntry entry = *row;
        entry.state = KeyState::Ready;
        m_keyring->update({entry});
    }
    if (!saved) {
        emit failed(store::message(saved.error()));
        emit statusChanged();
        return;
    }
    keepAfterAll(*saved);
    // One that was saved already told of nothing.
    syncSaved();
    emit statusChanged();
    emit kept(handle);
}

/// A key that was removed a moment ago may have been saved once more.
void KeyKeeping::keepAfterAll(const QString &savedId)
{
    const auto removal =
        std::ranges::find_if(m_removals, [&savedId](const Removal &each) { return each.savedIds.contains(savedId); });
    if (removal == m_removals.end())
        return;
    removal->savedIds.remove(savedId);
    removal->rows.removeIf([&savedId](const Removal::Row &row) { return row.entry.savedId == savedId; });
    if (removal->rows.isEmpty())
        m_removals.erase(removal);
    emit removalsChanged();
}

void KeyKeeping::forget(KeyHandle handle)
{
    const KeyEntry *const known = m_keyring->entry(handle);
    if (!known || known->place != KeyPlace::KeyStore || !hasBegun())
        return;
    if (known->state != KeyState::Ready)
        return emit failed(
            tr("The secret of “%1” is not at hand, so it would be lost. Delete the key where that is meant.")
                .arg(known->name));
    const QString id = known->savedId;
    KeyEntry entry = *known;
    entry.place = KeyPlace::Session;
    entry.savedId.clear();
    m_keyring->update({entry});
    m_keys->remove(id);
    m_keys->commitRemoval(id, this, [this, handle](const store::Result<void> &done) {
        if (report(done))
            emit forgotten(handle);
    });
}

// --- changing -------------------------------------------------------------------------------------------------------

bool KeyKeeping::report(const store::Result<void> &result)
{
    if (!result)
        emit failed(store::message(result.error()));
    return result.has_value();
}

bool KeyKeeping::rename(KeyHandle handle, const QString &name)
{
    const KeyEntry *const known = m_keyring->entry(handle);
    if (!known || !known->isRenamable)
        return false;
    const KeyEntry entry = *known;
    switch (entry.place) {
    case KeyPlace::Session:
        return m_keyring->rename(handle, name);
    case KeyPlace::KeyStore: {
        const QString wanted = name.trimmed().isEmpty() ? KeyringModel::ownName(entry.key, entry.origin) : name;
        const bool done = report(m_keys->rename(entry.savedId, wanted));
        syncSaved();
        return done;
    }
    case KeyPlace::File:
        return report(m_links->rename(entry.fileId, name));
    }
    return false;
}

bool KeyKeeping::canSetKeyId(KeyHandle handle) const
{
    const KeyEntry *const entry = m_keyring->entry(handle);
    return entry && !entry->key.isNull() && entry->place != KeyPlace::File && entry->state != KeyState::Saving;
}

bool KeyKeeping::setKeyId(KeyHandle handle, const QByteArray &keyId)
{
    if (!canSetKeyId(handle))
        return false;
    const KeyEntry entry = *m_keyring->entry(handle);
    if (entry.place == KeyPlace::KeyStore) {
        const bool done = report(m_keys->setKeyId(entry.savedId, keyId));
        syncSaved();
        return done;
    }
    const bool isNamedByIt = entry.name == KeyringModel::ownName(entry.key, entry.origin);
    m_keyring->setKeyId(handle, keyId);
    if (isNamedByIt)
        m_keyring->rename(handle, {});
    return true;
}

bool KeyKeeping::setKeyIdFromThumbprint(KeyHandle handle)
{
    const KeyEntry *const entry = m_keyring->entry(handle);
    return entry && entry->key.type() != jose::KeyType::Oct
           && setKeyId(handle, jose::base64url::encode(entry->key.thumbprint()));
}

} // namespace claimsmith::model
