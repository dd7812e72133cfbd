// SPDX-License-Identifier: MIT
#include "model/signingkeysmodel.h"

#include "token/issue.h"

namespace claimsmith::model {

SigningKeysModel::SigningKeysModel(KeyringModel *keyring, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_keyring(keyring)
{
    setSourceModel(keyring);
}

int SigningKeysModel::row(KeyHandle handle) const
{
    const int row = m_keyring->row(handle);
    return row < 0 ? -1 : mapFromSource(m_keyring->index(row, 0)).row();
}

KeyHandle SigningKeysModel::handle(int row) const
{
    return KeyHandle{index(row, 0).data(KeyringModel::HandleRole).toULongLong()};
}

bool SigningKeysModel::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    return !sourceParent.isValid() && !token::signingAlgorithms(m_keyring->entries().at(sourceRow).key).isEmpty();
}

} // namespace claimsmith::model
