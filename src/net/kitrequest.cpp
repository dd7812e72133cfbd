// SPDX-License-Identifier: MIT
#include "net/kitrequest.h"

#include "jose/json.h"
#include "token/kitmaker.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>

namespace claimsmith::net {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(claimsmith::net::KitRequest)
};

/// Why a field of a header cannot carry it (RFC 9110 §5.5).
std::optional<QString> headerRefusal(const QByteArray &token)
{
    const auto isControl = [](char c) { return (static_cast<uchar>(c) < 0x20 && c != '\t') || c == '\x7f'; };
    if (std::ranges::any_of(token, isControl))
        return Words::tr("A header cannot carry its line breaks or control characters.");
    if (token.trimmed() != token)
        return Words::tr("A header loses spaces at its ends on the way, so another token would arrive.");
    return std::nullopt;
}

/// RFC 6265 §4.1.1: cookie-octet.
std::optional<QString> cookieRefusal(const QByteArray &token)
{
    const auto isOctet = [](char c) { return c > 0x20 && c < 0x7f && !QByteArrayView("\",;\\").contains(c); };
    if (!std::ranges::all_of(token, isOctet))
        return Words::tr("A cookie cannot carry its spaces, quotes, commas, semicolons or bytes beyond ASCII.");
    return std::nullopt;
}

QByteArray pair(const QByteArray &name, const QByteArray &value)
{
    return name.toPercentEncoding() + '=' + value.toPercentEncoding();
}

QByteArray joined(const QByteArray &before, const QByteArray &pair)
{
    return before.isEmpty() ? pair : before + '&' + pair;
}

void addCookie(QList<KitHeader> &headers, const QByteArray &cookie)
{
    const auto isCookie = [](const KitHeader &header) {
        return header.name.compare("cookie", Qt::CaseInsensitive) == 0;
    };
    const auto found = std::ranges::find_if(headers, isCookie);
    if (found == headers.end())
        headers.append({"Cookie", cookie});
    else
        found->value += "; " + cookie;
}

void addMediaType(QList<KitHeader> &headers, const QByteArray &type)
{
    const auto isType = [](const KitHeader &header) {
        return header.name.compare("content-type", Qt::CaseInsensitive) == 0;
    };
    if (std::ranges::none_of(headers, isType))
        headers.append({"Content-Type", type});
}

std::optional<QString> carry(KitRequest &request, const TokenPlace &place, const QByteArray &token)
{
    switch (place.kind) {
    case TokenPlace::Kind::Bearer:
    case TokenPlace::Kind::Header:
        if (auto refusal = headerRefusal(token))
            return refusal;
        request.headers.append(place.kind == TokenPlace::Kind::Bearer ? KitHeader{"Authorization", "Bearer " + token}
                                                                      : KitHeader{place.name, token});
        break;
    case TokenPlace::Kind::Cookie:
        if (auto refusal = cookieRefusal(token))
            return refusal;
        addCookie(request.headers, place.name + '=' + token);
        break;
    case TokenPlace::Kind::Query: {
        const QByteArray before = request.url.query(QUrl::FullyEncoded).toLatin1();
        request.url.setQuery(QString::fromLatin1(joined(before, pair(place.name, token))), QUrl::StrictMode);
        break;
    }
    case TokenPlace::Kind::Form:
        request.body = joined(request.body, pair(place.name, token));
        break;
    case TokenPlace::Kind::Json: {
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        [[maybe_unused]] const QString text = decoder(token);
        if (decoder.hasError())
            return Words::tr("JSON cannot carry bytes that are no UTF-8.");
        const QByteArray object = request.body.isEmpty() ? "{}"_ba : request.body;
        request.body = token::KitMaker::with(object, place.name, jose::jsonQuoted(token));
        break;
    }
    }
    return std::nullopt;
}

} // namespace

std::expected<KitRequest, QString> kitRequest(const KitPlan &plan, const QByteArray *token)
{
    KitRequest request{plan.url.adjusted(QUrl::RemoveFragment), plan.method, plan.headers, plan.body};
    if (plan.place.kind == TokenPlace::Kind::Form)
        addMediaType(request.headers, "application/x-www-form-urlencoded");
    if (plan.place.kind == TokenPlace::Kind::Json) {
        addMediaType(request.headers, "application/json");
        if (request.body.isEmpty())
            request.body = "{}";
    }
    if (token) {
        if (const auto refusal = carry(request, plan.place, *token))
            return std::unexpected(*refusal);
    }
    return request;
}

} // namespace claimsmith::net
