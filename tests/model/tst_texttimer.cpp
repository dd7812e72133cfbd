// SPDX-License-Identifier: MIT
#include "model/texttimer.h"

#include <QSignalSpy>
#include <QTest>

using namespace claimsmith;
using model::TextTimer;

class TestTextTimer : public QObject
{
    Q_OBJECT
private slots:
    void isSilentUnlessActive();
    void tellsWhenSecondsPass();
    void becomingActiveTellsAtOnce();
    void tellsWhenTheClockIsMoved();
    void standsStillWithTheClock();
    void aThousandInstantsFarAwayCostNothing();
};

void TestTextTimer::isSilentUnlessActive()
{
    token::Clock clock;
    TextTimer timer(&clock);
    const QSignalSpy due(&timer, &TextTimer::due);
    timer.setInstants({clock.now() + std::chrono::seconds(3)});
    clock.shift(std::chrono::seconds(1));
    QTest::qWait(1200);
    QCOMPARE(due.count(), 0);
}

void TestTextTimer::tellsWhenSecondsPass()
{
    token::Clock clock;
    TextTimer timer(&clock);
    const QSignalSpy due(&timer, &TextTimer::due);
    timer.setInstants({clock.now() + std::chrono::seconds(30)});
    timer.setActive(true);
    QTRY_VERIFY(due.count() >= 3);
}

void TestTextTimer::becomingActiveTellsAtOnce()
{
    token::Clock clock;
    TextTimer timer(&clock);
    const QSignalSpy due(&timer, &TextTimer::due);
    timer.setActive(true);
    timer.setActive(true);
    QCOMPARE(due.count(), 1);
}

void TestTextTimer::tellsWhenTheClockIsMoved()
{
    token::Clock clock;
    TextTimer timer(&clock);
    timer.setInstants({clock.now() + std::chrono::days(300)});
    timer.setActive(true);
    const QSignalSpy due(&timer, &TextTimer::due);
    clock.shift(std::chrono::days(100));
    QCOMPARE(due.count(), 1);
}

void TestTextTimer::standsStillWithTheClock()
{
    token::Clock clock;
    clock.freeze(token::fromSeconds(1'000'000));
    TextTimer timer(&clock);
    timer.setInstants({token::fromSeconds(1'000'010)});
    timer.setActive(true);
    const QSignalSpy due(&timer, &TextTimer::due);
    QTest::qWait(1200);
    QCOMPARE(due.count(), 0);
}

void TestTextTimer::aThousandInstantsFarAwayCostNothing()
{
    token::Clock clock;
    TextTimer timer(&clock);
    // In the middle of a day's text ("300 d 12 h"), so that no boundary is near.
    timer.setInstants(QList<token::Instant>(1000, clock.now() + std::chrono::days(300) + std::chrono::minutes(30)));
    timer.setActive(true);
    const QSignalSpy due(&timer, &TextTimer::due);
    QTest::qWait(1200);
    QCOMPARE(due.count(), 0);
}

QTEST_GUILESS_MAIN(TestTextTimer)
#include "tst_texttimer.moc"
