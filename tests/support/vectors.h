// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace claimsmith::testsupport {

/// Path of a file among the vectors from elsewhere, or empty where the folder is not there (see skipText()).
[[nodiscard]] QString vectorPath(const QString &relative);
/// What a test says when it skips for want of the vectors.
[[nodiscard]] QString skipText();

/// Path of a file of the project, from its root.
[[nodiscard]] QString sourcePath(const QString &relative);

/// The whole file; fails the test's process with the path where it cannot be read.
[[nodiscard]] QByteArray readFile(const QString &path);
/// A file that holds one JSON object; and one that holds an object a line.
[[nodiscard]] QJsonObject readJson(const QString &path);
[[nodiscard]] QList<QJsonObject> readJsonLines(const QString &path);

} // namespace claimsmith::testsupport

/// Leaves the test function, naming the cure, where the vectors are not there.
#define CLAIMSMITH_NEEDS_VECTORS()                                                                                     \
    do {                                                                                                               \
        if (claimsmith::testsupport::vectorPath(QString()).isEmpty())                                                  \
            QSKIP(qPrintable(claimsmith::testsupport::skipText()));                                                    \
    } while (false)
