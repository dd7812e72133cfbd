// SPDX-License-Identifier: MIT
#pragma once

#include "jose/json.h"
#include "token/policy.h"
#include "token/token.h"
#include "token/verdict.h"

namespace claimsmith::token {

/// The registered claims that are judged (RFC 7519 §4.1), found in one pass over the payload's members. Of a name that
/// stands more than once the last counts. Views into the token.
struct RegisteredClaims
{
    jose::JsonValue issuer, subject, audience, expiry, notBefore, issuedAt, tokenId;

    /// All undefined where `payload` is no object.
    [[nodiscard]] static RegisteredClaims of(jose::JsonValue payload);
};

/// Holds `claims`, and the header of the signature judged, against what `policy` expects; appends every failure.
/// Looks at no time: see TimeAxis. `wantsAge`: the policy has a maximum age, which needs a good `iat`.
void checkClaims(const Token &token, const RegisteredClaims &claims, const SignaturePart *signature,
    const Policy &policy, QList<Failure> &failures);

/// `value` as received, for a person: cut to a length that fits a sentence.
[[nodiscard]] QByteArray shownValue(jose::JsonValue value);

} // namespace claimsmith::token
