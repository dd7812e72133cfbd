// SPDX-License-Identifier: MIT
#include "token/boundarytimer.h"

#include "token/clock.h"

#include <QTimer>

#include <algorithm>

namespace claimsmith::token {

namespace {

/// The longest that the timer runs without the clock being asked again, where nobody tells of jumps.
constexpr Duration longestBlindWait = std::chrono::seconds(30);
/// An int of milliseconds, as timers take it, ends after 24 days.
constexpr Duration longestWait = std::chrono::days(1);
/// Beyond this a few percent more or less do no harm, and the system may wake fewer times.
constexpr Duration coarseFrom = std::chrono::minutes(1);

} // namespace

BoundaryTimer::BoundaryTimer(Clock *clock, QObject *parent)
    : QObject(parent)
    , m_scheduler(clock->boundaries())
{}

BoundaryTimer::~BoundaryTimer()
{
    if (m_instant && m_scheduler)
        m_scheduler->move(this, std::nullopt);
}

void BoundaryTimer::schedule(std::optional<Instant> instant)
{
    if (m_scheduler)
        m_scheduler->move(this, instant);
}

BoundaryScheduler::BoundaryScheduler(Clock *clock)
    : QObject(clock)
    , m_clock(clock)
    , m_timer(new QTimer(this))
{
    m_timer->setSingleShot(true);
    connect(m_timer, &QTimer::timeout, this, &BoundaryScheduler::recheck);
    connect(m_clock, &Clock::changed, this, &BoundaryScheduler::arm);
}

std::optional<Instant> BoundaryScheduler::next() const
{
    return m_waiting.empty() ? std::nullopt : std::optional(m_waiting.begin()->first);
}

void BoundaryScheduler::move(BoundaryTimer *timer, std::optional<Instant> instant)
{
    const std::optional<Instant> former = next();
    if (timer->m_instant)
        m_waiting.erase({*timer->m_instant, timer});
    timer->m_instant = instant;
    if (instant)
        m_waiting.emplace(*instant, timer);
    if (next() != former)
        arm();
}

void BoundaryScheduler::recheck()
{
    // Those that are due now, and no others: a receiver may schedule anew, into the past too, or destroy timers.
    const Instant now = m_clock->now();
    QList<QPointer<BoundaryTimer>> due;
    while (!m_waiting.empty() && m_waiting.begin()->first <= now) {
        BoundaryTimer *timer = m_waiting.begin()->second;
        m_waiting.erase(m_waiting.begin());
        timer->m_instant.reset();
        due.append(timer);
    }
    arm();
    for (const QPointer<BoundaryTimer> &timer : std::as_const(due)) {
        if (timer && !timer->m_instant)
            emit timer->reached();
    }
}

void BoundaryScheduler::arm()
{
    const std::optional<Instant> earliest = next();
    const std::optional<Duration> wait = earliest ? m_clock->realTimeUntil(*earliest) : std::nullopt;
    if (!wait) {
        m_timer->stop();
        return;
    }
    m_timer->setTimerType(*wait > coarseFrom ? Qt::CoarseTimer : Qt::PreciseTimer);
    m_timer->start(std::min(*wait, m_clock->watchMachine() ? longestWait : longestBlindWait));
}

} // namespace claimsmith::token
