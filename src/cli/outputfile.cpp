// SPDX-License-Identifier: MIT
#include "cli/outputfile.h"

#include "cli/text.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>

#include <cerrno>
#include <cstdio>

#include <fcntl.h>

namespace claimsmith::cli {

using namespace Qt::StringLiterals;

namespace {

Problem cannotWrite(const QString &name, const QString &reason)
{
    return {Text::tr("%1 cannot be written: %2").arg(name, reason)};
}

} // namespace

Outcome<void> writeOutput(
    Environment &environment, const QString &name, QByteArrayView bytes, Secrecy secrecy, bool force)
{
    if (name == u"-")
        return print(environment, bytes);
    const Problem exists{Text::tr("%1 exists: --force replaces it").arg(name)};
    if (!force && QFileInfo::exists(name))
        return std::unexpected(exists);

    // A temporary file is made with mode 0600; the target appears under its name only when it is whole.
    QTemporaryFile file(name + u".XXXXXX"_s);
    if (!file.open())
        return std::unexpected(cannotWrite(name, file.errorString()));
    if (secrecy == Secrecy::Public)
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther);
    if (file.write(bytes.data(), bytes.size()) != bytes.size() || !file.flush())
        return std::unexpected(cannotWrite(name, file.errorString()));
    // Without --force the kernel refuses to replace, also what appeared since the look above.
    const unsigned flags = force ? 0U : RENAME_NOREPLACE;
    const QByteArray from = QFile::encodeName(file.fileName());
    const QByteArray to = QFile::encodeName(name);
    if (renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), flags) != 0)
        return std::unexpected(errno == EEXIST ? exists : cannotWrite(name, qt_error_string(errno)));
    file.setAutoRemove(false);
    return {};
}

} // namespace claimsmith::cli
