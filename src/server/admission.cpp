// SPDX-License-Identifier: MIT
#include "server/admission.h"

#include <QUrl>

#include <algorithm>

namespace claimsmith::server {

using namespace Qt::StringLiterals;

namespace {

bool isPort(QByteArrayView text)
{
    return !text.isEmpty() && text.size() <= 5
           && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

/// A name of this machine's loopback with any port: whoever forwards a port has another than ours.
bool isThisMachine(QByteArrayView host)
{
    constexpr QByteArrayView names[] = {"127.0.0.1", "[::1]", "localhost"};
    return std::ranges::any_of(names, [host](QByteArrayView name) {
        if (host.size() < name.size() || host.first(name.size()).compare(name, Qt::CaseInsensitive) != 0)
            return false;
        const QByteArrayView rest = host.sliced(name.size());
        return rest.isEmpty() || (rest.startsWith(':') && isPort(rest.sliced(1)));
    });
}

bool isPrintable(const HeaderField &field)
{
    const auto isControl = [](char c) { return (c >= 0 && c < ' ' && c != '\t') || c == 0x7f; };
    return std::ranges::none_of(field.name, [](char c) { return c <= ' ' || c == 0x7f; })
           && std::ranges::none_of(field.value, isControl);
}

std::optional<quint64> lengthOf(QByteArrayView text)
{
    const bool digits =
        !text.isEmpty() && text.size() <= 18 && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
    return digits ? std::optional(text.toULongLong()) : std::nullopt;
}

/// Fields that mean something to us, and say two things where there are two.
bool repeatsWhatMustNot(const ApiRequest &request)
{
    constexpr QByteArrayView once[] = {"Host", "Authorization", "Content-Length", "Transfer-Encoding", "Content-Type",
        "Origin", "Expect", "Access-Control-Request-Method"};
    return std::ranges::any_of(once, [&request](QByteArrayView name) { return request.count(name) > 1; });
}

} // namespace

Admission::Admission(QList<QByteArray> corsOrigins, qsizetype bodyBytes)
    : m_origins(std::move(corsOrigins))
    , m_bodyBytes(bodyBytes)
{}

std::optional<ApiReply> Admission::refuse(const ApiRequest &request) const
{
    const bool isStar = request.method == "OPTIONS" && request.target == "*";
    if (!(request.target.startsWith('/') || isStar) || !std::ranges::all_of(request.fields, isPrintable)
        || repeatsWhatMustNot(request))
        return reply(HttpFault::Malformed);
    // Both, or a coding that is not known, is how requests are smuggled past one another (RFC 9112 §6.1).
    const bool isCoded = request.count("Transfer-Encoding") > 0;
    const bool hasLength = request.count("Content-Length") > 0;
    const auto length = lengthOf(request.field("Content-Length"));
    if ((isCoded && (hasLength || request.field("Transfer-Encoding").compare("chunked", Qt::CaseInsensitive) != 0))
        || (hasLength && !length))
        return reply(HttpFault::Malformed);
    if (!isThisMachine(request.field("Host")))
        return reply(HttpFault::WrongHost);
    if (request.count("Origin") > 0 && !isListed(request.field("Origin"))) {
        const QByteArray host = request.field("Host").toByteArray();
        const QByteArrayView origin = request.field("Origin");
        if (origin != "http://" + host && origin != "https://" + host)
            return reply(HttpFault::WrongOrigin);
    }
    if (length.value_or(0) > static_cast<quint64>(m_bodyBytes))
        return reply(HttpFault::BodyTooLarge);
    return std::nullopt;
}

QList<HeaderField> Admission::corsFields(const ApiRequest &request) const
{
    if (m_origins.isEmpty())
        return {};
    QList<HeaderField> fields{{"Vary", "Origin"}};
    if (const QByteArrayView origin = request.field("Origin"); isListed(origin)) {
        fields.append(HeaderField{"Access-Control-Allow-Origin", origin.toByteArray()});
        fields.append(HeaderField{"Access-Control-Expose-Headers", "WWW-Authenticate, Retry-After"});
    }
    return fields;
}

std::optional<ApiReply> Admission::preflight(const ApiRequest &request, const QByteArray &methods) const
{
    if (request.method != "OPTIONS" || !request.count("Access-Control-Request-Method")
        || !isListed(request.field("Origin")))
        return std::nullopt;
    ApiReply answer{.status = 204};
    answer.fields = {{"Access-Control-Allow-Methods", methods},
        {"Access-Control-Allow-Headers", "Authorization, Content-Type"}, {"Access-Control-Max-Age", "600"}};
    // Chromium asks so before a page reaches into a private network.
    if (request.field("Access-Control-Request-Private-Network") == "true")
        answer.fields.append(HeaderField{"Access-Control-Allow-Private-Network", "true"});
    return answer;
}

bool Admission::isListed(QByteArrayView origin) const
{
    return std::ranges::any_of(m_origins, [origin](const QByteArray &listed) { return listed == origin; });
}

std::optional<QByteArray> normalisedOrigin(const QByteArray &text)
{
    const QUrl url(QString::fromUtf8(text), QUrl::StrictMode);
    const QString scheme = url.scheme();
    const QString path = url.path();
    const bool isWeb = scheme == "http"_L1 || scheme == "https"_L1;
    if (!url.isValid() || !isWeb || url.host().isEmpty() || (!path.isEmpty() && path != "/"_L1) || url.hasQuery()
        || url.hasFragment() || !url.userInfo().isEmpty())
        return std::nullopt;
    QByteArray host = url.host(QUrl::FullyEncoded).toLower().toLatin1();
    if (host.contains(':'))
        host = '[' + host + ']';
    QByteArray origin = scheme.toLatin1() + "://" + host;
    const int usual = scheme == "http"_L1 ? 80 : 443;
    if (const int port = url.port(usual); port != usual)
        origin += ':' + QByteArray::number(port);
    return origin;
}

} // namespace claimsmith::server
