// SPDX-License-Identifier: MIT
#pragma once

#include "token/instant.h"

#include <QObject>
#include <QPointer>

#include <optional>
#include <set>

class QTimer;

namespace claimsmith::token {

class BoundaryTimer;
class Clock;

/// The one timer behind all BoundaryTimers of a clock: set for the earliest of them. Clock::boundaries() has it.
///
/// A timer does not run while the machine sleeps and does not hear of a machine clock that was set. Where the system
/// tells of both (Clock::watchMachine()) it sleeps until the boundary; elsewhere it asks the clock every 30 s at the
/// least.
class BoundaryScheduler : public QObject
{
    Q_OBJECT
public:
    explicit BoundaryScheduler(Clock *clock);

    /// Asks the clock now, for those who know of a jump: the window became active, the machine woke up.
    void recheck();
    /// The earliest instant that is waited for.
    [[nodiscard]] std::optional<Instant> next() const;

private:
    friend class BoundaryTimer;
    void move(BoundaryTimer *timer, std::optional<Instant> instant);
    void arm();

    Clock *m_clock;
    QTimer *m_timer;
    std::set<std::pair<Instant, BoundaryTimer *>> m_waiting;
};

/// Tells when the application clock reaches an instant, right over suspend, jumps of the machine's clock and at speed.
/// It never fires early: the clock is asked when the time is up. All of a clock's share one timer; waiting costs
/// nothing, however many they are. GUI thread.
class BoundaryTimer : public QObject
{
    Q_OBJECT
public:
    explicit BoundaryTimer(Clock *clock, QObject *parent = nullptr);
    ~BoundaryTimer() override;

    /// Waits for `instant` instead of what was waited for; nullopt waits for nothing.
    void schedule(std::optional<Instant> instant);
    /// What is waited for; nothing once reached() was emitted.
    [[nodiscard]] std::optional<Instant> scheduled() const { return m_instant; }

signals:
    /// The clock shows `instant` or later. Emitted once for each schedule(), never from inside of it.
    void reached();

private:
    friend class BoundaryScheduler;
    QPointer<BoundaryScheduler> m_scheduler; ///< gone before this where the clock is
    std::optional<Instant> m_instant;
};

} // namespace claimsmith::token
