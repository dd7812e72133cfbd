// SPDX-License-Identifier: MIT
#pragma once

#include "token/instant.h"

#include <QString>

#include <expected>
#include <optional>

namespace claimsmith::token {

/// Why a time or duration could not be read; `offset` counts characters.
struct TimeTextError
{
    enum class Code : quint8 { Empty, NotADuration, NotATime, UnknownUnit, OutOfRange, TooMany } code{};
    qsizetype offset = 0;
    QString text; ///< what was read

    bool operator==(const TimeTextError &) const = default;
};
[[nodiscard]] QString message(const TimeTextError &error); ///< translated, with an example of what is read

/// `90` (seconds), `15m`, `1h30m`, `7d`, `2w`, `1.5h`, `500ms`; a leading minus where `allowNegative`.
[[nodiscard]] std::expected<Duration, TimeTextError> parseDuration(QStringView text, bool allowNegative = false);
/// Epoch seconds (also fractional), ISO 8601 with zone (without one: UTC), `now`, `now+1h`, `now-5m`, and the same in
/// other words: `+1h`, `-5m`, `in 90 min`, `5 min ago`.
[[nodiscard]] std::expected<Instant, TimeTextError> parseInstant(QStringView text, Instant now);

/// A text that parseInstant() reads, moved by `step`: one that goes with the instant of issue still does ("now+1h"
/// becomes "now+1h15m"), any other becomes ISO 8601. Empty where `text` is no time, or the sum is beyond the calendar.
[[nodiscard]] QString movedInstantText(QStringView text, Duration step);

/// "2 h 14 min", "42 s", "3 d 4 h": the two largest units; translated, plurals and locale right. Never negative.
[[nodiscard]] QString durationText(Duration duration);
/// "2 h 14 min ago", "in 42 s", "now".
[[nodiscard]] QString relativeText(Instant instant, Instant now);
/// "expires in 4 min 12 s", "expired 2 h ago", "expired just now": what a list says of a token's end. Counts as
/// relativeText() does.
[[nodiscard]] QString expiryText(Instant expiry, Instant now);
/// The compact form that parseDuration() reads: "1h30m", "0s".
[[nodiscard]] QString compactDuration(Duration duration);

/// Local: the zone and the form that TimeDisplay has for this reader. Utc: that zone, in words.
enum class Zone : quint8 { Local, Utc };
/// "Thu 12 Mar 2026 14:03:10 CET"; "beyond the calendar" where no date can be shown. Milliseconds only if there are
/// any.
[[nodiscard]] QString instantText(Instant instant, Zone zone = Zone::Local);
/// "2011-03-22 18:43:00 UTC": what the command line prints.
[[nodiscard]] QString utcText(Instant instant);
/// "2011-03-22T18:43:00Z": for programs, ISO 8601. Seconds since the epoch where that has no date.
[[nodiscard]] QString isoText(Instant instant);
/// "12 Mar 14:03:10", with the year where it is not `now`'s: cells of a table.
[[nodiscard]] QString dayText(Instant instant, Instant now, Zone zone = Zone::Local);
/// "14:03:10" where the day is `now`'s, with the date otherwise: axis labels.
[[nodiscard]] QString shortText(Instant instant, Instant now, Zone zone = Zone::Local);
/// "14:03:10 CET", with the date where `withDate`: what a clock shows.
[[nodiscard]] QString clockText(Instant instant, bool withDate);
/// When the text of relativeText() or durationText() next differs; for countdowns that tick no more than they must.
[[nodiscard]] Duration nextTextChange(Instant instant, Instant now);

} // namespace claimsmith::token
