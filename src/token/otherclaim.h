// SPDX-License-Identifier: MIT
#pragma once

#include "token/others.h"

namespace claimsmith::token {

/// A time claim as the library of a rule reads it.
struct OtherClaim
{
    enum class State : quint8 { Absent, Time, Refused, NotKnown };

    State state = State::Absent;
    OthersReason reason = OthersReason::None; ///< for Refused
    Instant floored{};                        ///< the last whole millisecond not after the time
    Instant ceiled{};                         ///< the first not before it

    [[nodiscard]] bool isTime() const { return state == State::Time; }
};

/// Numbers become a double, as in those libraries, before `fraction` is applied; instants beyond the range are held to
/// ±NumericDate::limit.
[[nodiscard]] OtherClaim readOtherClaim(const OtherRule &rule, jose::JsonValue value, OtherRule::Fraction fraction);

} // namespace claimsmith::token
