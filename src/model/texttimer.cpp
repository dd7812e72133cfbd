// SPDX-License-Identifier: MIT
#include "model/texttimer.h"

#include "token/timetext.h"

#include <QTimer>

namespace claimsmith::model {

TextTimer::TextTimer(token::Clock *clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_timer(new QTimer(this))
{
    m_timer->setSingleShot(true);
    m_timer->setTimerType(Qt::PreciseTimer);
    connect(m_timer, &QTimer::timeout, this, [this] {
        emit due();
        arm();
    });
    connect(m_clock, &token::Clock::changed, this, [this] {
        if (!m_active)
            return;
        emit due();
        arm();
    });
}

void TextTimer::setInstants(const QList<token::Instant> &instants)
{
    m_instants = instants;
    arm();
}

void TextTimer::setActive(bool active)
{
    if (active == m_active)
        return;
    m_active = active;
    if (active)
        emit due();
    arm();
}

void TextTimer::arm()
{
    m_timer->stop();
    if (!m_active || m_instants.isEmpty())
        return;
    const token::Instant now = m_clock->now();
    token::Duration next = token::Duration::max();
    for (token::Instant instant : std::as_const(m_instants))
        next = qMin(next, token::nextTextChange(instant, now));
    // A day at most: beyond it a timer's int would overflow, and waking once a day costs nothing.
    constexpr token::Duration longest = std::chrono::days(1);
    const auto wait = m_clock->realTimeUntil(token::plus(now, qMin(next, longest)));
    if (!wait)
        return;
    // Text that changes faster than it can be read, on a fast clock, is not worth the work.
    constexpr token::Duration shortest{100};
    m_timer->start(qBound(shortest, *wait, longest));
}

} // namespace claimsmith::model
