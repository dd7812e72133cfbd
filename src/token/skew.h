// SPDX-License-Identifier: MIT
#pragma once

#include "token/claims.h"
#include "token/policy.h"
#include "token/texttable.h"
#include "token/timetext.h"

#include <QList>
#include <QString>

#include <expected>
#include <optional>

/// What a verifier says whose clock is off, or who allows another leeway: the time axis of our own rules at many
/// instants. Nothing here has a part in a Verdict.
namespace claimsmith::token {

struct SkewSettings
{
    /// What the offsets are counted from.
    enum class Anchor : quint8 {
        Expiry, ///< exp; now where there is none
        Now,    ///< a verifier whose clock is ahead (or behind) by the offset
    };
    /// −600, −390, −90, −1, 0, 1, 90, 180, 390 and 600 s.
    QList<Duration> offsets = usualOffsets();
    /// 0, 30, 60, 300 and 1000 s.
    QList<Duration> leeways = usualLeeways();
    Anchor anchor = Anchor::Expiry;

    /// Of each list; skewMatrix() leaves out more.
    static constexpr qsizetype mostOffsets = 40;
    static constexpr qsizetype mostLeeways = 12;

    [[nodiscard]] static QList<Duration> usualOffsets();
    [[nodiscard]] static QList<Duration> usualLeeways();
    bool operator==(const SkewSettings &) const = default;
};

struct SkewCell
{
    TimeStatus status = TimeStatus::NotChecked;
    bool tooOld = false; ///< past the maximum age that the policy sets
    [[nodiscard]] bool accepted() const;
    bool operator==(const SkewCell &) const = default;
};

struct SkewMatrix
{
    SkewSettings::Anchor anchor{}; ///< that was used
    Instant zero{};                ///< the instant of offset 0
    QList<Duration> offsets;       ///< the rows
    QList<Duration> leeways;       ///< the columns
    QList<SkewCell> cells;         ///< row by row

    [[nodiscard]] const SkewCell &at(qsizetype row, qsizetype column) const
    {
        return cells.at(row * leeways.size() + column);
    }
    [[nodiscard]] Instant instant(qsizetype row) const { return plus(zero, offsets.at(row)); }
    [[nodiscard]] qsizetype acceptedCount() const;
};

/// `policy` with each leeway in turn. The offsets are counted from `now` or, where that is asked for and there is one
/// in the calendar, from exp.
[[nodiscard]] SkewMatrix skewMatrix(
    const RegisteredClaims &claims, const Policy &policy, const SkewSettings &settings, Instant now);
/// The first instant after `now` at which skewMatrix() has other cells; nullopt: never.
[[nodiscard]] std::optional<Instant> nextSkewChange(
    const RegisteredClaims &claims, const Policy &policy, const SkewSettings &settings, Instant now);

/// "accepted", "expired", "not yet valid", …; translated.
[[nodiscard]] QString cellText(const SkewCell &cell);
/// "active", "expired", "too_old": for programs.
[[nodiscard]] QLatin1StringView cellCode(const SkewCell &cell);
/// "90 s", "1500 ms"; translated.
[[nodiscard]] QString secondsText(Duration duration);
/// "exp − 90 s", "exp", "now + 3600 s": the row's name.
[[nodiscard]] QString offsetText(const SkewMatrix &matrix, qsizetype row);
/// The matrix for people (Markdown, terminal): names of rows, cells in words.
[[nodiscard]] TextTable wordedTable(const SkewMatrix &matrix);
/// For programs (CSV): seconds, instants in ISO 8601 and codes.
[[nodiscard]] TextTable plainTable(const SkewMatrix &matrix);

/// A list of durations between commas or spaces, in any order: "-90, 0, 5m". Sorted, each once; more than `most` are
/// refused.
[[nodiscard]] std::expected<QList<Duration>, TimeTextError> parseDurations(
    const QString &text, bool allowNegative, qsizetype most);
/// The same as text that parseDurations() reads.
[[nodiscard]] QString durationsText(const QList<Duration> &durations);

} // namespace claimsmith::token
