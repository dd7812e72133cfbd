// SPDX-License-Identifier: MIT
#include "model/watchedtoken.h"

#include "jose/json.h"
#include "jose/printable.h"

#include <QCoreApplication>

#include <algorithm>

namespace claimsmith::model {

using namespace Qt::StringLiterals;
using jose::JsonValue;

namespace {

constexpr qsizetype longestName = 40;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(claimsmith::model)
};

/// What issuers call the kinds.
TokenUse useNamed(QByteArrayView name)
{
    const QByteArray word = name.toByteArray().toLower();
    static constexpr std::pair<QByteArrayView, TokenUse> names[] = {
        {"access", TokenUse::Access},
        {"access_token", TokenUse::Access},
        {"bearer", TokenUse::Access}, // Keycloak
        {"refresh", TokenUse::Refresh},
        {"refresh_token", TokenUse::Refresh},
        {"offline", TokenUse::Refresh}, // Keycloak
        {"id", TokenUse::Id},
        {"id_token", TokenUse::Id},
    };
    const auto found = std::ranges::find(names, QByteArrayView(word), &std::pair<QByteArrayView, TokenUse>::first);
    return found == std::end(names) ? TokenUse::Unknown : found->second;
}

TokenUse useOfHeader(const jose::Json &header)
{
    QByteArray type = header.member("typ").string().toByteArray().toLower();
    if (type.startsWith("application/"))
        type.remove(0, qstrlen("application/"));
    return type == "at+jwt" ? TokenUse::Access : TokenUse::Unknown;
}

bool hasAny(const jose::Json &claims, std::initializer_list<QByteArrayView> names)
{
    return std::ranges::any_of(names, [&](QByteArrayView name) { return claims.root().contains(name); });
}

TokenUse useOfClaims(const jose::Json &claims)
{
    for (const QByteArrayView name : {"token_use"_L1, "token_type"_L1, "type"_L1, "typ"_L1}) {
        const TokenUse use = useNamed(claims.member(name).string());
        if (use != TokenUse::Unknown)
            return use;
    }
    if (hasAny(claims, {"nonce", "at_hash", "c_hash"})) // OpenID Connect Core §2
        return TokenUse::Id;
    if (hasAny(claims, {"scope", "scp", "roles", "client_id"})) // RFC 9068 §2.2
        return TokenUse::Access;
    return TokenUse::Unknown;
}

} // namespace

QString useText(TokenUse use)
{
    switch (use) {
    case TokenUse::Access:
        return Words::tr("Access token");
    case TokenUse::Refresh:
        return Words::tr("Refresh token");
    case TokenUse::Id:
        return Words::tr("ID token");
    case TokenUse::Unknown:
        break;
    }
    return Words::tr("Token");
}

TokenUse tokenUse(const token::Token &token, const QString &label)
{
    TokenUse use = useNamed(label.toUtf8());
    if (use == TokenUse::Unknown)
        use = useOfHeader(token.header());
    return use == TokenUse::Unknown ? useOfClaims(token.payload()) : use;
}

QString tokenOwner(const token::Token &token)
{
    for (const QByteArrayView name :
        {"username"_L1, "preferred_username"_L1, "name"_L1, "sub"_L1, "client_id"_L1, "iss"_L1}) {
        const JsonValue value = token.payload().member(name);
        const QByteArrayView text = value.isNumber() ? value.numberText() : value.string();
        const QString line = jose::printableLine(text, longestName).trimmed();
        if (!line.isEmpty())
            return line;
    }
    return {};
}

QString tokenPreview(const token::Token &token)
{
    constexpr qsizetype head = 12;
    constexpr qsizetype tail = 6;
    const QByteArrayView text = token.text();
    if (text.size() <= 2 * (head + tail))
        return jose::printableLine(text.first(std::min(text.size(), head))) + u'…';
    return jose::printableLine(text.first(head)) + u'…' + jose::printableLine(text.last(tail));
}

} // namespace claimsmith::model
