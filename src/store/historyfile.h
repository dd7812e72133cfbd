// SPDX-License-Identifier: MIT
#pragma once

#include "store/filelock.h"
#include "store/historyentry.h"
#include "store/secretstore.h"

#include <QObject>

#include <functional>
#include <optional>

namespace claimsmith::store {

/// The history of tokens on the disk: one file, sealed as a whole with AES-256-GCM under a key that the system's key
/// store has and no file. What is around the seal tells a thief how long it is and no more. GUI thread.
///
/// One program has the file at a time, for as long as it is open. A file that cannot be read with the key is moved
/// aside, never written over.
class HistoryFile : public QObject
{
    Q_OBJECT
public:
    using Opened = std::function<void(const Result<QList<HistoryEntry>> &)>;
    using Done = std::function<void(const Result<void> &)>;

    /// What the key store knows the key as.
    static constexpr auto keyId = QLatin1StringView("history");
    /// More is no history of ours: the owner keeps far less.
    static constexpr qsizetype largestFile = 64 * 1024 * 1024;

    /// `secrets` lives longer.
    HistoryFile(QString path, SecretStore *secrets, QObject *parent = nullptr);
    ~HistoryFile() override;

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] bool exists() const;

    /// Asks the key store, makes the key where there is none, and reads the file where there is one. Where the key
    /// store does not answer well, nothing is made. `done` is called once, maybe before this returns, and not after
    /// close(), erase() or the end of this object: HistoryNoKeyStore, HistoryInUse, FileNewer (left alone), FileOpen,
    /// or what the key store said.
    void open(const Opened &done);
    [[nodiscard]] bool isOpen() const { return m_lock.has_value() && !m_key.isEmpty(); }
    /// Where a file that could not be read was moved to as this one was opened; empty where none was.
    [[nodiscard]] const QString &setAside() const { return m_setAside; }

    /// Puts `entries` in the place of what is there, all of them or none. To be called while it is open.
    [[nodiscard]] Result<void> write(const QList<HistoryEntry> &entries);

    /// Lets go of the key and of the file, for other programs.
    void close();
    /// Closes, and removes the file, then its key from the key store. HistoryInUse where another program has it: then
    /// nothing is removed. A key store that is not running has no key to remove, and is no error.
    void erase(const Done &done);

private:
    [[nodiscard]] Result<void> lock();
    void readKey(const Opened &done);
    void makeKey(const Opened &done);
    void finish(const jose::SecretBytes &key, const Opened &done);
    [[nodiscard]] Result<QList<HistoryEntry>> contents(const jose::SecretBytes &key);
    [[nodiscard]] Result<QList<HistoryEntry>> begunAnew();
    void fail(Error error, const Opened &done);
    /// `then` as long as nothing was begun or ended since.
    template<typename Result>
    [[nodiscard]] std::function<void(const Result &)> guarded(std::function<void(const Result &)> then);

    QString m_path;
    SecretStore *m_secrets;
    std::optional<FileLock> m_lock;
    jose::SecretBytes m_key;
    QString m_setAside;
    quint64 m_generation = 0;
};

} // namespace claimsmith::store
