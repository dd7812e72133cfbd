// SPDX-License-Identifier: MIT
#include "server/httpclient.h"

#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>

namespace claimsmith::testsupport {

namespace {

constexpr int patience = 20'000; // milliseconds

server::Descriptor connected(quint16 port, bool v6)
{
    server::Descriptor made(::socket(v6 ? AF_INET6 : AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
    sockaddr_in six4{};
    six4.sin_family = AF_INET;
    six4.sin_port = htons(port);
    six4.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    sockaddr_in6 six6{};
    six6.sin6_family = AF_INET6;
    six6.sin6_port = htons(port);
    six6.sin6_addr = in6addr_loopback;
    const auto *address = v6 ? reinterpret_cast<const sockaddr *>(&six6) : reinterpret_cast<const sockaddr *>(&six4);
    const socklen_t size = v6 ? sizeof six6 : sizeof six4;
    return ::connect(made.number(), address, size) == 0 ? std::move(made) : server::Descriptor();
}

} // namespace

QByteArray HttpAnswer::field(const QByteArray &name) const
{
    for (const auto &[given, value] : fields) {
        if (given.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

HttpClient::HttpClient(quint16 port, bool v6)
    : m_socket(connected(port, v6))
    , m_host((v6 ? "[::1]:" : "127.0.0.1:") + QByteArray::number(port))
{}

bool HttpClient::send(const QByteArray &bytes)
{
    for (qsizetype sent = 0; sent < bytes.size();) {
        const ssize_t now =
            ::send(m_socket.number(), bytes.constData() + sent, static_cast<size_t>(bytes.size() - sent), MSG_NOSIGNAL);
        if (now <= 0)
            return false;
        sent += now;
    }
    return true;
}

bool HttpClient::readMore()
{
    pollfd polled{m_socket.number(), POLLIN, 0};
    if (::poll(&polled, 1, patience) <= 0)
        return false;
    QByteArray piece(65536, Qt::Uninitialized);
    const ssize_t got = ::recv(m_socket.number(), piece.data(), static_cast<size_t>(piece.size()), 0);
    if (got <= 0)
        return false;
    m_read += piece.first(got);
    return true;
}

HttpAnswer HttpClient::receive(bool hasBody)
{
    while (!m_read.contains("\r\n\r\n")) {
        if (!readMore())
            return {};
    }
    const qsizetype end = m_read.indexOf("\r\n\r\n");
    const QList<QByteArray> lines = m_read.first(end).replace('\r', "").split('\n');
    m_read = m_read.sliced(end + 4);
    HttpAnswer answer{.status = lines.constFirst().split(' ').value(1).toInt()};
    for (const QByteArray &line : lines.sliced(1))
        answer.fields.append({line.left(line.indexOf(':')), line.sliced(line.indexOf(':') + 1).trimmed()});
    const qsizetype length = hasBody ? answer.field("Content-Length").toLongLong() : 0;
    while (m_read.size() < length) {
        if (!readMore())
            return {};
    }
    answer.body = m_read.first(length);
    m_read = m_read.sliced(length);
    return answer;
}

bool HttpClient::isClosed()
{
    pollfd polled{m_socket.number(), POLLIN, 0};
    char byte = 0;
    return ::poll(&polled, 1, patience) > 0 && ::recv(m_socket.number(), &byte, 1, MSG_PEEK) <= 0;
}

HttpAnswer HttpClient::request(
    const QByteArray &method, const QByteArray &target, const QByteArray &body, const QList<QByteArray> &fields)
{
    QByteArray head = method + ' ' + target + " HTTP/1.1\r\nHost: " + m_host + "\r\n";
    for (const QByteArray &field : fields)
        head += field + "\r\n";
    if (!body.isEmpty())
        head += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    if (!send(head + "\r\n" + body))
        return {};
    return receive(method != "HEAD");
}

HttpAnswer HttpClient::get(const QByteArray &target, const QByteArray &token)
{
    return request("GET", target, {}, token.isEmpty() ? QList<QByteArray>() : QList{"Authorization: Bearer " + token});
}

HttpAnswer HttpClient::postJson(const QByteArray &target, const QByteArray &json, const QByteArray &token)
{
    QList<QByteArray> fields{"Content-Type: application/json"};
    if (!token.isEmpty())
        fields.append("Authorization: Bearer " + token);
    return request("POST", target, json, fields);
}

HttpAnswer HttpClient::postForm(const QByteArray &target, const QByteArray &form)
{
    return request("POST", target, form, {"Content-Type: application/x-www-form-urlencoded"});
}

} // namespace claimsmith::testsupport
