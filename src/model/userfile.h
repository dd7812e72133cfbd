// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include <expected>
#include <optional>

/// Small files of the user, those of the data folder for their owner alone. Errors are words for a person.
namespace claimsmith::model {

/// The contents; nullopt where there is no such file. Refuses one of more than `limit` bytes.
[[nodiscard]] std::expected<std::optional<QByteArray>, QString> readUserFile(const QString &path, qsizetype limit);
/// Who may read a file. Everyone: as far as the user's umask says.
enum class Readers : quint8 { Owner, Everyone };
/// All of it or nothing: the former file stays until the new one is on the disk. Makes the folder.
[[nodiscard]] std::expected<void, QString> writeUserFile(
    const QString &path, const QByteArray &bytes, Readers readers = Readers::Owner);
/// Renames a damaged file, so that nothing overwrites it; answers the new path.
[[nodiscard]] std::expected<QString, QString> setAside(const QString &path);

} // namespace claimsmith::model
