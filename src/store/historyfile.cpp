// SPDX-License-Identifier: MIT
#include "store/historyfile.h"

#include "jose/crypto/sealing.h"
#include "store/privatefile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QPointer>
#include <QSaveFile>

namespace claimsmith::store {

using namespace Qt::StringLiterals;

namespace {

/// What a file begins with: its name and the version of its form. Both are bound to the seal.
constexpr QByteArrayView magic("CSmHist");
constexpr char version = 1;

QByteArray beginning() { return magic.toByteArray() + version; }

/// Of what was read, to be told in a sentence.
enum class Shape : quint8 { Ours, Newer, Foreign };

Shape shapeOf(QByteArrayView bytes)
{
    if (!bytes.startsWith(magic) || bytes.size() <= magic.size())
        return Shape::Foreign;
    const auto found = static_cast<quint8>(bytes[magic.size()]);
    if (found == static_cast<quint8>(version))
        return Shape::Ours;
    return found > static_cast<quint8>(version) ? Shape::Newer : Shape::Foreign;
}

} // namespace

HistoryFile::HistoryFile(QString path, SecretStore *secrets, QObject *parent)
    : QObject(parent)
    , m_path(std::move(path))
    , m_secrets(secrets)
{}

HistoryFile::~HistoryFile() { close(); }

bool HistoryFile::exists() const { return QFileInfo::exists(m_path); }

template<typename Result>
std::function<void(const Result &)> HistoryFile::guarded(std::function<void(const Result &)> then)
{
    return [self = QPointer(this), generation = m_generation, then = std::move(then)](const Result &result) {
        if (self && self->m_generation == generation)
            then(result);
    };
}

void HistoryFile::fail(Error error, const Opened &done)
{
    close();
    if (error.code == ErrorCode::SecretsUnavailable)
        error.code = ErrorCode::HistoryNoKeyStore;
    done(std::unexpected(std::move(error)));
}

void HistoryFile::open(const Opened &done)
{
    close();
    m_setAside.clear();
    // Before anything is made: without a key store there is not even a folder.
    m_secrets->probe(guarded<Result<void>>([this, done](const Result<void> &probed) {
        const Result<void> locked = probed.and_then([this] { return lock(); });
        if (locked)
            readKey(done);
        else
            fail(locked.error(), done);
    }));
}

Result<void> HistoryFile::lock()
{
    const Result<void> folder = makePrivateFolder(m_path);
    if (!folder)
        return folder;
    m_lock = FileLock::acquire(m_path + u".lock"_s);
    return m_lock ? Result<void>() : std::unexpected(Error{ErrorCode::HistoryInUse, m_path, {}});
}

/// With the lock, so that no two programs make a key at once, of which the second would be the one that is kept.
void HistoryFile::readKey(const Opened &done)
{
    m_secrets->read(keyId, guarded<Result<jose::SecretBytes>>([this, done](const Result<jose::SecretBytes> &key) {
        if (key && key->size() == jose::sealKeySize)
            finish(*key, done);
        else if (key || key.error().code == ErrorCode::SecretMissing)
            makeKey(done);
        else
            fail(key.error(), done);
    }));
}

void HistoryFile::makeKey(const Opened &done)
{
    const jose::SecretBytes key = jose::newSealKey();
    m_secrets->write(keyId, key, guarded<Result<void>>([this, key, done](const Result<void> &written) {
        if (written)
            finish(key, done);
        else
            fail(written.error(), done);
    }));
}

void HistoryFile::finish(const jose::SecretBytes &key, const Opened &done)
{
    const Result<QList<HistoryEntry>> read = contents(key);
    if (!read)
        return fail(read.error(), done);
    m_key = key;
    done(read);
}

Result<QList<HistoryEntry>> HistoryFile::contents(const jose::SecretBytes &key)
{
    if (!exists())
        return QList<HistoryEntry>();
    QFile file(m_path);
    if (!QFileInfo(m_path).isFile() || !file.open(QFile::ReadOnly))
        return std::unexpected(Error{ErrorCode::FileOpen, m_path, file.errorString()});
    const QByteArray bytes = file.read(largestFile + 1);
    if (file.error() != QFile::NoError)
        return std::unexpected(Error{ErrorCode::FileOpen, m_path, file.errorString()});
    file.close();
    const Shape shape = shapeOf(bytes);
    if (shape == Shape::Newer)
        return std::unexpected(Error{ErrorCode::FileNewer, m_path, {}});
    if (shape == Shape::Foreign || bytes.size() > largestFile)
        return begunAnew();
    const QByteArray head = beginning();
    jose::Result<QByteArray> plain = jose::unseal(key, QByteArrayView(bytes).sliced(head.size()), head);
    if (!plain && plain.error().code == jose::ErrorCode::ProviderMissing)
        return std::unexpected(Error{ErrorCode::FileFailed, m_path, jose::message(plain.error())});
    if (!plain)
        return begunAnew();
    std::optional<QList<HistoryEntry>> entries = historyEntries(*plain);
    jose::wipe(*plain);
    return entries ? Result<QList<HistoryEntry>>(*std::move(entries)) : begunAnew();
}

/// The file cannot be read: it makes room for another.
Result<QList<HistoryEntry>> HistoryFile::begunAnew()
{
    const Result<QString> moved = moveAside(m_path);
    if (!moved)
        return std::unexpected(moved.error());
    m_setAside = *moved;
    return QList<HistoryEntry>();
}

Result<void> HistoryFile::write(const QList<HistoryEntry> &entries)
{
    Q_ASSERT(isOpen());
    QByteArray plain = historyBytes(entries);
    const QByteArray head = beginning();
    const jose::Result<QByteArray> sealed = jose::seal(m_key, plain, head);
    jose::wipe(plain);
    if (!sealed)
        return std::unexpected(Error{ErrorCode::FileFailed, m_path, jose::message(sealed.error())});
    QSaveFile file(m_path);
    if (file.open(QFile::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && file.write(head) == head.size() && file.write(*sealed) == sealed->size() && file.commit())
        return {};
    return std::unexpected(Error{ErrorCode::FileFailed, m_path, file.errorString()});
}

void HistoryFile::close()
{
    ++m_generation;
    m_key = {};
    m_lock.reset();
}

void HistoryFile::erase(const Done &done)
{
    std::optional<FileLock> held = std::exchange(m_lock, std::nullopt);
    close();
    if (!held && QFileInfo(QFileInfo(m_path).absolutePath()).isDir()) {
        held = FileLock::acquire(m_path + u".lock"_s);
        if (!held)
            return done(std::unexpected(Error{ErrorCode::HistoryInUse, m_path, {}}));
    }
    QFile file(m_path);
    if (exists() && !file.remove())
        return done(std::unexpected(Error{ErrorCode::FileFailed, m_path, file.errorString()}));
    if (held)
        held->dispose();
    m_secrets->remove(keyId, guarded<Result<void>>([done](const Result<void> &removed) {
        const bool isGone = removed || removed.error().code == ErrorCode::SecretsUnavailable;
        done(isGone ? Result<void>() : removed);
    }));
}

} // namespace claimsmith::store
