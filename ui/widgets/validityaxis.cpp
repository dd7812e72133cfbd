// SPDX-License-Identifier: MIT
#include "widgets/validityaxis.h"

#include <algorithm>
#include <cmath>

namespace claimsmith::ui {

using token::Duration;
using token::Instant;

namespace {

/// Part of the line that is left free at each end, so that the line shows to go on.
constexpr double endShare = 0.09;
/// What it goes on for at least, in milliseconds.
constexpr double leastReach = 3'600'000;
/// Narrowest gap between two stops, as part of an even distribution.
constexpr double narrowest = 0.35;

double milliseconds(Instant from, Instant to)
{
    return static_cast<double>(to.time_since_epoch().count()) - static_cast<double>(from.time_since_epoch().count());
}

/// `fraction` of the way from an outer stop to the end of the line, in milliseconds from the stop; and its inverse.
double distanceAt(double fraction, double reach) { return reach * fraction * fraction; }
double fractionAt(double distance, double reach) { return std::min(std::sqrt(distance / reach), 1.0); }

QList<Instant> instantsOf(const ValidityTimes &times)
{
    QList<Instant> instants{times.now};
    for (const std::optional<Instant> &claim : {times.issuedAt, times.notBefore, times.expiresAt}) {
        if (claim)
            instants.append(*claim);
    }
    if (times.leeway > Duration::zero()) {
        if (times.notBefore)
            instants.append(token::plus(*times.notBefore, -times.leeway));
        if (times.expiresAt)
            instants.append(token::plus(*times.expiresAt, times.leeway));
    }
    std::ranges::sort(instants);
    const auto doubles = std::ranges::unique(instants);
    instants.erase(doubles.begin(), doubles.end());
    return instants;
}

} // namespace

ValidityAxis::ValidityAxis(const ValidityTimes &times, double left, double right, const AxisWindow &part)
    : m_part(part)
    , m_left(left)
    , m_right(std::max(left, right))
{
    const QList<Instant> instants = instantsOf(times);
    m_reach = std::max(leastReach, milliseconds(instants.first(), instants.last()));
    const double width = m_right - m_left;
    if (instants.size() == 1) {
        m_stops = {{instants.first(), m_left + width / 2}};
        return;
    }
    QList<double> roots;
    double sum = 0;
    for (qsizetype i = 1; i < instants.size(); ++i) {
        roots.append(std::sqrt(milliseconds(instants.at(i - 1), instants.at(i))));
        sum += roots.last();
    }
    const double inner = width * (1 - 2 * endShare);
    const double least = inner * narrowest / static_cast<double>(roots.size());
    const double shared = inner - least * static_cast<double>(roots.size());
    double x = m_left + width * endShare;
    m_stops.append({instants.first(), x});
    for (qsizetype i = 0; i < roots.size(); ++i) {
        x += least + shared * roots.at(i) / sum;
        m_stops.append({instants.at(i + 1), x});
    }
}

double ValidityAxis::place(Instant instant) const
{
    if (m_stops.isEmpty())
        return m_left;
    const Stop &first = m_stops.first();
    const Stop &last = m_stops.last();
    if (instant <= first.instant)
        return first.x - lengthBefore() * fractionAt(milliseconds(instant, first.instant), m_reach);
    for (qsizetype i = 1; i < m_stops.size(); ++i) {
        const Stop &from = m_stops.at(i - 1);
        const Stop &to = m_stops.at(i);
        if (instant <= to.instant) {
            const double share = milliseconds(from.instant, instant) / milliseconds(from.instant, to.instant);
            return from.x + share * (to.x - from.x);
        }
    }
    return last.x + lengthAfter() * fractionAt(milliseconds(last.instant, instant), m_reach);
}

double ValidityAxis::x(Instant instant) const
{
    const double width = m_right - m_left;
    return width > 0 ? m_left + width * m_part.toView((place(instant) - m_left) / width) : m_left;
}

Instant ValidityAxis::instantAt(double x) const
{
    if (m_stops.isEmpty())
        return {};
    const double width = m_right - m_left;
    const double share = width > 0 ? m_part.fromView((x - m_left) / width) : 0;
    const double place = m_left + width * std::clamp(share, 0.0, 1.0);
    const Stop &first = m_stops.first();
    const Stop &last = m_stops.last();
    // An end without length is no way to anywhere.
    if (place <= first.x) {
        const double fraction = lengthBefore() > 0 ? (first.x - place) / lengthBefore() : 0;
        return token::plus(first.instant, -Duration(std::llround(distanceAt(fraction, m_reach))));
    }
    for (qsizetype i = 1; i < m_stops.size(); ++i) {
        const Stop &from = m_stops.at(i - 1);
        const Stop &to = m_stops.at(i);
        if (place < to.x) {
            const double within = (place - from.x) / (to.x - from.x);
            return token::plus(from.instant, Duration(std::llround(within * milliseconds(from.instant, to.instant))));
        }
    }
    const double fraction = lengthAfter() > 0 ? (place - last.x) / lengthAfter() : 0;
    return token::plus(last.instant, Duration(std::llround(distanceAt(fraction, m_reach))));
}

QList<Instant> ValidityAxis::stops() const
{
    QList<Instant> instants;
    for (const Stop &stop : m_stops)
        instants.append(stop.instant);
    return instants;
}

} // namespace claimsmith::ui
