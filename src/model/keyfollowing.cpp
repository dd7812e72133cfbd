// SPDX-License-Identifier: MIT
#include "model/keykeeping.h"
#include "store/keyring.h"
#include "store/linkedfiles.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

/// The followed files of KeyKeeping, and its removals with their undo.
namespace claimsmith::model {

using namespace Qt::StringLiterals;

namespace {

/// What a key of a file with several is called.
QString nameInSet(const jose::Key &key, const QString &fileName, qsizetype at)
{
    const QString own = KeyringModel::ownName(key, {});
    return own.isEmpty() || own == key.description() ? u"%1 · %2"_s.arg(fileName).arg(at + 1) : own;
}

/// The rows that a file is worth, without handles: its keys, or one that says why there are none.
QList<KeyEntry> wantedRows(const store::LinkedFile &file)
{
    jose::ImportedKeys held{file.keys, {}, file.skipped};
    leaveOutUseless(held);
    QList<KeyEntry> rows;
    const auto add = [&](const jose::Key &key, const QString &name) {
        KeyEntry row;
        row.key = key;
        row.name = name;
        row.origin = QDir::toNativeSeparators(file.path);
        // By its place: of a shared secret nothing may be written that would tell it from another.
        row.savedId = u"%1/%2"_s.arg(file.id).arg(rows.size());
        row.place = KeyPlace::File;
        row.fileId = file.id;
        row.isRenamable = held.keys.size() < 2;
        rows.append(row);
    };
    for (const jose::Key &key : std::as_const(held.keys))
        add(key, held.keys.size() == 1 ? file.name : nameInSet(key, file.name, rows.size()));
    if (rows.isEmpty()) {
        add({}, file.name);
        rows[0].state = KeyState::Failed;
        rows[0].held = file.held.join(u", "_s);
        if (file.problem)
            rows[0].problem = store::message(*file.problem);
        else if (!held.skipped.isEmpty())
            rows[0].problem = jose::message(held.skipped.constFirst());
    }
    return rows;
}

/// Gives the wanted rows the handles of those that they take the places of: the same keys, then those of the same key
/// ID, and where the file holds one key, the one that it held before. The handles that are left over.
QList<KeyHandle> assignHandles(QList<KeyEntry> &wanted, QList<KeyEntry> present)
{
    const bool isOneForOne = wanted.size() == 1 && !present.isEmpty();
    const auto assign = [&](const auto &fits) {
        for (KeyEntry &row : wanted) {
            if (row.handle != KeyHandle::None)
                continue;
            const auto found =
                std::ranges::find_if(present, [&](const KeyEntry &former) { return fits(former.key, row.key); });
            if (found == present.end())
                continue;
            row.handle = found->handle;
            present.erase(found);
        }
    };
    assign([](const jose::Key &a, const jose::Key &b) { return isSameKey(a, b); });
    assign([](const jose::Key &a, const jose::Key &b) { return !a.keyId().isEmpty() && a.keyId() == b.keyId(); });
    // A file that is gone leaves one row without a key, which the first key takes again when it is back.
    assign([isOneForOne](const jose::Key &a, const jose::Key &) { return isOneForOne || a.isNull(); });
    QList<KeyHandle> left;
    for (const KeyEntry &row : std::as_const(present))
        left.append(row.handle);
    return left;
}

bool isSameRow(const KeyEntry &a, const KeyEntry &b)
{
    return isSameKey(a.key, b.key) && a.name == b.name && a.origin == b.origin && a.savedId == b.savedId
           && a.isRenamable == b.isRenamable && a.state == b.state && a.problem == b.problem && a.held == b.held;
}

} // namespace

// --- followed files -------------------------------------------------------------------------------------------------

QList<KeyEntry> KeyKeeping::rowsOfFile(const QString &id) const
{
    QList<KeyEntry> rows;
    std::ranges::copy_if(m_keyring->entries(), std::back_inserter(rows),
        [&id](const KeyEntry &row) { return row.place == KeyPlace::File && row.fileId == id; });
    return rows;
}

bool KeyKeeping::isRemoved(const store::LinkedFile &file) const
{
    return std::ranges::any_of(m_removals, [&](const Removal &removal) { return removal.fileIds.contains(file.id); });
}

void KeyKeeping::syncFiles()
{
    QList<KeyEntry> changed;
    QList<KeyHandle> gone;
    for (const KeyEntry &row : m_keyring->entries()) {
        if (row.place == KeyPlace::File && !m_links->file(row.fileId))
            gone.append(row.handle);
    }
    for (const store::LinkedFile &file : m_links->files()) {
        if (isRemoved(file))
            continue;
        QList<KeyEntry> wanted = wantedRows(file);
        gone += assignHandles(wanted, rowsOfFile(file.id));
        for (const KeyEntry &row : std::as_const(wanted)) {
            const KeyEntry *const former = m_keyring->entry(row.handle);
            if (!former || !isSameRow(*former, row))
                changed.append(row);
        }
    }
    if (!changed.isEmpty() || !gone.isEmpty())
        m_keyring->update(changed, gone);
}

store::Result<QList<KeyHandle>> KeyKeeping::linkFile(const QString &path, const jose::SecretBytes &passphrase)
{
    if (!hasBegun())
        return std::unexpected(store::Error{store::ErrorCode::FileOpen, path, tr("nothing is kept in this run")});
    // One that was let go a moment ago is wanted again.
    const QString absolute = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    const auto known = std::ranges::find(m_links->files(), absolute, &store::LinkedFile::path);
    if (known != m_links->files().end() && isRemoved(*known))
        commitRemovals();
    const store::Result<QString> linked = m_links->link(path, {}, passphrase);
    if (!linked)
        return std::unexpected(linked.error());
    QList<KeyHandle> handles;
    for (const KeyEntry &row : rowsOfFile(*linked))
        handles.append(row.handle);
    return handles;
}

bool KeyKeeping::isLockedFile(KeyHandle handle) const
{
    const KeyEntry *const row = m_keyring->entry(handle);
    const store::LinkedFile *const file = row && hasBegun() ? m_links->file(row->fileId) : nullptr;
    return file && file->problem && file->problem->code == store::ErrorCode::LinkLocked;
}

void KeyKeeping::unlockFile(KeyHandle handle, const jose::SecretBytes &passphrase)
{
    if (!isLockedFile(handle))
        return;
    const QString id = m_keyring->entry(handle)->fileId;
    m_links->setPassphrase(id, passphrase);
    const store::LinkedFile *const file = m_links->file(id);
    if (file && file->problem)
        emit failed(store::message(*file->problem));
}

// --- removing -------------------------------------------------------------------------------------------------------

void KeyKeeping::remove(const QList<KeyHandle> &handles)
{
    QSet<KeyHandle> wanted(handles.begin(), handles.end());
    Removal removal;
    QStringList saving;
    for (const KeyHandle handle : handles) {
        const KeyEntry *const row = m_keyring->entry(handle);
        if (row && row->place == KeyPlace::File)
            removal.fileIds.insert(row->fileId);
    }
    QList<KeyHandle> gone;
    for (int at = 0; at < m_keyring->rowCount(); ++at) {
        const KeyEntry &row = m_keyring->entries().at(at);
        if (!wanted.contains(row.handle) && !(row.place == KeyPlace::File && removal.fileIds.contains(row.fileId)))
            continue;
        if (row.state == KeyState::Saving) {
            saving.append(row.name);
            continue;
        }
        removal.rows.append({row, at});
        gone.append(row.handle);
        if (row.place == KeyPlace::KeyStore)
            removal.savedIds.insert(row.savedId);
    }
    if (!saving.isEmpty())
        emit failed(tr("“%1” is just being saved: the system key store was asked, and has not answered yet.")
                .arg(saving.constFirst()));
    if (gone.isEmpty())
        return;
    m_removals.append(removal);
    m_keyring->update({}, gone);
    for (const QString &id : std::as_const(removal.savedIds))
        m_keys->remove(id);
    emit removalsChanged();
}

QString KeyKeeping::removalWords() const
{
    if (m_removals.isEmpty())
        return {};
    const Removal &newest = m_removals.constLast();
    const KeyEntry &first = newest.rows.constFirst().entry;
    const bool isFileAlone =
        newest.fileIds.size() == 1
        && std::ranges::all_of(newest.rows, [](const Removal::Row &row) { return row.entry.place == KeyPlace::File; });
    if (isFileAlone)
        return tr("“%1” is no longer followed").arg(QFileInfo(first.origin).fileName());
    if (newest.rows.size() == 1)
        return tr("Deleted “%1”").arg(first.name);
    return tr("Deleted %n keys", nullptr, static_cast<int>(newest.rows.size()));
}

void KeyKeeping::undoRemoval()
{
    if (m_removals.isEmpty())
        return;
    const Removal removal = m_removals.takeLast();
    for (const Removal::Row &each : removal.rows)
        m_keyring->restore(each.entry, each.row);
    for (const QString &id : removal.savedIds)
        m_keys->undoRemoval(id);
    // They may have changed meanwhile.
    if (!removal.fileIds.isEmpty())
        syncFiles();
    emit removalsChanged();
}

void KeyKeeping::commitRemovals()
{
    if (m_removals.isEmpty())
        return;
    const QList<Removal> removals = std::exchange(m_removals, {});
    for (const Removal &removal : removals)
        commit(removal);
    emit removalsChanged();
}

void KeyKeeping::commit(const Removal &removal)
{
    for (const QString &id : removal.savedIds)
        m_keys->commitRemoval(id, this, [this](const store::Result<void> &done) { static_cast<void>(report(done)); });
    for (const QString &id : removal.fileIds)
        static_cast<void>(report(m_links->unlink(id)));
}

} // namespace claimsmith::model
