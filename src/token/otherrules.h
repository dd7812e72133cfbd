// SPDX-License-Identifier: MIT
#pragma once

#include <QtTypes>

#include <span>

namespace claimsmith::token {

/// The time rules that a JWT library or tool has where nobody changed its settings, as read in its source. Signature,
/// audience and the rest are no part of it.
struct OtherRule
{
    /// What the clock is read as before it is compared.
    enum class NowIn : quint8 { Fractions, WholeSeconds };
    /// When a boundary begins to count.
    enum class Edge : quint8 {
        At,    ///< at the instant itself: exp is over when now >= exp
        After, ///< only later: exp is over when now > exp
        Never, ///< not looked at
    };
    enum class IssuedAt : quint8 {
        Ignored,
        Read,                    ///< must be readable, may lie in the future
        Checked,                 ///< refused in the future
        CheckedWithoutNotBefore, ///< refused in the future unless there is an nbf
    };
    /// What becomes of a fraction of a second.
    enum class Fraction : quint8 { Kept, Microseconds, Cut, Rounded, RoundedToEven, Refused };
    /// What becomes of a time that is a JSON string.
    enum class Text : quint8 {
        Refused,
        PythonInt,     ///< int(): whole numbers, with spaces, sign and underscores
        IntegerOrDate, ///< a whole number, or ISO 8601
        Number,        ///< any number
        LeadingDigits, ///< the digits that it begins with, else 0
        NotKnown,
    };
    enum class Null : quint8 { Refused, Absent, Zero };
    /// What becomes of numbers beyond 2^53.
    enum class Far : quint8 {
        NotKnown,
        Held,       ///< compared as they are, infinity too
        HeldFinite, ///< the same, but what is too large for a double is refused
        Unsigned64, ///< up to 2^64; negative ones are refused, small ones too
    };

    const char *id;       ///< stable: "pyjwt"
    const char *name;     ///< "PyJWT"
    const char *version;  ///< that was read; with ~ where the release that holds the text is not certain
    const char *platform; ///< "Python"
    qint64 leeway = 0;    ///< seconds
    bool needsExpiry = false;
    NowIn nowIn = NowIn::WholeSeconds;
    Edge expiry = Edge::At;
    Edge notBefore = Edge::At;
    IssuedAt issuedAt = IssuedAt::Ignored;
    Fraction fraction = Fraction::Kept;
    Fraction startFraction = fraction; ///< of nbf and iat
    Text text = Text::Refused;
    Null null = Null::Refused;
    Far far = Far::NotKnown;
    bool boolIsNumber = false;      ///< true is 1 and false is 0
    bool zeroIsAbsent = false;      ///< 0 counts as no claim
    bool refusesInverted = false;   ///< nbf later than exp is refused whatever the time
    bool needsLifetime = false;     ///< exp not later than iat is refused whatever the time
    bool expiryBecomesDate = false; ///< an exp that is text, or beyond the year 9999, is refused
    const char *source;             ///< package and version, or repository and commit; file and lines
    const char *note = "";          ///< English, a key for translate("claimsmith::token::others")
};

/// Every rule, in the order in which they are shown: by platform.
[[nodiscard]] std::span<const OtherRule> otherRules();

} // namespace claimsmith::token
