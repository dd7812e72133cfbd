// SPDX-License-Identifier: MIT
#pragma once

#include <QtTypes>

#include <chrono>

namespace claimsmith::token {

/// Whole milliseconds.
using Duration = std::chrono::milliseconds;
/// Whole milliseconds since 1970-01-01T00:00:00Z.
using Instant = std::chrono::sys_time<Duration>;

/// Sums that stop at ±4·10^18 ms (far beyond any calendar) instead of overflowing.
[[nodiscard]] constexpr Instant saturated(qint64 milliseconds)
{
    constexpr qint64 limit = Q_INT64_C(4'000'000'000'000'000'000);
    return Instant(Duration(milliseconds > limit ? limit : milliseconds < -limit ? -limit : milliseconds));
}
[[nodiscard]] constexpr Instant plus(Instant instant, Duration duration)
{
    const qint64 a = instant.time_since_epoch().count();
    const qint64 b = duration.count();
    if (b > 0 && a > Q_INT64_C(9'000'000'000'000'000'000) - b)
        return saturated(Q_INT64_C(9'000'000'000'000'000'000));
    if (b < 0 && a < Q_INT64_C(-9'000'000'000'000'000'000) - b)
        return saturated(Q_INT64_C(-9'000'000'000'000'000'000));
    return saturated(a + b);
}
[[nodiscard]] constexpr Instant fromSeconds(qint64 seconds)
{
    constexpr qint64 limit = Q_INT64_C(4'000'000'000'000'000);
    return saturated((seconds > limit ? limit : seconds < -limit ? -limit : seconds) * 1000);
}
/// Whole seconds, rounded down: what `iat` and `exp` are written as.
[[nodiscard]] constexpr qint64 toSeconds(Instant instant)
{
    return std::chrono::floor<std::chrono::seconds>(instant).time_since_epoch().count();
}

} // namespace claimsmith::token
