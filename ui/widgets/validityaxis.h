// SPDX-License-Identifier: MIT
#pragma once

#include "token/verdict.h"
#include "token/words.h"

#include <QList>

#include <optional>

namespace claimsmith::ui {

/// The times of a token and now, as the validity bar shows them.
struct ValidityTimes
{
    std::optional<token::Instant> issuedAt{}, notBefore{}, expiresAt{};
    token::Instant now{};
    token::Duration leeway{0};
    token::Tone tone = token::Tone::Good; ///< of now, as the verdict has it

    [[nodiscard]] static ValidityTimes of(const token::Verdict &verdict);
    bool operator==(const ValidityTimes &) const = default;
};

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

/// One label below or above the line. A lower rank is kept before a higher one where not all fit.
struct AxisLabel
{
    double centre = 0; ///< where it would like to stand
    double width = 0;
    int rank = 0;
};

/// The left edge of each label so that none overlaps another or leaves [left, right], each as near to its centre as
/// order allows; nullopt for those that do not fit, those of the highest rank first.
[[nodiscard]] QList<std::optional<double>> placeLabels(
    const QList<AxisLabel> &labels, double left, double right, double gap);

} // namespace claimsmith::ui
