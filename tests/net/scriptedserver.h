// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QHostAddress>
#include <QList>
#include <QSslServer>
#include <QTcpServer>
#include <QUrl>

#include <memory>

namespace claimsmith::testsupport {

/// What a server answers at one path, byte for byte.
struct ScriptedAnswer
{
    QByteArray bytes;
    bool isEndless = false; ///< the last 64 KiB of `bytes` again and again, as long as the other side reads
    bool staysOpen = false; ///< the connection is left open behind it
};

/// An HTTP server on this machine that answers by script and remembers what it was asked. A path that is not in the
/// script gets 404.
class ScriptedServer : public QObject
{
    Q_OBJECT
public:
    enum class Tls : bool { Off, On };
    explicit ScriptedServer(Tls tls = Tls::Off, const QHostAddress &address = QHostAddress::LocalHost);

    /// "http://127.0.0.1:PORT" and the path.
    [[nodiscard]] QUrl url(const QString &path) const;
    /// An answer of status 200 with this body.
    void put(const QByteArray &path, const QByteArray &body, const QByteArray &mediaType = "application/json");
    void redirect(const QByteArray &path, const QByteArray &location, int status = 302);
    void putRaw(const QByteArray &path, const ScriptedAnswer &answer) { m_answers.insert(path, answer); }

    /// Heads of the requests, in order.
    [[nodiscard]] const QList<QByteArray> &requests() const { return m_requests; }
    [[nodiscard]] int openConnections() const { return m_open; }

private:
    void serve(QTcpSocket *socket);
    void answer(QTcpSocket *socket, const QByteArray &head);

    std::unique_ptr<QTcpServer> m_server;
    QHash<QByteArray, ScriptedAnswer> m_answers;
    QList<QByteArray> m_requests;
    int m_open = 0;
};

} // namespace claimsmith::testsupport
