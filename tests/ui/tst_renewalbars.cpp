// SPDX-License-Identifier: MIT
#include "model/preferences.h"
#include "renewal/renewalbars.h"
#include "ui/watchbench.h"
#include "widgets/theme.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

using namespace claimsmith;
using namespace claimsmith::testsupport;
using namespace claimsmith::ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using model::WatchHandle;

/// The bars above every page that ask for renewals and tell of them, over a line in which somebody is typing.
class TestRenewalBars : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void nothingIsMadeBeforeATokenIsWatched();
    void theQuestionComesWithoutTheKeyboard();
    void theQuestionIsSaidOnce();
    void theKeysAnswer_data();
    void theKeysAnswer();
    void theKeysDoNothingWithoutAQuestion();
    void theTimeMovesOnWhileItIsSeen();
    void anObstacleIsSaidAndGoesWithAKey();
    void aClockThatGoesBackTakesItAway();
    void theKeyboardGoesBackToWhereItWas();
    void theOutcomeIsToldAndUndone();
    void undoIsNotOfferedForSomethingElse();
    void aRefusalStaysUntilItIsDismissed();
    void settingsAreRememberedAndNoToken();
    void whatCannotBeReadIsNotTaken();

private:
    template<typename W>
    [[nodiscard]] W *child(const char *name) const
    {
        return m_window->findChild<W *>(QLatin1StringView(name));
    }
    [[nodiscard]] QString words(const char *label) const { return child<QLabel>(label)->text(); }
    [[nodiscard]] bool isAsking() const { return child<RenewalBar>("renewalBar")->isVisible(); }
    [[nodiscard]] bool isTelling() const { return child<OutcomeBar>("outcomeBar")->isVisible(); }
    void open();
    WatchHandle ask(const QByteArray &name = "john");

    Theme m_theme;
    WatchBench m;
    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<model::Preferences> m_preferences;
    std::unique_ptr<QWidget> m_window;
    QLineEdit *m_typing = nullptr;
};

void TestRenewalBars::init()
{
    QFile::remove(m_folder.filePath(u"settings.ini"_s));
    open();
}

void TestRenewalBars::open()
{
    cleanup();
    m.begin();
    m_settings = std::make_unique<QSettings>(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    m_preferences = std::make_unique<model::Preferences>(*m_settings);
    m_window = std::make_unique<QWidget>();
    auto *layout = new QVBoxLayout(m_window.get());
    m_typing = new QLineEdit(m_window.get());
    layout->addWidget(m_typing);
    addRenewalBars(m.workbench.get(), m_preferences.get(), layout, m_window.get());
    m_window->resize(800, 300);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_typing->setFocus();
}

void TestRenewalBars::cleanup()
{
    m_window.reset();
    m_preferences.reset();
    m_settings.reset();
    m.end();
}

WatchHandle TestRenewalBars::ask(const QByteArray &name)
{
    const WatchHandle handle = m.watch(m.lasting(3600, name));
    m.moveTo(3300);
    return handle;
}

void TestRenewalBars::nothingIsMadeBeforeATokenIsWatched()
{
    QVERIFY(!m.workbench->isWatching());
    QVERIFY(!isAsking());
    QVERIFY(!isTelling());
    m.workbench->clock()->step(1h);
    QVERIFY(!m.workbench->isWatching());
}

void TestRenewalBars::theQuestionComesWithoutTheKeyboard()
{
    m.watch(m.lasting(3600));
    QTest::keyClicks(m_typing, u"abc"_s);
    m.moveTo(3300);
    QVERIFY(isAsking());
    QVERIFY(m_typing->hasFocus());
    QTest::keyClicks(QApplication::focusWidget(), u"def"_s);
    QCOMPARE(m_typing->text(), u"abcdef"_s);
    QCOMPARE(words("renewalQuestion"), u"Token “john” expires in 5 min"_s);
    QCOMPARE(words("renewalHint"), u"F12 renews now, Shift+F12 asks again later, Ctrl+Shift+F12 stops watching."_s);
    QCOMPARE(child<RenewalBar>("renewalBar")->accessibleName(), words("renewalQuestion"));
    for (const char *button : {"renewNowButton", "renewLaterButton", "renewStopButton"}) {
        QVERIFY(child<QPushButton>(button)->isVisible());
        QVERIFY(child<QPushButton>(button)->toolTip().contains(u"F12"_s));
    }
}

void TestRenewalBars::theQuestionIsSaidOnce()
{
    const QSignalSpy said(child<RenewalBar>("renewalBar"), &QuietBar::announced);
    ask();
    m.moveTo(3301);
    m.moveTo(3310);
    QCOMPARE(said.size(), 1);
    QCOMPARE(said.first().first().toString(), u"Token “john” expires in 5 min"_s);
}

void TestRenewalBars::theKeysAnswer_data()
{
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::addColumn<bool>("renewed");
    QTest::addColumn<bool>("watched");
    QTest::newRow("renew") << Qt::KeyboardModifiers(Qt::NoModifier) << true << true;
    QTest::newRow("later") << Qt::KeyboardModifiers(Qt::ShiftModifier) << false << true;
    QTest::newRow("stop") << (Qt::ControlModifier | Qt::ShiftModifier) << false << false;
}

void TestRenewalBars::theKeysAnswer()
{
    QFETCH(const Qt::KeyboardModifiers, modifiers);
    const WatchHandle handle = ask();
    const QByteArray before = m.text(handle);
    QTest::keyClick(m_typing, Qt::Key_F12, modifiers);
    QVERIFY(!isAsking());
    QTEST(!m.text(handle).isEmpty(), "watched");
    QTEST(!m.text(handle).isEmpty() && m.text(handle) != before, "renewed");
    QTEST(isTelling(), "renewed");
    QVERIFY(m_typing->hasFocus());
}

void TestRenewalBars::theKeysDoNothingWithoutAQuestion()
{
    const WatchHandle handle = m.watch(m.lasting(3600));
    const QByteArray before = m.text(handle);
    QTest::keyClick(m_typing, Qt::Key_F12);
    QTest::keyClick(m_typing, Qt::Key_F12, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m.text(handle), before);
}

void TestRenewalBars::theTimeMovesOnWhileItIsSeen()
{
    ask();
    m.moveTo(3420);
    QCOMPARE(words("renewalQuestion"), u"Token “john” expires in 3 min"_s);
    m.moveTo(3700);
    QCOMPARE(words("renewalQuestion"), u"Token “john” expired 1 min 40 s ago"_s);
}

void TestRenewalBars::anObstacleIsSaidAndGoesWithAKey()
{
    m.workbench->keyring()->remove(m.key);
    ask();
    QCOMPARE(words("renewalHint"),
        u"It cannot be renewed here. No key of the keyring verifies this token: add the key that signs it."_s);
    QVERIFY(!child<QPushButton>("renewNowButton")->isVisible());
    QVERIFY(child<QPushButton>("renewLaterButton")->isVisible());
    m.workbench->keyring()->add(onlyKey(hs256Jwk), u"rfc"_s);
    QVERIFY(child<QPushButton>("renewNowButton")->isVisible());
    QVERIFY(words("renewalHint").startsWith(u"F12 renews now"_s));
}

void TestRenewalBars::aClockThatGoesBackTakesItAway()
{
    ask();
    QVERIFY(isAsking());
    m.moveTo(0);
    QVERIFY(!isAsking());
}

void TestRenewalBars::theKeyboardGoesBackToWhereItWas()
{
    ask();
    child<QPushButton>("renewLaterButton")->setFocus();
    QTest::keyClick(child<QPushButton>("renewLaterButton"), Qt::Key_Space);
    QVERIFY(!isAsking());
    QVERIFY(m_typing->hasFocus());
}

void TestRenewalBars::theOutcomeIsToldAndUndone()
{
    const WatchHandle handle = ask();
    const QByteArray before = m.text(handle);
    child<QPushButton>("renewNowButton")->click();
    QVERIFY(isTelling());
    QCOMPARE(words("outcomeLabel"), u"Renewed: Token “john” expires in 1 h."_s);
    QVERIFY(m.text(handle) != before);
    child<QPushButton>("outcomeUndoButton")->click();
    QCOMPARE(m.text(handle), before);
    QVERIFY(!isTelling());
}

void TestRenewalBars::undoIsNotOfferedForSomethingElse()
{
    const WatchHandle handle = ask();
    child<QPushButton>("renewNowButton")->click();
    QVERIFY(isTelling());
    m.workbench->watchList()->rename(handle, u"another"_s);
    QVERIFY(!isTelling());
    child<OutcomeBar>("outcomeBar")->setStay(10ms);
    m.workbench->renewal()->renew({handle});
    QVERIFY(isTelling());
    QTRY_VERIFY(!isTelling()); // by itself
}

void TestRenewalBars::aRefusalStaysUntilItIsDismissed()
{
    child<OutcomeBar>("outcomeBar")->setStay(1ms);
    const WatchHandle handle = ask();
    m.workbench->keyring()->remove(m.key);
    m.workbench->renewal()->renew({handle});
    QVERIFY(isTelling());
    QVERIFY(words("outcomeLabel").contains(u"add the key"_s));
    QVERIFY(!child<QPushButton>("outcomeUndoButton")->isVisible());
    QTest::qWait(20);
    QVERIFY(isTelling());
    child<QPushButton>("outcomeDismissButton")->setFocus();
    QTest::keyClick(child<QPushButton>("outcomeDismissButton"), Qt::Key_Escape);
    QVERIFY(!isTelling());
}

void TestRenewalBars::settingsAreRememberedAndNoToken()
{
    ask("a very secret name");
    m.workbench->watchList()->setThreshold(90min);
    m.workbench->renewal()->setNotifies(false);
    open();
    QVERIFY(m_settings->contains(u"watch/threshold"_s));
    QCOMPARE(m.workbench->watchList()->threshold(), token::Duration(90min));
    QVERIFY(!m.workbench->renewal()->notifies());
    m_settings->sync();
    QFile file(m_settings->fileName());
    QVERIFY(file.open(QFile::ReadOnly));
    const QByteArray kept = file.readAll();
    QVERIFY(kept.contains("threshold=1h30m"));
    QVERIFY(!kept.contains("secret name"));
    QVERIFY(!kept.contains("eyJ"));
}

void TestRenewalBars::whatCannotBeReadIsNotTaken()
{
    m_settings->setValue(u"watch/threshold"_s, u"soon"_s);
    QCOMPARE(m.workbench->watchList()->threshold(), model::WatchList::usualThreshold);
    QVERIFY(m.workbench->renewal()->notifies());
}

QTEST_MAIN(TestRenewalBars)
#include "tst_renewalbars.moc"
