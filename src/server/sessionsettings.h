// SPDX-License-Identifier: MIT
#pragma once

#include "jose/algorithm.h"
#include "jose/key.h"
#include "token/policy.h"
#include "token/rotation.h"
#include "token/sessionrules.h"
#include "token/tokenfacts.h"
#include "token/tokenid.h"

#include <QByteArray>
#include <QList>

#include <memory>
#include <optional>

namespace claimsmith::server {

/// A key and what it signs with. An asymmetric key without a key ID gets its RFC 7638 thumbprint as one.
struct SigningKey
{
    jose::Key key;
    jose::AlgorithmId algorithm = jose::AlgorithmId::HS256;
    std::optional<token::Instant> verifiesUntil{}; ///< of a former key: nullopt for ever; see keyrotation.h
};

/// How tokens are made and judged. A value that is not changed any more once services share it: to change something,
/// make another and hand it to SessionService::use().
struct SessionSettings
{
    SigningKey current;           ///< signs new tokens
    QList<SigningKey> former{};   ///< verify what they signed before the keys were changed; public halves do
    QByteArray issuer{};          ///< `iss`, of both tokens, and asked of them; empty: neither
    QList<QByteArray> audience{}; ///< `aud`, as `iss`
    token::Lifetimes lifetimes{};
    token::RotationPolicy rotation{};
    token::AccessType accessType = token::AccessType::AtJwt;
    token::TokenIdKind tokenId = token::TokenIdKind::Uuid4;
    token::Duration leeway{0};
    token::Duration expiringSoon = token::Policy{}.expiringSoon; ///< as Policy has it
    /// How long families are kept after the last of their tokens expired: to be looked at, and for a clock that is
    /// moved back. Tokens of a family that is not kept any more are refused at every instant.
    token::Duration keepEnded = std::chrono::days(30);
};
using SharedSettings = std::shared_ptr<const SessionSettings>;

/// With a key ID, where it is a pair of keys.
[[nodiscard]] SigningKey named(SigningKey key);
/// What tokens are verified with: the public halves and the secrets, named, the current one first.
[[nodiscard]] QList<SigningKey> verifyingKeys(const SessionSettings &settings);
/// The public halves of all keys, the current one first, as a JWK Set (RFC 7517 §5): what a JWKS address serves. A
/// secret has none. With `alg` and `use`.
[[nodiscard]] QByteArray publicKeySet(const SessionSettings &settings);

} // namespace claimsmith::server
