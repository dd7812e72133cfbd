// SPDX-License-Identifier: MIT
#include "token/clock.h"

#include <QSignalSpy>
#include <QTest>

#include <limits>

using namespace claimsmith::token;
using namespace std::chrono_literals;

class TestClock : public QObject
{
    Q_OBJECT
private slots:
    void systemTimeIsTheMachines();
    void shiftedRunsOnWithTheMachine();
    void shiftToNothingIsReal();
    void frozenStandsStill();
    void speedRunsFromWhatIsShown();
    void speedEndsFrozen();
    void jumpGoesOnAsBefore();
    void stepsThereAndBackAreReal();
    void speedIsHeldToItsBounds_data();
    void speedIsHeldToItsBounds();
    void changedTellsOfSettingsAlone();
    void realTimeUntil();
    void farOffsetsDoNotOverflow();

private:
    // 2026-03-12T14:03:10Z
    Instant m_machine{Duration(1'773'324'190'000)};
    Clock::MachineTime machine()
    {
        m_machine = Instant(Duration(1'773'324'190'000));
        return [this] { return m_machine; };
    }
};

void TestClock::systemTimeIsTheMachines()
{
    Clock clock(machine());
    QCOMPARE(clock.mode(), Clock::Mode::System);
    QVERIFY(clock.isReal());
    QCOMPARE(clock.now(), m_machine);
    m_machine += 5s;
    QCOMPARE(clock.now(), m_machine);
    QCOMPARE(clock.offset(), Duration(0));
    QCOMPARE(clock.speed(), 1.0);

    const Instant before = Clock::systemNow();
    QCOMPARE_GE(Clock().now(), before);
}

void TestClock::shiftedRunsOnWithTheMachine()
{
    Clock clock(machine());
    clock.shift(65min);
    QCOMPARE(clock.mode(), Clock::Mode::Shifted);
    QVERIFY(!clock.isReal());
    QCOMPARE(clock.now(), m_machine + 65min);
    m_machine += 1ms;
    QCOMPARE(clock.now(), m_machine + 65min);
    QCOMPARE(clock.offset(), Duration(65min));

    // An offset is from the machine's time, not from the offset before.
    clock.shift(-1h);
    QCOMPARE(clock.now(), m_machine - 1h);
    clock.setReal();
    QCOMPARE(clock.now(), m_machine);
}

void TestClock::shiftToNothingIsReal()
{
    Clock clock(machine());
    clock.shift(1s);
    clock.shift(Duration(0));
    QVERIFY(clock.isReal());
}

void TestClock::frozenStandsStill()
{
    Clock clock(machine());
    const Instant expiry{1'300'819'380s}; // RFC 7519 §3.1
    clock.freeze(expiry);
    m_machine += 24h;
    QCOMPARE(clock.now(), expiry);
    QCOMPARE(clock.mode(), Clock::Mode::Frozen);
    QCOMPARE(clock.speed(), 0.0);
    QCOMPARE(clock.offset(), expiry - m_machine);
}

void TestClock::speedRunsFromWhatIsShown()
{
    Clock clock(machine());
    const Instant start = m_machine;
    clock.setSpeed(60);
    QCOMPARE(clock.now(), start);
    m_machine += 1s;
    QCOMPARE(clock.now(), start + 60s);
    QCOMPARE(clock.speed(), 60.0);

    // Back to 1: nothing jumps, the offset stays.
    clock.setSpeed(1);
    m_machine += 1s;
    QCOMPARE(clock.now(), start + 61s);
    QCOMPARE(clock.offset(), Duration(59s));
    QCOMPARE(clock.mode(), Clock::Mode::Shifted);
}

void TestClock::speedEndsFrozen()
{
    Clock clock(machine());
    const Instant at = m_machine - 10h;
    clock.freeze(at);
    m_machine += 1h;
    clock.setSpeed(2);
    m_machine += 500ms;
    QCOMPARE(clock.now(), at + 1s);
}

void TestClock::jumpGoesOnAsBefore()
{
    Clock clock(machine());
    const Instant expiry{1'300'819'380s};
    clock.jumpTo(expiry - 1s);
    QCOMPARE(clock.mode(), Clock::Mode::Shifted);
    QCOMPARE(clock.now(), expiry - 1s);
    m_machine += 1s;
    QCOMPARE(clock.now(), expiry);

    clock.setSpeed(10);
    clock.step(-1h);
    m_machine += 1s;
    QCOMPARE(clock.now(), expiry - 1h + 10s);

    clock.freeze(expiry);
    clock.step(1ms);
    m_machine += 1s;
    QCOMPARE(clock.mode(), Clock::Mode::Frozen);
    QCOMPARE(clock.now(), expiry + 1ms);

    // To where the machine is: real again.
    clock.setReal();
    clock.step(1min);
    clock.step(-1min);
    QVERIFY(clock.isReal());
}

void TestClock::stepsThereAndBackAreReal()
{
    // Each reading of the machine's time is later than the last: a step must take one only.
    Instant machineTime{Duration(1'773'324'190'000)};
    Clock clock([&machineTime] { return machineTime += 1ms; });
    clock.step(5min);
    QCOMPARE(clock.offset(), Duration(5min));
    clock.step(-5min);
    QVERIFY(clock.isReal());
}

void TestClock::speedIsHeldToItsBounds_data()
{
    QTest::addColumn<double>("asked");
    QTest::addColumn<double>("got");
    QTest::newRow("slowest") << 0.1 << 0.1;
    QTest::newRow("zero") << 0.0 << 0.1;
    QTest::newRow("backwards") << -3.0 << 0.1;
    QTest::newRow("fastest") << 100'000.0 << 100'000.0;
    QTest::newRow("infinite") << std::numeric_limits<double>::infinity() << 100'000.0;
    QTest::newRow("not a number") << std::numeric_limits<double>::quiet_NaN() << 0.1;
}

void TestClock::speedIsHeldToItsBounds()
{
    QFETCH(double, asked);
    Clock clock(machine());
    clock.setSpeed(asked);
    QTEST(clock.speed(), "got");
}

void TestClock::changedTellsOfSettingsAlone()
{
    Clock clock(machine());
    QSignalSpy changed(&clock, &Clock::changed);
    m_machine += 1h;
    clock.setReal();
    clock.setSpeed(1);
    QCOMPARE(changed.size(), 0);
    clock.shift(1min);
    clock.freeze(m_machine);
    clock.setSpeed(10);
    clock.setReal();
    QCOMPARE(changed.size(), 4);
}

void TestClock::realTimeUntil()
{
    Clock clock(machine());
    const Instant start = m_machine;
    QCOMPARE(clock.realTimeUntil(start), Duration(0));
    QCOMPARE(clock.realTimeUntil(start - 1s), Duration(0));
    QCOMPARE(clock.realTimeUntil(start + 1s), Duration(1s));
    clock.shift(1h);
    QCOMPARE(clock.realTimeUntil(start + 2h), Duration(1h));
    clock.setSpeed(3);
    // A third of a millisecond is rounded up: never early.
    QCOMPARE(clock.realTimeUntil(start + 1h + 10ms), Duration(4));
    clock.freeze(start);
    QCOMPARE(clock.realTimeUntil(start), Duration(0));
    QCOMPARE(clock.realTimeUntil(start + 1ms), std::nullopt);
}

void TestClock::farOffsetsDoNotOverflow()
{
    Clock clock(machine());
    clock.shift(Duration::max());
    QCOMPARE(clock.now(), saturated(std::numeric_limits<qint64>::max()));
    clock.setSpeed(100'000);
    m_machine += std::chrono::years(1000);
    QCOMPARE(clock.now(), saturated(std::numeric_limits<qint64>::max()));
    clock.shift(Duration::min());
    QVERIFY(clock.realTimeUntil(m_machine).has_value());
}

QTEST_GUILESS_MAIN(TestClock)
#include "tst_clock.moc"
