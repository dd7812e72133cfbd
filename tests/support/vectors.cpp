// SPDX-License-Identifier: MIT
#include "support/vectors.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

namespace claimsmith::testsupport {

using namespace Qt::StringLiterals;

QString vectorPath(const QString &relative)
{
    const QString folder = QString::fromUtf8(CLAIMSMITH_VECTORS_DIR);
    if (folder.isEmpty() || !QFileInfo::exists(folder + u"/README.md"_s))
        return {};
    return folder + u'/' + relative;
}

QString skipText()
{
    return u"No vectors: configure with -DCLAIMSMITH_VECTORS=FOLDER to name the folder that holds them"_s;
}

QString sourcePath(const QString &relative) { return QString::fromUtf8(CLAIMSMITH_SOURCE_DIR) + u'/' + relative; }

QByteArray readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    return file.readAll();
}

QJsonObject readJson(const QString &path) { return QJsonDocument::fromJson(readFile(path)).object(); }

QList<QJsonObject> readJsonLines(const QString &path)
{
    QList<QJsonObject> objects;
    const QList<QByteArray> lines = readFile(path).split('\n');
    for (const QByteArray &line : lines) {
        if (!line.trimmed().isEmpty())
            objects.append(QJsonDocument::fromJson(line).object());
    }
    return objects;
}

} // namespace claimsmith::testsupport
