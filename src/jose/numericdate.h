// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace claimsmith::jose {

/// The NumericDate of RFC 7519 §2, "seconds since the epoch", fractions and exponents allowed, held exactly enough
/// that every comparison with an instant in whole milliseconds is right:
/// for a whole `now`, `now >= x` is `now >= ceil(x)` and `now < x` is `now < ceil(x)`.
struct NumericDate
{
    /// Milliseconds since the epoch, rounded up, held to ±`limit` where the number is beyond it.
    qint64 ceilMilliseconds = 0;
    bool whole = true;        ///< a whole number of seconds
    bool plainDigits = true;  ///< written as an optional minus and digits only
    bool beyondRange = false; ///< `ceilMilliseconds` was held to the limit

    static constexpr qint64 limit = Q_INT64_C(4'000'000'000'000'000'000);

    /// From the text of a JSON number; nullopt where it is none. Exact for any length and exponent.
    [[nodiscard]] static std::optional<NumericDate> fromNumberText(QByteArrayView text);

    /// A value that makes sense only as milliseconds: as seconds after the year 5000, as milliseconds in 1990–2200.
    [[nodiscard]] bool looksLikeMilliseconds() const;
};

/// The number `text` with `milliseconds` of seconds added, exactly: the fraction keeps its digits and gets no more than
/// it needs; an exponent is written out. nullopt where `text` is no JSON number, or where writing an exponent out would
/// take more than 64 digits.
[[nodiscard]] std::optional<QByteArray> shiftedNumber(QByteArrayView text, qint64 milliseconds);

} // namespace claimsmith::jose
