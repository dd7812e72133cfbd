// SPDX-License-Identifier: MIT
#pragma once

#include "jose/key.h"
#include "model/keyplace.h"

#include <QAbstractTableModel>
#include <QList>

namespace claimsmith::model {

/// One key of the keyring.
struct KeyEntry
{
    KeyHandle handle = KeyHandle::None;
    /// Without its secret part while that is not at hand; null where then nothing is left of it, and for a followed
    /// file that cannot be read.
    jose::Key key;
    QString name;      ///< given by the user, else the key ID, else what its container calls it, else what it came from
    QString origin;    ///< file name, "pasted", an address; the path of a followed file; empty where unknown
    QString savedId{}; ///< of a key that outlives the program; empty: of this run alone
    KeyPlace place = KeyPlace::Session;
    QString fileId{}; ///< of the followed file
    bool isRenamable = true;
    KeyState state = KeyState::Ready;
    QString problem{}; ///< in words: why it is Failed
    QString held{};    ///< what `key` was, where that is null: "secret, 256 bits"

    /// "RSA 2048-bit public key"; of a key that is not at hand what it was.
    [[nodiscard]] QString description() const { return key.isNull() ? held : key.description(); }
};

/// Moves keys that can check no signature (X25519, X448) from the keys to what was skipped, each with its reason.
void leaveOutUseless(jose::ImportedKeys &imported);

/// The same material with the same rules of use: a second copy would only be tried twice.
[[nodiscard]] bool isSameKey(const jose::Key &a, const jose::Key &b);

/// All keys of the program, wherever they live, in the order of their coming: those of this run, saved ones, and those
/// of followed files. The model itself keeps nothing and reads nothing: KeyKeeping does, and is to be asked where a key
/// that outlives the program is renamed or removed.
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
        PlaceRole,   ///< int of a KeyPlace
        StateRole,   ///< int of a KeyState
        ProblemRole, ///< words; empty where there is none
    };

    explicit KeyringModel(QObject *parent = nullptr);

    /// Adds what is not yet there; a key that is there already keeps its row. Handles in the order of `keys`.
    QList<KeyHandle> add(const QList<jose::Key> &keys, const QString &origin, const QString &name = {});
    KeyHandle add(const jose::Key &key, const QString &origin, const QString &name = {});
    bool remove(KeyHandle handle);
    /// Takes the places of the rows of their handles; those with none are new rows, behind the others. Then `gone` go.
    /// One keysChanged() for all of it.
    void update(const QList<KeyEntry> &entries, const QList<KeyHandle> &gone = {});
    /// Brings a row back that was removed, with its handle, at `row` or at the end where the list is shorter by now.
    /// False where the same key has come again.
    bool restore(const KeyEntry &entry, int row);
    /// An empty name brings back the one that the key came with.
    bool rename(KeyHandle handle, const QString &name);
    bool setKeyId(KeyHandle handle, const QByteArray &keyId);
    /// The key was saved, or is no longer.
    bool setSavedId(KeyHandle handle, const QString &savedId);
    void clear();

    [[nodiscard]] const QList<KeyEntry> &entries() const { return m_entries; }
    [[nodiscard]] bool isEmpty() const { return m_entries.isEmpty(); }
    /// nullptr where it is gone.
    [[nodiscard]] const KeyEntry *entry(KeyHandle handle) const;
    [[nodiscard]] int row(KeyHandle handle) const;
    /// The same material with the same rules of use, of this run or saved; nullptr where there is none.
    [[nodiscard]] const KeyEntry *find(const jose::Key &key) const;
    /// What a key is called that nobody gave a name.
    [[nodiscard]] static QString ownName(const jose::Key &key, const QString &origin);
    /// What the judge gets, in the order of the rows; without those that are not at hand.
    [[nodiscard]] QList<jose::Key> keys() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

signals:
    /// Keys came, went or changed (not: were renamed); every verdict is to be judged anew.
    void keysChanged();

private:
    QList<KeyHandle> append(QList<KeyEntry> entries);
    QList<KeyEntry> m_entries;
    quint64 m_lastHandle = 0;
};

} // namespace claimsmith::model
