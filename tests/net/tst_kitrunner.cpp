// SPDX-License-Identifier: MIT
#include "net/kitrunner.h"

#include "net/scriptedserver.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace claimsmith;
using namespace claimsmith::net;
using namespace claimsmith::testsupport;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Verdict = KitResult::Verdict;

namespace {

constexpr auto madeAt = token::fromSeconds(1'750'000'000);

token::KitVariant variant(const QByteArray &id, bool accepted, const QByteArray &text)
{
    token::KitVariant one;
    one.id = id;
    one.text = text;
    one.accepted = accepted;
    return one;
}

/// A server that accepts what begins with "ok" and answers each request after a while, to see how many are under way.
class Guard : public QTcpServer
{
public:
    explicit Guard(std::chrono::milliseconds delay = 0ms)
    {
        connect(this, &QTcpServer::newConnection, this, [this, delay] {
            while (QTcpSocket *const socket = nextPendingConnection()) {
                connect(socket, &QTcpSocket::readyRead, this, [this, socket, delay] {
                    const QByteArray head = socket->readAll();
                    begun.append(sinceFirst.isValid() ? sinceFirst.elapsed() : 0);
                    if (!sinceFirst.isValid())
                        sinceFirst.start();
                    heads.append(head);
                    most = qMax(most, ++underWay);
                    QTimer::singleShot(delay, socket, [this, socket, head] {
                        --underWay;
                        const bool isGood = head.contains("Bearer ok");
                        socket->write(isGood ? "HTTP/1.1 200 OK\r\nSet-Cookie: a=b\r\nContent-Length: 2\r\n\r\nhi"
                                             : "HTTP/1.1 401 No\r\nWWW-Authenticate: Bearer error=\"invalid_token\"\r\n"
                                               "Content-Length: 2\r\n\r\nno");
                    });
                });
            }
        });
        if (!listen(QHostAddress::LocalHost))
            qFatal("no port to listen at");
    }
    [[nodiscard]] KitPlan plan() const
    {
        KitPlan plan;
        plan.url = QUrl(u"http://127.0.0.1:%1/me"_s.arg(serverPort()));
        return plan;
    }

    QList<QByteArray> heads;
    QList<qint64> begun; ///< milliseconds
    QElapsedTimer sinceFirst;
    int underWay = 0;
    int most = 0;
};

KitSummary runKit(const KitPlan &plan, const QList<token::KitVariant> &variants, const KitMaking &again = {})
{
    KitRunner runner;
    QSignalSpy finished(&runner, &KitRunner::finished);
    runner.start(plan, {madeAt, variants}, again);
    if (finished.isEmpty() && !finished.wait(20'000))
        qFatal("the run does not end");
    return finished.constFirst().constFirst().value<KitSummary>();
}

QList<token::KitVariant> sampleRows(int bad)
{
    QList<token::KitVariant> rows{variant("good", true, "ok")};
    for (int i = 0; i < bad; ++i)
        rows.append(variant("bad-" + QByteArray::number(i), false, "no" + QByteArray::number(i)));
    return rows;
}

} // namespace

class TestKitRunner : public QObject
{
    Q_OBJECT
private slots:
    void rowsComeOutInTheirOrder();
    void noMoreAreUnderWayThanAllowed();
    void noMoreAreBegunInASecondThanAllowed();
    void whatDiffersIsFound();
    void whatCannotBeSentIsNotPassed();
    void aWrongSetUpSendsNoRow_data();
    void aWrongSetUpSendsNoRow();
    void redirectIsAResult();
    void slowServerTimesOut();
    void refusedConnectionSaysSo();
    void whatIsNoHttpFails();
    void endlessBodyIsNotReadToItsEnd();
    void cancelKeepsWhatWasDone();
    void aRunIsDroppedBeforeItBegan();
    void fleetingRowsAreMadeAnew();
    void staleRowIsNotSent();
    void tokenIsTakenOutOfTheAnswer();
};

void TestKitRunner::rowsComeOutInTheirOrder()
{
    const Guard guard(5ms);
    const auto rows = sampleRows(20);
    const KitSummary summary = runKit(guard.plan(), rows);
    QCOMPARE(summary.setUp, KitSummary::SetUp::Right);
    QCOMPARE(summary.results.size(), rows.size());
    for (qsizetype i = 0; i < rows.size(); ++i) {
        QCOMPARE(summary.results.at(i).id, rows.at(i).id);
        QCOMPARE(summary.results.at(i).verdict, Verdict::Same);
    }
    QVERIFY(summary.isAsExpected());
    QCOMPARE(guard.heads.size(), rows.size() + 2); // the controls
    for (const QByteArray &head : guard.heads)
        QVERIFY2(!head.toLower().contains("\r\ncookie:"), head.constData());
    QVERIFY(!guard.heads.at(1).toLower().contains("authorization"));
}

void TestKitRunner::noMoreAreUnderWayThanAllowed()
{
    for (const int parallel : {1, 3, 10}) {
        const Guard guard(30ms);
        KitPlan plan = guard.plan();
        plan.parallel = parallel;
        (void)runKit(plan, sampleRows(30));
        QCOMPARE(guard.most, parallel);
    }
}

void TestKitRunner::noMoreAreBegunInASecondThanAllowed()
{
    const Guard guard;
    KitPlan plan = guard.plan();
    plan.rate = 50;
    (void)runKit(plan, sampleRows(10));
    QCOMPARE(guard.begun.size(), 13);
    // 10 gaps of 20 ms between the rows, and a little grace for the network.
    QVERIFY2(guard.begun.last() - guard.begun.at(2) >= 180, QByteArray::number(guard.begun.last()).constData());
}

void TestKitRunner::whatDiffersIsFound()
{
    const Guard guard;
    const KitSummary summary = runKit(
        guard.plan(), {variant("good", true, "ok"), variant("hole", false, "ok-too"), variant("strict", true, "no")});
    QCOMPARE(summary.results.at(1).verdict, Verdict::Differs);
    QCOMPARE(summary.results.at(1).why, u"Accepted with 200, but it must be refused."_s);
    QCOMPARE(summary.results.at(2).why, u"Refused with 401, but it must be accepted."_s);
    QCOMPARE(summary.results.at(2).authenticate, "Bearer error=\"invalid_token\"");
    QCOMPARE(headline(summary), u"2 of 3 differ"_s);
    QCOMPARE(explanation(summary), u"This API accepts tokens that it must refuse."_s);
    QVERIFY(!summary.isAsExpected());
}

void TestKitRunner::whatCannotBeSentIsNotPassed()
{
    const Guard guard;
    const KitSummary summary =
        runKit(guard.plan(), {variant("good", true, "ok"), variant("newline", false, "no\n"),
                                 variant("space", false, "no "), variant("nul", false, "a\0b"_ba)});
    for (int row = 1; row < 4; ++row) {
        QCOMPARE(summary.results.at(row).verdict, Verdict::NotSent);
        QVERIFY(!summary.results.at(row).why.isEmpty());
    }
    QCOMPARE(guard.heads.size(), 3);
}

void TestKitRunner::aWrongSetUpSendsNoRow_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<KitSummary::SetUp>("setUp");
    QTest::newRow("everything is accepted")
        << "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"_ba << KitSummary::SetUp::MissingAccepted;
    QTest::newRow("everything is refused")
        << "HTTP/1.1 401 No\r\nContent-Length: 0\r\n\r\n"_ba << KitSummary::SetUp::GoodRefused;
    QTest::newRow("wrong path") << "HTTP/1.1 404 No\r\nContent-Length: 0\r\n\r\n"_ba << KitSummary::SetUp::GoodRefused;
}

void TestKitRunner::aWrongSetUpSendsNoRow()
{
    QFETCH(const QByteArray, answer);
    QFETCH(const KitSummary::SetUp, setUp);
    ScriptedServer server;
    server.putRaw("/me", {answer});
    KitPlan plan;
    plan.url = server.url(u"/me"_s);
    const KitSummary summary = runKit(plan, sampleRows(5));
    QCOMPARE(summary.setUp, setUp);
    QVERIFY(!summary.setUpWhy.isEmpty());
    QCOMPARE(summary.count(Verdict::NotSent), 6);
    QVERIFY(server.requests().size() <= 2);
    QVERIFY(!summary.isAsExpected());
}

void TestKitRunner::redirectIsAResult()
{
    ScriptedServer server;
    server.redirect("/me", "/elsewhere");
    KitPlan plan;
    plan.url = server.url(u"/me"_s);
    // Without a good token there is nothing to check the set-up with.
    const KitSummary summary = runKit(plan, {variant("bad", false, "no")});
    QCOMPARE(summary.setUp, KitSummary::SetUp::NotChecked);
    QCOMPARE(summary.results.constFirst().verdict, Verdict::Differs);
    QCOMPARE(summary.results.constFirst().status, 302);
    QVERIFY(summary.results.constFirst().why.contains(u"redirect"_s));
    QCOMPARE(server.requests().size(), 1);
}

void TestKitRunner::slowServerTimesOut()
{
    const Guard guard(5s);
    KitPlan plan = guard.plan();
    plan.timeout = 50ms;
    const KitSummary summary = runKit(plan, {variant("bad", false, "no")});
    QCOMPARE(summary.results.constFirst().verdict, Verdict::Failed);
    QCOMPARE(summary.results.constFirst().why, u"No answer within 50 ms."_s);
}

void TestKitRunner::refusedConnectionSaysSo()
{
    KitPlan plan;
    {
        const Guard guard;
        plan = guard.plan();
    }
    const KitSummary summary = runKit(plan, sampleRows(3));
    QCOMPARE(summary.setUp, KitSummary::SetUp::Unreachable);
    QVERIFY2(summary.setUpWhy.contains(u"does not answer"_s), qPrintable(summary.setUpWhy));
}

void TestKitRunner::whatIsNoHttpFails()
{
    ScriptedServer server;
    server.putRaw("/me", {"220 mail.example ESMTP\r\n"});
    KitPlan plan;
    plan.url = server.url(u"/me"_s);
    plan.timeout = 2s;
    const KitSummary summary = runKit(plan, {variant("bad", false, "no")});
    QCOMPARE(summary.results.constFirst().verdict, Verdict::Failed);
    QCOMPARE(summary.results.constFirst().status, 0);
}

void TestKitRunner::endlessBodyIsNotReadToItsEnd()
{
    ScriptedServer server;
    server.putRaw("/me", {"HTTP/1.1 403 No\r\n\r\n" + QByteArray(65'536, 'x'), true});
    KitPlan plan;
    plan.url = server.url(u"/me"_s);
    plan.refused = StatusSet({{403, 403}});
    const KitSummary summary = runKit(plan, {variant("bad", false, "no")});
    QCOMPARE(summary.results.constFirst().verdict, Verdict::Same);
    QCOMPARE(summary.results.constFirst().bodyExcerpt.size(), 1024);
    QTRY_COMPARE(server.openConnections(), 0);
}

void TestKitRunner::cancelKeepsWhatWasDone()
{
    const Guard guard(10ms);
    KitPlan plan = guard.plan();
    plan.parallel = 2;
    KitRunner runner;
    QSignalSpy finished(&runner, &KitRunner::finished);
    QObject::connect(&runner, &KitRunner::progress, &runner, [&runner](int done) {
        if (done == 5)
            runner.cancel();
    });
    runner.start(plan, {madeAt, sampleRows(30)});
    QVERIFY(finished.wait(10'000));
    const auto summary = finished.constFirst().constFirst().value<KitSummary>();
    QVERIFY(summary.isCancelled);
    QCOMPARE(summary.count(Verdict::Same), 5);
    QCOMPARE(summary.count(Verdict::NotSent), 26);
    QCOMPARE(summary.results.last().why, u"The run was cancelled before."_s);
    QVERIFY(!runner.isRunning());
    QTest::qWait(50);
    QCOMPARE(finished.size(), 1);
}

void TestKitRunner::aRunIsDroppedBeforeItBegan()
{
    const Guard guard;
    KitRunner runner;
    QSignalSpy finished(&runner, &KitRunner::finished);
    runner.start(guard.plan(), {madeAt, sampleRows(3)});
    runner.cancel();
    QCOMPARE(finished.size(), 1);
    QVERIFY(finished.constFirst().constFirst().value<KitSummary>().isCancelled);
    runner.start(guard.plan(), {madeAt, sampleRows(3)});
    runner.start(guard.plan(), {madeAt, sampleRows(2)});
    QVERIFY(finished.wait(10'000));
    QCOMPARE(finished.at(1).constFirst().value<KitSummary>().count(Verdict::Same), 3);
    QCOMPARE(guard.heads.size(), 2 + 3);
}

void TestKitRunner::fleetingRowsAreMadeAnew()
{
    const Guard guard(400ms); // the controls take longer than a kit is fresh
    auto rows = sampleRows(2);
    rows.append(variant("exp-future-1s", true, "old"));
    rows.last().holdsUntil = madeAt + 1s;
    int made = 0;
    const KitMaking again = [rows, &made] {
        ++made;
        MadeKit kit{madeAt + 800ms, rows};
        kit.variants.last().text = "ok-new";
        kit.variants.last().holdsUntil = madeAt + 3s;
        return kit;
    };
    const KitSummary summary = runKit(guard.plan(), rows, again);
    QVERIFY(summary.isAsExpected());
    QCOMPARE(made, 2); // once for the good token of the whole kit, once for the row
    QVERIFY2(std::ranges::any_of(guard.heads, [](const QByteArray &head) { return head.contains("ok-new"); }), "sent");
    QVERIFY(std::ranges::none_of(guard.heads, [](const QByteArray &head) { return head.contains("Bearer old"); }));
}

void TestKitRunner::staleRowIsNotSent()
{
    const Guard guard(100ms);
    auto rows = sampleRows(1);
    rows.append(variant("exp-future-1s", true, "ok"));
    rows.last().holdsUntil = madeAt + 100ms;
    const KitSummary summary = runKit(guard.plan(), rows);
    QCOMPARE(summary.results.last().verdict, Verdict::NotSent);
    QVERIFY(summary.results.last().why.startsWith(u"Too late"_s));
}

void TestKitRunner::tokenIsTakenOutOfTheAnswer()
{
    const QByteArray token = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln";
    ScriptedServer server;
    server.put("/me", "you sent " + token + " or " + token.first(25));
    KitPlan plan;
    plan.url = server.url(u"/me"_s);
    const KitSummary summary = runKit(plan, {variant("bad", false, token)});
    QCOMPARE(summary.results.constFirst().bodyExcerpt, "you sent [token] or [token]");
}

QTEST_GUILESS_MAIN(TestKitRunner)
#include "tst_kitrunner.moc"
