// SPDX-License-Identifier: MIT
#include "token/clock.h"

#include "token/boundarytimer.h"

#include <QSocketNotifier>

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

#ifdef Q_OS_LINUX
#    include <cerrno>
#    include <sys/timerfd.h>
#    include <unistd.h>
#endif

namespace claimsmith::token {

namespace {

constexpr double slowest = 0.1;
constexpr double fastest = 100'000;

Duration fromDouble(double milliseconds)
{
    constexpr double limit = 4e18;
    return Duration(static_cast<qint64>(std::clamp(milliseconds, -limit, limit)));
}

} // namespace

/// Hears of a machine clock that was set, and of the end of a suspend, where the system tells (Linux does).
class MachineClockWatch : public QObject
{
public:
    explicit MachineClockWatch(Clock *clock);
    ~MachineClockWatch() override;
    [[nodiscard]] bool isWatching() const { return m_descriptor >= 0; }

private:
    void arm();
    int m_descriptor = -1;
};

Clock::Clock(QObject *parent)
    : Clock(&Clock::systemNow, parent)
{}

Clock::Clock(MachineTime machineTime, QObject *parent)
    : QObject(parent)
    , m_machineTime(std::move(machineTime))
{}

Instant Clock::systemNow() { return std::chrono::floor<Duration>(std::chrono::system_clock::now()); }

Instant ClockState::shownAt(Instant machine) const
{
    if (mode == ClockMode::System)
        return machine;
    if (mode == ClockMode::Frozen)
        return anchorShown;
    const Duration passed = machine - anchorReal;
    if (speed == 1)
        return plus(anchorShown, passed);
    return plus(anchorShown, fromDouble(std::floor(static_cast<double>(passed.count()) * speed)));
}

Instant Clock::now() const { return m_state.shownAt(m_machineTime()); }

void Clock::setState(const ClockState &state)
{
    if (state == m_state)
        return;
    m_state = state;
    emit changed();
}

Duration Clock::offset() const
{
    const Instant machine = m_machineTime();
    return m_state.shownAt(machine) - machine;
}

double Clock::speed() const { return m_state.mode == Mode::Frozen ? 0 : m_state.speed; }

std::optional<Duration> Clock::realTimeUntil(Instant instant) const
{
    const Instant shown = now();
    if (instant <= shown)
        return Duration(0);
    if (m_state.mode == Mode::Frozen)
        return std::nullopt;
    const Duration left = instant - shown;
    if (m_state.speed == 1)
        return left;
    return std::max(Duration(1), fromDouble(std::ceil(static_cast<double>(left.count()) / m_state.speed)));
}

void Clock::setReal()
{
    if (m_state.mode != Mode::System)
        run(Mode::System, 1, m_machineTime(), Duration(0));
}

void Clock::shift(Duration offset) { runOn(m_machineTime(), offset); }

void Clock::freeze(Instant instant)
{
    const Instant machine = m_machineTime();
    run(Mode::Frozen, m_state.speed, machine, instant - machine);
}

void Clock::jumpTo(Instant instant)
{
    const Instant machine = m_machineTime();
    if (m_state.mode == Mode::Frozen)
        run(Mode::Frozen, m_state.speed, machine, instant - machine);
    else
        runOn(machine, instant - machine);
}

void Clock::step(Duration distance)
{
    const Instant machine = m_machineTime();
    const Duration offset = plus(m_state.shownAt(machine), distance) - machine;
    if (m_state.mode == Mode::Frozen)
        run(Mode::Frozen, m_state.speed, machine, offset);
    else
        runOn(machine, offset);
}

void Clock::setSpeed(double factor)
{
    // Not std::clamp alone: it would let a NaN through.
    const double held = factor >= slowest ? std::min(factor, fastest) : slowest;
    const bool staysReal = m_state.mode == Mode::System && held == 1;
    if (staysReal)
        return;
    const Instant machine = m_machineTime();
    run(Mode::Shifted, held, machine, m_state.shownAt(machine) - machine);
}

void Clock::runOn(Instant machine, Duration offset)
{
    run(offset == Duration(0) && m_state.speed == 1 ? Mode::System : Mode::Shifted, m_state.speed, machine, offset);
}

void Clock::run(Mode mode, double speed, Instant machine, Duration offset)
{
    m_state = {.mode = mode, .speed = speed, .anchorReal = machine, .anchorShown = plus(machine, offset)};
    emit changed();
}

BoundaryScheduler *Clock::boundaries()
{
    if (!m_boundaries)
        m_boundaries = new BoundaryScheduler(this);
    return m_boundaries;
}

bool Clock::watchMachine()
{
    if (!m_watch)
        m_watch = new MachineClockWatch(this);
    return m_watch->isWatching();
}

MachineClockWatch::MachineClockWatch(Clock *clock)
    : QObject(clock)
{
#ifdef Q_OS_LINUX
    m_descriptor = timerfd_create(CLOCK_REALTIME, TFD_NONBLOCK | TFD_CLOEXEC);
    if (m_descriptor < 0)
        return;
    auto *notifier = new QSocketNotifier(m_descriptor, QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this, clock] {
        quint64 expirations = 0;
        const bool wasSet = read(m_descriptor, &expirations, sizeof expirations) < 0 && errno == ECANCELED;
        arm();
        if (wasSet)
            emit clock->changed();
    });
    arm();
#endif
}

MachineClockWatch::~MachineClockWatch()
{
#ifdef Q_OS_LINUX
    if (m_descriptor >= 0)
        close(m_descriptor);
#endif
}

void MachineClockWatch::arm()
{
#ifdef Q_OS_LINUX
    // Never ends by itself; timerfd_create(2): a discontinuous change of the clock cancels it.
    itimerspec never{};
    never.it_value.tv_sec = std::numeric_limits<decltype(never.it_value.tv_sec)>::max() / 4;
    if (timerfd_settime(m_descriptor, TFD_TIMER_ABSTIME | TFD_TIMER_CANCEL_ON_SET, &never, nullptr) != 0) {
        close(m_descriptor);
        m_descriptor = -1;
    }
#endif
}

} // namespace claimsmith::token
