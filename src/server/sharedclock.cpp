// SPDX-License-Identifier: MIT
#include "server/sharedclock.h"

namespace claimsmith::server {

SharedClock::SharedClock(token::Clock::MachineTime machineTime)
    : m_machineTime(std::move(machineTime))
{}

token::Instant SharedClock::now() const
{
    const token::Instant machine = m_machineTime();
    const std::scoped_lock lock(m_mutex);
    return m_state.shownAt(machine);
}

token::ClockState SharedClock::state() const
{
    const std::scoped_lock lock(m_mutex);
    return m_state;
}

void SharedClock::set(const token::ClockState &state)
{
    const std::scoped_lock lock(m_mutex);
    m_state = state;
}

token::ClockState SharedClock::change(const std::function<void(token::Clock &)> &change)
{
    const std::scoped_lock lock(m_mutex);
    token::Clock clock(m_machineTime);
    clock.setState(m_state);
    change(clock);
    m_state = clock.state();
    return m_state;
}

} // namespace claimsmith::server
