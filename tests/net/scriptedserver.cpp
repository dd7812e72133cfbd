// SPDX-License-Identifier: MIT
#include "net/scriptedserver.h"

#include "support/vectors.h"

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QTcpSocket>

namespace claimsmith::testsupport {

using namespace Qt::StringLiterals;

ScriptedServer::ScriptedServer(Tls tls, const QHostAddress &address)
{
    if (tls == Tls::On) {
        auto server = std::make_unique<QSslServer>();
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificate(
            QSslCertificate(readFile(sourcePath(u"tests/data/net/loopback-certificate.pem"_s))));
        configuration.setPrivateKey(QSslKey(readFile(sourcePath(u"tests/data/net/loopback-key.pem"_s)), QSsl::Ec));
        server->setSslConfiguration(configuration);
        m_server = std::move(server);
    } else {
        m_server = std::make_unique<QTcpServer>();
    }
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, [this] {
        while (QTcpSocket *const socket = m_server->nextPendingConnection())
            serve(socket);
    });
    if (!m_server->listen(address))
        qFatal("no port to listen at");
}

QUrl ScriptedServer::url(const QString &path) const
{
    const bool isTls = qobject_cast<QSslServer *>(m_server.get());
    return QUrl(u"%1://%2:%3%4"_s.arg(isTls ? u"https"_s : u"http"_s, m_server->serverAddress().toString(),
        QString::number(m_server->serverPort()), path));
}

void ScriptedServer::put(const QByteArray &path, const QByteArray &body, const QByteArray &mediaType)
{
    putRaw(path, {"HTTP/1.1 200 OK\r\nContent-Type: " + mediaType + "\r\nContent-Length: "
                     + QByteArray::number(body.size()) + "\r\nSet-Cookie: session=1\r\n\r\n" + body});
}

void ScriptedServer::redirect(const QByteArray &path, const QByteArray &location, int status)
{
    putRaw(path, {"HTTP/1.1 " + QByteArray::number(status) + " Elsewhere\r\nLocation: " + location
                     + "\r\nContent-Length: 0\r\n\r\n"});
}

void ScriptedServer::serve(QTcpSocket *socket)
{
    ++m_open;
    connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
        --m_open;
        socket->deleteLater();
    });
    const auto read = [this, socket] {
        QByteArray head = socket->property("head").toByteArray() + socket->readAll();
        const qsizetype end = head.indexOf("\r\n\r\n");
        socket->setProperty("head", end < 0 ? head : head.sliced(end + 4));
        if (end >= 0)
            answer(socket, head.first(end));
    };
    connect(socket, &QTcpSocket::readyRead, this, read);
    read();
}

void ScriptedServer::answer(QTcpSocket *socket, const QByteArray &head)
{
    m_requests.append(head);
    const QByteArray path = head.split(' ').value(1);
    const ScriptedAnswer answer = m_answers.value(path, {"HTTP/1.1 404 Not Found\r\nContent-Length: 4\r\n\r\nnone"});
    socket->write(answer.bytes);
    if (answer.isEndless) {
        connect(socket, &QTcpSocket::bytesWritten, socket, [socket, bytes = answer.bytes.last(65536)] {
            if (socket->bytesToWrite() < 65'536)
                socket->write(bytes);
        });
    } else if (!answer.staysOpen && !answer.bytes.contains("Content-Length")) {
        socket->disconnectFromHost();
    }
}

} // namespace claimsmith::testsupport
