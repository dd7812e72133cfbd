// SPDX-License-Identifier: MIT
#pragma once

#include "store/datafile.h"
#include "store/filelock.h"
#include "store/savedkey.h"
#include "store/secretstore.h"

#include <QList>
#include <QObject>
#include <QSet>

#include <functional>
#include <optional>

namespace claimsmith::store {

/// The keys that outlive the program: what may be known of them in the data file, secrets in the system's key store
/// alone. GUI thread. Several programs may share the file.
///
/// A secret is saved in this order: a row that says `saving`, the secret, the row confirmed, and only then the answer.
/// A removal goes the other way. So whatever moment the program dies at, what was answered is there and what was not
/// leaves at most a row that the next open() sweeps, with its secret.
class Keyring : public QObject
{
    Q_OBJECT
public:
    using Done = std::function<void(const Result<void> &)>;
    using SaveDone = std::function<void(const Result<QString> &id)>;

    /// `file` and `secrets` live longer than the keyring.
    Keyring(DataFile *file, SecretStore *secrets, QObject *parent = nullptr);
    ~Keyring() override;

    /// Reads what is saved, sweeps what a killed run left behind, and asks the key store for the secrets: keys() holds
    /// the public parts at once, keyChanged() tells of each secret, loaded() of the last. Again: begins anew.
    void open();
    /// open() where another program wrote to the data file since; else nothing.
    void refresh();
    [[nodiscard]] bool isOpen() const { return m_open; }
    /// Whether the key store still owes answers of open().
    [[nodiscard]] bool isLoading() const { return m_awaited > 0; }

    /// In the order of their coming, without those that are being removed.
    [[nodiscard]] QList<SavedKey> keys() const;
    /// nullptr where there is none, or no more.
    [[nodiscard]] const SavedKey *key(const QString &id) const;

    /// Why secrets cannot be kept (no key store is running, …); nullopt where they can, or where it is not known yet.
    [[nodiscard]] const std::optional<Error> &secretsProblem() const { return m_secretsProblem; }
    /// Why the data file cannot be used; nullopt where it can.
    [[nodiscard]] const std::optional<Error> &fileProblem() const { return m_fileProblem; }
    /// Where a damaged data file was set aside; empty where it was good.
    [[nodiscard]] QString setAside() const { return m_file->setAside(); }

    /// Saves a key, public ones without a secret. Without a key store nothing is written, of public keys neither: what
    /// is said of the keys of this run is then true of all of them. A key that is saved already answers with its id,
    /// and is taken back from a removal. `done` is called once, maybe before this returns, and not after `context` is
    /// gone.
    void save(const jose::Key &key, const QString &name, const QString &origin, QObject *context, const SaveDone &done);
    [[nodiscard]] Result<void> rename(const QString &id, const QString &name);
    [[nodiscard]] Result<void> setKeyId(const QString &id, const QByteArray &keyId);

    /// Hides a key. It is gone for good only after commitRemoval(); until then undoRemoval() brings it back, as does
    /// the next start of a program that died before.
    void remove(const QString &id);
    void undoRemoval(const QString &id);
    /// `done` as of save(). It is no key any more as soon as this returns, also where the key store refuses to forget
    /// the secret: then the next open() asks it again.
    void commitRemoval(const QString &id, QObject *context, const Done &done);
    /// Every removal that can still be undone; for the end of the program, which need not wait.
    void commitRemovals();

signals:
    /// Keys came or went, or were read anew.
    void keysChanged();
    /// The name, key ID or secret of one changed.
    void keyChanged(const QString &id);
    /// The key store has answered for every key.
    void loaded();
    /// fileProblem() or secretsProblem() changed.
    void problemsChanged();

private:
    struct Saving;
    [[nodiscard]] Result<Database *> database();
    [[nodiscard]] QString owner();
    [[nodiscard]] bool isDead(const QString &owner) const;
    [[nodiscard]] SavedKey *find(const QString &id);
    [[nodiscard]] QString savedAs(const jose::Key &key) const;
    void sweep(Database &database);
    void load(Database &database);
    void askForSecrets();
    void readSecret(const QString &id);
    void takeSecret(const QString &id, const Result<jose::SecretBytes> &secret);
    void answered();
    void write(const std::shared_ptr<Saving> &saving);
    void confirm(const std::shared_ptr<Saving> &saving);
    void forget(const QString &id, const Done &done);
    void setSecretsProblem(const std::optional<Error> &problem);
    void setFileProblem(const std::optional<Error> &problem);

    DataFile *m_file;
    SecretStore *m_secrets;
    QList<SavedKey> m_keys;
    QSet<QString> m_hidden;
    QString m_owner;
    std::optional<FileLock> m_life; ///< tells other programs that this run lives
    std::optional<Error> m_secretsProblem;
    std::optional<Error> m_fileProblem;
    qint64 m_dataVersion = -1;
    quint64 m_generation = 0; ///< of open(): answers to an earlier one are dropped
    int m_awaited = 0;
    bool m_open = false;
};

} // namespace claimsmith::store
