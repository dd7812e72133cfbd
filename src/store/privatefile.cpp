// SPDX-License-Identifier: MIT
#include "store/privatefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <unistd.h>

namespace claimsmith::store {

using namespace Qt::StringLiterals;

Result<void> makePrivateFolder(const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (QFileInfo(folder).isDir())
        return {};
    const bool parents = QDir().mkpath(QFileInfo(folder).absolutePath());
    const auto ownerAlone = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    if (parents && (QDir().mkdir(folder, ownerAlone) || QFileInfo(folder).isDir()))
        return {};
    return std::unexpected(Error{ErrorCode::FileOpen, path, u"the folder cannot be made"_s});
}

Result<void> makePrivateFile(const QString &path)
{
    QFile file(path);
    if (file.open(QFile::WriteOnly | QFile::NewOnly, QFile::ReadOwner | QFile::WriteOwner) || QFileInfo(path).isFile())
        return {};
    return std::unexpected(Error{ErrorCode::FileOpen, path, file.errorString()});
}

QString unusedName(const QString &wanted)
{
    QString name = wanted;
    for (int number = 2; QFileInfo::exists(name) || QFileInfo(name).isSymLink(); ++number)
        name = wanted + u"-%1"_s.arg(number);
    return name;
}

Result<QString> moveAside(const QString &path)
{
    const QString name = unusedName(path + u".damaged"_s);
    // The log first: found beside the new file, it would be taken for its own.
    for (const QString &suffix : {u"-wal"_s, u"-shm"_s, QString()}) {
        QFile file(path + suffix);
        if (file.exists() && !file.rename(name + suffix))
            return std::unexpected(Error{ErrorCode::FileOpen, path, file.errorString()});
    }
    return name;
}

Result<void> flushToDisk(const QString &path)
{
    QFile file(path);
    if (file.open(QFile::ReadWrite | QFile::ExistingOnly) && ::fsync(file.handle()) == 0)
        return {};
    return std::unexpected(Error{ErrorCode::FileFailed, path, file.errorString()});
}

} // namespace claimsmith::store
