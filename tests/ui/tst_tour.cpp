// SPDX-License-Identifier: MIT
#include "help/tour.h"

#include "clock/clockchip.h"
#include "helpfixture.h"

#include <QAction>
#include <QClipboard>
#include <QFrame>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace claimsmith;
using namespace claimsmith::ui;
using namespace claimsmith::testsupport;
using namespace Qt::StringLiterals;

class TestTour : public QObject
{
    Q_OBJECT
private slots:
    void init() { m = std::make_unique<HelpFixture>(); }
    void cleanup() { m.reset(); }
    void isShownOnceAlone();
    void isNotShownByItself();
    void keysGoThroughIt();
    void buttonsGoThroughIt();
    void escapeAndSkipEndIt_data();
    void escapeAndSkipEndIt();
    void theCalloutStandsByItsControl();
    void staysInASmallWindow();
    void theKeyboardStaysInIt();
    void whoPastesNeedsNoTour();
    void whoTypesNeedsNoTour();
    void aShortcutEndsIt();
    void comesBackFromAnotherPage();

private:
    void begin()
    {
        m->child<QAction>("tourAction")->trigger();
        QVERIFY(tour() && tour()->isVisible());
    }
    [[nodiscard]] Tour *tour() const { return m->window->findChild<Tour *>(); }
    [[nodiscard]] QString title() const { return m->child<QLabel>("tourTitle")->text(); }
    [[nodiscard]] QPlainTextEdit *tokenEdit() const { return m->child<QPlainTextEdit>("tokenEdit"); }
    std::unique_ptr<HelpFixture> m;
};

void TestTour::isShownOnceAlone()
{
    Tour::beginOnce(m->window.get(), m->settings);
    QVERIFY(tour());
    m->press(Qt::Key_Escape);
    QTRY_VERIFY(!tour());
    Tour::beginOnce(m->window.get(), m->settings);
    QVERIFY(!tour());
}

void TestTour::isNotShownByItself()
{
    QTest::qWait(50);
    QVERIFY(!tour());
    QVERIFY(!m->settings.contains(u"help/tourShown"_s));
}

void TestTour::keysGoThroughIt()
{
    begin();
    QStringList titles{title()};
    for (int step = 0; step < 4; ++step) {
        m->press(step % 2 ? Qt::Key_Return : Qt::Key_Right);
        QVERIFY(!titles.contains(title()));
        titles.append(title());
    }
    m->press(Qt::Key_Left);
    QCOMPARE(title(), titles.at(3));
    m->press(Qt::Key_Right);
    QCOMPARE(m->child<QPushButton>("tourNextButton")->text(), u"Done"_s);
    m->press(Qt::Key_Space);
    QTRY_VERIFY(!tour());
}

void TestTour::buttonsGoThroughIt()
{
    begin();
    const QString first = title();
    QVERIFY(!m->child<QPushButton>("tourBackButton")->isEnabled());
    QTest::mouseClick(m->child<QPushButton>("tourNextButton"), Qt::LeftButton);
    QVERIFY(title() != first);
    QTest::mouseClick(m->child<QPushButton>("tourBackButton"), Qt::LeftButton);
    QCOMPARE(title(), first);
    // The veil takes clicks: nothing happens below by mistake.
    QTest::mouseClick(tour(), Qt::LeftButton, {}, {60, 170});
    QCOMPARE(m->window->currentPageId(), u"inspect"_s);
}

void TestTour::escapeAndSkipEndIt_data()
{
    QTest::addColumn<bool>("byMouse");
    QTest::newRow("Escape") << false;
    QTest::newRow("Skip") << true;
}

void TestTour::escapeAndSkipEndIt()
{
    QFETCH(bool, byMouse);
    tokenEdit()->setFocus();
    begin();
    if (byMouse)
        QTest::mouseClick(m->child<QPushButton>("tourSkipButton"), Qt::LeftButton);
    else
        m->press(Qt::Key_Escape);
    QTRY_VERIFY(!tour());
    QCOMPARE(QApplication::focusWidget(), tokenEdit());
}

void TestTour::theCalloutStandsByItsControl()
{
    begin();
    const auto callout = [this] { return m->child<QFrame>("tourCallout")->geometry(); };
    const auto placeOf = [this](const QWidget *widget) {
        return QRect(widget->mapTo(m->window.get(), QPoint()), widget->size());
    };
    for (int step = 0; step < 5; ++step) {
        QVERIFY(m->window->rect().contains(callout()));
        // It hides nothing of a control that is smaller than itself.
        if (step == 2)
            QVERIFY(!callout().intersects(placeOf(m->window->findChild<ClockChip *>())));
        if (step == 3) {
            const auto *list = m->child<QListWidget>("navigationList");
            const QRect row =
                list->visualItemRect(list->item(1)).translated(list->viewport()->mapTo(m->window.get(), QPoint()));
            QVERIFY(!callout().intersects(row));
            QVERIFY(callout().top() < row.bottom() && callout().bottom() > row.top());
        }
        m->press(Qt::Key_Right);
    }
}

void TestTour::staysInASmallWindow()
{
    begin();
    m->press(Qt::Key_Right);
    m->window->resize(1024, 700);
    QTRY_COMPARE(tour()->size(), m->window->size());
    QVERIFY(m->window->rect().contains(m->child<QFrame>("tourCallout")->geometry()));
}

void TestTour::theKeyboardStaysInIt()
{
    begin();
    m->press(Qt::Key_Right);
    QStringList visited;
    for (int i = 0; i < 4; ++i) {
        visited.append(QApplication::focusWidget()->objectName());
        m->press(Qt::Key_Tab);
    }
    QCOMPARE(
        visited, QStringList({u"tourNextButton"_s, u"tourSkipButton"_s, u"tourBackButton"_s, u"tourNextButton"_s}));
    m->press(Qt::Key_Backtab, Qt::ShiftModifier);
    QVERIFY(tour()->isVisible());
    m->press(Qt::Key_Control, Qt::ControlModifier);
    QVERIFY(tour()->isVisible());
}

void TestTour::whoPastesNeedsNoTour()
{
    tokenEdit()->setFocus();
    QApplication::clipboard()->setText(endedToken);
    begin();
    m->press(Qt::Key_V, Qt::ControlModifier);
    QTRY_VERIFY(!tour());
    QCOMPARE(tokenEdit()->toPlainText(), endedToken);
}

void TestTour::whoTypesNeedsNoTour()
{
    tokenEdit()->setFocus();
    begin();
    m->press(Qt::Key_E);
    QTRY_VERIFY(!tour());
    QCOMPARE(tokenEdit()->toPlainText(), u"e"_s);
}

void TestTour::aShortcutEndsIt()
{
    begin();
    m->press(Qt::Key_4, Qt::ControlModifier);
    QCOMPARE(m->window->currentPageId(), u"sessions"_s);
    QTRY_VERIFY(!tour());
}

void TestTour::comesBackFromAnotherPage()
{
    m->window->showPage(u"watch"_s);
    begin();
    QCOMPARE(m->window->currentPageId(), u"inspect"_s);
    QTest::qWait(50);
    QVERIFY(tour() && tour()->isVisible());
}

QTEST_MAIN(TestTour)
#include "tst_tour.moc"
