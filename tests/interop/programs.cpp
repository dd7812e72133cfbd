// SPDX-License-Identifier: MIT
#include "interop/programs.h"

#include "support/vectors.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>

#include <algorithm>

namespace claimsmith::interop {

using namespace Qt::StringLiterals;
using namespace testsupport;

namespace {

constexpr int patience = 120'000; // milliseconds; npm may have to fetch

/// Whether every package that the folder's package.json names is there in its version: "1.2.3", or "npm:name@1.2.3".
bool isInstalled(const QString &folder)
{
    const QJsonObject wanted = readJson(folder + u"/package.json"_s)["dependencies"_L1].toObject();
    return std::ranges::all_of(wanted.keys(), [&](const QString &name) {
        const QString installed = folder + u"/node_modules/%1/package.json"_s.arg(name);
        return QFile::exists(installed)
               && readJson(installed)["version"_L1].toString() == wanted[name].toString().section(u'@', -1);
    });
}

} // namespace

Ended runProgram(const QString &program, const QStringList &arguments, const QByteArray &input, const QString &folder)
{
    QProcess process;
    if (!folder.isEmpty())
        process.setWorkingDirectory(folder);
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(patience) || process.exitStatus() != QProcess::NormalExit)
        return {-1, {}, process.errorString().toUtf8()};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

Ended runPyjwt(const QString &script, const QByteArray &input)
{
    return runProgram(u"/usr/bin/python3"_s, {u"-B"_s, sourcePath(u"tests/interop/"_s + script)}, input);
}

JoseFolder::JoseFolder(const QStringList &scripts)
    : m_path(QStringLiteral(CLAIMSMITH_NPM_DIR))
{
    const QString npm = QStandardPaths::findExecutable(u"npm"_s);
    if (npm.isEmpty() || QStandardPaths::findExecutable(u"node"_s).isEmpty()) {
        m_missing = "node and npm are missing: apt install nodejs npm";
        return;
    }
    QDir().mkpath(m_path);
    for (const QString &name : QStringList{u"package.json"_s, u"package-lock.json"_s} + scripts) {
        QFile::remove(m_path + u'/' + name);
        if (!QFile::copy(sourcePath(u"tests/interop/"_s + name), m_path + u'/' + name))
            qFatal("%s cannot be copied", qPrintable(name));
    }
    if (isInstalled(m_path))
        return;
    const Ended install =
        runProgram(npm, {u"ci"_s, u"--ignore-scripts"_s, u"--no-audit"_s, u"--no-fund"_s}, {}, m_path);
    if (install.status != 0)
        m_missing =
            "the packages could not be installed: npm ci needs its registry once; run the test again when it can be "
            "reached";
}

Ended JoseFolder::run(const QStringList &arguments, const QByteArray &input) const
{
    return runProgram(QStandardPaths::findExecutable(u"node"_s), arguments, input, m_path);
}

} // namespace claimsmith::interop
