// SPDX-License-Identifier: MIT
#pragma once

#include "token/validitytimes.h"

#include <QList>

#include <optional>

namespace claimsmith::ui {

using token::ValidityTimes;

/// Where instants stand on a line of `width` pixels: a pure value, no widget.
///
/// Spans run from a second to centuries, and "now" may be years after an hour's validity. So the line is in
/// proportion only between two neighbouring instants; each gap is as wide as the root of its length asks,
/// and never so narrow that its ends fall together. Order is always kept: x grows with the instant.
class ValidityAxis
{
public:
    ValidityAxis() = default;
    ValidityAxis(const ValidityTimes &times, double left, double right);

    [[nodiscard]] double left() const { return m_left; }
    [[nodiscard]] double right() const { return m_right; }
    /// Clamped to the line.
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
    QList<Stop> m_stops;
    double m_left = 0;
    double m_right = 0;
};

} // namespace claimsmith::ui
