// SPDX-License-Identifier: MIT
#include "token/boundarytimer.h"

#include "token/clock.h"

#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <memory>
#include <vector>

#ifdef Q_OS_LINUX
#    include <sys/time.h>
#endif

using namespace claimsmith::token;
using namespace std::chrono_literals;

class TestBoundarytimer : public QObject
{
    Q_OBJECT
private slots:
    void reached();
    void pastIsReachedFromTheEventLoop();
    void neverEarly();
    void reachedByMovingTheClock();
    void reachedWhenTheMachineJumps();
    void waitsWhileFrozen();
    void movedIsReachedOnce();
    void oneTimerForAll();
    void receiverMaySchedule();
    void receiverMayDestroy();
    void clockGoesFirst();
    void reachedAtSpeed();
    void machineClockThatWasSetIsHeardOf();

private:
    // 2026-03-12T14:03:10Z
    Instant m_machine{Duration(1'773'324'190'000)};
    Clock::MachineTime machine()
    {
        m_machine = Instant(Duration(1'773'324'190'000));
        return [this] { return m_machine; };
    }
};

void TestBoundarytimer::reached()
{
    // The machine's own clock, so that nothing but the timer can end the wait.
    Clock clock;
    BoundaryTimer timer(&clock);
    QSignalSpy reached(&timer, &BoundaryTimer::reached);
    const Instant boundary = clock.now() + 20ms;
    timer.schedule(boundary);
    QCOMPARE(timer.scheduled(), boundary);
    QTRY_COMPARE(reached.size(), 1);
    QCOMPARE_GE(clock.now(), boundary);
    QCOMPARE(timer.scheduled(), std::nullopt);
}

void TestBoundarytimer::pastIsReachedFromTheEventLoop()
{
    Clock clock(machine());
    BoundaryTimer timer(&clock);
    QSignalSpy reached(&timer, &BoundaryTimer::reached);
    timer.schedule(m_machine - 1h);
    QCOMPARE(reached.size(), 0);
    QTRY_COMPARE(reached.size(), 1);
}

void TestBoundarytimer::neverEarly()
{
    // The machine's clock stands while the timer runs out: an early end of the timer must not count.
    Clock clock(machine());
    BoundaryTimer timer(&clock);
    QSignalSpy reached(&timer, &BoundaryTimer::reached);
    timer.schedule(m_machine + 1ms);
    QTest::qWait(20);
    QCOMPARE(reached.size(), 0);
    m_machine += 1ms;
    QTRY_COMPARE(reached.size(), 1);
}

void TestBoundarytimer::reachedByMovingTheClock()
{
    Clock clock(machine());
    BoundaryTimer timer(&clock);
    QSignalSpy reached(&timer, &BoundaryTimer::reached);
    timer.schedule(m_machine + 24h);
    clock.shift(24h);
    QTRY_COMPARE(reached.size(), 1);
}

void TestBoundarytimer::reachedWhenTheMachineJumps()
{
    Clock clock(machine());
    BoundaryTimer timer(&clock);
    QSignalSpy reached(&timer, &BoundaryTimer::reached);
    timer.schedule(m_machine + 24h);
    clock.boundaries()->recheck();
    QCOMPARE(reached.size(), 0);
    m_machine += 25h; // suspend, or the machine's clock was set
    clock.boundaries()->recheck();
    QCOMPARE(reached.size(), 1);
    clock.boundaries()->recheck();
    QCOMPARE(reached.size(), 1);
}

void TestBoundarytimer::waitsWhileFrozen()
{
    Clock clock(machine());
    BoundaryTimer timer(&clock);
    QSignalSpy reached(&timer, &BoundaryTimer::reached);
    clock.freeze(m_machine);
    timer.schedule(m_machine + 1ms);
    m_machine += 24h;
    QTest::qWait(5);
    QCOMPARE(reached.size(), 0);
    clock.setReal();
    QTRY_COMPARE(reached.size(), 1);
}

void TestBoundarytimer::movedIsReachedOnce()
{
    Clock clock(machine());
    BoundaryTimer timer(&clock);
    QSignalSpy reached(&timer, &BoundaryTimer::reached);
    timer.schedule(m_machine + 1ms);
    timer.schedule(m_machine + 1h);
    m_machine += 1min;
    QTest::qWait(5);
    QCOMPARE(reached.size(), 0);
    timer.schedule(std::nullopt);
    m_machine += 24h;
    clock.boundaries()->recheck();
    QCOMPARE(reached.size(), 0);
}

void TestBoundarytimer::oneTimerForAll()
{
    Clock clock(machine());
    std::vector<std::unique_ptr<BoundaryTimer>> timers;
    QByteArrayList order;
    for (const int minute : {3, 1, 2, 2}) {
        timers.push_back(std::make_unique<BoundaryTimer>(&clock));
        timers.back()->schedule(m_machine + std::chrono::minutes(minute));
        connect(timers.back().get(), &BoundaryTimer::reached, this,
            [&order, minute] { order.append(QByteArray::number(minute)); });
    }
    QCOMPARE(clock.boundaries()->next(), m_machine + 1min);
    QCOMPARE(clock.boundaries()->findChildren<QTimer *>().size(), 1);
    QCOMPARE(clock.findChildren<QTimer *>().size(), 1);

    // The earliest goes away unheard: the next one is waited for.
    timers[1].reset();
    QCOMPARE(clock.boundaries()->next(), m_machine + 2min);
    m_machine += 150s;
    clock.boundaries()->recheck();
    QCOMPARE(order, QByteArrayList({"2", "2"}));
    QCOMPARE(clock.boundaries()->next(), m_machine + 30s);
    m_machine += 24h;
    clock.boundaries()->recheck();
    QCOMPARE(order, QByteArrayList({"2", "2", "3"}));
    QCOMPARE(clock.boundaries()->next(), std::nullopt);
    QVERIFY(!clock.findChild<QTimer *>()->isActive());
}

void TestBoundarytimer::receiverMaySchedule()
{
    Clock clock(machine());
    BoundaryTimer first(&clock);
    BoundaryTimer second(&clock);
    int firsts = 0;
    int seconds = 0;
    // Into the past, so that it is due again at once: not within the same pass, or nothing else would ever run.
    connect(&first, &BoundaryTimer::reached, this, [&] {
        ++firsts;
        first.schedule(m_machine - 1s);
        second.schedule(m_machine + 1h);
    });
    connect(&second, &BoundaryTimer::reached, this, [&] { ++seconds; });
    first.schedule(m_machine - 2s);
    second.schedule(m_machine - 1s);
    clock.boundaries()->recheck();
    QCOMPARE(firsts, 1);
    // Moved away before its turn came.
    QCOMPARE(seconds, 0);
    QCOMPARE(second.scheduled(), m_machine + 1h);
    clock.boundaries()->recheck();
    QCOMPARE(firsts, 2);
}

void TestBoundarytimer::receiverMayDestroy()
{
    Clock clock(machine());
    auto first = std::make_unique<BoundaryTimer>(&clock);
    auto second = std::make_unique<BoundaryTimer>(&clock);
    int reached = 0;
    for (BoundaryTimer *timer : {first.get(), second.get()}) {
        connect(timer, &BoundaryTimer::reached, this, [&] {
            ++reached;
            first.reset();
            second.reset();
        });
        timer->schedule(m_machine);
    }
    clock.boundaries()->recheck();
    QCOMPARE(reached, 1);
}

void TestBoundarytimer::clockGoesFirst()
{
    auto clock = std::make_unique<Clock>(machine());
    BoundaryTimer timer(clock.get());
    timer.schedule(m_machine + 1h);
    clock.reset();
    timer.schedule(m_machine);
}

void TestBoundarytimer::reachedAtSpeed()
{
    Clock clock;
    clock.setSpeed(600);
    BoundaryTimer timer(&clock);
    QSignalSpy reached(&timer, &BoundaryTimer::reached);
    const Instant boundary = clock.now() + 10s;
    timer.schedule(boundary);
    QTRY_COMPARE(reached.size(), 1);
    QCOMPARE_GE(clock.now(), boundary);
}

void TestBoundarytimer::machineClockThatWasSetIsHeardOf()
{
#ifdef Q_OS_LINUX
    if (!qEnvironmentVariableIsSet("CLAIMSMITH_TEST_MAY_SET_CLOCK"))
        QSKIP("sets the machine's clock to what it shows: run as root with CLAIMSMITH_TEST_MAY_SET_CLOCK=1");
    Clock clock;
    QVERIFY(clock.watchMachine());
    QSignalSpy changed(&clock, &Clock::changed);
    for (int round = 1; round <= 2; ++round) {
        const auto now =
            std::chrono::floor<std::chrono::microseconds>(std::chrono::system_clock::now()).time_since_epoch();
        timeval same{};
        same.tv_sec = now.count() / 1'000'000;
        same.tv_usec = now.count() % 1'000'000;
        QCOMPARE(settimeofday(&same, nullptr), 0);
        QTRY_COMPARE(changed.size(), round);
    }
#else
    QSKIP("only Linux tells of it");
#endif
}

QTEST_GUILESS_MAIN(TestBoundarytimer)
#include "tst_boundarytimer.moc"
