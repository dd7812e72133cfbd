// SPDX-License-Identifier: MIT
#include "widgets/axiswindow.h"

#include <algorithm>
#include <cmath>

namespace claimsmith::ui {

using namespace std::chrono_literals;
using token::Boundary;
using token::Instant;

namespace {

/// In pixels: between expiry and the seconds beside it, and from a place to the last pointer that it catches.
constexpr double snapGap = 6;
constexpr double snapReach = 3;

} // namespace

AxisWindow AxisWindow::held(double from, double span)
{
    AxisWindow window;
    window.m_span = std::clamp(span, narrowest, 1.0);
    window.m_from = std::clamp(from, 0.0, 1 - window.m_span);
    return window;
}

AxisWindow AxisWindow::zoomed(double factor, double about) const
{
    if (!std::isfinite(factor) || factor <= 0 || !std::isfinite(about))
        return *this;
    const double span = std::clamp(m_span / factor, narrowest, 1.0);
    return held(fromView(about) - about * span, span);
}

AxisWindow AxisWindow::panned(double share) const
{
    return std::isfinite(share) ? held(m_from + share * m_span, m_span) : *this;
}

QList<SnapPlace> snapPlaces(const token::ValidityTimes &times, const std::function<double(Instant)> &x)
{
    QList<SnapPlace> places;
    for (const Boundary boundary : {Boundary::ExpiresAt, Boundary::NotBefore, Boundary::IssuedAt}) {
        if (const auto instant = times.at(boundary))
            places.append({*instant, x(*instant)});
    }
    if (times.expiresAt) {
        const double expiry = x(*times.expiresAt);
        const Instant before = token::plus(*times.expiresAt, -1s);
        const Instant after = token::plus(*times.expiresAt, 1s);
        places.append({before, std::min(x(before), expiry - snapGap)});
        places.append({after, std::max(x(after), expiry + snapGap)});
    }
    return places;
}

Instant snapped(double x, const QList<SnapPlace> &places, Instant otherwise)
{
    const auto distance = [x](const SnapPlace &place) { return std::abs(place.x - x); };
    const auto nearest = std::ranges::min_element(places, {}, distance);
    return nearest != places.end() && distance(*nearest) <= snapReach ? nearest->instant : otherwise;
}

} // namespace claimsmith::ui
