// SPDX-License-Identifier: MIT
#pragma once

#include "jose/key.h"

#include <QAbstractTableModel>
#include <QList>

namespace claimsmith::model {

/// Names one key of the keyring for as long as the program runs; rows move, this does not.
enum class KeyHandle : quint64 { None = 0 };

/// One key of this run.
struct KeyEntry
{
    KeyHandle handle = KeyHandle::None;
    jose::Key key;
    QString name;      ///< given by the user, else the key ID, else what its container calls it, else what it came from
    QString origin;    ///< file name or "pasted"; empty where unknown
    QString savedId{}; ///< of a key that outlives the program; empty: of this run alone
};

/// Moves keys that can check no signature (X25519, X448) from the keys to what was skipped, each with its reason.
void leaveOutUseless(jose::ImportedKeys &imported);

/// The keys at hand, in the order of their coming. The model itself keeps nothing when the program ends.
class KeyringModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, Kind, KeyId, Origin, ColumnCount };
    enum Role {
        HandleRole = Qt::UserRole, ///< quint64 of a KeyHandle
        NameRole,
        DescriptionRole, ///< "RSA 2048-bit public key"
        KeyIdRole,
        OriginRole,
        PrivateRole, ///< bool: holds a secret
    };

    explicit KeyringModel(QObject *parent = nullptr);

    /// Adds what is not yet there; a key that is there already keeps its row. Handles in the order of `keys`.
    QList<KeyHandle> add(const QList<jose::Key> &keys, const QString &origin, const QString &name = {});
    KeyHandle add(const jose::Key &key, const QString &origin, const QString &name = {});
    bool remove(KeyHandle handle);
    /// An empty name brings back the one that the key came with.
    bool rename(KeyHandle handle, const QString &name);
    /// The key was saved, or is no longer.
    bool setSavedId(KeyHandle handle, const QString &savedId);
    void clear();

    [[nodiscard]] const QList<KeyEntry> &entries() const { return m_entries; }
    [[nodiscard]] bool isEmpty() const { return m_entries.isEmpty(); }
    /// nullptr where it is gone.
    [[nodiscard]] const KeyEntry *entry(KeyHandle handle) const;
    [[nodiscard]] int row(KeyHandle handle) const;
    /// What the judge gets, in the order of the rows.
    [[nodiscard]] QList<jose::Key> keys() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

signals:
    /// Keys came or went (not: were renamed); every verdict is to be judged anew.
    void keysChanged();

private:
    KeyHandle append(const jose::Key &key, const QString &origin, const QString &name);
    QList<KeyEntry> m_entries;
    quint64 m_lastHandle = 0;
};

} // namespace claimsmith::model
