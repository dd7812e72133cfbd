// SPDX-License-Identifier: MIT
#pragma once

#include "model/keyringmodel.h"
#include "store/secretstore.h"

#include <QObject>
#include <QSet>
#include <QTimer>

#include <memory>
#include <optional>

namespace claimsmith::store {
class DataFile;
class Keyring;
class LinkedFiles;
struct LinkedFile;
struct SavedKey;
} // namespace claimsmith::store

namespace claimsmith::model {

/// Something about the keeping of keys that a person should know.
struct KeepingNotice
{
    enum class Kind { // with an underlying type lupdate loses the class below
        NoKeyStore,   ///< keys stay for this run, nothing is written; retry() asks again
        DataFile,     ///< the data file cannot be used; retry() tries again
        Links,        ///< the list of followed files cannot be read
        SetAside,     ///< a damaged data file was moved away; told once
    } kind{};
    QString words; ///< what is wrong, and the cure

    bool operator==(const KeepingNotice &) const = default;
};

/// Joins the keyring of the program with what outlives it: keys saved in the system's key store, and key files that are
/// followed. Both appear as rows of the KeyringModel and stay there in step with what is kept; a row is renamed,
/// removed and given a key ID here, wherever its key lives. GUI thread.
///
/// Nothing is read, asked or written before begin(). Without a key store every key stays for this run.
class KeyKeeping : public QObject
{
    Q_OBJECT
public:
    /// `keyring` lives longer. `folder` holds the data file; empty: nothing is kept, and begin() reads nothing.
    KeyKeeping(KeyringModel *keyring, QString folder, QObject *parent = nullptr);
    /// Commits the removals that could still be undone.
    ~KeyKeeping() override;

    /// Where secrets are kept instead of the system's key store. Before begin().
    void setSecretStore(std::unique_ptr<store::SecretStore> secrets);

    /// After the first paint: reads the data file, asks the key store for the secrets and reads the followed files.
    void begin();
    [[nodiscard]] bool hasBegun() const { return m_keys != nullptr; }
    /// Reads anew what another program or a folder far away may have changed: cheap; for when the window comes to the
    /// front.
    void refresh();
    /// Asks the key store and opens the data file again.
    void retry();

    /// What a person should know, the most important first.
    [[nodiscard]] QList<KeepingNotice> notices() const;
    /// Whether the key store still owes secrets; their rows say so, too.
    [[nodiscard]] bool isLoading() const;
    /// Whether keys can be saved as far as is known: false before begin() and without a key store.
    [[nodiscard]] bool canKeep() const;

    /// Saves a key in the system key store; of a followed file a copy. kept() or failed() tells; its row says Saving
    /// until then.
    void keep(KeyHandle handle);
    void keep(const QList<KeyHandle> &handles);
    /// A saved key becomes one of this run alone: data file and key store forget it. failed() where its secret is not
    /// at hand.
    void forget(KeyHandle handle);

    /// False, with failed(), where it cannot be written. An empty name brings back the one that the key came with.
    bool rename(KeyHandle handle, const QString &name);
    /// Whether the key ID can be another: not of a followed file, whose key ID is in the file.
    [[nodiscard]] bool canSetKeyId(KeyHandle handle) const;
    /// Empty: none. False, with failed(), where it cannot be.
    bool setKeyId(KeyHandle handle, const QByteArray &keyId);
    /// The RFC 7638 thumbprint in base64url; not for a shared secret, of which it would be a digest.
    bool setKeyIdFromThumbprint(KeyHandle handle);

    /// Removes keys at once from the keyring and from every verdict; of a followed file all of its keys go, since it is
    /// no longer followed (the file itself is left alone). One step of undo.
    void remove(const QList<KeyHandle> &handles);
    void remove(KeyHandle handle) { remove(QList<KeyHandle>{handle}); }
    [[nodiscard]] bool canUndoRemoval() const { return !m_removals.empty(); }
    /// "Deleted “prod-2026”", "Deleted 3 keys", "“jwks.json” is no longer followed": of the newest; empty where none.
    [[nodiscard]] QString removalWords() const;
    /// Brings the newest back, in its place and with its handles.
    void undoRemoval();
    /// The offer to undo is over: all that was removed is forgotten for good.
    void commitRemovals();

    /// Follows a key file: its keys are read anew whenever it changes. An encrypted one needs its pass phrase
    /// (LinkLocked), which is remembered until the program ends and never written.
    [[nodiscard]] store::Result<QList<KeyHandle>> linkFile(
        const QString &path, const jose::SecretBytes &passphrase = {});
    /// For a row of a followed file that is encrypted: reads it anew.
    void unlockFile(KeyHandle handle, const jose::SecretBytes &passphrase);
    /// Whether a row wants unlockFile().
    [[nodiscard]] bool isLockedFile(KeyHandle handle) const;

signals:
    /// notices(), isLoading() or canKeep() changed.
    void statusChanged();
    /// canUndoRemoval() or removalWords() changed.
    void removalsChanged();
    void kept(claimsmith::model::KeyHandle handle);
    void forgotten(claimsmith::model::KeyHandle handle);
    /// Something that was asked for did not come about, in words with the cure.
    void failed(const QString &words);

private:
    /// Rows that went together.
    struct Removal
    {
        struct Row
        {
            KeyEntry entry;
            int row;
        };
        QList<Row> rows; ///< in the order of their rows
        QSet<QString> savedIds, fileIds;
    };
    void syncSaved();
    void syncFiles();
    [[nodiscard]] KeyEntry entryOf(const store::SavedKey &saved, KeyHandle known) const;
    void takeSaved(KeyHandle handle, const store::Result<QString> &saved);
    void keepAfterAll(const QString &savedId);
    [[nodiscard]] bool report(const store::Result<void> &result);
    [[nodiscard]] QList<KeyEntry> rowsOfFile(const QString &id) const;
    [[nodiscard]] bool isRemoved(const store::LinkedFile &file) const;
    void commit(const Removal &removal);

    KeyringModel *m_keyring;
    QString m_folder;
    std::unique_ptr<store::SecretStore> m_secrets;
    std::unique_ptr<store::DataFile> m_file;
    std::unique_ptr<store::Keyring> m_keys;
    std::unique_ptr<store::LinkedFiles> m_links;
    QTimer m_secretsCome;
    QSet<KeyHandle> m_saving;
    QList<Removal> m_removals; ///< that can be undone, the newest last
};

} // namespace claimsmith::model
