// SPDX-License-Identifier: MIT
#pragma once

#include "jose/algorithm.h"
#include "token/instant.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace claimsmith::token {

/// What a token is held against. The default asks for nothing but a good signature and a good time, with no leeway.
struct Policy
{
    /// Allowed algorithms; empty allows all that the key fits. `none` is allowed only if it is listed here.
    QList<jose::AlgorithmId> algorithms;
    Duration leeway{0};
    /// Time left until `exp` at which an active token is first reported as expiring soon. Leeway does not count: who
    /// must renew should do so before `exp`.
    Duration expiringSoon = std::chrono::minutes(5);
    std::optional<QByteArray> issuer;
    QList<QByteArray> audiences; ///< any one of them satisfies
    std::optional<QByteArray> subject;
    std::optional<QByteArray> type;    ///< `typ`; "application/" is optional (RFC 7515 §4.1.9), case-insensitive
    std::optional<QByteArray> tokenId; ///< `jti`
    QList<QByteArray> requiredClaims;  ///< present with any value, `null` too: what a value must be is another check
    std::optional<Duration> maxAge;    ///< too old when now >= iat + maxAge + leeway: an expiry of its own
    bool checkIssuedAt = false;        ///< refuse an `iat` in the future
    bool strict = false;               ///< refuse keys under the sizes of RFC 7518

    [[nodiscard]] bool allowsNone() const { return algorithms.contains(jose::AlgorithmId::None); }
    [[nodiscard]] bool allows(jose::AlgorithmId id) const
    {
        return algorithms.contains(id) || (algorithms.isEmpty() && id != jose::AlgorithmId::None);
    }
    /// Whether any claim is expected of the token, so that the claims axis is checked.
    [[nodiscard]] bool expectsClaims() const
    {
        return issuer || !audiences.isEmpty() || subject || type || tokenId || !requiredClaims.isEmpty() || maxAge;
    }

    bool operator==(const Policy &) const = default;
};

} // namespace claimsmith::token
