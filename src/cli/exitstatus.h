// SPDX-License-Identifier: MIT
#pragma once

#include "token/verdict.h"

namespace claimsmith::cli {

/// What the program ends with. A contract: scripts read it.
enum class ExitStatus : int {
    Done = 0,         ///< accepted, or done
    BatchRefused = 1, ///< some token of a batch was not accepted, or some row of a kit run differs
    Usage = 2,        ///< usage, or a file or key that cannot be read
    SelfTest = 3,     ///< a known-answer test failed at start
    Malformed = 10,   ///< not a token, or a part or time claim that cannot be read
    Signature = 11,   ///< invalid, algorithm not allowed or unsupported, or the key does not fit
    NotChecked = 12,  ///< no key fits
    Expired = 13,
    NotYetValid = 14, ///< also: issued in the future, where that is checked
    ClaimCheck = 15,
    Revoked = 16,
};

/// The first axis that refuses, in the order structure, signature, time, claims, revocation.
[[nodiscard]] ExitStatus exitStatus(const token::Verdict &verdict);

} // namespace claimsmith::cli
