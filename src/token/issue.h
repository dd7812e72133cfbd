// SPDX-License-Identifier: MIT
#pragma once

#include "jose/crypto/signing.h"
#include "jose/error.h"
#include "jose/key.h"
#include "token/claimlist.h"
#include "token/instant.h"
#include "token/issueerror.h"
#include "token/tokenid.h"

#include <QByteArray>
#include <QList>

#include <chrono>
#include <optional>

/// Making tokens. The instant of issue is a parameter; what the caller gives is never overwritten.
namespace claimsmith::token {

/// A compact JWS of exactly these bytes: `header` and `payload` are encoded as they stand, never re-serialised.
/// `header` must be a JSON object whose `alg` is that of `signer`; anything may be the payload.
[[nodiscard]] jose::Result<QByteArray> signCompact(QByteArrayView header, QByteArrayView payload, jose::Signer &signer);
/// The same without a signature: `alg` none, RFC 7515 §6.
[[nodiscard]] QByteArray unsecuredCompact(QByteArrayView header, QByteArrayView payload);

/// Every algorithm that `key` can sign with, in the order of the table; empty for a key that cannot sign.
[[nodiscard]] QList<jose::AlgorithmId> signingAlgorithms(const jose::Key &key);
/// The first of them (a key with an `alg` of its own fits no other); else the reason that speaks of this key.
[[nodiscard]] jose::Result<jose::AlgorithmId> signingAlgorithm(const jose::Key &key);

/// `alg`, `typ`, `kid` (where there is one), then `given` in its order. A `typ` or `kid` among `given` takes its place;
/// an `alg`, and a `kid` beside `keyId`, is a clash.
[[nodiscard]] Issued<QByteArray> makeHeader(jose::AlgorithmId algorithm, const QByteArray &keyId = {},
    const ClaimList &given = {}, const QByteArray &type = "JWT");

/// What signs tokens: a prepared key, or none for `alg` none, and the header that each gets. One thread at a time.
class TokenSigner
{
public:
    /// Refuses a key that does not fit, and a header whose `alg` is not `algorithm`.
    [[nodiscard]] static Issued<TokenSigner> create(
        const jose::Key &key, jose::AlgorithmId algorithm, const QByteArray &header);
    /// With the header of makeHeader(); the key's own key ID.
    [[nodiscard]] static Issued<TokenSigner> create(const jose::Key &key, jose::AlgorithmId algorithm);
    /// Makes tokens without a signature.
    [[nodiscard]] static TokenSigner unsecured(const QByteArray &header);

    [[nodiscard]] const QByteArray &header() const { return m_header; }
    [[nodiscard]] Issued<QByteArray> sign(QByteArrayView payload);

private:
    TokenSigner(QByteArray header, std::optional<jose::Signer> signer);
    QByteArray m_header;
    std::optional<jose::Signer> m_signer; ///< nullopt: unsecured
};

/// The registered claims that issuing adds behind the caller's, in this order: iat, nbf, exp, jti. One that is there
/// already is a clash.
struct IssueClaims
{
    bool issuedAt = true;
    std::optional<Instant> notBefore{};
    std::optional<Duration> lifetime{}; ///< exp = the instant of issue + this, rounded down to a second
    std::optional<TokenIdKind> tokenId{};
};
[[nodiscard]] Issued<ClaimList> withIssueClaims(ClaimList claims, const IssueClaims &added, Instant now);

/// A token of the caller's claims with a life of 24 hours unless said otherwise.
[[nodiscard]] Issued<QByteArray> createAccessToken(const ClaimList &claims, TokenSigner &signer, Instant now,
    const IssueClaims &added = {.lifetime = std::chrono::hours(24)});

/// An access token and the refresh token that goes with it, or an access token alone.
struct TokenPair
{
    QByteArray accessToken;
    QByteArray refreshToken{};         ///< empty: none
    std::optional<qint64> expiresIn{}; ///< seconds from the instant of issue; nullopt: it has no expiry
    std::optional<qint64> refreshExpiresIn{};
    QByteArray accessId{}, refreshId{}; ///< their `jti`; empty: none
    QByteArray family{};                ///< which both carry; empty: none

    /// The pair that two tokens make, read from their payloads.
    [[nodiscard]] static TokenPair of(const QByteArray &accessToken, const QByteArray &refreshToken, Instant now);
    /// RFC 6749 §5.1: access_token, refresh_token, token_type "bearer", expires_in, refresh_expires_in; what there is.
    [[nodiscard]] QByteArray toJson() const;
};

struct PairOptions
{
    Duration accessLifetime = std::chrono::hours(1);
    Duration refreshLifetime = std::chrono::days(7);
    QList<QByteArray> roles{};            ///< empty: no `roles`
    QByteArray scope{};                   ///< words separated by spaces; empty: no `scope`
    QByteArray issuer{};                  ///< empty: no `iss`
    QList<QByteArray> audience{};         ///< one: a string, several: an array
    ClaimList claims{};                   ///< custom, into the access token; a clash is an error
    ClaimList refreshClaims{};            ///< custom, into the refresh token
    bool issuedAt = true;                 ///< in both
    std::optional<Instant> notBefore{};   ///< in both
    std::optional<TokenIdKind> tokenId{}; ///< a `jti` of its own in each
    std::optional<QByteArray> family{};   ///< the same `family` in both; empty: a new one
    std::optional<qint64> generation{};   ///< of the refresh token, counted by those who rotate
};

/// Access token: sub (as a string), username, roles, scope, iss, aud, custom claims, family, iat, nbf, exp, jti.
/// Refresh token: sub, type "refresh", iss, aud, custom claims, family, generation, iat, nbf, exp, jti.
/// An empty `username` leaves it out. The two signers may use different keys and algorithms.
[[nodiscard]] Issued<TokenPair> createPair(const QByteArray &userId, const QByteArray &username, TokenSigner &access,
    TokenSigner &refresh, Instant now, const PairOptions &options = {});

} // namespace claimsmith::token
