// SPDX-License-Identifier: MIT
#include "clock/clockchip.h"
#include "widgets/theme.h"

#include <QTest>
#include <QTimer>

using namespace claimsmith;
using namespace claimsmith::ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestClockChip : public QObject
{
    Q_OBJECT
private slots:
    void saysWhichTimeCounts();
    void frozenTimeHasItsDate();
    void colourAloneIsNotAll();
    void ticksOnlyWhileItIsSeen();
    void standingTimeDoesNotTick();
    void doesNotJumpAsTimeRuns();
};

void TestClockChip::saysWhichTimeCounts()
{
    token::Clock clock;
    ClockChip chip(clock);
    QCOMPARE(chip.modeText(), u"Real time"_s);
    clock.shift(3900s);
    QCOMPARE(chip.modeText(), u"Test time +1 h 5 min"_s);
    QVERIFY(chip.accessibleName().startsWith("Test time"_L1));
    clock.setReal();
    clock.shift(-90s);
    QCOMPARE(chip.modeText(), u"Test time −1 min 30 s"_s);
    clock.freeze(token::fromSeconds(1773320590));
    QCOMPARE(chip.modeText(), u"Time stands still"_s);
    clock.setReal();
    QCOMPARE(chip.modeText(), u"Real time"_s);
}

void TestClockChip::frozenTimeHasItsDate()
{
    token::Clock clock;
    clock.freeze(token::fromSeconds(1773320590));
    const ClockChip chip(clock);
    QCOMPARE(chip.timeText(), u"12 Mar 2026 13:03:10 UTC"_s);
}

// Whoever cannot see the amber reads the words.
void TestClockChip::colourAloneIsNotAll()
{
    Theme theme(Theme::Choice::Light);
    token::Clock clock;
    ClockChip chip(clock);
    chip.resize(chip.sizeHint());
    const Colours &colours = Theme::colours();
    QCOMPARE(chip.grab().toImage().pixelColor(6, chip.height() / 2).rgb(), colours.card.rgb());
    clock.freeze(token::fromSeconds(0));
    chip.resize(chip.sizeHint());
    QCOMPARE(chip.grab().toImage().pixelColor(6, chip.height() / 2).rgb(), colours.tint(token::Tone::Attention).rgb());
    QVERIFY(chip.accessibleName().contains("stands still"_L1));
}

void TestClockChip::ticksOnlyWhileItIsSeen()
{
    token::Clock clock;
    ClockChip chip(clock);
    const auto *timer = chip.findChild<QTimer *>();
    QVERIFY(!timer->isActive());
    chip.show();
    QVERIFY(timer->isActive());
    QCOMPARE_LE(timer->interval(), 1000);
    chip.hide();
    QVERIFY(!timer->isActive());
}

void TestClockChip::standingTimeDoesNotTick()
{
    token::Clock clock;
    ClockChip chip(clock);
    chip.show();
    clock.freeze(token::fromSeconds(100));
    QVERIFY(!chip.findChild<QTimer *>()->isActive());
    clock.setReal();
    QVERIFY(chip.findChild<QTimer *>()->isActive());
}

void TestClockChip::doesNotJumpAsTimeRuns()
{
    token::Clock clock;
    clock.freeze(token::fromSeconds(1773320590)); // 13:03:10
    const ClockChip chip(clock);
    const QSize size = chip.sizeHint();
    clock.freeze(token::fromSeconds(1773320590 + 8 * 60 + 1)); // 13:11:11, narrower digits
    QCOMPARE(chip.sizeHint(), size);
}

QTEST_MAIN(TestClockChip)
#include "tst_clockchip.moc"
