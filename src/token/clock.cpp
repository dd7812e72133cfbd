// SPDX-License-Identifier: MIT
#include "token/clock.h"

#include <QTimer>

#include <algorithm>
#include <cmath>
#include <utility>

namespace claimsmith::token {

namespace {

constexpr double slowest = 0.1;
constexpr double fastest = 100'000;
/// The longest that a timer runs without the clock being asked again.
constexpr Duration longestWait = std::chrono::seconds(30);

Duration fromDouble(double milliseconds)
{
    constexpr double limit = 4e18;
    return Duration(static_cast<qint64>(std::clamp(milliseconds, -limit, limit)));
}

} // namespace

Clock::Clock(QObject *parent)
    : Clock(&Clock::systemNow, parent)
{}

Clock::Clock(MachineTime machineTime, QObject *parent)
    : QObject(parent)
    , m_machineTime(std::move(machineTime))
{}

Instant Clock::systemNow() { return std::chrono::floor<Duration>(std::chrono::system_clock::now()); }

Instant Clock::now() const
{
    if (m_mode == Mode::System)
        return m_machineTime();
    if (m_mode == Mode::Frozen)
        return m_anchorShown;
    const Duration passed = m_machineTime() - m_anchorReal;
    if (m_speed == 1)
        return plus(m_anchorShown, passed);
    return plus(m_anchorShown, fromDouble(std::floor(static_cast<double>(passed.count()) * m_speed)));
}

Duration Clock::offset() const { return m_mode == Mode::System ? Duration(0) : now() - m_machineTime(); }

double Clock::speed() const { return m_mode == Mode::Frozen ? 0 : m_speed; }

std::optional<Duration> Clock::realTimeUntil(Instant instant) const
{
    const Instant shown = now();
    if (instant <= shown)
        return Duration(0);
    if (m_mode == Mode::Frozen)
        return std::nullopt;
    const Duration left = instant - shown;
    if (m_speed == 1)
        return left;
    return std::max(Duration(1), fromDouble(std::ceil(static_cast<double>(left.count()) / m_speed)));
}

void Clock::setReal()
{
    if (m_mode != Mode::System)
        run(Mode::System, 1, m_machineTime());
}

void Clock::shift(Duration offset)
{
    const Mode mode = offset == Duration(0) && m_speed == 1 ? Mode::System : Mode::Shifted;
    run(mode, m_speed, plus(m_machineTime(), offset));
}

void Clock::freeze(Instant instant) { run(Mode::Frozen, m_speed, instant); }

void Clock::jumpTo(Instant instant)
{
    if (m_mode == Mode::Frozen)
        freeze(instant);
    else
        shift(instant - m_machineTime());
}

void Clock::setSpeed(double factor)
{
    // Not std::clamp alone: it would let a NaN through.
    const double held = factor >= slowest ? std::min(factor, fastest) : slowest;
    const bool staysReal = m_mode == Mode::System && held == 1;
    if (!staysReal)
        run(Mode::Shifted, held, now());
}

void Clock::run(Mode mode, double speed, Instant shown)
{
    m_mode = mode;
    m_speed = speed;
    m_anchorReal = m_machineTime();
    m_anchorShown = shown;
    emit changed();
}

BoundaryTimer::BoundaryTimer(Clock *clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_timer(new QTimer(this))
{
    m_timer->setSingleShot(true);
    connect(m_timer, &QTimer::timeout, this, &BoundaryTimer::recheck);
    connect(m_clock, &Clock::changed, this, &BoundaryTimer::arm);
}

void BoundaryTimer::schedule(std::optional<Instant> instant)
{
    m_instant = instant;
    arm();
}

void BoundaryTimer::recheck()
{
    if (m_instant && m_clock->now() >= *m_instant) {
        m_timer->stop();
        m_instant.reset();
        emit reached();
    } else {
        arm();
    }
}

void BoundaryTimer::arm()
{
    const std::optional<Duration> wait = m_instant ? m_clock->realTimeUntil(*m_instant) : std::nullopt;
    if (!wait) {
        m_timer->stop();
        return;
    }
    m_timer->setTimerType(*wait > longestWait ? Qt::CoarseTimer : Qt::PreciseTimer);
    m_timer->start(std::min(*wait, longestWait));
}

} // namespace claimsmith::token
