// SPDX-License-Identifier: MIT
#pragma once

#include "token/instant.h"

#include <QObject>

#include <functional>
#include <optional>

namespace claimsmith::token {

class BoundaryScheduler;
class MachineClockWatch;

enum class ClockMode : quint8 {
    System,  ///< the machine's own time
    Shifted, ///< runs, with an offset
    Frozen,  ///< stands still
};

/// What a clock shows at any machine time, as a value: for other threads than the clock's.
struct ClockState
{
    ClockMode mode = ClockMode::System;
    double speed = 1;
    Instant anchorReal{};  ///< machine time at which `anchorShown` was shown
    Instant anchorShown{}; ///< only of a clock that does not show the machine's time

    [[nodiscard]] Instant shownAt(Instant machine) const;
    bool operator==(const ClockState &) const = default;
};

/// The one clock of the application. Everything that judges or issues takes its instant from here, on the GUI thread;
/// code below the model layer is given an instant. Only clock.cpp asks the system for the time.
class Clock : public QObject
{
    Q_OBJECT
public:
    using Mode = ClockMode;

    /// Answers with the machine's time; a test gives its own.
    using MachineTime = std::function<Instant()>;

    explicit Clock(QObject *parent = nullptr);
    explicit Clock(MachineTime machineTime, QObject *parent = nullptr);

    [[nodiscard]] Instant now() const;
    [[nodiscard]] Mode mode() const { return m_state.mode; }
    [[nodiscard]] bool isReal() const { return mode() == Mode::System; }
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
    void step(Duration distance);
    /// Runs on from the instant shown, `factor` times as fast (held to 0.1 … 100,000); ends Frozen. 1 keeps the offset.
    void setSpeed(double factor);
    /// What now() is made from; for those who go by state() on other threads.
    [[nodiscard]] const MachineTime &machineTime() const { return m_machineTime; }
    [[nodiscard]] const ClockState &state() const { return m_state; }
    /// Shows what another clock with the same machine time shows.
    void setState(const ClockState &state);

    /// The machine's clock, for what is not part of a judgement (log lines, file names).
    [[nodiscard]] static Instant systemNow();

    /// What waits for instants of this clock, all of it; made when it is first asked for.
    [[nodiscard]] BoundaryScheduler *boundaries();
    /// From now on changed() tells of a machine clock that was set, and of the end of a suspend. False where this
    /// system does not tell of them.
    bool watchMachine();

signals:
    /// The mode, offset or speed changed, or the machine's clock was set: every verdict is to be judged anew. Not
    /// emitted as time runs.
    void changed();

private:
    void runOn(Instant machine, Duration offset);
    void run(Mode mode, double speed, Instant machine, Duration offset);

    MachineTime m_machineTime;
    BoundaryScheduler *m_boundaries = nullptr;
    MachineClockWatch *m_watch = nullptr;
    ClockState m_state;
};

} // namespace claimsmith::token
