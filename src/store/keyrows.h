// SPDX-License-Identifier: MIT
#pragma once

#include "store/database.h"
#include "store/savedkey.h"

/// The table `keys` of the data file. What is read from it is not trusted: a row that is no key comes with its problem.
namespace claimsmith::store::keyrows {

/// Whether `text` may name a row, a run, or a secret of ours: a UUID, so that nothing else can hide in it.
[[nodiscard]] bool isId(const QString &text);

/// A row that a run began to save or to remove.
struct Unfinished
{
    QString id;
    QString owner;
};

/// The saved keys in the order of their coming, with their public parts.
[[nodiscard]] Result<QList<SavedKey>> saved(Database &database);
[[nodiscard]] Result<QList<Unfinished>> unfinished(Database &database);

/// A new row: as `saving` for `owner` where the key has a secret, else as `saved`.
[[nodiscard]] Result<void> insert(Database &database, const SavedKey &key, const QString &owner);
/// `saving` becomes `saved`. KeyUnknown where it is not this owner's to save.
[[nodiscard]] Result<void> confirm(Database &database, const QString &id, const QString &owner);
/// Any state becomes `removing` for `owner`: it is a key no more. KeyUnknown where there is none.
[[nodiscard]] Result<void> beginRemoval(Database &database, const QString &id, const QString &owner);
/// Takes over a row whose owner is dead. KeyUnknown where another run was quicker.
[[nodiscard]] Result<void> takeOver(Database &database, const Unfinished &row, const QString &owner);
/// Deletes a row that `owner` is removing.
[[nodiscard]] Result<void> finishRemoval(Database &database, const QString &id, const QString &owner);

/// KeyUnknown where there is no saved key of that id.
[[nodiscard]] Result<void> setName(Database &database, const QString &id, const QString &name);
[[nodiscard]] Result<void> setKeyId(Database &database, const QString &id, const QByteArray &keyId);

} // namespace claimsmith::store::keyrows
