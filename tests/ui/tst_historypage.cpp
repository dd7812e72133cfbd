// SPDX-License-Identifier: MIT
#include "history/historybars.h"
#include "history/historypage.h"
#include "history/historyview.h"
#include "historymemory.h"
#include "model/history.h"
#include "model/historykeeping.h"
#include "model/inspection.h"
#include "model/preferences.h"
#include "store/secretstore.h"
#include "ui/watchbench.h"
#include "widgets/clipboardguard.h"
#include "widgets/noticebar.h"
#include "widgets/theme.h"
#include "widgets/verdictbanner.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace claimsmith;
using namespace claimsmith::testsupport;
using namespace claimsmith::ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using model::History;
using model::HistoryKeeping;
using model::TokenOrigin;

/// The History page: its list, every action on it, and whether it is kept.
class TestHistoryPage : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void startsWithWordsOnWhatToDo();
    void theSampleIsListed();
    void whatWasInspectedIsThereWhenThePageComes();
    void theVerdictBelowIsOfTheSelectedToken();
    void theVerdictFollowsTheClock();
    void openedInInspect_data();
    void openedInInspect();
    void theTokenIsCopiedAsASecret();
    void removedAndBroughtBack();
    void clearedAndBroughtBack();
    void theOfferEnds();
    void deleteInTheFilterDeletesText();
    void filtered();
    void watched();
    void theListIsKeptByTheSwitch();
    void theSwitchAndTheMenuAgree();
    void withoutKeyStoreItSaysSo();
    void settingsAreRemembered_data();
    void settingsAreRemembered();
    void settingsHoldNoToken();
    void ticksOnlyWhileItIsSeen();
    void everythingHasWordsForAssistiveTechnology();

private:
    void makePage();
    template<typename W>
    [[nodiscard]] W *child(const char *name) const
    {
        return m_page->findChild<W *>(QLatin1StringView(name));
    }
    [[nodiscard]] HistoryView *view() const { return child<HistoryView>("historyView"); }
    [[nodiscard]] History *history() const { return m.workbench->history(); }
    [[nodiscard]] HistoryKeeping *keeping() const { return m.workbench->historyKeeping(); }
    void see(const QByteArray &token) const { history()->see({{token}}, TokenOrigin::Crafted); }
    void select(int row) const
    {
        view()->selectionModel()->setCurrentIndex(
            view()->model()->index(row, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
    [[nodiscard]] QString subject(int row) const
    {
        return view()->model()->index(row, History::Subject).data().toString();
    }
    /// Keeps the history in a folder of the test, with a key store in memory.
    void keepIn(const QString &folder, const std::optional<store::Error> &failure = {})
    {
        m_page.reset();
        m.begin();
        m.workbench->setDataFolder(folder);
        auto secrets = std::make_unique<store::MemorySecretStore>();
        secrets->setFailure(failure);
        keeping()->setSecretStore(std::move(secrets));
        keeping()->begin();
        makePage();
    }

    Theme m_theme;
    WatchBench m;
    std::unique_ptr<ClipboardGuard> m_clipboard;
    std::unique_ptr<HistoryPage> m_page;
};

void TestHistoryPage::init()
{
    m.begin();
    m_clipboard = std::make_unique<ClipboardGuard>();
    makePage();
}

void TestHistoryPage::makePage()
{
    m_page = std::make_unique<HistoryPage>(PageContext{*m.workbench, *m_clipboard});
    for (const PageMenu menu : {PageMenu::Token, PageMenu::View}) // as the window does
        m_page->addActions(m_page->menuActions(menu));
    m_page->resize(1000, 700);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void TestHistoryPage::cleanup()
{
    m_page.reset();
    m_clipboard.reset();
    m.end();
    QApplication::clipboard()->clear();
}

void TestHistoryPage::startsWithWordsOnWhatToDo()
{
    QVERIFY(child<QWidget>("historyEmpty")->isVisible());
    QVERIFY(!view()->isVisible() && !child<QWidget>("historyBanner")->isVisible());
    for (const char *off :
        {"inspectSeenAction", "copySeenAction", "removeSeenAction", "watchSeenAction", "clearHistoryAction"})
        QVERIFY(!child<QAction>(off)->isEnabled());
    QTRY_VERIFY(child<QPushButton>("sampleButton")->hasFocus());
    const QSignalSpy wanted(m_page.get(), &Page::pageWanted);
    child<QPushButton>("emptyInspectButton")->click();
    child<QPushButton>("emptyCraftButton")->click();
    QCOMPARE(wanted.size(), 2);
    QCOMPARE(wanted.first().first().toString(), u"inspect"_s);
    QVERIFY(!child<QCheckBox>("keepCheck")->isChecked());
    QVERIFY(!child<QSpinBox>("daysSpin")->isEnabled());
}

void TestHistoryPage::theSampleIsListed()
{
    child<QPushButton>("sampleButton")->click();
    QVERIFY(!child<QWidget>("historyEmpty")->isVisible());
    QCOMPARE(history()->rowCount(), 5);
    QCOMPARE(child<QLabel>("countLabel")->text(), u"5 tokens"_s);
    QVERIFY(view()->hasFocus());
    QVERIFY(history()->verdict(0).accepted());
    QCOMPARE(history()->verdict(2).time, token::TimeStatus::Expired);
    QCOMPARE(history()->verdict(3).signature, token::SignatureStatus::Invalid);
    QCOMPARE(history()->verdict(4).signature, token::SignatureStatus::Unsecured);
}

void TestHistoryPage::whatWasInspectedIsThereWhenThePageComes()
{
    m_page->hide();
    m.workbench->inspection()->setText(QString::fromUtf8(m.lasting(60)));
    QCOMPARE(history()->rowCount(), 0);
    m_page->show();
    QCOMPARE(history()->rowCount(), 1);
    QVERIFY(view()->isVisible());
    QCOMPARE(view()->currentToken(), 0);
}

void TestHistoryPage::theVerdictBelowIsOfTheSelectedToken()
{
    see(m.lasting(36000, "late"));
    see(m.lasting(60, "soon"));
    const QSignalSpy changed(m_page.get(), &Page::verdictInViewChanged);
    const auto *banner = child<VerdictBanner>("historyBanner");
    QVERIFY2(banner->plainText().contains(u"Active for another 10 h"_s), qPrintable(banner->plainText()));
    select(0);
    QVERIFY2(banner->plainText().contains(u"Expiring in 1 min"_s), qPrintable(banner->plainText()));
    QVERIFY(!changed.isEmpty());
    QCOMPARE(m_page->verdictInView()->expiresAt, token::fromSeconds(m.start + 60));
}

void TestHistoryPage::theVerdictFollowsTheClock()
{
    see(m.lasting(60));
    m.moveTo(60);
    QVERIFY(child<VerdictBanner>("historyBanner")->plainText().contains(u"Expired"_s));
    m.moveTo(0);
    QVERIFY(!child<VerdictBanner>("historyBanner")->plainText().contains(u"Expired"_s));
}

void TestHistoryPage::openedInInspect_data()
{
    QTest::addColumn<int>("way");
    QTest::newRow("Enter") << 0;
    QTest::newRow("double click") << 1;
    QTest::newRow("button") << 2;
    QTest::newRow("keys") << 3;
}

void TestHistoryPage::openedInInspect()
{
    QFETCH(const int, way);
    see(m.lasting(60, "a"));
    see(m.lasting(60, "b"));
    select(1);
    view()->setFocus();
    m.workbench->inspection()->chooseKey(m.key);
    const QSignalSpy wanted(m_page.get(), &Page::pageWanted);
    const QPoint place = view()->visualRect(view()->currentIndex()).center();
    switch (way) {
    case 0:
        QTest::keyClick(view(), Qt::Key_Return);
        break;
    case 1:
        QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, place);
        QTest::mouseDClick(view()->viewport(), Qt::LeftButton, {}, place);
        break;
    case 2:
        child<QPushButton>("inspectButton")->click();
        break;
    default:
        QTest::keyClick(view(), Qt::Key_I, Qt::ControlModifier);
        break;
    }
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().toString(), u"inspect"_s);
    QCOMPARE(m.workbench->inspection()->text().toUtf8(), m.lasting(60, "a"));
    QCOMPARE(m.workbench->inspection()->chosenKey(), model::KeyHandle::None);
}

void TestHistoryPage::theTokenIsCopiedAsASecret()
{
    see(m.lasting(60, "a"));
    see(m.lasting(60, "b"));
    view()->selectAll();
    view()->setFocus();
    QTest::keySequence(view(), QKeySequence::Copy);
    QCOMPARE(QApplication::clipboard()->text().toUtf8(), m.lasting(60, "b") + '\n' + m.lasting(60, "a"));
    QVERIFY(m_clipboard->secondsLeft().has_value());
    select(1);
    child<QPushButton>("copyButton")->click();
    QCOMPARE(QApplication::clipboard()->text().toUtf8(), m.lasting(60, "a"));
}

void TestHistoryPage::removedAndBroughtBack()
{
    for (const char *name : {"a", "b", "c"})
        see(m.lasting(60, name));
    select(1);
    view()->setFocus();
    QTest::keyClick(view(), Qt::Key_Delete);
    QCOMPARE(history()->rowCount(), 2);
    const NoticeBar *bar = m_page->findChild<HistoryBars *>()->below();
    QVERIFY(bar->isVisible() && bar->text().startsWith(u"1 token"_s));
    QTRY_VERIFY(view()->currentToken() >= 0);
    bar->findChild<QPushButton *>(u"noticeButton"_s)->click();
    QCOMPARE(history()->rowCount(), 3);
    QCOMPARE(subject(1), u"b"_s);
    QVERIFY(!bar->isVisible());
    QTest::keySequence(view(), QKeySequence::Redo);
    QCOMPARE(history()->rowCount(), 2);
    QTest::keySequence(view(), QKeySequence::Undo);
    QCOMPARE(history()->rowCount(), 3);
}

void TestHistoryPage::clearedAndBroughtBack()
{
    for (const char *name : {"a", "b", "c"})
        see(m.lasting(60, name));
    child<QLineEdit>("filterEdit")->setText(u"nobody"_s);
    QVERIFY(child<QAction>("clearHistoryAction")->isEnabled());
    QTest::keyClick(m_page.get(), Qt::Key_L, Qt::ControlModifier);
    QCOMPARE(history()->rowCount(), 0);
    QVERIFY(child<QWidget>("historyEmpty")->isVisible());
    const NoticeBar *bar = m_page->findChild<HistoryBars *>()->below();
    QVERIFY(bar->isVisible());
    bar->findChild<QPushButton *>(u"noticeButton"_s)->click();
    QCOMPARE(history()->rowCount(), 3);
}

void TestHistoryPage::theOfferEnds()
{
    auto *bars = m_page->findChild<HistoryBars *>();
    bars->setOffer(0ms);
    see(m.lasting(60));
    child<QPushButton>("clearButton")->click();
    QTRY_VERIFY(!bars->below()->isVisible());
    QVERIFY(history()->undoStack()->canUndo()); // by its keys still
}

void TestHistoryPage::deleteInTheFilterDeletesText()
{
    see(m.lasting(60));
    auto *filter = child<QLineEdit>("filterEdit");
    QTest::keySequence(view(), QKeySequence::Find);
    QVERIFY(filter->hasFocus());
    QTest::keyClicks(filter, u"john"_s);
    QTest::keyClick(filter, Qt::Key_Home);
    QTest::keyClick(filter, Qt::Key_Delete);
    QCOMPARE(filter->text(), u"ohn"_s);
    QCOMPARE(history()->rowCount(), 1);
}

void TestHistoryPage::filtered()
{
    see(m.lasting(60, "ada"));
    see(m.lasting(60, "john"));
    auto *filter = child<QLineEdit>("filterEdit");
    filter->setText(u"ada verified"_s);
    QCOMPARE(view()->shownCount(), 1);
    QCOMPARE(child<QLabel>("countLabel")->text(), u"1 of 2 tokens"_s);
    QTRY_COMPARE(view()->currentToken(), 1);
    filter->setText(u"nobody"_s);
    QVERIFY(child<QLabel>("noMatchLabel")->isVisible());
    QCOMPARE(child<QLabel>("noMatchLabel")->text(), u"No token holds “nobody”."_s);
    QTRY_VERIFY(!child<QAction>("inspectSeenAction")->isEnabled());
    filter->setFocus();
    QTest::keyClick(filter, Qt::Key_Escape);
    QVERIFY(filter->text().isEmpty());
    QVERIFY(view()->isVisible() && view()->hasFocus());
    QTRY_VERIFY(view()->currentToken() >= 0);
}

void TestHistoryPage::watched()
{
    see(m.lasting(60, "a"));
    see(m.lasting(60, "b"));
    view()->selectAll();
    const QSignalSpy done(m_page.get(), &Page::statusChanged);
    QTest::keyClick(view(), Qt::Key_W, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m.workbench->watchList()->rowCount(), 2);
    QVERIFY(done.last().first().toString().startsWith(u"Watched"_s));
    QCOMPARE(history()->rowCount(), 2);
}

void TestHistoryPage::theListIsKeptByTheSwitch()
{
    const QTemporaryDir folder;
    keepIn(folder.path());
    see(m.lasting(60));
    QVERIFY(child<QLabel>("keepingState")->text().contains(u"in memory alone"_s));
    child<QCheckBox>("keepCheck")->click();
    QVERIFY(child<QLabel>("keepingState")->text().startsWith(u"Kept in one encrypted file"_s));
    QVERIFY(QFile::exists(folder.filePath(u"history"_s)));
    auto *days = child<QSpinBox>("daysSpin");
    QCOMPARE(days->value(), 7);
    days->setValue(30);
    QCOMPARE(keeping()->days(), 30);
    child<QCheckBox>("keepCheck")->click();
    QVERIFY(!QFile::exists(folder.filePath(u"history"_s)));
    QVERIFY(!days->isEnabled());
    QCOMPARE(history()->rowCount(), 1);
}

void TestHistoryPage::theSwitchAndTheMenuAgree()
{
    QTest::keyClick(m_page.get(), Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(keeping()->isWanted());
    QVERIFY(child<QCheckBox>("keepCheck")->isChecked());
    child<QCheckBox>("keepCheck")->click();
    QVERIFY(!child<QAction>("keepHistoryAction")->isChecked());
    keeping()->setWanted(true); // by the settings
    QVERIFY(child<QAction>("keepHistoryAction")->isChecked() && child<QCheckBox>("keepCheck")->isChecked());
}

void TestHistoryPage::withoutKeyStoreItSaysSo()
{
    const QTemporaryDir folder;
    keepIn(folder.path(), store::Error{store::ErrorCode::SecretsUnavailable, {}, {}});
    see(m.lasting(60));
    child<QCheckBox>("keepCheck")->click();
    const NoticeBar *bar = m_page->findChild<HistoryBars *>()->above();
    QVERIFY(bar->isVisible());
    QVERIFY2(bar->text().startsWith(u"No key store is running"_s), qPrintable(bar->text()));
    QVERIFY(child<QLabel>("keepingState")->text().startsWith(u"Not kept"_s));
    QVERIFY(QDir(folder.path()).isEmpty());
    bar->findChild<QPushButton *>(u"noticeButton"_s)->click();
    QVERIFY2(bar->isVisible(), "it failed again");
    child<QCheckBox>("keepCheck")->click();
    QVERIFY(!bar->isVisible());
}

void TestHistoryPage::settingsAreRemembered_data()
{
    QTest::addColumn<QVariant>("days");
    QTest::addColumn<int>("expected");
    QTest::newRow("none") << QVariant() << 7;
    QTest::newRow("30") << QVariant(30) << 30;
    QTest::newRow("as text") << QVariant(u"14"_s) << 14;
    QTest::newRow("zero") << QVariant(0) << 7;
    QTest::newRow("too many") << QVariant(366) << 7;
    QTest::newRow("no number") << QVariant(u"a week"_s) << 7;
}

void TestHistoryPage::settingsAreRemembered()
{
    QFETCH(const QVariant, days);
    QFETCH(const int, expected);
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    if (days.isValid())
        settings.setValue("history/retention_days", days);
    {
        model::Preferences preferences(settings);
        const HistoryMemory memory(keeping(), &preferences);
        QVERIFY(!keeping()->isWanted()); // off unless somebody said so
        QCOMPARE(keeping()->days(), expected);
        child<QCheckBox>("keepCheck")->click();
        child<QSpinBox>("daysSpin")->setValue(90);
        QCOMPARE(settings.value("history/enabled").toBool(), true);
        QCOMPARE(settings.value("history/retention_days").toInt(), 90);
        preferences.set(model::preference::historyDays, 20); // in the settings
        QCOMPARE(child<QSpinBox>("daysSpin")->value(), 20);
        QVERIFY(keeping()->isWanted());
        preferences.forget();
        QVERIFY(!keeping()->isWanted());
        QCOMPARE(keeping()->days(), 7);
        QVERIFY(settings.allKeys().isEmpty());
    }
    settings.setValue("history/enabled", true);
    model::Preferences preferences(settings);
    const HistoryMemory again(keeping(), &preferences);
    QVERIFY(child<QCheckBox>("keepCheck")->isChecked());
}

void TestHistoryPage::settingsHoldNoToken()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"settings.ini"_s);
    {
        QSettings settings(path, QSettings::IniFormat);
        model::Preferences preferences(settings);
        const HistoryMemory memory(keeping(), &preferences);
        see(m.lasting(60));
        child<QLineEdit>("filterEdit")->setText(u"john"_s);
        child<QCheckBox>("keepCheck")->click();
        QVERIFY(m_page->saveState().isEmpty());
    }
    QFile file(path);
    QVERIFY(file.open(QFile::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.contains("enabled=true"));
    QVERIFY(!bytes.contains("eyJ") && !bytes.contains("john"));
}

void TestHistoryPage::ticksOnlyWhileItIsSeen()
{
    see(m.lasting(3600));
    const QSignalSpy changed(history(), &QAbstractItemModel::dataChanged);
    m_page->hide();
    m.workbench->clock()->step(1s);
    const auto whileHidden = changed.size();
    m_page->show();
    QVERIFY(changed.size() > whileHidden);
    QVERIFY(child<VerdictBanner>("historyBanner")->plainText().contains(u"59 min"_s));
}

void TestHistoryPage::everythingHasWordsForAssistiveTechnology()
{
    see(m.lasting(3600));
    for (const char *name : {"historyView", "filterEdit"})
        QVERIFY2(!child<QWidget>(name)->accessibleName().isEmpty(), name);
    QVERIFY(!child<QCheckBox>("keepCheck")->accessibleDescription().isEmpty());
    const auto buttons = m_page->findChildren<QAbstractButton *>();
    for (const QAbstractButton *button : buttons) {
        if (button->isVisible())
            QVERIFY2(!button->text().isEmpty() && !button->toolTip().isEmpty(), qPrintable(button->objectName()));
    }
    const auto actions = m_page->menuActions(PageMenu::Token) + m_page->menuActions(PageMenu::View);
    QSet<QKeySequence> keys;
    for (const QAction *action : actions) {
        if (action->isSeparator())
            continue;
        QVERIFY2(!action->statusTip().isEmpty() && !action->shortcut().isEmpty(), qPrintable(action->text()));
        QVERIFY2(!keys.contains(action->shortcut()), qPrintable(action->text()));
        keys.insert(action->shortcut());
    }
}

QTEST_MAIN(TestHistoryPage)
#include "tst_historypage.moc"
