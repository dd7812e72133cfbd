// SPDX-License-Identifier: MIT
#include "model/userfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QTemporaryFile>

#include <cerrno>
#include <cstdio>

#include <unistd.h>

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

std::expected<void, QString> writeForAll(const QString &path, const QByteArray &bytes, const QString &words)
{
    QSaveFile file(path);
    const bool done = file.open(QSaveFile::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    return done ? std::expected<void, QString>() : failed(words, path, file.errorString());
}

/// By way of a temporary file, which nobody else may open from the moment that it is there: what a stranger has opened
/// before its mode is changed stays open to them.
std::expected<void, QString> writeForOwner(const QString &path, const QByteArray &bytes, const QString &words)
{
    // A link stays one, as everywhere.
    const QFileInfo target(path);
    const QString place = target.isSymLink() && target.exists() ? target.canonicalFilePath() : path;
    QTemporaryFile file(place + u".XXXXXX"_s);
    const bool written =
        file.open() && file.write(bytes) == bytes.size() && file.flush() && ::fsync(file.handle()) == 0;
    if (!written)
        return failed(words, path, file.errorString());
    if (std::rename(QFile::encodeName(file.fileName()).constData(), QFile::encodeName(place).constData()) != 0)
        return failed(words, path, qt_error_string(errno));
    file.setAutoRemove(false);
    return {};
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

std::expected<void, QString> writeUserFile(const QString &path, const QByteArray &bytes, Readers readers)
{
    const QString words = Words::tr("%1 cannot be written: %2");
    const QString folder = QFileInfo(path).absolutePath();
    if (!QDir(folder).exists()) {
        QDir().mkpath(QFileInfo(folder).absolutePath());
        QDir().mkdir(folder, ownerAlone | QFile::ExeOwner);
    }
    return readers == Readers::Owner ? writeForOwner(path, bytes, words) : writeForAll(path, bytes, words);
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
