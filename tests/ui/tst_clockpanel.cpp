// SPDX-License-Identifier: MIT
#include "clock/clockactions.h"
#include "clock/clockmemory.h"
#include "clock/clockpanel.h"
#include "clock/testtimenotice.h"
#include "widgets/theme.h"
#include "widgets/verdictbanner.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace claimsmith;
using namespace claimsmith::ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using token::Clock;
using token::Instant;

/// What moves the clock, on a machine time that stands at 2026-03-12T13:20:52Z.
class TestClockpanel : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void stepsMove_data();
    void stepsMove();
    void jumpsGoToTheTokensTimes_data();
    void jumpsGoToTheTokensTimes();
    void jumpsNeedATokenThatHasThem();
    void speedAndStandingStill();
    void modeButtons();
    void timeIsTyped_data();
    void timeIsTyped();
    void offsetIsTyped_data();
    void offsetIsTyped();
    void wrongTextSaysWhyAndMovesNothing();
    void escapeClosesThePanel();
    void everyActionIsInTheMenu();
    void hiddenPanelDoesNotTick();
    void bannerTellsOfTestTime();
    void lastTimeIsOfferedNotTaken_data();
    void lastTimeIsOfferedNotTaken();
    void realTimeLeavesNothingToOffer();
    void spoiltMemoryIsNoHarm_data();
    void spoiltMemoryIsNoHarm();

private:
    template<typename T>
    T *find(const QString &name)
    {
        return m_panel->findChild<T *>(name);
    }
    QAction *action(const QString &name) { return m_actions->findChild<QAction *>(name); }
    void type(QLineEdit *edit, const QString &text)
    {
        edit->selectAll();
        QTest::keyClicks(edit, text);
        QTest::keyClick(edit, Qt::Key_Return);
    }

    static constexpr Instant machineTime = token::fromSeconds(1773321652);
    token::Verdict m_verdict;
    std::unique_ptr<Clock> m_clock;
    std::unique_ptr<ClockActions> m_actions;
    std::unique_ptr<ClockPanel> m_panel;
    QTemporaryDir m_folder;
};

void TestClockpanel::init()
{
    m_verdict = {};
    m_verdict.issuedAt = token::fromSeconds(1773320590);
    m_verdict.expiresAt = token::fromSeconds(1773324190);
    m_panel.reset();
    m_actions.reset();
    m_clock = std::make_unique<Clock>([] { return machineTime; });
    m_actions = std::make_unique<ClockActions>(m_clock.get(), [this] { return &m_verdict; }, nullptr);
    m_actions->refreshJumps();
    m_panel = std::make_unique<ClockPanel>(m_clock.get(), m_actions.get());
    m_panel->show();
}

void TestClockpanel::stepsMove_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<qint64>("seconds");
    QTest::newRow("day back") << u"step-1dAction"_s << qint64{-86400};
    QTest::newRow("hour back") << u"step-1hAction"_s << qint64{-3600};
    QTest::newRow("five minutes back") << u"step-5mAction"_s << qint64{-300};
    QTest::newRow("minute back") << u"step-1mAction"_s << qint64{-60};
    QTest::newRow("minute") << u"step1mAction"_s << qint64{60};
    QTest::newRow("five minutes") << u"step5mAction"_s << qint64{300};
    QTest::newRow("hour") << u"step1hAction"_s << qint64{3600};
    QTest::newRow("day") << u"step1dAction"_s << qint64{86400};
}

void TestClockpanel::stepsMove()
{
    QFETCH(QString, name);
    QFETCH(qint64, seconds);
    QVERIFY(action(name));
    action(name)->trigger();
    action(name)->trigger();
    QCOMPARE(m_clock->offset(), token::Duration(2s * seconds));
    QVERIFY(!action(name)->shortcut().isEmpty());
    action(u"realTimeAction"_s)->trigger();
    QVERIFY(m_clock->isReal());
}

void TestClockpanel::jumpsGoToTheTokensTimes_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<qint64>("seconds");
    QTest::newRow("exp - 1 s") << u"jumpBeforeExpiryAction"_s << qint64{1773324189};
    QTest::newRow("exp") << u"jumpToExpiryAction"_s << qint64{1773324190};
    QTest::newRow("exp + 1 s") << u"jumpAfterExpiryAction"_s << qint64{1773324191};
    QTest::newRow("iat") << u"jumpToIssuedAction"_s << qint64{1773320590};
}

void TestClockpanel::jumpsGoToTheTokensTimes()
{
    QFETCH(QString, name);
    QFETCH(qint64, seconds);
    action(name)->trigger();
    QCOMPARE(m_clock->now(), token::fromSeconds(seconds));
    QCOMPARE(m_clock->mode(), Clock::Mode::Shifted);
    m_clock->freeze(machineTime);
    action(name)->trigger();
    QCOMPARE(m_clock->now(), token::fromSeconds(seconds));
    QCOMPARE(m_clock->mode(), Clock::Mode::Frozen);
}

void TestClockpanel::jumpsNeedATokenThatHasThem()
{
    QVERIFY(action(u"jumpToExpiryAction"_s)->isEnabled());
    QVERIFY(!action(u"jumpToNotBeforeAction"_s)->isEnabled());
    m_verdict = {};
    m_actions->refreshJumps();
    for (const QAction *jump : m_actions->jumps())
        QVERIFY(!jump->isEnabled());
    for (const QPushButton *button : m_panel->findChildren<QPushButton *>())
        QCOMPARE(button->isEnabled(),
            !button->text().startsWith(u"exp") && button->text() != u"iat" && button->text() != u"nbf");
}

void TestClockpanel::speedAndStandingStill()
{
    QVERIFY(action(u"speed1Action"_s)->isChecked());
    action(u"speed60Action"_s)->trigger();
    QCOMPARE(m_clock->speed(), 60.0);
    QVERIFY(action(u"speed60Action"_s)->isChecked());
    QCOMPARE(find<QPushButton>(u"speedButton"_s)->text(), u"Speed × 60"_s);
    action(u"freezeAction"_s)->trigger();
    QCOMPARE(m_clock->mode(), Clock::Mode::Frozen);
    QVERIFY(!action(u"speed60Action"_s)->isChecked());
    QVERIFY(action(u"freezeAction"_s)->isChecked());
    action(u"freezeAction"_s)->trigger();
    QCOMPARE(m_clock->speed(), 1.0);
    QVERIFY(!action(u"freezeAction"_s)->isChecked());
}

void TestClockpanel::modeButtons()
{
    auto *real = find<QPushButton>(u"realModeButton"_s);
    auto *shifted = find<QPushButton>(u"shiftedModeButton"_s);
    auto *frozen = find<QPushButton>(u"frozenModeButton"_s);
    QVERIFY(real->isChecked());
    shifted->click();
    QCOMPARE(m_clock->offset(), token::Duration(1h));
    QVERIFY(shifted->isChecked());
    m_clock->shift(-90s);
    real->click();
    QVERIFY(m_clock->isReal());
    // Where it last was.
    shifted->click();
    QCOMPARE(m_clock->offset(), token::Duration(-90s));
    frozen->click();
    QCOMPARE(m_clock->mode(), Clock::Mode::Frozen);
    QCOMPARE(m_clock->now(), machineTime - 90s);
    shifted->click();
    QCOMPARE(m_clock->mode(), Clock::Mode::Shifted);
    QCOMPARE(m_clock->offset(), token::Duration(-90s));
}

void TestClockpanel::timeIsTyped_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("seconds");
    QTest::newRow("epoch") << u"1300819380"_s << qint64{1300819380};
    QTest::newRow("ISO 8601") << u"2026-03-12T14:03:10Z"_s << qint64{1773324190};
    QTest::newRow("with a zone") << u"2026-03-12T15:03:10+01:00"_s << qint64{1773324190};
    QTest::newRow("distance") << u"now+1h"_s << qint64{1773325252};
}

void TestClockpanel::timeIsTyped()
{
    QFETCH(QString, text);
    QFETCH(qint64, seconds);
    type(find<QLineEdit>(u"clockTimeEdit"_s), text);
    QCOMPARE(m_clock->now(), token::fromSeconds(seconds));
    QCOMPARE(m_clock->mode(), Clock::Mode::Shifted);
}

void TestClockpanel::offsetIsTyped_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("seconds");
    QTest::newRow("seconds") << u"90"_s << qint64{90};
    QTest::newRow("units") << u"1h30m"_s << qint64{5400};
    QTest::newRow("plus") << u"+2d"_s << qint64{172800};
    QTest::newRow("minus") << u"-5m"_s << qint64{-300};
    QTest::newRow("true minus") << u"−5m"_s << qint64{-300};
    QTest::newRow("nothing is real time") << u"0"_s << qint64{0};
}

void TestClockpanel::offsetIsTyped()
{
    QFETCH(QString, text);
    QFETCH(qint64, seconds);
    auto *edit = find<QLineEdit>(u"clockOffsetEdit"_s);
    edit->setText(text);
    edit->setModified(true);
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(m_clock->offset(), token::Duration(1s * seconds));
    QCOMPARE(m_clock->isReal(), seconds == 0);
    QCOMPARE(edit->text(), token::compactDuration(1s * seconds));
}

void TestClockpanel::wrongTextSaysWhyAndMovesNothing()
{
    QSignalSpy changed(m_clock.get(), &Clock::changed);
    auto *time = find<QLineEdit>(u"clockTimeEdit"_s);
    auto *error = find<QLabel>(u"clockErrorLabel"_s);
    type(time, u"tomorrow at noon"_s);
    QVERIFY(error->isVisible());
    QVERIFY2(error->text().contains(u"tomorrow at noon"), qPrintable(error->text()));
    QVERIFY(time->property("wrong").toBool());
    QTest::keyClicks(time, u"1"_s);
    QVERIFY(!error->isVisible());
    type(find<QLineEdit>(u"clockOffsetEdit"_s), u"1x"_s);
    QVERIFY(error->isVisible());
    QCOMPARE(changed.size(), 0);
}

void TestClockpanel::escapeClosesThePanel()
{
    QAction *panel = m_actions->panel();
    panel->setChecked(true);
    connect(panel, &QAction::toggled, m_panel.get(), &QWidget::setVisible);
    QTest::keyClick(m_panel.get(), Qt::Key_Escape);
    QVERIFY(!panel->isChecked());
    QVERIFY(!m_panel->isVisible());
}

void TestClockpanel::everyActionIsInTheMenu()
{
    QMenu menu;
    m_actions->fill(&menu);
    QList<QAction *> entries = menu.actions();
    for (const QMenu *sub : menu.findChildren<QMenu *>())
        entries += sub->actions();
    for (QAction *entry : m_actions->findChildren<QAction *>()) {
        QVERIFY2(entries.contains(entry), qPrintable(entry->objectName()));
        QVERIFY2(!entry->toolTip().isEmpty(), qPrintable(entry->objectName()));
    }
}

void TestClockpanel::hiddenPanelDoesNotTick()
{
    const auto isTicking = [this] {
        return std::ranges::any_of(m_panel->findChildren<QTimer *>(Qt::FindDirectChildrenOnly), &QTimer::isActive);
    };
    QVERIFY(!isTicking());
    m_clock->setSpeed(600);
    QVERIFY(isTicking());
    m_panel->hide();
    QVERIFY(!isTicking());
    m_panel->show();
    QVERIFY(isTicking());
    m_clock->setSpeed(1);
    QVERIFY(!isTicking());
}

void TestClockpanel::bannerTellsOfTestTime()
{
    VerdictBanner banner;
    QSignalSpy announced(&banner, &VerdictBanner::announced);
    followTestTime(&banner, m_clock.get());
    QCOMPARE(banner.plainText(), QString());
    m_clock->shift(3900s);
    QCOMPARE(banner.plainText(), u"Judged at test time. The clock is 1 h 5 min ahead of real time."_s);
    QCOMPARE(announced.size(), 1);
    m_clock->shift(-1h);
    QCOMPARE(banner.plainText(), u"Judged at test time. The clock is 1 h behind real time."_s);
    m_clock->setSpeed(60);
    QCOMPARE(banner.plainText(), u"Judged at test time. Time runs 60 times as fast as real time."_s);
    m_clock->freeze(machineTime);
    QCOMPARE(banner.plainText(), u"Judged at test time. Time stands still at Thu 12 Mar 2026 13:20:52 UTC."_s);
    emit banner.testTimeLinkActivated();
    QVERIFY(m_clock->isReal());
    QCOMPARE(banner.plainText(), QString());
}

void TestClockpanel::lastTimeIsOfferedNotTaken_data()
{
    QTest::addColumn<int>("mode");
    QTest::addColumn<QString>("words");
    QTest::newRow("shifted") << 0 << u"Time is real again. When Claimsmith was closed, it was moved by +1 h 5 min."_s;
    QTest::newRow("back") << 1 << u"Time is real again. When Claimsmith was closed, it was moved by −2 d."_s;
    QTest::newRow("frozen")
        << 2 << u"Time is real again. When Claimsmith was closed, it stood still at Sat 20 Nov 2286 17:46:39 UTC."_s;
}

void TestClockpanel::lastTimeIsOfferedNotTaken()
{
    QFETCH(int, mode);
    if (mode == 0)
        m_clock->shift(3900s);
    else if (mode == 1)
        m_clock->shift(-48h);
    else
        m_clock->freeze(token::fromSeconds(9'999'999'999));
    if (mode == 0)
        m_clock->setSpeed(60);
    QSettings settings(m_folder.filePath(u"s.ini"_s), QSettings::IniFormat);
    clockmemory::save(*m_clock, settings);
    Clock next([] { return machineTime; });
    QTEST(clockmemory::offer(settings).value_or(QString()), "words");
    QVERIFY(next.isReal());
    clockmemory::restore(next, settings);
    QCOMPARE(next.now(), m_clock->now());
    QCOMPARE(next.mode(), m_clock->mode());
    QCOMPARE(next.speed(), m_clock->speed());
}

void TestClockpanel::realTimeLeavesNothingToOffer()
{
    QSettings settings(m_folder.filePath(u"s.ini"_s), QSettings::IniFormat);
    m_clock->shift(1h);
    clockmemory::save(*m_clock, settings);
    QVERIFY(clockmemory::offer(settings));
    m_clock->setReal();
    clockmemory::save(*m_clock, settings);
    QVERIFY(!clockmemory::offer(settings));
    QVERIFY(settings.allKeys().isEmpty());
}

void TestClockpanel::spoiltMemoryIsNoHarm_data()
{
    QTest::addColumn<QString>("kept");
    QTest::newRow("empty") << QString();
    QTest::newRow("words missing") << u"shifted 1"_s;
    QTest::newRow("another mode") << u"warped 1 1"_s;
    QTest::newRow("no number") << u"shifted one 1"_s;
    QTest::newRow("too large a number") << u"shifted 99999999999999999999 1"_s;
    QTest::newRow("no speed") << u"shifted 1 fast"_s;
}

void TestClockpanel::spoiltMemoryIsNoHarm()
{
    QFETCH(QString, kept);
    QSettings settings(m_folder.filePath(u"s.ini"_s), QSettings::IniFormat);
    settings.setValue("clock/lastTestTime"_L1, kept);
    QVERIFY(!clockmemory::offer(settings));
    clockmemory::restore(*m_clock, settings);
    QVERIFY(m_clock->isReal());
}

QTEST_MAIN(TestClockpanel)
#include "tst_clockpanel.moc"
