// SPDX-License-Identifier: MIT
#pragma once

#include "token/clock.h"

#include <mutex>

namespace claimsmith::server {

/// The instant for every thread of the server: what the application's one clock shows, as its state was last told.
class SharedClock
{
public:
    explicit SharedClock(token::Clock::MachineTime machineTime = &token::Clock::systemNow);

    [[nodiscard]] token::Instant now() const;
    [[nodiscard]] token::ClockState state() const;
    void set(const token::ClockState &state);
    /// Changes it as the clock itself would: `change` is called with a clock of that state. Answers the new state.
    token::ClockState change(const std::function<void(token::Clock &)> &change);

private:
    token::Clock::MachineTime m_machineTime;
    mutable std::mutex m_mutex;
    token::ClockState m_state;
};

} // namespace claimsmith::server
