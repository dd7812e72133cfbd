// SPDX-License-Identifier: MIT
#pragma once

#include "model/inspection.h"
#include "model/kit.h"
#include "model/rfctokens.h"
#include "model/workbench.h"
#include "token/judge.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

namespace claimsmith::testsupport {

/// 12 March 2026, 13:00:00 UTC.
inline constexpr token::Instant kitNoon = token::fromSeconds(1'773'320'400);
inline constexpr char kitHeader[] = R"({"alg":"HS256","typ":"JWT"})";
inline constexpr char kitPayload[] = R"({"iss":"https://id.example","sub":"42","aud":"api","exp":1773324000})";

/// A service on this machine that takes Bearer tokens and judges them with the key of RFC 7515 A.1 by the one
/// judgement, but for the faults that are planted.
class KitService : public QTcpServer
{
public:
    explicit KitService(const token::Clock *clock)
        : m_clock(clock)
    {
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *socket = nextPendingConnection())
                connect(socket, &QTcpSocket::readyRead, this, [this, socket] { answer(socket); });
        });
        if (!listen(QHostAddress::LocalHost))
            qFatal("no port to listen at");
    }
    [[nodiscard]] QString url() const { return QStringLiteral("http://127.0.0.1:%1/profile").arg(serverPort()); }

    bool takesNoExpiry = false; ///< a fault: tokens without exp
    bool takesAnything = false; ///< a fault: even no token
    bool isSilent = false;      ///< never answers
    int requests = 0;

private:
    [[nodiscard]] bool accepts(const QByteArray &head) const
    {
        const qsizetype at = head.indexOf(": Bearer ");
        if (at < 0)
            return takesAnything;
        const qsizetype begin = at + 9;
        const token::Token token = token::Token::decode(head.sliced(begin, head.indexOf("\r\n", begin) - begin));
        token::Policy policy =
            token::kitPolicy({kitHeader, kitPayload, onlyKey(hs256Jwk), jose::AlgorithmId::HS256, m_clock->now()});
        if (takesNoExpiry)
            policy.requiredClaims.removeAll("exp");
        token::Judge judge(policy, {onlyKey(hs256Jwk)});
        return takesAnything || judge.judge(token, m_clock->now()).accepted();
    }
    void answer(QTcpSocket *socket)
    {
        const QByteArray head = socket->readAll();
        ++requests;
        if (isSilent)
            return;
        socket->write(accepts(head) ? "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi"
                                    : "HTTP/1.1 401 No\r\nWWW-Authenticate: Bearer error=\"invalid_token\"\r\n"
                                      "Content-Length: 2\r\n\r\nno");
    }
    const token::Clock *m_clock;
};

/// The pattern of a kit, signed with the key of RFC 7515 A.1.
inline QByteArray kitToken() { return signedToken(kitPayload, kitHeader); }

} // namespace claimsmith::testsupport
