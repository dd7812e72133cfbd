// SPDX-License-Identifier: MIT
#pragma once

#include "token/instant.h"

#include <QObject>

#include <functional>
#include <optional>

class QTimer;

namespace claimsmith::token {

/// The one clock of the application. Everything that judges or issues takes its instant from here, on the GUI thread;
/// code below the model layer is given an instant. Only clock.cpp asks the system for the time.
class Clock : public QObject
{
    Q_OBJECT
public:
    enum class Mode : quint8 {
        System,  ///< the machine's own time
        Shifted, ///< runs, with an offset
        Frozen,  ///< stands still
    };

    /// Answers with the machine's time; a test gives its own.
    using MachineTime = std::function<Instant()>;

    explicit Clock(QObject *parent = nullptr);
    explicit Clock(MachineTime machineTime, QObject *parent = nullptr);

    [[nodiscard]] Instant now() const;
    [[nodiscard]] Mode mode() const { return m_mode; }
    [[nodiscard]] bool isReal() const { return m_mode == Mode::System; }
    /// now() less the machine's time.
    [[nodiscard]] Duration offset() const;
    /// How many times faster than real it runs; 1 unless set, 0 while frozen.
    [[nodiscard]] double speed() const;
    /// How long in real time until this clock shows `instant`: zero if it is past, nullopt if it never comes.
    [[nodiscard]] std::optional<Duration> realTimeUntil(Instant instant) const;

    void setReal();
    /// Runs on from the machine's time + `offset`, at the speed last set; with no offset and speed 1 that is setReal().
    void shift(Duration offset);
    /// Stands still at `instant`.
    void freeze(Instant instant);
    /// Shows `instant` and goes on as it did: running at the speed last set, or standing still.
    void jumpTo(Instant instant);
    /// The same, by a distance from what is shown.
    void step(Duration distance) { jumpTo(plus(now(), distance)); }
    /// Runs on from the instant shown, `factor` times as fast (held to 0.1 … 100,000); ends Frozen. 1 keeps the offset.
    void setSpeed(double factor);

    /// The machine's clock, for what is not part of a judgement (log lines, file names).
    [[nodiscard]] static Instant systemNow();

signals:
    /// The mode, offset or speed changed: every verdict is to be judged anew. Not emitted as time runs.
    void changed();

private:
    void run(Mode mode, double speed, Instant shown);

    MachineTime m_machineTime;
    Mode m_mode = Mode::System;
    double m_speed = 1;
    Instant m_anchorReal{}; ///< machine time at which m_anchorShown was shown
    Instant m_anchorShown{};
};

/// Tells when the application clock reaches an instant: one timer, right over suspend, system clock jumps and at speed.
/// It never fires early: the clock is asked again whenever the timer ends. A timer neither runs while the machine
/// sleeps nor hears of a machine clock that was set, so the clock is asked every 30 s of real time at the least; after
/// such an event reached() comes that late at most, or at once where recheck() is called.
class BoundaryTimer : public QObject
{
    Q_OBJECT
public:
    explicit BoundaryTimer(Clock *clock, QObject *parent = nullptr);

    /// Waits for `instant` instead of what was waited for; nullopt waits for nothing.
    void schedule(std::optional<Instant> instant);
    /// What is waited for; nothing once reached() was emitted.
    [[nodiscard]] std::optional<Instant> scheduled() const { return m_instant; }

    /// Asks the clock now, for those who know of a jump: the window became active, the machine woke up.
    void recheck();

signals:
    /// The clock shows `instant` or later. Emitted once for each schedule(), never from inside of it.
    void reached();

private:
    void arm();

    Clock *m_clock;
    QTimer *m_timer;
    std::optional<Instant> m_instant;
};

} // namespace claimsmith::token
