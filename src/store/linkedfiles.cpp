// SPDX-License-Identifier: MIT
#include "store/linkedfiles.h"

#include "jose/crypto/crypto.h"
#include "store/linkrows.h"
#include "store/plaintext.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <algorithm>

namespace claimsmith::store {

using namespace Qt::StringLiterals;

namespace {

/// An editor's write is several events; one reading after the last of them is enough.
constexpr std::chrono::milliseconds settleTime{150};

Result<QByteArray> contentsOf(const QString &path)
{
    const auto refused = [&path](ErrorCode code, const QString &detail = {}) {
        return std::unexpected(Error{code, path, detail});
    };
    const QFileInfo info(path);
    if (!info.exists())
        return refused(ErrorCode::LinkMissing);
    // To open a pipe would wait for whoever writes into it.
    if (!info.isFile())
        return refused(ErrorCode::LinkUnusual);
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        return refused(ErrorCode::LinkUnreadable, file.errorString());
    QByteArray contents = file.read(LinkedFiles::largestFile + 1);
    if (contents.size() > LinkedFiles::largestFile) {
        jose::wipe(contents);
        return refused(ErrorCode::LinkTooLarge);
    }
    if (file.error() != QFile::NoError)
        return refused(ErrorCode::LinkUnreadable, file.errorString());
    return contents;
}

Result<jose::ImportedKeys> keysIn(const QByteArray &contents, const QString &path, const jose::SecretBytes &passphrase)
{
    jose::Result<jose::ImportedKeys> read = jose::importKeys(contents, passphrase);
    if (read)
        return *std::move(read);
    const bool isLocked =
        read.error().code == jose::ErrorCode::KeyEncrypted || read.error().code == jose::ErrorCode::KeyPassphrase;
    return std::unexpected(Error{isLocked ? ErrorCode::LinkLocked : ErrorCode::LinkNoKey, path,
        isLocked ? QString() : jose::message(read.error())});
}

QString wordsFor(const jose::Key &key)
{
    const QString kid = oneLine(QString::fromUtf8(key.keyId()));
    return kid.isEmpty() ? key.description() : u"%1 · %2"_s.arg(key.description(), kid);
}

} // namespace

LinkedFiles::LinkedFiles(DataFile *file, QObject *parent)
    : QObject(parent)
    , m_file(file)
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(settleTime);
    connect(&m_settle, &QTimer::timeout, this, qOverload<>(&LinkedFiles::recheck));
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_settle, qOverload<>(&QTimer::start));
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_settle, qOverload<>(&QTimer::start));
}

void LinkedFiles::open()
{
    const Result<QList<LinkedFile>> read = m_file->existing().and_then(
        [](Database *database) { return database ? linkrows::all(*database) : Result<QList<LinkedFile>>(); });
    m_problem = read ? std::nullopt : std::optional(read.error());
    m_files = read.value_or(QList<LinkedFile>());
    for (LinkedFile &file : m_files) {
        State &state = m_states[file.id];
        state.stamp = stampOf(file.path);
        state.digest.clear();
        take(file, state, contentsOf(file.path));
    }
    watch();
    emit filesChanged();
    for (const LinkedFile &file : std::as_const(m_files))
        remember(file);
}

LinkedFile *LinkedFiles::find(const QString &id)
{
    const auto found = std::ranges::find(m_files, id, &LinkedFile::id);
    return found == m_files.end() ? nullptr : &*found;
}

const LinkedFile *LinkedFiles::file(const QString &id) const
{
    const auto found = std::ranges::find(m_files, id, &LinkedFile::id);
    return found == m_files.end() ? nullptr : &*found;
}

LinkedFiles::Stamp LinkedFiles::stampOf(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return {};
    const auto instant = [&info](
                             QFile::FileTime time) { return info.fileTime(time, QTimeZone::UTC).toMSecsSinceEpoch(); };
    return {info.size(), instant(QFile::FileModificationTime), instant(QFile::FileMetadataChangeTime)};
}

/// Fills in what the contents say.
void LinkedFiles::take(LinkedFile &file, State &state, const Result<QByteArray> &contents)
{
    file.keys.clear();
    file.skipped.clear();
    state.digest = contents ? jose::digest(jose::Digest::Sha256, *contents) : QByteArray();
    const Result<jose::ImportedKeys> read =
        contents.and_then([&](const QByteArray &bytes) { return keysIn(bytes, file.path, state.passphrase); });
    file.problem = read ? std::nullopt : std::optional(read.error());
    if (!read)
        return;
    file.keys = read->keys;
    file.skipped = read->skipped;
    file.held.clear();
    for (const jose::Key &key : file.keys)
        file.held.append(wordsFor(key));
}

Result<QString> LinkedFiles::link(const QString &path, const QString &name, const jose::SecretBytes &passphrase)
{
    LinkedFile file;
    file.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    file.path = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    file.name = oneLine(name.isEmpty() ? QFileInfo(path).fileName() : name);
    if (std::ranges::contains(m_files, file.path, &LinkedFile::path))
        return std::unexpected(Error{ErrorCode::LinkTwice, file.path, {}});
    State state{passphrase, stampOf(file.path), {}};
    Result<QByteArray> contents = contentsOf(file.path);
    take(file, state, contents);
    if (contents)
        jose::wipe(*contents);
    if (file.problem)
        return std::unexpected(*file.problem);
    const Result<void> written =
        m_file->required().and_then([&file](Database *database) { return linkrows::insert(*database, file); });
    if (!written)
        return std::unexpected(written.error());
    m_states.insert(file.id, state);
    m_files.append(file);
    watch();
    emit filesChanged();
    return file.id;
}

Result<void> LinkedFiles::unlink(const QString &id)
{
    const Result<void> erased =
        m_file->required().and_then([&id](Database *database) { return linkrows::erase(*database, id); });
    if (!erased)
        return erased;
    m_files.removeIf([&id](const LinkedFile &file) { return file.id == id; });
    m_states.remove(id);
    watch();
    emit filesChanged();
    return {};
}

Result<void> LinkedFiles::rename(const QString &id, const QString &name)
{
    LinkedFile *const file = find(id);
    if (!file)
        return std::unexpected(Error{ErrorCode::KeyUnknown, id, {}});
    const QString wanted = oneLine(name.trimmed().isEmpty() ? QFileInfo(file->path).fileName() : name);
    const Result<void> done =
        m_file->required().and_then([&](Database *database) { return linkrows::setName(*database, id, wanted); });
    if (done) {
        file->name = wanted;
        emit fileChanged(id);
    }
    return done;
}

void LinkedFiles::setPassphrase(const QString &id, const jose::SecretBytes &passphrase)
{
    LinkedFile *const file = find(id);
    if (!file)
        return;
    State &state = m_states[id];
    state = State{passphrase, {}, {}};
    recheck(*file);
}

void LinkedFiles::recheck()
{
    // By id: whoever hears of a change may link and unlink.
    QStringList ids;
    for (const LinkedFile &file : std::as_const(m_files))
        ids.append(file.id);
    for (const QString &id : std::as_const(ids)) {
        if (LinkedFile *const file = find(id))
            recheck(*file);
    }
    watch();
}

void LinkedFiles::recheck(LinkedFile &file)
{
    State &state = m_states[file.id];
    const Stamp stamp = stampOf(file.path);
    if (stamp == state.stamp)
        return;
    state.stamp = stamp;
    Result<QByteArray> contents = contentsOf(file.path);
    const bool isSame = contents && !file.problem && jose::digest(jose::Digest::Sha256, *contents) == state.digest;
    if (!isSame) {
        take(file, state, contents);
        remember(file);
    }
    if (contents)
        jose::wipe(*contents);
    if (!isSame)
        emit fileChanged(file.id);
}

/// What it holds, for the day when it is gone. That this could not be written spoils nothing else.
void LinkedFiles::remember(const LinkedFile &file)
{
    if (file.problem)
        return;
    static_cast<void>(m_file->existing().and_then(
        [&file](Database *database) { return linkrows::setHeld(*database, file.id, file.held); }));
}

/// Watches each file for writes into it, and its folder for files put in place of it. Where the folder is gone, the
/// nearest one that is there, since it comes back by way of that.
void LinkedFiles::watch()
{
    QSet<QString> wanted;
    for (const LinkedFile &file : std::as_const(m_files)) {
        QFileInfo folder(QFileInfo(file.path).path());
        while (!folder.exists() && !folder.isRoot())
            folder.setFile(folder.path());
        wanted.insert(folder.filePath());
        if (QFileInfo::exists(file.path))
            wanted.insert(file.path);
    }
    const QStringList watched = m_watcher.files() + m_watcher.directories();
    const QSet<QString> now(watched.begin(), watched.end());
    const QStringList gone = (now - wanted).values();
    const QStringList come = (wanted - now).values();
    if (!gone.isEmpty())
        m_watcher.removePaths(gone);
    if (!come.isEmpty())
        m_watcher.addPaths(come);
}

} // namespace claimsmith::store
