// SPDX-License-Identifier: MIT
#pragma once

#include "jose/key.h"
#include "model/keyringmodel.h"

#include <QAbstractTableModel>

#include <optional>

namespace claimsmith::model {

/// What bytes hold as keys that can check signatures: jose::importKeys() with leaveOutUseless(). Everything that takes
/// keys in reads them here.
[[nodiscard]] jose::Result<jose::ImportedKeys> readKeys(QByteArrayView bytes, const jose::SecretBytes &passphrase = {});

/// What a text, a file or an answer of a server was recognised as, and the keys in it, each with a check box: the list
/// of the import dialog. GUI thread; nothing is in the keyring before take().
class KeyImport : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, Kind, KeyId, Remark, ColumnCount };
    enum Role {
        KnownRole = Qt::UserRole, ///< bool: the keyring has it already
        PrivateRole,              ///< bool: holds a secret
    };
    enum class Status : quint8 {
        Empty,   ///< nothing was given
        Keys,    ///< there are rows
        Locked,  ///< encrypted: unlock() with the pass phrase
        Refused, ///< the pass phrase was wrong: unlock() with another
        NoKey,   ///< words() says why, and what it looks like
    };

    explicit KeyImport(KeyringModel *keyring, QObject *parent = nullptr);
    ~KeyImport() override;

    /// Reads contents anew. `name` is what the keys come from: a file name, or "pasted"; its path is `path` where it
    /// has one.
    void read(const QByteArray &bytes, const QString &name, const QString &path = {});
    /// Reads the same contents with a pass phrase, in a thread of its own: deriving a key is meant to be slow. Ends
    /// with unlocked(), unless it is cancelled, other contents take the place, or it is started anew.
    void unlock(const jose::SecretBytes &passphrase);
    /// Drops what unlock() began: unlocked() does not come.
    void cancel();
    [[nodiscard]] bool isUnlocking() const { return m_isUnlocking; }
    /// Shows what was read elsewhere: the answer of a server.
    void show(const jose::ImportedKeys &keys, const QString &name);
    void clear();

    /// "EC P-256 public key: JWK", "3 keys: JWK Set": what keys were recognised.
    [[nodiscard]] static QString recognisedText(const jose::ImportedKeys &imported);
    [[nodiscard]] Status status() const { return m_status; }
    /// Locked or Refused; or a part of it is locked beside keys that can be read.
    [[nodiscard]] bool wantsPassphrase() const;
    /// recognisedText(), or what it wants, or why nothing can be taken.
    [[nodiscard]] QString words() const { return m_words; }
    /// What could not be used, a sentence each; also why.
    [[nodiscard]] const QStringList &skipped() const { return m_skipped; }
    /// Why there is no key, or none yet.
    [[nodiscard]] const std::optional<jose::Error> &error() const { return m_error; }
    [[nodiscard]] const QString &name() const { return m_name; }
    /// What can be followed instead of being taken in; empty where there is no file.
    [[nodiscard]] const QString &path() const { return m_path; }
    /// The pass phrase that opened it; for KeyKeeping::linkFile().
    [[nodiscard]] const jose::SecretBytes &passphrase() const { return m_passphrase; }

    /// All are checked at first but those that the keyring has.
    [[nodiscard]] int checkedCount() const;
    void setAllChecked(bool checked);
    [[nodiscard]] QList<jose::Key> checkedKeys() const;
    /// Puts the checked keys in the keyring; `name` is given to one alone. Their handles.
    QList<KeyHandle> take(const QString &name = {});

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

signals:
    /// status(), words(), skipped() or the rows are others.
    void statusChanged();
    void checkedCountChanged();
    void unlockingChanged(bool unlocking);
    /// unlock() was tried, and status() tells how it ended.
    void unlocked();

private:
    struct Row
    {
        jose::Key key;
        bool isKnown = false;
        bool isChecked = true;
    };
    void setUnlocking(bool unlocking);
    void finish(const jose::Result<jose::ImportedKeys> &read, const jose::SecretBytes &passphrase);
    void install(const jose::Result<jose::ImportedKeys> &read);

    KeyringModel *m_keyring;
    QByteArray m_bytes;
    QString m_name, m_path;
    jose::SecretBytes m_passphrase;
    QList<Row> m_rows;
    Status m_status = Status::Empty;
    QString m_words;
    QStringList m_skipped;
    std::optional<jose::Error> m_error;
    bool m_isLockedBeside = false;
    bool m_isUnlocking = false;
    quint64 m_generation = 0; ///< of unlock(): what an earlier one finds is dropped
};

} // namespace claimsmith::model
