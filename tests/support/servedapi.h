// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QProcess>
#include <QString>
#include <QStringList>

namespace claimsmith::testsupport {

/// `claimsmith-cli serve` as a program of its own, which ends with this object.
class ServedApi
{
public:
    /// Waits until it listens.
    ServedApi(const QString &program, const QStringList &options);
    ~ServedApi();
    Q_DISABLE_COPY_MOVE(ServedApi)

    /// Empty where it did not start; the reason is on error().
    [[nodiscard]] QString url() const { return m_url; }
    [[nodiscard]] quint16 port() const { return m_url.section(u':', -1).toUShort(); }
    [[nodiscard]] QByteArray readyLine() const { return m_readyLine; }
    [[nodiscard]] QByteArray error() { return m_process.readAllStandardError(); }
    [[nodiscard]] qint64 processId() const { return m_process.processId(); }
    /// Asks it to end with SIGTERM, and answers its exit status; −1 where it did not end in order.
    [[nodiscard]] int terminate();
    /// Gives it no chance.
    void kill();

private:
    QProcess m_process;
    QByteArray m_readyLine;
    QString m_url;
};

} // namespace claimsmith::testsupport
