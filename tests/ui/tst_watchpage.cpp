// SPDX-License-Identifier: MIT
#include "model/inspection.h"
#include "ui/watchbench.h"
#include "watch/watchpage.h"
#include "watch/watchview.h"
#include "widgets/clipboardguard.h"
#include "widgets/noticebar.h"
#include "widgets/theme.h"
#include "widgets/timelinestrip.h"
#include "widgets/verdictbanner.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace claimsmith;
using namespace claimsmith::testsupport;
using namespace claimsmith::ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using model::WatchHandle;
using model::WatchList;

/// The Watch page: its list, every action on it, and its settings.
class TestWatchPage : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void startsWithWordsOnWhatToDo();
    void theSampleIsWatched();
    void whatIsPastedIsWatched();
    void anAnswerOfAServerIsTwoTokens();
    void textWithoutATokenIsRefused();
    void theRowsSayWhatTheTokensAre();
    void theVerdictBelowIsOfTheSelectedToken();
    void manyAreSelectedAtOnce();
    void aTokenIsRenewed();
    void anObstacleIsSaid();
    void aNameIsGiven();
    void stoppedAndWatchedAgain();
    void deleteInATextDeletesText();
    void theTokenIsCopiedAsASecret();
    void theTokenIsInspectedAsItIsJudgedHere();
    void theClockIsSetToTheSelectedToken();
    void theThresholdIsSet_data();
    void theThresholdIsSet();
    void theDesktopIsSwitched();
    void ticksOnlyWhileItIsSeen();
    void theAxisStandsOverItsColumn();
    void theWheelOverARowZoomsWithCtrlAlone();
    void aHiddenPageIsCheapAndASeenOneKeepsUp();
    void everythingHasWordsForAssistiveTechnology();

private:
    template<typename W>
    [[nodiscard]] W *child(const char *name) const
    {
        return m_page->findChild<W *>(QLatin1StringView(name));
    }
    [[nodiscard]] WatchView *view() const { return child<WatchView>("watchView"); }
    [[nodiscard]] WatchList *list() const { return m.workbench->watchList(); }
    [[nodiscard]] QString cell(int row, int column) const { return list()->index(row, column).data().toString(); }
    void paste(const QByteArray &text)
    {
        QApplication::clipboard()->setText(QString::fromUtf8(text));
        QTest::keySequence(QApplication::focusWidget(), QKeySequence::Paste);
    }

    Theme m_theme;
    WatchBench m;
    std::unique_ptr<ClipboardGuard> m_clipboard;
    std::unique_ptr<WatchPage> m_page;
};

void TestWatchPage::init()
{
    m.begin();
    m_clipboard = std::make_unique<ClipboardGuard>();
    m_page = std::make_unique<WatchPage>(PageContext{*m.workbench, *m_clipboard});
    m_page->addActions(m_page->menuActions(PageMenu::Token)); // as the window does
    m_page->resize(1000, 700);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void TestWatchPage::cleanup()
{
    m_page.reset();
    m_clipboard.reset();
    m.end();
    QApplication::clipboard()->clear();
}

void TestWatchPage::startsWithWordsOnWhatToDo()
{
    QVERIFY(child<QWidget>("watchEmpty")->isVisible());
    QVERIFY(!view()->isVisible());
    for (const char *off : {"renewAction", "inspectWatchedAction", "copyWatchedAction", "stopWatchingAction"})
        QVERIFY(!child<QAction>(off)->isEnabled());
    QVERIFY(child<QAction>("watchPasteAction")->isEnabled());
    QTRY_VERIFY(child<QPushButton>("emptyPasteButton")->hasFocus());
}

void TestWatchPage::theSampleIsWatched()
{
    child<QPushButton>("sampleButton")->click();
    QVERIFY(!child<QWidget>("watchEmpty")->isVisible());
    QCOMPARE(list()->rowCount(), 3);
    QVERIFY(view()->hasFocus());
    QCOMPARE(child<QLabel>("countLabel")->text(), u"3 tokens"_s);
    m.workbench->clock()->step(16s);
    QCOMPARE(m.workbench->renewal()->question(), u"Access token “ada” expires in 4 min 59 s"_s);
}

void TestWatchPage::whatIsPastedIsWatched()
{
    const QSignalSpy done(m_page.get(), &Page::statusChanged);
    QTRY_VERIFY(child<QPushButton>("emptyPasteButton")->hasFocus());
    paste("Authorization: Bearer " + m.lasting(3600));
    QCOMPARE(cell(0, WatchList::Name), u"john"_s);
    QVERIFY(done.last().first().toString().startsWith(u"1 token"_s));
    QVERIFY(view()->hasFocus());
    paste(m.lasting(7200, "ada"));
    QCOMPARE(list()->rowCount(), 2);
    QCOMPARE(view()->selectedTokens(), QList{list()->tokens().at(1).handle});
    paste(m.lasting(7200, "ada"));
    QCOMPARE(list()->rowCount(), 2);
    QCOMPARE(done.last().first().toString(), u"Watched already"_s);
}

void TestWatchPage::anAnswerOfAServerIsTwoTokens()
{
    QVERIFY(m_page->openText(QString::fromUtf8(
        R"({"access_token":")" + m.lasting(3600) + R"(","refresh_token":")" + m.lasting(72000) + "\"}")));
    QCOMPARE(list()->rowCount(), 2);
    QCOMPARE(cell(0, WatchList::Use), u"Access token"_s);
    QCOMPARE(cell(1, WatchList::Use), u"Refresh token"_s);
    QVERIFY(!m_page->openText(u"Hello"_s));
}

void TestWatchPage::textWithoutATokenIsRefused()
{
    QTRY_VERIFY(child<QPushButton>("emptyPasteButton")->hasFocus());
    paste("Hello, is this a token?");
    QCOMPARE(m_page->findChild<NoticeBar *>()->text(), u"The clipboard holds no token."_s);
    QCOMPARE(list()->rowCount(), 0);
    paste(m.lasting(60));
    QVERIFY(!m_page->findChild<NoticeBar *>()->isVisible());
}

void TestWatchPage::theRowsSayWhatTheTokensAre()
{
    m.watch(m.lasting(3600));
    const QModelIndex name = list()->index(0, WatchList::Name);
    QCOMPARE(name.data(Qt::AccessibleTextRole).toString(), u"john, Token, Signature verified, expires in 1 h"_s);
    const QModelIndex timeline = list()->index(0, WatchList::Timeline);
    QVERIFY(timeline.data(Qt::AccessibleTextRole).toString().contains(u"Expires at"_s));
    QVERIFY(!timeline.data(Qt::ToolTipRole).toString().isEmpty());
    QVERIFY(view()->isColumnHidden(WatchList::Use));
    QVERIFY(view()->sizeHintForRow(0) >= 2 * QFontMetrics(Theme::font(TextRole::Small)).height());
}

void TestWatchPage::theVerdictBelowIsOfTheSelectedToken()
{
    m.watch(m.lasting(60, "soon"));
    m.watch(m.lasting(36000, "late"));
    const auto *banner = child<VerdictBanner>("watchBanner");
    view()->select({list()->tokens().at(1).handle});
    QVERIFY(banner->plainText().contains(u"Active for another 10 h"_s));
    view()->select({list()->tokens().at(0).handle});
    QVERIFY2(banner->plainText().contains(u"Expiring in 1 min"_s), qPrintable(banner->plainText()));
    m.moveTo(60);
    QVERIFY(banner->plainText().contains(u"Expired"_s));
    QCOMPARE(child<QLabel>("meansLabel")->text(), u"Renewed with key “a1”."_s);
}

void TestWatchPage::manyAreSelectedAtOnce()
{
    QList<model::WatchHandle> handles;
    for (int i = 0; i < 200; ++i)
        handles.append(m.watch(m.lasting(3600 + i, "user" + QByteArray::number(i))));
    const QSignalSpy changed(view(), &WatchView::selectedTokensChanged);
    QList<model::WatchHandle> backwards(handles.crbegin(), handles.crend());
    backwards.removeOne(handles.at(100));
    view()->select(backwards);
    QCOMPARE_LE(changed.size(), 2);
    handles.removeAt(100);
    QCOMPARE(view()->selectedTokens(), handles); // from top to bottom
    QCOMPARE(view()->currentToken(), handles.constLast());
    QTest::keyClick(view(), Qt::Key_Space, Qt::ControlModifier); // out of the selection again
    QCOMPARE(view()->currentToken(), handles.constFirst());
    view()->select({});
    QCOMPARE(view()->currentToken(), model::WatchHandle::None);
}

void TestWatchPage::aTokenIsRenewed()
{
    const WatchHandle handle = m.watch(m.lasting(3600));
    const QByteArray before = m.text(handle);
    m.moveTo(4000);
    QTest::keyClick(view(), Qt::Key_R, Qt::ControlModifier);
    QVERIFY(m.text(handle) != before);
    QCOMPARE(cell(0, WatchList::Expiry), u"expires in 1 h"_s);
    QTest::keySequence(view(), QKeySequence::Undo);
    QCOMPARE(m.text(handle), before);
    QTest::keySequence(view(), QKeySequence::Redo);
    QVERIFY(m.text(handle) != before);
}

void TestWatchPage::anObstacleIsSaid()
{
    m.workbench->keyring()->remove(m.key);
    m.watch(m.lasting(3600));
    QVERIFY(!child<QAction>("renewAction")->isEnabled());
    QVERIFY(!child<QPushButton>("renewButton")->isEnabled());
    QVERIFY(child<QLabel>("meansLabel")->text().contains(u"add the key that signs it"_s));
    m.workbench->keyring()->add(onlyKey(hs256Jwk), u"rfc"_s);
    QVERIFY(child<QPushButton>("renewButton")->isEnabled());
}

void TestWatchPage::aNameIsGiven()
{
    m.watch(m.lasting(3600));
    view()->setFocus();
    QTest::keyClick(view(), Qt::Key_F2);
    auto *editor = child<QLineEdit>("nameEditor");
    QVERIFY(editor);
    QVERIFY(!editor->accessibleName().isEmpty());
    editor->setText(u"staging"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(cell(0, WatchList::Name), u"staging"_s);
    QTest::keySequence(view(), QKeySequence::Undo);
    QCOMPARE(cell(0, WatchList::Name), u"john"_s);
}

void TestWatchPage::stoppedAndWatchedAgain()
{
    m.watch(m.lasting(3600));
    m.watch(m.lasting(7200, "ada"));
    view()->setFocus();
    view()->select({list()->tokens().at(1).handle});
    QTest::keyClick(view(), Qt::Key_Delete);
    QCOMPARE(list()->rowCount(), 1);
    QTRY_COMPARE(view()->selectedTokens().size(), 1); // never none
    view()->selectAll();
    QTest::keyClick(view(), Qt::Key_Delete);
    QVERIFY(child<QWidget>("watchEmpty")->isVisible());
    QTest::keySequence(QApplication::focusWidget(), QKeySequence::Undo);
    QTest::keySequence(QApplication::focusWidget(), QKeySequence::Undo);
    QCOMPARE(list()->rowCount(), 2);
}

void TestWatchPage::deleteInATextDeletesText()
{
    m.watch(m.lasting(3600));
    auto *threshold = child<QLineEdit>("thresholdEdit");
    threshold->setFocus();
    threshold->setCursorPosition(0);
    QTest::keyClick(threshold, Qt::Key_Delete);
    QCOMPARE(list()->rowCount(), 1);
    QCOMPARE(threshold->text(), u"m"_s);
}

void TestWatchPage::theTokenIsCopiedAsASecret()
{
    const WatchHandle handle = m.watch(m.lasting(3600));
    view()->setFocus();
    QTest::keySequence(view(), QKeySequence::Copy);
    QCOMPARE(QApplication::clipboard()->text().toLatin1(), m.text(handle));
    QVERIFY(m_clipboard->secondsLeft().has_value());
}

void TestWatchPage::theTokenIsInspectedAsItIsJudgedHere()
{
    token::Policy policy;
    policy.leeway = 30s;
    list()->watch({{m.lasting(3600), {}, {}, policy, m.key}});
    const QSignalSpy wanted(m_page.get(), &Page::pageWanted);
    view()->setFocus();
    QTest::keyClick(view(), Qt::Key_Return);
    QCOMPARE(wanted.first().first().toString(), u"inspect"_s);
    const model::Inspection *inspection = m.workbench->inspection();
    QCOMPARE(inspection->text().toLatin1(), m.text(list()->tokens().front().handle));
    QCOMPARE(inspection->policy().leeway, policy.leeway);
    QCOMPARE(inspection->chosenKey(), m.key);
    QCOMPARE(inspection->verdict().signature, token::SignatureStatus::Verified);
}

void TestWatchPage::theClockIsSetToTheSelectedToken()
{
    QVERIFY(!m_page->verdictInView());
    const QSignalSpy changed(m_page.get(), &Page::verdictInViewChanged);
    m.watch(m.lasting(3600));
    QVERIFY(!changed.isEmpty());
    QVERIFY(m_page->verdictInView());
    QCOMPARE(m_page->verdictInView()->expiresAt, token::fromSeconds(m.start + 3600));
}

void TestWatchPage::theThresholdIsSet_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<bool>("wrong");
    QTest::newRow("minutes") << u"10 m"_s << u"10m"_s << false;
    QTest::newRow("seconds without a unit") << u"90"_s << u"1m30s"_s << false;
    QTest::newRow("zero") << u"0"_s << u"0s"_s << false;
    QTest::newRow("no duration") << u"soon"_s << u"soon"_s << true;
    QTest::newRow("negative") << u"-5m"_s << u"-5m"_s << true;
    QTest::newRow("empty") << QString() << QString() << true;
}

void TestWatchPage::theThresholdIsSet()
{
    QFETCH(const QString, typed);
    QFETCH(const bool, wrong);
    m.watch(m.lasting(3600));
    auto *threshold = child<QLineEdit>("thresholdEdit");
    threshold->setFocus();
    threshold->selectAll();
    typed.isEmpty() ? QTest::keyClick(threshold, Qt::Key_Delete) : QTest::keyClicks(threshold, typed);
    QTest::keyClick(threshold, Qt::Key_Return);
    QTEST(threshold->text(), "shown");
    QCOMPARE(child<QLabel>("thresholdTrouble")->isVisible(), wrong);
    QCOMPARE(threshold->property("wrong").toBool(), wrong);
    if (wrong)
        QCOMPARE(list()->threshold(), WatchList::usualThreshold);
    else
        QCOMPARE(token::compactDuration(list()->threshold()), threshold->text());
}

void TestWatchPage::theDesktopIsSwitched()
{
    m.watch(m.lasting(3600));
    model::Renewal *renewal = m.workbench->renewal();
    auto *check = child<QCheckBox>("notifyCheck");
    QVERIFY(check->isChecked());
    QVERIFY(!child<QLabel>("notifyTrouble")->isVisible());
    renewal->setNotifyTrouble(u"Nobody answers."_s);
    QCOMPARE(child<QLabel>("notifyTrouble")->text(), u"Nobody answers."_s);
    QVERIFY(child<QLabel>("notifyTrouble")->isVisible());
    check->click();
    QVERIFY(!renewal->notifies());
    QVERIFY(!child<QLabel>("notifyTrouble")->isVisible());
    renewal->setNotifies(true);
    QVERIFY(check->isChecked());
}

void TestWatchPage::ticksOnlyWhileItIsSeen()
{
    // On a clock that runs, so that there is something to tick.
    model::Workbench running;
    running.setDataFolder({});
    const ClipboardGuard clipboard;
    WatchPage page(PageContext{running, const_cast<ClipboardGuard &>(clipboard)});
    const qint64 now = token::toSeconds(running.clock()->now());
    running.watchList()->watch({{signedToken(R"({"exp":)" + QByteArray::number(now + 100) + '}')}});
    QSignalSpy ticks(running.watchList(), &QAbstractItemModel::dataChanged);
    QTest::qWait(1200);
    QCOMPARE(ticks.size(), 0);
    page.show();
    QTRY_VERIFY_WITH_TIMEOUT(!ticks.isEmpty(), 3000);
    page.hide();
    ticks.clear();
    QTest::qWait(1200);
    QCOMPARE(ticks.size(), 0);
}

void TestWatchPage::theAxisStandsOverItsColumn()
{
    m.watch(m.lasting(3600));
    const auto *axis = child<TimelineHeader>("watchAxis");
    for (const int width : {820, 1000, 1400}) {
        m_page->resize(width, 600);
        QTest::qWait(20);
        QCOMPARE(axis->x(), view()->columnViewportPosition(WatchList::Timeline));
        QCOMPARE(axis->width(), view()->columnWidth(WatchList::Timeline));
        QVERIFY(axis->width() >= 160);
        QCOMPARE(axis->geometry().right() + 1, view()->viewport()->width());
    }
}

void TestWatchPage::theWheelOverARowZoomsWithCtrlAlone()
{
    m.watch(m.lasting(3600));
    const auto *axis = child<TimelineHeader>("watchAxis");
    const auto turn = [&](Qt::KeyboardModifiers modifiers) {
        const QPointF place = view()->visualRect(list()->index(0, WatchList::Timeline)).center();
        QWheelEvent wheel(place, view()->viewport()->mapToGlobal(place), {}, {0, 120}, Qt::NoButton, modifiers,
            Qt::NoScrollPhase, false);
        QApplication::sendEvent(view()->viewport(), &wheel);
    };
    const SharedAxis whole = axis->axis();
    turn(Qt::NoModifier);
    QCOMPARE(axis->axis(), whole);
    turn(Qt::ControlModifier);
    QVERIFY(axis->part().zoom() > 1);
    QVERIFY(axis->axis() != whole);
}

void TestWatchPage::aHiddenPageIsCheapAndASeenOneKeepsUp()
{
    m.watch(m.lasting(3600));
    const auto *axis = child<TimelineHeader>("watchAxis");
    QCOMPARE(axis->axis().now(), m.workbench->clock()->now());
    m_page->hide();
    m.moveTo(100);
    QVERIFY(axis->axis().now() != m.workbench->clock()->now());
    m_page->show();
    QCOMPARE(axis->axis().now(), m.workbench->clock()->now());
}

void TestWatchPage::everythingHasWordsForAssistiveTechnology()
{
    m.watch(m.lasting(3600));
    const QList<QPushButton *> buttons = m_page->findChildren<QPushButton *>();
    for (const QPushButton *button : buttons) {
        if (button->isVisible())
            QVERIFY2(!button->text().isEmpty() && !button->toolTip().isEmpty(), qPrintable(button->objectName()));
    }
    const QList<QAction *> actions = m_page->menuActions(PageMenu::Token);
    for (const QAction *action : actions) {
        if (!action->isSeparator())
            QVERIFY2(!action->toolTip().isEmpty() && !action->shortcut().isEmpty(), qPrintable(action->text()));
    }
    QVERIFY(!view()->accessibleName().isEmpty());
    QVERIFY(!child<QLineEdit>("thresholdEdit")->accessibleName().isEmpty());
}

QTEST_MAIN(TestWatchPage)
#include "tst_watchpage.moc"
