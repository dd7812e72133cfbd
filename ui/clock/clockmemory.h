// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>

class QSettings;

namespace claimsmith::token {
class Clock;
}

/// A test time does not outlive the program unless the person says so: the next start is in real time and offers it.
namespace claimsmith::ui::clockmemory {

/// Remembers how the clock was moved; forgets it where time is real.
void save(const token::Clock &clock, QSettings &settings);
/// What to offer, in a sentence: "Time is real again. Last time it was moved by +1 h 5 min."; nothing where time was
/// real, or what is kept cannot be read.
[[nodiscard]] std::optional<QString> offer(const QSettings &settings);
/// Moves the clock as it was moved.
void restore(token::Clock &clock, const QSettings &settings);

} // namespace claimsmith::ui::clockmemory
