// SPDX-License-Identifier: MIT
#include "widgets/sharedaxis.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <ranges>

namespace claimsmith::ui {

using namespace std::chrono_literals;
using token::Duration;
using token::Instant;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(claimsmith::ui::SharedAxis)
};

/// Up to here the axis is in proportion, roughly.
constexpr Duration proportional = 1min;
constexpr Duration least = 1h;
constexpr Duration most = std::chrono::years(1000);
constexpr double third = 1.0 / 3;

/// In units of `proportional`: bent(0) is 0, and it grows with its argument.
double bent(Duration distance)
{
    return std::asinh(static_cast<double>(distance.count()) / static_cast<double>(proportional.count()));
}

Duration straightened(double bentDistance)
{
    constexpr double limit = 4e18;
    const double ms = std::sinh(bentDistance) * static_cast<double>(proportional.count());
    return Duration(std::llround(std::clamp(ms, -limit, limit)));
}

/// Distances that people think in.
constexpr Duration tickDistances[] = {
    1min, 10min, 1h, 6h, 24h, 7 * 24h, 30 * 24h, 365 * 24h, std::chrono::years(10), std::chrono::years(100)};

} // namespace

SharedAxis::SharedAxis()
    : SharedAxis({}, Instant{})
{}

SharedAxis::SharedAxis(std::span<const token::ValidityTimes> tokens, Instant now)
    : m_now(now)
    , m_middle(now)
{
    Duration past = least;
    Duration future = least;
    for (const token::ValidityTimes &times : tokens) {
        const QList<token::BoundaryPlace> places = token::boundaries(times);
        for (const token::BoundaryPlace &place : places) {
            past = std::max(past, std::min(now - place.instant, most));
            future = std::max(future, std::min(place.instant - now, most));
        }
    }
    const double left = bent(past);
    const double right = bent(future);
    m_nowPosition = std::clamp(left / (left + right), third, 2 * third);
    m_scale = std::min(m_nowPosition / left, (1 - m_nowPosition) / right);
}

SharedAxis SharedAxis::withNow(Instant now) const
{
    SharedAxis axis = *this;
    axis.m_now = now;
    return axis;
}

SharedAxis SharedAxis::seen(const AxisWindow &part) const
{
    SharedAxis axis = *this;
    axis.m_part = part;
    return axis;
}

double SharedAxis::position(Instant instant) const
{
    return m_part.toView(std::clamp(m_nowPosition + m_scale * bent(instant - m_middle), 0.0, 1.0));
}

Instant SharedAxis::instantAt(double position) const
{
    // Not std::clamp alone: it would let a NaN through.
    const double place = m_part.fromView(position);
    const double held = place >= 0 ? std::min(place, 1.0) : 0.0;
    return token::plus(m_middle, straightened((held - m_nowPosition) / m_scale));
}

QList<SharedAxis::Tick> SharedAxis::ticks() const
{
    QList<Tick> ticks;
    const auto add = [&](Duration distance, const QString &text) {
        const double place = m_nowPosition + m_scale * bent(token::plus(m_now, distance) - m_middle);
        const double seen = m_part.toView(place);
        if (place >= 0 && place <= 1 && seen >= 0 && seen <= 1)
            ticks.append({distance, seen, text});
    };
    for (const Duration distance : tickDistances | std::views::reverse)
        add(-distance, Words::tr("−%1", "an hour before now").arg(token::durationText(distance)));
    add(Duration(0), Words::tr("now"));
    for (const Duration distance : tickDistances)
        add(distance, Words::tr("+%1", "an hour from now").arg(token::durationText(distance)));
    return ticks;
}

} // namespace claimsmith::ui
