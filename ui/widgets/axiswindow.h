// SPDX-License-Identifier: MIT
#pragma once

#include "token/validitytimes.h"

#include <QList>

#include <functional>

namespace claimsmith::ui {

/// The part of an axis that is looked at: zoom and pan as a pure value, whatever the scale of the axis is. Places are
/// shares: 0 is the left end and 1 the right one, of the whole axis or of the part.
class AxisWindow
{
public:
    /// Nearer than this nothing more is told apart: a line of 600 px then shows an hour in steps of some milliseconds.
    static constexpr double narrowest = 1.0 / 4096;

    [[nodiscard]] bool isFit() const { return m_span >= 1; }
    /// How many times as long as the widget the whole axis would be: 1 … 4096.
    [[nodiscard]] double zoom() const { return 1 / m_span; }

    /// Where a place of the axis is in the part; outside of 0 … 1 where it is out of sight.
    [[nodiscard]] double toView(double place) const { return (place - m_from) / m_span; }
    [[nodiscard]] double fromView(double share) const { return m_from + share * m_span; }

    /// `factor` times as near, and what is at `about`, a share of the part, stays there as far as the ends allow.
    /// A factor that is no positive number changes nothing.
    [[nodiscard]] AxisWindow zoomed(double factor, double about) const;
    /// Further to the right by `share` of the part; never past an end of the axis.
    [[nodiscard]] AxisWindow panned(double share) const;

    bool operator==(const AxisWindow &) const = default;

private:
    [[nodiscard]] static AxisWindow held(double from, double span);
    double m_from = 0;
    double m_span = 1;
};

/// An instant that a drag stops at, and where the pointer meets it.
struct SnapPlace
{
    token::Instant instant{};
    double x = 0;

    bool operator==(const SnapPlace &) const = default;
};
/// The times of a token, and the seconds before and after its expiry. Where a second is narrower than a pointer can
/// tell, those two stand beside the expiry, so that each can be met.
[[nodiscard]] QList<SnapPlace> snapPlaces(
    const token::ValidityTimes &times, const std::function<double(token::Instant)> &x);
/// What the pointer at `x` means: the nearest of `places` if one is near, else `otherwise`.
[[nodiscard]] token::Instant snapped(double x, const QList<SnapPlace> &places, token::Instant otherwise);

} // namespace claimsmith::ui
