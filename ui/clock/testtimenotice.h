// SPDX-License-Identifier: MIT
#pragma once

namespace claimsmith::token {
class Clock;
}

namespace claimsmith::ui {

class VerdictBanner;

/// Lets `banner` say for as long as it lives that its verdict is of a test time, with a way back to real time.
void followTestTime(VerdictBanner *banner, token::Clock *clock);

} // namespace claimsmith::ui
