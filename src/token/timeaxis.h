// SPDX-License-Identifier: MIT
#pragma once

#include "token/claims.h"
#include "token/policy.h"
#include "token/verdict.h"

#include <optional>

namespace claimsmith::token {

/// What the time claims of one token and a policy say at any instant: a pure function of `now`. Refers to both.
class TimeAxis
{
public:
    TimeAxis(const RegisteredClaims &claims, const Policy &policy);

    /// All that time alone can change about a verdict.
    struct State
    {
        TimeStatus status = TimeStatus::NoExpiry;
        bool expired = false;
        bool notYetValid = false;
        bool issuedInFuture = false;
        bool tooOld = false;

        bool operator==(const State &) const = default;
    };
    [[nodiscard]] State at(Instant now) const;
    /// The first instant after `now` whose State differs; nullopt: never.
    [[nodiscard]] std::optional<Instant> nextChange(Instant now) const;

    /// Writes status, claims, failures and changesAt at `verdict.now`. TooOld is a failure of the claims axis.
    void judge(Verdict &verdict, QList<Failure> &claimFailures) const;

private:
    struct Claim
    {
        jose::JsonValue value;
        std::optional<Instant> instant; ///< rounded up to a millisecond
        [[nodiscard]] bool isMalformed() const { return !value.isUndefined() && !instant; }
    };
    static Claim read(jose::JsonValue value);

    Claim m_expiry, m_notBefore, m_issuedAt;
    const Policy *m_policy;
};

} // namespace claimsmith::token
