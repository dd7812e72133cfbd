// SPDX-License-Identifier: MIT
#include "token/skew.h"

#include "token/timeaxis.h"

#include <algorithm>
#include <vector>

namespace claimsmith::token {

using Anchor = SkewSettings::Anchor;
using std::chrono::seconds;

namespace {

QList<Duration> inSeconds(std::initializer_list<int> values)
{
    QList<Duration> durations;
    for (const int value : values)
        durations.append(seconds(value));
    return durations;
}

/// Elsewhere a calendar has no dates, and an offset from there says nothing to a person.
bool isInCalendar(Instant instant)
{
    constexpr Instant begin{std::chrono::sys_days(std::chrono::year(1) / 1 / 1)};
    constexpr Instant end{std::chrono::sys_days(std::chrono::year(10'000) / 1 / 1)};
    return instant >= begin && instant < end;
}

/// What both functions work on. The policies do not move: each axis refers to one of them.
struct Plan
{
    SkewMatrix matrix;
    std::vector<Policy> policies; ///< one a column
    std::vector<TimeAxis> axes;

    Plan(const RegisteredClaims &claims, const Policy &policy, const SkewSettings &settings, Instant now)
    {
        matrix.offsets = settings.offsets.first(std::min(settings.offsets.size(), SkewSettings::mostOffsets));
        matrix.leeways = settings.leeways.first(std::min(settings.leeways.size(), SkewSettings::mostLeeways));
        matrix.anchor = Anchor::Now;
        matrix.zero = now;
        policies.assign(static_cast<size_t>(matrix.leeways.size()), policy);
        axes.reserve(policies.size());
        for (size_t column = 0; column < policies.size(); ++column) {
            policies[column].leeway = matrix.leeways.at(static_cast<qsizetype>(column));
            axes.emplace_back(claims, policies[column]);
        }
        if (settings.anchor != Anchor::Expiry)
            return;
        Verdict verdict;
        QList<Failure> unused;
        TimeAxis(claims, policy).judge(verdict, unused);
        if (verdict.expiresAt && isInCalendar(*verdict.expiresAt)) {
            matrix.anchor = Anchor::Expiry;
            matrix.zero = *verdict.expiresAt;
        }
    }
};

} // namespace

QList<Duration> SkewSettings::usualOffsets() { return inSeconds({-600, -390, -90, -1, 0, 1, 90, 180, 390, 600}); }

QList<Duration> SkewSettings::usualLeeways() { return inSeconds({0, 30, 60, 300, 1000}); }

bool SkewCell::accepted() const
{
    return !tooOld
           && (status == TimeStatus::Active || status == TimeStatus::ExpiringSoon || status == TimeStatus::NoExpiry);
}

qsizetype SkewMatrix::acceptedCount() const { return std::ranges::count_if(cells, &SkewCell::accepted); }

SkewMatrix skewMatrix(const RegisteredClaims &claims, const Policy &policy, const SkewSettings &settings, Instant now)
{
    Plan plan(claims, policy, settings, now);
    SkewMatrix &matrix = plan.matrix;
    for (qsizetype row = 0; row < matrix.offsets.size(); ++row) {
        for (const TimeAxis &axis : plan.axes) {
            const TimeAxis::State state = axis.at(matrix.instant(row));
            matrix.cells.append({state.status, state.tooOld});
        }
    }
    return std::move(plan.matrix);
}

std::optional<Instant> nextSkewChange(
    const RegisteredClaims &claims, const Policy &policy, const SkewSettings &settings, Instant now)
{
    const Plan plan(claims, policy, settings, now);
    if (plan.matrix.anchor != Anchor::Now)
        return std::nullopt;
    std::optional<Instant> next;
    for (const Duration offset : plan.matrix.offsets) {
        for (const TimeAxis &axis : plan.axes) {
            const std::optional<Instant> change = axis.nextChange(plus(now, offset));
            if (change && (!next || plus(*change, -offset) < *next))
                next = plus(*change, -offset);
        }
    }
    return next;
}

std::expected<QList<Duration>, TimeTextError> parseDurations(const QString &text, bool allowNegative, qsizetype most)
{
    QList<Duration> durations;
    QString plain = text;
    plain.replace(QChar(0x2212), u'-').replace(u',', u' ').replace(u';', u' ');
    for (QString word : plain.split(u' ', Qt::SkipEmptyParts)) {
        if (word.startsWith(u'+'))
            word.remove(0, 1);
        const auto duration = parseDuration(word, allowNegative);
        if (!duration)
            return std::unexpected(duration.error());
        if (durations.contains(*duration))
            continue;
        if (durations.size() == most)
            return std::unexpected(TimeTextError{TimeTextError::Code::TooMany, 0, word});
        durations.append(*duration);
    }
    if (durations.isEmpty())
        return std::unexpected(TimeTextError{TimeTextError::Code::Empty, 0, text});
    std::ranges::sort(durations);
    return durations;
}

} // namespace claimsmith::token
