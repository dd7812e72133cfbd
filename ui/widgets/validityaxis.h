// SPDX-License-Identifier: MIT
#pragma once

#include "token/validitytimes.h"
#include "widgets/axiswindow.h"

#include <QList>

#include <optional>

namespace claimsmith::ui {

using token::ValidityTimes;

/// Where instants stand on a line of `width` pixels: a pure value, no widget.
///
/// Spans run from a second to centuries, and "now" may be years after an hour's validity. So the line is in
/// proportion only between two neighbouring instants; each gap is as wide as the root of its length asks,
/// and never so narrow that its ends fall together. Order is always kept: x grows with the instant. Before the first
/// instant and after the last, the line goes on for as long as it is between them, an hour at least: slowly at first,
/// so that near the instants there is room to point at.
class ValidityAxis
{
public:
    ValidityAxis() = default;
    ValidityAxis(const ValidityTimes &times, double left, double right, const AxisWindow &part = {});

    [[nodiscard]] double left() const { return m_left; }
    [[nodiscard]] double right() const { return m_right; }
    /// Clamped to the whole line, of which only `part` lies between left() and right().
    [[nodiscard]] double x(token::Instant instant) const;
    [[nodiscard]] token::Instant instantAt(double x) const;
    /// The instants with a place of their own, ascending, none twice.
    [[nodiscard]] QList<token::Instant> stops() const;

private:
    struct Stop
    {
        token::Instant instant{};
        double x = 0;
    };
    [[nodiscard]] double place(token::Instant instant) const;
    [[nodiscard]] double lengthBefore() const { return m_stops.first().x - m_left; }
    [[nodiscard]] double lengthAfter() const { return m_right - m_stops.last().x; }

    QList<Stop> m_stops; ///< x as if the whole line were seen
    AxisWindow m_part;
    double m_reach = 0; ///< in milliseconds, of the line before the first stop and after the last
    double m_left = 0;
    double m_right = 0;
};

} // namespace claimsmith::ui
