// SPDX-License-Identifier: MIT
#include "token/clock.h"
#include "widgets/validitybar.h"

#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace claimsmith;
using namespace claimsmith::ui;
using namespace std::chrono_literals;
using token::Boundary;
using token::Clock;
using token::fromSeconds;
using token::Instant;

namespace {

constexpr qint64 endSeconds = 1300819380; // RFC 7515 A.1

/// A bar whose places a test may ask for.
class Bar : public ValidityBar
{
public:
    using ValidityBar::xOf;
    [[nodiscard]] QPoint at(Instant instant) const { return {qRound(xOf(instant)), height() / 2}; }
};

} // namespace

class TestValidityBar : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void dragMovesTheClock();
    void frozenStaysFrozen();
    void escapeTakesTheDragBack_data();
    void escapeTakesTheDragBack();
    void scaleKeepsStillWhileDragged();
    void doubleClickSetsTheClock();
    void keysStep_data();
    void keysStep();
    void keysZoomAndPan();
    void wheelZoomsAtThePointer();
    void claimsAreDraggedOnlyInEditMode();
    void withoutClockNothingMoves();

private:
    Instant m_machine{};
    Clock *m_clock = nullptr;
    Bar *m_bar = nullptr;
};

void TestValidityBar::init()
{
    m_machine = fromSeconds(endSeconds + 3600);
    m_clock = new Clock([this] { return m_machine; }, this);
    m_bar = new Bar;
    m_bar->setClock(m_clock);
    m_bar->resize(640, m_bar->sizeHint().height());
    const auto show = [this] {
        m_bar->setTimes({{}, {}, fromSeconds(endSeconds), m_clock->now(), 0s}, token::Zone::Utc);
    };
    connect(m_clock, &Clock::changed, m_bar, show);
    show();
    m_bar->show();
    m_bar->activateWindow();
    m_bar->setFocus();
    QVERIFY(QTest::qWaitForWindowActive(m_bar));
}

void TestValidityBar::cleanup()
{
    delete m_bar;
    delete m_clock;
}

void TestValidityBar::dragMovesTheClock()
{
    const QPoint expiry = m_bar->at(fromSeconds(endSeconds));
    QTest::mousePress(m_bar, Qt::LeftButton, {}, m_bar->at(m_clock->now()));
    QVERIFY(m_bar->isDragging());
    QTest::mouseMove(m_bar, expiry - QPoint(6, 0));
    QCOMPARE(m_clock->now(), fromSeconds(endSeconds - 1));
    QTest::mouseMove(m_bar, expiry);
    QCOMPARE(m_clock->now(), fromSeconds(endSeconds));
    QTest::mouseMove(m_bar, expiry + QPoint(6, 0));
    QCOMPARE(m_clock->now(), fromSeconds(endSeconds + 1));
    QTest::mouseRelease(m_bar, Qt::LeftButton, {}, expiry + QPoint(6, 0));
    QVERIFY(!m_bar->isDragging());
    m_machine += 5s;
    QCOMPARE(m_clock->now(), fromSeconds(endSeconds + 6));
}

void TestValidityBar::frozenStaysFrozen()
{
    m_clock->freeze(fromSeconds(endSeconds + 100));
    QTest::mousePress(m_bar, Qt::LeftButton, {}, m_bar->at(m_clock->now()));
    QTest::mouseMove(m_bar, m_bar->at(fromSeconds(endSeconds)) - QPoint(6, 0));
    m_machine += 5s;
    QCOMPARE(m_clock->mode(), Clock::Mode::Frozen);
    QCOMPARE(m_clock->now(), fromSeconds(endSeconds - 1));
}

void TestValidityBar::escapeTakesTheDragBack_data()
{
    QTest::addColumn<int>("mode");
    QTest::newRow("real") << 0;
    QTest::newRow("shifted") << 1;
    QTest::newRow("frozen") << 2;
    QTest::newRow("ten times as fast") << 3;
}

void TestValidityBar::escapeTakesTheDragBack()
{
    QFETCH(int, mode);
    if (mode == 1)
        m_clock->shift(-600s);
    else if (mode == 2)
        m_clock->freeze(fromSeconds(endSeconds + 100));
    else if (mode == 3)
        m_clock->setSpeed(10);
    const Clock::Mode before = m_clock->mode();
    const double speed = m_clock->speed();
    const Instant shown = m_clock->now();
    QTest::mousePress(m_bar, Qt::LeftButton, {}, m_bar->at(shown));
    QTest::mouseMove(m_bar, m_bar->at(fromSeconds(endSeconds)));
    QVERIFY(m_clock->now() != shown);
    m_machine += 2s;
    QTest::keyClick(m_bar, Qt::Key_Escape);
    QVERIFY(!m_bar->isDragging());
    QCOMPARE(m_clock->mode(), before);
    QCOMPARE(m_clock->speed(), speed);
    QCOMPARE(m_clock->now(), shown + std::chrono::seconds(qRound(2 * speed)));
    // What the mouse does before it is let go is no drag any more.
    QTest::mouseMove(m_bar, QPoint(100, 20));
    QCOMPARE(m_clock->now(), shown + std::chrono::seconds(qRound(2 * speed)));
}

void TestValidityBar::scaleKeepsStillWhileDragged()
{
    const QPoint expiry = m_bar->at(fromSeconds(endSeconds));
    QTest::mousePress(m_bar, Qt::LeftButton, {}, m_bar->at(m_clock->now()));
    for (const int x : {500, 300, 200}) {
        QTest::mouseMove(m_bar, QPoint(x, 20));
        QCOMPARE(m_bar->at(fromSeconds(endSeconds)).x(), expiry.x());
        QCOMPARE_LE(std::abs(m_bar->at(m_clock->now()).x() - x), 1);
    }
}

void TestValidityBar::doubleClickSetsTheClock()
{
    QTest::mouseDClick(m_bar, Qt::LeftButton, {}, m_bar->at(fromSeconds(endSeconds)));
    QCOMPARE(m_clock->now(), fromSeconds(endSeconds));
}

void TestValidityBar::keysStep_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::addColumn<int>("seconds");
    QTest::newRow("left") << Qt::Key_Left << Qt::KeyboardModifiers() << -1;
    QTest::newRow("right") << Qt::Key_Right << Qt::KeyboardModifiers() << 1;
    QTest::newRow("shift+right") << Qt::Key_Right << Qt::KeyboardModifiers(Qt::ShiftModifier) << 60;
    QTest::newRow("ctrl+left") << Qt::Key_Left << Qt::KeyboardModifiers(Qt::ControlModifier) << -3600;
}

void TestValidityBar::keysStep()
{
    QFETCH(Qt::Key, key);
    QFETCH(Qt::KeyboardModifiers, modifiers);
    QFETCH(int, seconds);
    QTest::keyClick(m_bar, key, modifiers);
    QCOMPARE(m_clock->offset(), token::Duration(std::chrono::seconds(seconds)));
}

void TestValidityBar::keysZoomAndPan()
{
    QSignalSpy changed(m_bar, &AxisWidget::partChanged);
    QTest::keyClick(m_bar, Qt::Key_Plus);
    const double zoom = m_bar->part().zoom();
    QCOMPARE_GT(zoom, 1.0);
    const double from = m_bar->part().fromView(0);
    QTest::keyClick(m_bar, Qt::Key_PageUp);
    QCOMPARE_LT(m_bar->part().fromView(0), from);
    QTest::keyClick(m_bar, Qt::Key_PageDown);
    QTest::keyClick(m_bar, Qt::Key_Minus);
    QVERIFY(m_bar->part().isFit());
    QTest::keyClick(m_bar, Qt::Key_Plus);
    QTest::keyClick(m_bar, Qt::Key_Home);
    QVERIFY(m_bar->part().isFit());
    QVERIFY(m_clock->isReal());
    QCOMPARE_GT(changed.size(), 4);
}

void TestValidityBar::wheelZoomsAtThePointer()
{
    const QPointF place = m_bar->at(fromSeconds(endSeconds));
    const double before = m_bar->xOf(fromSeconds(endSeconds));
    QWheelEvent wheel(place, m_bar->mapToGlobal(place), {}, {0, 240}, Qt::NoButton, {}, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(m_bar, &wheel);
    QVERIFY(wheel.isAccepted());
    QCOMPARE_GT(m_bar->part().zoom(), 1.5);
    QCOMPARE_LE(std::abs(m_bar->xOf(fromSeconds(endSeconds)) - before), 1.0);
}

void TestValidityBar::claimsAreDraggedOnlyInEditMode()
{
    QSignalSpy grabbed(m_bar, &AxisWidget::boundaryGrabbed);
    QSignalSpy dragged(m_bar, &AxisWidget::boundaryDragged);
    QSignalSpy released(m_bar, &AxisWidget::boundaryReleased);
    const QPoint expiry = m_bar->at(fromSeconds(endSeconds));
    QTest::mousePress(m_bar, Qt::LeftButton, {}, expiry);
    QVERIFY(!m_bar->isDragging());
    QTest::mouseRelease(m_bar, Qt::LeftButton, {}, expiry);
    m_bar->setEditable(true);
    QTest::mousePress(m_bar, Qt::LeftButton, {}, expiry);
    QTest::mouseMove(m_bar, expiry + QPoint(60, 0));
    QCOMPARE(grabbed.size(), 1);
    QCOMPARE(dragged.size(), 1);
    QCOMPARE(dragged.first().at(0).value<Boundary>(), Boundary::ExpiresAt);
    const auto to = dragged.first().at(1).value<Instant>();
    QCOMPARE_GT(to, fromSeconds(endSeconds));
    QCOMPARE(to, fromSeconds(token::toSeconds(to)));
    QVERIFY(m_clock->isReal());
    QTest::keyClick(m_bar, Qt::Key_Escape);
    QCOMPARE(released.size(), 1);
}

void TestValidityBar::withoutClockNothingMoves()
{
    m_bar->setClock(nullptr);
    QTest::mousePress(m_bar, Qt::LeftButton, {}, m_bar->at(m_machine));
    QVERIFY(!m_bar->isDragging());
    QTest::keyClick(m_bar, Qt::Key_Left);
    QVERIFY(m_clock->isReal());
}

QTEST_MAIN(TestValidityBar)
#include "tst_validitybar.moc"
