// SPDX-License-Identifier: MIT
#pragma once

#include "token/validitytimes.h"

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

    [[nodiscard]] token::Instant now() const { return m_now; }
    /// Where an instant is, 0 … 1 from the left; what is further away than the axis reaches is at its end.
    [[nodiscard]] double position(token::Instant instant) const;
    /// The instant at a place, which is held to 0 … 1.
    [[nodiscard]] token::Instant instantAt(double position) const;

    /// A distance from now worth a mark.
    struct Tick
    {
        token::Duration distance{0};
        double position = 0;
        QString text; ///< "−1 d", "now", "+1 h"
    };
    /// All that lie on the axis, from left to right; which of them have room for their text is for who draws them.
    [[nodiscard]] QList<Tick> ticks() const;

    bool operator==(const SharedAxis &) const = default;

private:
    token::Instant m_now{};
    double m_nowPosition = 0.5;
    double m_scale = 1; ///< of the axis, for each unit of asinh
};

} // namespace claimsmith::ui
