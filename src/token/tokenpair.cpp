// SPDX-License-Identifier: MIT
#include "token/issue.h"

#include "jose/json.h"
#include "jose/numericdate.h"
#include "token/token.h"

namespace claimsmith::token {

namespace {

/// A claims set as it grows, and the first reason against it.
class Claims
{
public:
    void add(const QByteArray &name, const QByteArray &json)
    {
        if (m_done)
            m_done = m_list.add(name, json);
    }
    void addString(const QByteArray &name, const QByteArray &text) { add(name, jose::jsonQuoted(text)); }
    void addUnlessEmpty(const QByteArray &name, const QByteArray &text)
    {
        if (!text.isEmpty())
            addString(name, text);
    }
    void addStrings(const QByteArray &name, const QList<QByteArray> &texts)
    {
        if (m_done && !texts.isEmpty())
            m_done = m_list.addStrings(name, texts);
    }
    /// RFC 7519 §4.1.3: one audience may be a plain string, which every library reads.
    void addAudience(const QList<QByteArray> &audience)
    {
        if (audience.size() == 1)
            addString("aud", audience.constFirst());
        else
            addStrings("aud", audience);
    }
    void addAll(const ClaimList &claims)
    {
        if (m_done)
            m_done = m_list.addAll(claims);
    }

    [[nodiscard]] Issued<ClaimList> issued(const IssueClaims &added, Instant now) const
    {
        return m_done ? withIssueClaims(m_list, added, now) : std::unexpected(m_done.error());
    }

private:
    ClaimList m_list;
    Issued<void> m_done;
};

IssueClaims issueClaims(const PairOptions &options, Duration lifetime)
{
    return {
        .issuedAt = options.issuedAt, .notBefore = options.notBefore, .lifetime = lifetime, .tokenId = options.tokenId};
}

Issued<QByteArray> signedToken(const Issued<ClaimList> &claims, TokenSigner &signer)
{
    return claims ? signer.sign(claims->object()) : std::unexpected(claims.error());
}

/// What one token says of itself.
struct Facts
{
    std::optional<qint64> expiresIn;
    QByteArray id;
    QByteArray family;
};

Facts factsOf(const QByteArray &token, Instant now)
{
    const Token decoded = Token::decode(token);
    Facts facts;
    const jose::JsonValue expiry = decoded.payload().member("exp");
    if (expiry.isNumber()) {
        if (const auto date = jose::NumericDate::fromNumberText(expiry.numberText()))
            facts.expiresIn = toSeconds(saturated(date->ceilMilliseconds)) - toSeconds(now);
    }
    facts.id = decoded.payload().member("jti").string().toByteArray();
    facts.family = decoded.payload().member("family").string().toByteArray();
    return facts;
}

} // namespace

TokenPair TokenPair::of(const QByteArray &accessToken, const QByteArray &refreshToken, Instant now)
{
    const Facts access = factsOf(accessToken, now);
    const Facts refresh = refreshToken.isEmpty() ? Facts() : factsOf(refreshToken, now);
    return {.accessToken = accessToken,
        .refreshToken = refreshToken,
        .expiresIn = access.expiresIn,
        .refreshExpiresIn = refresh.expiresIn,
        .accessId = access.id,
        .refreshId = refresh.id,
        .family = refresh.family.isEmpty() ? access.family : refresh.family};
}

QByteArray TokenPair::toJson() const
{
    jose::JsonObjectWriter json;
    json.addString("access_token", accessToken);
    if (!refreshToken.isEmpty())
        json.addString("refresh_token", refreshToken);
    json.addString("token_type", "bearer");
    if (expiresIn)
        json.addNumber("expires_in", *expiresIn);
    if (refreshExpiresIn)
        json.addNumber("refresh_expires_in", *refreshExpiresIn);
    return json.bytes();
}

Issued<TokenPair> createPair(const QByteArray &userId, const QByteArray &username, TokenSigner &access,
    TokenSigner &refresh, Instant now, const PairOptions &options)
{
    QByteArray family = options.family.value_or(QByteArray());
    if (options.family && family.isEmpty())
        family = newTokenId();

    Claims accessClaims;
    accessClaims.addString("sub", userId);
    accessClaims.addUnlessEmpty("username", username);
    accessClaims.addStrings("roles", options.roles);
    accessClaims.addUnlessEmpty("scope", options.scope);
    accessClaims.addUnlessEmpty("iss", options.issuer);
    accessClaims.addAudience(options.audience);
    accessClaims.addAll(options.claims);
    accessClaims.addUnlessEmpty("family", family);

    Claims refreshClaims;
    refreshClaims.addString("sub", userId);
    refreshClaims.addString("type", "refresh");
    refreshClaims.addUnlessEmpty("iss", options.issuer);
    refreshClaims.addAudience(options.audience);
    refreshClaims.addAll(options.refreshClaims);
    refreshClaims.addUnlessEmpty("family", family);
    if (options.generation)
        refreshClaims.add("generation", QByteArray::number(*options.generation));

    const auto accessToken =
        signedToken(accessClaims.issued(issueClaims(options, options.accessLifetime), now), access);
    if (!accessToken)
        return std::unexpected(accessToken.error());
    const auto refreshToken =
        signedToken(refreshClaims.issued(issueClaims(options, options.refreshLifetime), now), refresh);
    if (!refreshToken)
        return std::unexpected(refreshToken.error());
    return TokenPair::of(*accessToken, *refreshToken, now);
}

} // namespace claimsmith::token
