// SPDX-License-Identifier: MIT
#pragma once

#include "jose/key.h"
#include "store/datafile.h"

#include <QFileSystemWatcher>
#include <QList>
#include <QObject>
#include <QTimer>

#include <optional>

namespace claimsmith::store {

/// A key file of the user's that is read, not copied.
struct LinkedFile
{
    QString id;
    QString path; ///< absolute, as it was named; symbolic links are followed anew at each reading
    QString name;
    QStringList held; ///< what it held when it last could be read, in words: "RSA 2048-bit private key · prod-2026"
    QList<jose::Key> keys;
    QList<jose::Error> skipped;
    std::optional<Error> problem; ///< why `keys` is empty
};

/// Key files that the user linked: the data file has their paths and words for what they held, never their contents.
/// They are read when open() is called and again whenever they change, be it in place, by an editor that puts a new
/// file in place of the old one, or by coming back after they were gone. GUI thread.
class LinkedFiles : public QObject
{
    Q_OBJECT
public:
    static constexpr qint64 largestFile = 4 * 1024 * 1024;

    /// `file` lives longer than this.
    explicit LinkedFiles(DataFile *file, QObject *parent = nullptr);

    /// Reads the list, then every file of it. Pass phrases that are known stay known.
    void open();
    [[nodiscard]] const QList<LinkedFile> &files() const { return m_files; }
    [[nodiscard]] const LinkedFile *file(const QString &id) const;
    /// Why the list cannot be read; nullopt where it can.
    [[nodiscard]] const std::optional<Error> &problem() const { return m_problem; }

    /// Reads a file and remembers its path; the id. A file that holds no key is refused, an encrypted one needs its
    /// pass phrase (LinkLocked), which is never written anywhere.
    [[nodiscard]] Result<QString> link(
        const QString &path, const QString &name = {}, const jose::SecretBytes &passphrase = {});
    /// Forgets the path; the file itself is left alone.
    [[nodiscard]] Result<void> unlink(const QString &id);
    [[nodiscard]] Result<void> rename(const QString &id, const QString &name);
    /// For an encrypted file, until the program ends. Reads it anew.
    void setPassphrase(const QString &id, const jose::SecretBytes &passphrase);
    /// Looks at every file now, for those who know of a change that the system did not tell of (a network folder).
    void recheck();

signals:
    /// Files were linked or unlinked, or the list was read anew.
    void filesChanged();
    /// The keys, the name or the problem of one changed.
    void fileChanged(const QString &id);

private:
    /// What a file was like as it was read; another stamp is worth another reading.
    struct Stamp
    {
        qint64 size = -1;
        qint64 modified = 0; ///< ms since the epoch
        qint64 changed = 0;  ///< of the inode: also a rename over the old file
        bool operator==(const Stamp &) const = default;
    };
    struct State
    {
        jose::SecretBytes passphrase;
        Stamp stamp;
        QByteArray digest; ///< SHA-256 of the contents
    };
    [[nodiscard]] static Stamp stampOf(const QString &path);
    static void take(LinkedFile &file, State &state, const Result<QByteArray> &contents);
    [[nodiscard]] LinkedFile *find(const QString &id);
    void recheck(LinkedFile &file);
    void remember(const LinkedFile &file);
    void watch();

    DataFile *m_file;
    QList<LinkedFile> m_files;
    QHash<QString, State> m_states;
    std::optional<Error> m_problem;
    QFileSystemWatcher m_watcher;
    QTimer m_settle;
};

} // namespace claimsmith::store
