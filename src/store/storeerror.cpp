// SPDX-License-Identifier: MIT
#include "store/storeerror.h"

#include <QCoreApplication>
#include <QList>

#include <array>

namespace claimsmith::store {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array codeNames{"driver_missing"_L1, "file_open"_L1, "file_foreign"_L1, "file_newer"_L1,
    "file_damaged"_L1, "file_busy"_L1, "file_failed"_L1, "backup_failed"_L1, "secrets_unavailable"_L1,
    "secrets_denied"_L1, "secrets_silent"_L1, "secrets_failed"_L1, "secret_missing"_L1, "secret_mismatch"_L1,
    "key_unknown"_L1, "row_unreadable"_L1, "user_unknown"_L1, "user_name_taken"_L1, "user_invalid"_L1,
    "link_missing"_L1, "link_unusual"_L1, "link_too_large"_L1, "link_unreadable"_L1, "link_locked"_L1, "link_no_key"_L1,
    "link_twice"_L1, "history_no_key_store"_L1, "history_in_use"_L1};
static_assert(codeNames.size() == static_cast<size_t>(ErrorCode::HistoryInUse) + 1);

class Words
{
    Q_DECLARE_TR_FUNCTIONS(claimsmith::store)

public:
    static QString file(ErrorCode code)
    {
        switch (code) {
        case ErrorCode::DriverMissing:
            return tr("Qt's SQLite plug-in is missing, so nothing can be kept. Install it (Debian: libqt6sql6-sqlite) "
                      "and start again.");
        case ErrorCode::FileOpen:
            return tr("%1 cannot be opened: %2. See to it that you may read and write this file and its folder.");
        case ErrorCode::FileForeign:
            return tr("%1 is a database of another program and was left alone. Move it away or name another file.");
        case ErrorCode::FileNewer:
            return tr("%1 was made by a later version of Claimsmith and was left alone. Use that version, or name "
                      "another file.");
        case ErrorCode::FileDamaged:
            return tr("%1 is damaged: %2. It is set aside, not overwritten, when Claimsmith starts the next time.");
        case ErrorCode::FileBusy:
            return tr("%1 is in use by another program that does not let go of it. Close that program and try again.");
        case ErrorCode::FileFailed:
            return tr("%1 could not be read or written: %2. Nothing was changed. See whether the disk is full.");
        case ErrorCode::BackupFailed:
            return tr("No copy of %1 could be made before changing it: %2. Nothing was changed. See whether the disk "
                      "is full.");
        default:
            return {};
        }
    }

    static QString secrets(ErrorCode code)
    {
        switch (code) {
        case ErrorCode::SecretsUnavailable:
            return tr("No key store is running on this system, so keys stay for this run and nothing is written. "
                      "Start one (GNOME Keyring, KWallet, KeePassXC with Secret Service) to save keys.");
        case ErrorCode::SecretsDenied:
            return tr("The system's key store is locked, or access to it was refused. Unlock it and try again.");
        case ErrorCode::SecretsSilent:
            return tr("The system's key store does not answer. It may be waiting for its password in a window of its "
                      "own; then try again.");
        case ErrorCode::SecretsFailed:
            return tr("The system's key store refused: %2. Nothing was changed; try again.");
        case ErrorCode::SecretMissing:
            return tr("The system's key store has no secret for the key “%1” any more. Import the key again, or delete "
                      "it here.");
        case ErrorCode::SecretMismatch:
            return tr("What the system's key store holds for “%1” is another key, so it is not used. Import the key "
                      "again, or delete it here.");
        default:
            return {};
        }
    }

    static QString keys(ErrorCode code)
    {
        switch (code) {
        case ErrorCode::KeyUnknown:
            return tr("This key is not among the saved keys any more: another window may have deleted it.");
        case ErrorCode::RowUnreadable:
            return tr("The entry “%1” of the saved keys cannot be read. Delete it, and import the key again.");
        case ErrorCode::UserUnknown:
            return tr("This user is gone: another window may have deleted it.");
        case ErrorCode::UserNameTaken:
            return tr("There is a user “%1” already. Choose another name.");
        case ErrorCode::UserInvalid:
            return tr("The user was not saved: %2");
        case ErrorCode::LinkMissing:
            return tr("%1 is gone. Its key is back as soon as the file is.");
        case ErrorCode::LinkUnusual:
            return tr("%1 is not an ordinary file, so no key is read from it. Name a file.");
        case ErrorCode::LinkTooLarge:
            return tr("%1 is larger than 4 MiB, so it is no key file. Name a file that holds keys alone.");
        case ErrorCode::LinkUnreadable:
            return tr("%1 cannot be read: %2. See to it that you may read this file.");
        case ErrorCode::LinkLocked:
            return tr("%1 is encrypted. Enter its pass phrase to use its key.");
        case ErrorCode::LinkNoKey:
            return tr("%1 holds no key that can be used. %2");
        case ErrorCode::LinkTwice:
            return tr("%1 is linked already.");
        case ErrorCode::HistoryNoKeyStore:
            return tr("No key store is running on this system, so there is nowhere for the key that the history is "
                      "encrypted with, and nothing of it is kept. Start one (GNOME Keyring, KWallet, KeePassXC with "
                      "Secret Service) and try again.");
        case ErrorCode::HistoryInUse:
            return tr("Another window of Claimsmith keeps the history; what this one sees stays in memory. Close that "
                      "window and try again.");
        default:
            return {};
        }
    }
};

/// A path or a name as a sentence may hold it: one line, none of it longer than a person reads.
QString shown(const QString &text, qsizetype longest)
{
    QString line;
    for (const char32_t point : text.left(4 * longest).toUcs4())
        line += QChar::isPrint(point) ? QString::fromUcs4(&point, 1) : u"�"_s;
    return line.size() > longest ? line.left(longest) + u'…' : line;
}

} // namespace

QString message(const Error &error)
{
    QString sentence = Words::file(error.code);
    for (const QString &other : {Words::secrets(error.code), Words::keys(error.code)}) {
        if (sentence.isEmpty())
            sentence = other;
    }
    QString detail = shown(error.detail, 400);
    // A reason of its own that stands before more words ends without its full stop.
    if (!sentence.endsWith(u"%2"_s) && detail.endsWith(u'.'))
        detail.chop(1);
    const QString place = shown(error.place, 400);
    // In one pass, so that a path with a %2 in it stays what it is.
    QString result;
    for (qsizetype at = 0; at < sentence.size(); ++at) {
        const QStringView rest = QStringView(sentence).sliced(at);
        const bool isMark = rest.startsWith(u"%1") || rest.startsWith(u"%2");
        result += isMark ? QStringView(rest[1] == u'1' ? place : detail) : rest.first(1);
        at += isMark ? 1 : 0;
    }
    return result;
}

QString setAsideMessage(const QString &path)
{
    return Words::tr(
        "The data file, with the saved keys, users and sessions, was damaged. It was moved to %1, and a new one was "
        "begun; the secrets of keys stay in the system's key store.")
        .arg(shown(path, 400));
}

QString historySetAsideMessage(const QString &path)
{
    return Words::tr("The history could not be read: it is damaged, or its key is not the one that the system's key "
                     "store has. It was moved to %1, and a new one was begun.")
        .arg(shown(path, 400));
}

QLatin1StringView codeName(ErrorCode code) { return codeNames.at(static_cast<size_t>(code)); }

} // namespace claimsmith::store
