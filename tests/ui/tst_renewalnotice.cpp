// SPDX-License-Identifier: MIT
#include "renewal/desktopnotifier.h"
#include "renewal/renewalnotice.h"
#include "store/keystoresession.h"
#include "ui/notificationserver.h"
#include "ui/watchbench.h"

#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>

using namespace claimsmith;
using namespace claimsmith::testsupport;
using namespace claimsmith::ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using model::WatchHandle;

/// The question on the desktop: over a session bus of the test's own, with a server of the test's own on it.
class TestRenewalNotice : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();

    void nothingIsAskedBeforeATokenIsWatched();
    void theQuestionIsShownWithItsAnswers();
    void namesOnlyTheName();
    void whoLooksAtTheProgramSeesTheBarAlone();
    void anAnswerIsTaken_data();
    void anAnswerIsTaken();
    void theOutcomeIsToldWhereItWasAsked();
    void aClickShowsTheWindow();
    void theClockGoesBackAndItIsClosed();
    void theQuestionIsReplaced();
    void answeredInTheWindowItIsClosed();
    void withoutAKeyThereIsNothingToRenew();
    void closedByAPersonItStaysAway();
    void switchedOffNothingIsShown();
    void otherProgramsNotificationsAreNotOurs();
    void aServerWithoutButtonsGetsNone();
    void markupIsEscapedWhereItIsRead();
    void withoutAServerItSaysSo();
    void aServerThatComesLaterIsTaken();
    void withoutABusItSaysSo();

private:
    void start(const QStringList &capabilities = {u"actions"_s, u"body"_s});
    /// Watches a token, and moves near its end while another program is in front.
    WatchHandle ask(const QByteArray &name = "john");
    [[nodiscard]] QString title() const { return m_server->shown.isEmpty() ? QString() : m_server->shown.last().title; }
    [[nodiscard]] QString trouble() const { return m.workbench->renewal()->notifyTrouble(); }

    WatchBench m;
    std::unique_ptr<KeyStoreSession> m_session;
    QString m_address;
    std::unique_ptr<NotificationServer> m_server;
    std::unique_ptr<DesktopNotifier> m_notifier;
    std::unique_ptr<RenewalNotice> m_notice;
};

void TestRenewalNotice::initTestCase()
{
    if (const QString why = KeyStoreSession::missingProgram(KeyStoreSession::Store::None); !why.isEmpty())
        QSKIP(qPrintable(why));
    QGuiApplication::setDesktopFileName(u"claimsmith"_s);
    m_session = std::make_unique<KeyStoreSession>(KeyStoreSession::Store::None);
    QVERIFY2(m_session->problem().isEmpty(), qPrintable(m_session->problem()));
    m_address = m_session->environment().value(u"DBUS_SESSION_BUS_ADDRESS"_s);
}

void TestRenewalNotice::init()
{
    m.begin();
    start();
}

void TestRenewalNotice::start(const QStringList &capabilities)
{
    m_notice.reset();
    m_notifier.reset();
    m_server.reset();
    m_server = std::make_unique<NotificationServer>(m_address, capabilities);
    QVERIFY(m_server->isThere);
    m_notifier = std::make_unique<DesktopNotifier>(m_address);
    m_notice = std::make_unique<RenewalNotice>(m.workbench.get(), m_notifier.get());
    m_notice->setInFront(false);
}

void TestRenewalNotice::cleanup()
{
    m_notice.reset();
    m_notifier.reset();
    m_server.reset();
    m.end();
}

WatchHandle TestRenewalNotice::ask(const QByteArray &name)
{
    const WatchHandle handle = m.watch(m.lasting(3600, name));
    m.moveTo(3300);
    return handle;
}

void TestRenewalNotice::nothingIsAskedBeforeATokenIsWatched()
{
    QTest::qWait(50);
    QCOMPARE(m_server->calls, 0);
    m.watch(m.lasting(3600));
    QTRY_COMPARE(m_server->calls, 1); // what it can do
    QVERIFY(m_server->shown.isEmpty());
    QCOMPARE(trouble(), QString());
}

void TestRenewalNotice::theQuestionIsShownWithItsAnswers()
{
    ask();
    QTRY_COMPARE(title(), u"Token “john” expires in 5 min"_s);
    const NotificationServer::Shown shown = m_server->shown.first();
    QCOMPARE(shown.body, u"Renew it, or be asked again later."_s);
    QCOMPARE(shown.actions, (QStringList{u"default"_s, u"Show Claimsmith"_s, u"renew"_s, u"Renew now"_s, u"later"_s,
                                u"Later"_s, u"stop"_s, u"Stop"_s}));
    QCOMPARE(shown.hints.value(u"desktop-entry"_s).toString(), u"claimsmith"_s);
    QCOMPARE(shown.hints.value(u"urgency"_s).toUInt(), 1u);
}

void TestRenewalNotice::namesOnlyTheName()
{
    const WatchHandle handle =
        m.watch(signedToken(R"({"sub":"4242","iss":"https://inner.example","username":"john","exp":)"
                            + QByteArray::number(m.start + 3600) + '}'));
    m.moveTo(3300);
    QTRY_COMPARE(m_server->shown.size(), 1);
    const NotificationServer::Shown shown = m_server->shown.first();
    for (const QString &text : {shown.title, shown.body, shown.actions.join(u' ')}) {
        QVERIFY(!text.contains(u"4242"_s));
        QVERIFY(!text.contains(u"inner.example"_s));
        QVERIFY(!text.contains(QString::fromLatin1(m.text(handle).first(12))));
    }
}

void TestRenewalNotice::whoLooksAtTheProgramSeesTheBarAlone()
{
    m_notice->setInFront(true);
    ask();
    QTest::qWait(50);
    QVERIFY(m_server->shown.isEmpty());
    m_notice->setInFront(false); // it was seen
    QTest::qWait(50);
    QVERIFY(m_server->shown.isEmpty());
    ask("ada");
    m.workbench->renewal()->later();
    m.moveTo(3600);
    QTRY_COMPARE(m_server->shown.size(), 1);
    m_notice->setInFront(true);
    QTRY_VERIFY(m_server->shown.isEmpty());
}

void TestRenewalNotice::anAnswerIsTaken_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<bool>("renewed");
    QTest::addColumn<bool>("watched");
    QTest::newRow("renew") << u"renew"_s << true << true;
    QTest::newRow("later") << u"later"_s << false << true;
    QTest::newRow("stop") << u"stop"_s << false << false;
}

void TestRenewalNotice::anAnswerIsTaken()
{
    QFETCH(const QString, action);
    const WatchHandle handle = ask();
    const QByteArray before = m.text(handle);
    QTRY_COMPARE(m_server->shown.size(), 1);
    m_server->press(action);
    QTRY_COMPARE(m.workbench->renewal()->question(), QString());
    QTEST(!m.text(handle).isEmpty(), "watched");
    QTEST(!m.text(handle).isEmpty() && m.text(handle) != before, "renewed");
}

void TestRenewalNotice::theOutcomeIsToldWhereItWasAsked()
{
    ask();
    QTRY_COMPARE(m_server->shown.size(), 1);
    m_server->press(u"renew"_s);
    QTRY_COMPARE(title(), u"Renewed: Token “john” expires in 1 h."_s);
    QCOMPARE(m_server->shown.last().actions.size(), 2); // shows the window, nothing else
}

void TestRenewalNotice::aClickShowsTheWindow()
{
    const QSignalSpy wanted(m_notice.get(), &RenewalNotice::windowWanted);
    ask();
    QTRY_COMPARE(m_server->shown.size(), 1);
    m_server->press(u"default"_s);
    QTRY_COMPARE(wanted.size(), 1);
    QVERIFY(!m.workbench->renewal()->question().isEmpty());
}

void TestRenewalNotice::theClockGoesBackAndItIsClosed()
{
    ask();
    QTRY_COMPARE(m_server->shown.size(), 1);
    m.moveTo(0);
    QTRY_VERIFY(m_server->shown.isEmpty());
}

void TestRenewalNotice::theQuestionIsReplaced()
{
    m.watch(m.lasting(3700, "ada"));
    ask();
    QTRY_COMPARE(m_server->shown.size(), 1);
    m.moveTo(3400);
    QTRY_COMPARE(title(), u"2 tokens expire soon"_s);
    QCOMPARE(m_server->shown.size(), 1);
    QCOMPARE(m_server->replaced.size(), 1);
    // Faster than the server answers: the last one counts.
    m.moveTo(3650);
    m.moveTo(3750);
    m.moveTo(0);
    QTRY_VERIFY(m_server->shown.isEmpty());
    QTest::qWait(50);
    QVERIFY(m_server->shown.isEmpty());
}

void TestRenewalNotice::answeredInTheWindowItIsClosed()
{
    ask();
    QTRY_COMPARE(m_server->shown.size(), 1);
    m.workbench->renewal()->later();
    QTRY_VERIFY(m_server->shown.isEmpty());
}

void TestRenewalNotice::withoutAKeyThereIsNothingToRenew()
{
    m.workbench->keyring()->remove(m.key);
    ask();
    QTRY_COMPARE(m_server->shown.size(), 1);
    QVERIFY(!m_server->shown.first().actions.contains(u"renew"_s));
    QCOMPARE(m_server->shown.first().body, u"It cannot be renewed here; the window says why."_s);
}

void TestRenewalNotice::closedByAPersonItStaysAway()
{
    ask();
    QTRY_COMPARE(m_server->shown.size(), 1);
    m_server->CloseNotification(m_server->shown.firstKey());
    QTest::qWait(50);
    const int calls = m_server->calls;
    m.moveTo(3310);
    QTest::qWait(50);
    QVERIFY(m_server->shown.isEmpty());
    QCOMPARE(m_server->calls, calls);
}

void TestRenewalNotice::switchedOffNothingIsShown()
{
    ask();
    QTRY_COMPARE(m_server->shown.size(), 1);
    m.workbench->renewal()->setNotifies(false);
    QTRY_VERIFY(m_server->shown.isEmpty());
    m.workbench->renewal()->later();
    m.moveTo(3600);
    QTest::qWait(50);
    QVERIFY(m_server->shown.isEmpty());
}

void TestRenewalNotice::otherProgramsNotificationsAreNotOurs()
{
    const WatchHandle handle = ask();
    const QByteArray before = m.text(handle);
    QTRY_COMPARE(m_server->shown.size(), 1);
    emit m_server->ActionInvoked(m_server->shown.firstKey() + 1, u"stop"_s);
    emit m_server->ActionInvoked(0, u"renew"_s);
    QTest::qWait(50);
    QCOMPARE(m.text(handle), before);
}

void TestRenewalNotice::aServerWithoutButtonsGetsNone()
{
    start({u"body"_s});
    ask();
    QTRY_COMPARE(m_server->shown.size(), 1);
    QVERIFY(m_server->shown.first().actions.isEmpty());
}

void TestRenewalNotice::markupIsEscapedWhereItIsRead()
{
    const Notification notification{u"a <b>"_s, u"1 < 2 & \"3\""_s};
    m_notifier->show(notification);
    QTRY_COMPARE(m_server->shown.size(), 1);
    QCOMPARE(m_server->shown.first().body, notification.body);
    start({u"body"_s, u"body-markup"_s});
    m_notifier->show(notification);
    QTRY_COMPARE(m_server->shown.size(), 1);
    QCOMPARE(m_server->shown.first().body, u"1 &lt; 2 &amp; &quot;3&quot;"_s);
    QCOMPARE(m_server->shown.first().title, notification.title);
}

void TestRenewalNotice::withoutAServerItSaysSo()
{
    m_server.reset();
    ask();
    QTRY_COMPARE(trouble(), u"This desktop has no program that shows notifications: none answers to "
                            u"org.freedesktop.Notifications."_s);
    QTest::qWait(50); // and does not ask again and again
    QVERIFY(!m.workbench->renewal()->question().isEmpty());
}

void TestRenewalNotice::aServerThatComesLaterIsTaken()
{
    m_server.reset();
    m.watch(m.lasting(3600));
    QTRY_VERIFY(!trouble().isEmpty());
    m_server = std::make_unique<NotificationServer>(m_address);
    QTRY_COMPARE(trouble(), QString());
    m.moveTo(3300);
    QTRY_COMPARE(m_server->shown.size(), 1);
    // Started anew, it knows nothing of the former one's.
    m_server.reset();
    m_server = std::make_unique<NotificationServer>(m_address);
    QTRY_VERIFY(m_server->calls > 0);
    m.workbench->renewal()->later();
    m.moveTo(3600);
    QTRY_COMPARE(m_server->shown.size(), 1);
    QVERIFY(m_server->replaced.isEmpty());
}

void TestRenewalNotice::withoutABusItSaysSo()
{
    m_notice.reset();
    DesktopNotifier nowhere(u"unix:path=/nonexistent/bus"_s);
    const RenewalNotice notice(m.workbench.get(), &nowhere);
    m.watch(m.lasting(3600));
    QCOMPARE(trouble(), u"The desktop's message bus (D-Bus) cannot be reached, so it shows no notification."_s);
}

QTEST_MAIN(TestRenewalNotice)
#include "tst_renewalnotice.moc"
