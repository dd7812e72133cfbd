// SPDX-License-Identifier: MIT
#include "support/servedapi.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace claimsmith::testsupport {

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30'000; // milliseconds

} // namespace

ServedApi::ServedApi(const QString &program, const QStringList &options)
{
    m_process.start(program, QStringList{u"serve"_s} + options);
    while (!m_process.canReadLine() && m_process.state() != QProcess::NotRunning) {
        if (!m_process.waitForReadyRead(patience))
            break;
    }
    m_readyLine = m_process.readLine();
    m_url = QJsonDocument::fromJson(m_readyLine)[u"url"_s].toString();
}

ServedApi::~ServedApi()
{
    if (m_process.state() != QProcess::NotRunning)
        kill();
}

int ServedApi::terminate()
{
    m_process.terminate();
    const bool ended = m_process.waitForFinished(patience) && m_process.exitStatus() == QProcess::NormalExit;
    return ended ? m_process.exitCode() : -1;
}

void ServedApi::kill()
{
    m_process.kill();
    m_process.waitForFinished(patience);
}

} // namespace claimsmith::testsupport
