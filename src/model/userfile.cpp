// SPDX-License-Identifier: MIT
#include "model/userfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace claimsmith::model {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(claimsmith::model::UserFile)
};

constexpr QFile::Permissions ownerAlone = QFile::ReadOwner | QFile::WriteOwner;

std::unexpected<QString> failed(const QString &words, const QString &path, const QString &reason)
{
    return std::unexpected(words.arg(QDir::toNativeSeparators(path), reason));
}

} // namespace

std::expected<std::optional<QByteArray>, QString> readUserFile(const QString &path, qsizetype limit)
{
    const QString words = Words::tr("%1 cannot be read: %2");
    QFile file(path);
    if (!file.exists())
        return std::nullopt;
    if (!file.open(QFile::ReadOnly))
        return failed(words, path, file.errorString());
    const QByteArray bytes = file.read(limit + 1);
    if (file.error() != QFile::NoError)
        return failed(words, path, file.errorString());
    if (bytes.size() > limit)
        return failed(words, path, Words::tr("it has more than %L1 bytes").arg(limit));
    return bytes;
}

std::expected<void, QString> writeUserFile(const QString &path, const QByteArray &bytes)
{
    const QString words = Words::tr("%1 cannot be written: %2");
    const QString folder = QFileInfo(path).absolutePath();
    if (!QDir(folder).exists()) {
        QDir().mkpath(QFileInfo(folder).absolutePath());
        QDir().mkdir(folder, ownerAlone | QFile::ExeOwner);
    }
    QSaveFile file(path);
    if (!file.open(QSaveFile::WriteOnly))
        return failed(words, path, file.errorString());
    // Before anything is in it. A file system without permissions keeps its own ways.
    file.setPermissions(ownerAlone);
    file.write(bytes);
    if (!file.commit())
        return failed(words, path, file.errorString());
    return {};
}

std::expected<QString, QString> setAside(const QString &path)
{
    QString name = path + u".damaged"_s;
    for (int number = 2; QFileInfo::exists(name); ++number)
        name = path + u".damaged-%1"_s.arg(number);
    QFile file(path);
    if (!file.rename(name))
        return failed(Words::tr("%1 is damaged and cannot be set aside: %2"), path, file.errorString());
    return name;
}

} // namespace claimsmith::model
