// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <expected>

class QMimeData;

/// Files that a person gives as keys.
namespace claimsmith::ui::keyfile {

/// Keys are small; a set of many is some hundred KiB. More than this is not a key.
constexpr qsizetype largest = 4 * 1024 * 1024;

/// The contents, or why they cannot be had, in words.
[[nodiscard]] std::expected<QByteArray, QString> read(const QString &path);
/// For a file dialog, the usual names of key files first.
[[nodiscard]] QStringList nameFilters();
/// The files of a drop or of the clipboard that are on this machine.
[[nodiscard]] QStringList paths(const QMimeData *data);

} // namespace claimsmith::ui::keyfile
