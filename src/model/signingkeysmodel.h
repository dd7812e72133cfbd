// SPDX-License-Identifier: MIT
#pragma once

#include "model/keyringmodel.h"

#include <QSortFilterProxyModel>

namespace claimsmith::model {

/// The keys of the keyring that can sign, with its columns and roles.
class SigningKeysModel : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit SigningKeysModel(KeyringModel *keyring, QObject *parent = nullptr);

    [[nodiscard]] int row(KeyHandle handle) const; ///< −1 where it is not there
    [[nodiscard]] KeyHandle handle(int row) const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;

private:
    KeyringModel *m_keyring;
};

} // namespace claimsmith::model
