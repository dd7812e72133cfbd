// SPDX-License-Identifier: MIT
#include "server/tokenmint.h"

#include "jose/json.h"

namespace claimsmith::server {

using namespace Qt::StringLiterals;
using token::ClaimList;
using token::Instant;
using token::Issued;
using token::TokenPair;
using token::TokenSigner;

namespace {

QList<QByteArray> utf8(const QStringList &texts)
{
    QList<QByteArray> list;
    for (const QString &text : texts)
        list.append(text.toUtf8());
    return list;
}

Issued<void> addIssuer(ClaimList &claims, const SessionSettings &settings)
{
    Issued<void> done;
    if (!settings.issuer.isEmpty())
        done = claims.addString("iss", settings.issuer);
    if (done && settings.audience.size() == 1) // RFC 7519 §4.1.3: a plain string then, which every library reads
        done = claims.addString("aud", settings.audience.constFirst());
    else if (done && !settings.audience.isEmpty())
        done = claims.addStrings("aud", settings.audience);
    return done;
}

Issued<void> addTimes(ClaimList &claims, qint64 issuedAt, qint64 expiresAt, const QByteArray &id)
{
    return claims.addNumber("iat", issuedAt).and_then([&] { return claims.addNumber("exp", expiresAt); }).and_then([&] {
        return claims.addString("jti", id);
    });
}

qint64 accessExpiry(const SessionSettings &settings, Instant now)
{
    return token::toSeconds(token::plus(now, settings.lifetimes.access));
}

Issued<TokenSigner> signerOf(const SigningKey &key, const QByteArray &type)
{
    const auto header = token::makeHeader(key.algorithm, key.key.keyId(), {}, type);
    return header ? TokenSigner::create(key.key, key.algorithm, *header) : std::unexpected(header.error());
}

} // namespace

TokenMint::TokenMint(SharedSettings settings, TokenSigner access, TokenSigner refresh)
    : m_settings(std::move(settings))
    , m_access(std::move(access))
    , m_refresh(std::move(refresh))
{}

Issued<TokenMint> TokenMint::create(const SharedSettings &settings)
{
    const SigningKey key = named(settings->current);
    const bool isPlain = settings->accessType == token::AccessType::PlainJwt;
    auto access = signerOf(key, isPlain ? "JWT" : "at+jwt");
    if (!access)
        return std::unexpected(std::move(access.error()));
    auto refresh = signerOf(key, "JWT");
    if (!refresh)
        return std::unexpected(std::move(refresh.error()));
    return TokenMint(settings, *std::move(access), *std::move(refresh));
}

Issued<QByteArray> TokenMint::accessToken(
    const token::User &user, const QByteArray &family, const QByteArray &id, Instant now)
{
    ClaimList claims;
    Issued<void> done = claims.addString("sub", QByteArray::number(user.id));
    if (done)
        done = claims.addString("username", user.username.toUtf8());
    if (done && !user.roles.isEmpty())
        done = claims.addStrings("roles", utf8(user.roles));
    if (done && !user.scope.isEmpty())
        done = claims.addString("scope", user.scope.toUtf8());
    if (done)
        done = addIssuer(claims, *m_settings);
    if (done)
        done = claims.addString("family", family);
    if (done)
        done = addTimes(claims, token::toSeconds(now), accessExpiry(*m_settings, now), id);
    return done ? m_access.sign(claims.object()) : std::unexpected(done.error());
}

Issued<QByteArray> TokenMint::refreshToken(const token::User &user, const token::RefreshRecord &record)
{
    ClaimList claims;
    Issued<void> done = claims.addString("sub", QByteArray::number(user.id));
    if (done)
        done = claims.addString("type", "refresh");
    if (done)
        done = addIssuer(claims, *m_settings);
    if (done)
        done = claims.addString("family", record.family);
    if (done)
        done = claims.addNumber("generation", record.generation);
    if (done)
        done = addTimes(claims, token::toSeconds(record.issuedAt), token::toSeconds(record.expiresAt), record.id);
    return done ? m_refresh.sign(claims.object()) : std::unexpected(done.error());
}

Issued<TokenPair> TokenMint::pair(const token::User &user, const token::RefreshRecord &record, Instant now)
{
    return refreshToken(user, record).and_then([&](const QByteArray &refresh) {
        return pair(user, record, refresh, now);
    });
}

Issued<TokenPair> TokenMint::pair(
    const token::User &user, const token::RefreshRecord &record, const QByteArray &refreshToken, Instant now)
{
    const QByteArray id = token::newTokenId(m_settings->tokenId, now);
    return accessToken(user, record.family, id, now).transform([&](const QByteArray &access) {
        return TokenPair{.accessToken = access,
            .refreshToken = refreshToken,
            .expiresIn = accessExpiry(*m_settings, now) - token::toSeconds(now),
            .refreshExpiresIn = token::toSeconds(record.expiresAt) - token::toSeconds(now),
            .accessId = id,
            .refreshId = record.id,
            .family = record.family};
    });
}

} // namespace claimsmith::server
