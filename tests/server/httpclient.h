// SPDX-License-Identifier: MIT
#pragma once

#include "server/connection.h"

#include <QByteArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>

/// A client that sends exactly the bytes that a test wants, and waits.
namespace claimsmith::testsupport {

struct HttpAnswer
{
    int status = 0; ///< 0: there was none
    QList<std::pair<QByteArray, QByteArray>> fields{};
    QByteArray body{};

    [[nodiscard]] QByteArray field(const QByteArray &name) const;
    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
    [[nodiscard]] QByteArray text(const QString &member) const { return json()[member].toString().toUtf8(); }
};

class HttpClient
{
public:
    /// To 127.0.0.1, or with `v6` to ::1.
    explicit HttpClient(quint16 port, bool v6 = false);

    [[nodiscard]] bool isConnected() const { return static_cast<bool>(m_socket); }
    /// False where the peer has closed.
    bool send(const QByteArray &bytes);
    /// The next answer; of HEAD there is no body to wait for.
    [[nodiscard]] HttpAnswer receive(bool hasBody = true);
    /// Whether the peer closes within the patience of the client.
    [[nodiscard]] bool isClosed();

    /// One request with the usual fields.
    [[nodiscard]] HttpAnswer request(const QByteArray &method, const QByteArray &target, const QByteArray &body = {},
        const QList<QByteArray> &fields = {});
    [[nodiscard]] HttpAnswer get(const QByteArray &target, const QByteArray &token = {});
    [[nodiscard]] HttpAnswer postJson(const QByteArray &target, const QByteArray &json, const QByteArray &token = {});
    [[nodiscard]] HttpAnswer postForm(const QByteArray &target, const QByteArray &form);

private:
    [[nodiscard]] bool readMore();

    server::Descriptor m_socket;
    QByteArray m_host;
    QByteArray m_read;
};

} // namespace claimsmith::testsupport
