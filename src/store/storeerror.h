// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <expected>

namespace claimsmith::store {

/// Why something could not be kept, found again or taken away. Closed: a new code needs its words in storeerror.cpp and
/// a test.
enum class ErrorCode : quint8 {
    // the data file; place = its path
    DriverMissing, ///< Qt's SQLite plug-in is not installed
    FileOpen,      ///< cannot be opened, read or made; detail = the reason
    FileForeign,   ///< an SQLite database of another program; left alone
    FileNewer,     ///< made by a later Claimsmith; left alone
    FileDamaged,   ///< not a database any more; detail = what SQLite found
    FileBusy,      ///< another program holds it longer than is waited for
    FileFailed,    ///< reading or writing went wrong on the way (disk full, …); detail = the reason
    BackupFailed,  ///< no copy could be made, so nothing was changed; detail = the reason
    // the system's key store
    SecretsUnavailable, ///< none is running; detail = the reason
    SecretsDenied,      ///< it is locked, or the person said no
    SecretsSilent,      ///< no answer for a long time
    SecretsFailed,      ///< it refused; detail = the reason
    SecretMissing,      ///< it has no such secret (any more)
    SecretMismatch,     ///< what it holds does not belong to the key of the data file
    // keys
    KeyUnknown,    ///< no key of that id; place = the id
    RowUnreadable, ///< the row of the data file is no key; place = its name
    // users of the API
    UserUnknown,   ///< no user of that id; place = the id
    UserNameTaken, ///< place = the name
    UserInvalid,   ///< detail = what is wrong, in words
    // linked files; place = the path
    LinkMissing, ///< the file is gone
    LinkUnusual, ///< a folder, a device, a pipe
    LinkTooLarge,
    LinkUnreadable, ///< detail = the reason
    LinkLocked,     ///< encrypted: wants its pass phrase, or another one
    LinkNoKey,      ///< holds no key; detail = what was recognised, in words
    LinkTwice,      ///< is linked already
    // the history of tokens; place = its file
    HistoryNoKeyStore, ///< no key store is running, so none of it is kept
    HistoryInUse,      ///< another program has it open
};

struct Error
{
    ErrorCode code{};
    QString place;
    QString detail;

    bool operator==(const Error &) const = default;
};

/// What happened, where, and what to do about it; translated.
[[nodiscard]] QString message(const Error &error);
/// For the person whose damaged data file is now at `path` (Database::setAside()); translated.
[[nodiscard]] QString setAsideMessage(const QString &path);
/// For the person whose history could not be read and is now at `path` (HistoryFile::setAside()); translated.
[[nodiscard]] QString historySetAsideMessage(const QString &path);
/// Stable identifier, lower_snake_case, for programs: "file_damaged".
[[nodiscard]] QLatin1StringView codeName(ErrorCode code);

template<typename T>
using Result = std::expected<T, Error>;

} // namespace claimsmith::store
