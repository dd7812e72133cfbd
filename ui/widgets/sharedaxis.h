// SPDX-License-Identifier: MIT
#pragma once

#include "token/validitytimes.h"
#include "widgets/axiswindow.h"

#include <QList>
#include <QString>

#include <span>

namespace claimsmith::ui {

/// One axis for the times of many tokens: a pure value, no widget. Near now it is in proportion, far from it each
/// further stretch of the same width is a multiple of the one before (asinh), so that a token of a minute and one of
/// ten years are both told apart from now and from each other. Now stands in the middle third.
class SharedAxis
{
public:
    /// An axis of an hour around the epoch.
    SharedAxis();
    /// Reaches to the times of all `tokens`, an hour at least, centuries at most; their own `now` is not looked at.
    SharedAxis(std::span<const token::ValidityTimes> tokens, token::Instant now);

    /// The same scale with another now on it: while now is dragged, nothing else moves.
    [[nodiscard]] SharedAxis withNow(token::Instant now) const;
    /// The same axis, of which `part` is looked at: 0 … 1 are then its ends.
    [[nodiscard]] SharedAxis seen(const AxisWindow &part) const;

    [[nodiscard]] token::Instant now() const { return m_now; }
    /// Where an instant is, 0 … 1 from the left; what is further away than the axis reaches is at its end. Outside of
    /// 0 … 1 where it is not in the part that is looked at.
    [[nodiscard]] double position(token::Instant instant) const;
    /// The instant at a place, which is held to the ends of the axis.
    [[nodiscard]] token::Instant instantAt(double position) const;

    /// A distance from now worth a mark.
    struct Tick
    {
        token::Duration distance{0};
        double position = 0;
        QString text; ///< "−1 d", "now", "+1 h"
    };
    /// All that lie on the part that is looked at, from left to right; which of them have room for their text is for
    /// who draws them.
    [[nodiscard]] QList<Tick> ticks() const;

    bool operator==(const SharedAxis &) const = default;

private:
    token::Instant m_now{};
    token::Instant m_middle{}; ///< what the scale is finest at: now, where that was not moved since
    AxisWindow m_part;
    double m_nowPosition = 0.5;
    double m_scale = 1; ///< of the axis, for each unit of asinh
};

} // namespace claimsmith::ui
