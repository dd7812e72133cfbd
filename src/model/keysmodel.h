// SPDX-License-Identifier: MIT
#pragma once

#include "model/keyringmodel.h"
#include "model/keytext.h"
#include "token/words.h"

#include <QAbstractTableModel>

namespace claimsmith::model {

class Inspection;
class KeyFits;
class KeyKeeping;

/// The table of the Keys page: every key of the keyring in its order, what it is, where it lives, what it can do, and
/// whether it verifies the token in Inspect. Wrap it in a QSortFilterProxyModel with SortRole and FilterRole.
class KeysModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, Kind, Size, Use, Place, KeyId, Thumbprint, Abilities, ThisToken, ColumnCount };
    enum Role {
        HandleRole = Qt::UserRole, ///< quint64 of a KeyHandle
        SortRole,                  ///< of the column: text, or a number for Size and ThisToken
        FilterRole,                ///< QString: all words of the row that a person may look for
        PrivateRole,               ///< bool: holds a secret
        PlaceRole,                 ///< int of a KeyPlace
        StateRole,                 ///< int of a KeyState
        ProblemRole,               ///< words; empty where there is none
        ThumbprintRole,            ///< QString, whole, base64url; empty for a shared secret
        SignsRole,                 ///< QStringList of `alg` names
        VerifiesRole,              ///< QStringList
        FitRole,      ///< int of a token::SignatureStatus; invalid where there is no token or no answer yet
        FitToneRole,  ///< int of a token::Tone; invalid as FitRole
        FitWordsRole, ///< QString: why, in a sentence
    };

    KeysModel(KeyringModel *keyring, KeyKeeping *keeping, Inspection *inspection, QObject *parent = nullptr);
    ~KeysModel() override;

    [[nodiscard]] KeyHandle handle(int row) const;
    [[nodiscard]] int row(KeyHandle handle) const; ///< −1 where it is not there

    /// Whether there is a token in Inspect whose signature keys may verify; without one the column ThisToken is empty.
    [[nodiscard]] bool hasToken() const { return m_hasToken; }
    /// Whether somebody can see the column ThisToken: what it says is worked out only then, in a worker.
    void setWatching(bool watching);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    /// Names alone, through KeyKeeping.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

signals:
    void hasTokenChanged(bool hasToken);

private:
    [[nodiscard]] const KeyEntry &entry(int row) const { return m_keyring->entries().at(row); }
    [[nodiscard]] QString cell(const KeyEntry &entry, Column column) const;
    [[nodiscard]] QString toolTip(const KeyEntry &entry, Column column) const;
    [[nodiscard]] QVariant sortValue(const KeyEntry &entry, Column column) const;
    [[nodiscard]] QVariant fit(const KeyEntry &entry, int role) const;
    void follow();
    KeyringModel *m_keyring;
    KeyKeeping *m_keeping;
    Inspection *m_inspection;
    KeyFits *m_fits;
    bool m_hasToken = false;
};

} // namespace claimsmith::model
