// SPDX-License-Identifier: MIT
#pragma once

#include "store/storeerror.h"

/// What the data file needs of the file system. Every name is a path; errors are FileOpen or FileFailed.
namespace claimsmith::store {

/// The folder of `path`; what is made of it is for its owner alone (0700).
[[nodiscard]] Result<void> makePrivateFolder(const QString &path);
/// An empty file for its owner alone (0600) where there is none; SQLite gives its log the same mode.
[[nodiscard]] Result<void> makePrivateFile(const QString &path);
/// `wanted`, or with "-2", "-3" … behind it where that is taken.
[[nodiscard]] QString unusedName(const QString &wanted);
/// Renames a database that is damaged, and its log, to "….damaged"; answers the new name.
[[nodiscard]] Result<QString> moveAside(const QString &path);
/// Returns when the file's contents are on the disk.
[[nodiscard]] Result<void> flushToDisk(const QString &path);

} // namespace claimsmith::store
