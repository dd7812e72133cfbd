// SPDX-License-Identifier: MIT
#pragma once

#include "store/linkedfiles.h"

/// The table `linked_files` of the data file.
namespace claimsmith::store::linkrows {

/// In the order of their coming, not yet read. A row whose path is not absolute is left out: none was ever written.
[[nodiscard]] Result<QList<LinkedFile>> all(Database &database);
[[nodiscard]] Result<void> insert(Database &database, const LinkedFile &file);
[[nodiscard]] Result<void> erase(Database &database, const QString &id);
[[nodiscard]] Result<void> setName(Database &database, const QString &id, const QString &name);
[[nodiscard]] Result<void> setHeld(Database &database, const QString &id, const QStringList &held);

} // namespace claimsmith::store::linkrows
