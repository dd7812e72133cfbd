// SPDX-License-Identifier: MIT
#include "server/apifixture.h"

#include <QTest>

using namespace claimsmith;
using namespace claimsmith::server;
using namespace claimsmith::testsupport;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QByteArray head(const QByteArray &line, const QByteArray &fields = {})
{
    return line + " HTTP/1.1\r\nHost: localhost\r\n" + fields + "\r\n";
}

QByteArray postHead(const QByteArray &fields)
{
    return head("POST /login", "Content-Type: application/json\r\n" + fields);
}

} // namespace

/// A page, a program or a person on this machine that wants to break the server, pass a request off as another, or have
/// it wait for ever. Each gets a refusal, nobody else has to wait, and the server lives on.
class TestHostileHttp : public QObject
{
    Q_OBJECT
private slots:
    void refused_data();
    void refused();
    void bearerElsewhere_data();
    void bearerElsewhere();
    void hugeBodies_data();
    void hugeBodies();
    void bodyIsNotReadForAStranger();
    void noSecondRequestInABody();
    void pipelinedRequestsStayInStep();
    void expectContinue();
    void slowClientsAreCutOff_data();
    void slowClientsAreCutOff();
    void slowClientsHoldNobodyUp();
    void connectionsHaveALimit();
};

void TestHostileHttp::refused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status"); // 0: the connection is closed without a word
    const auto row = [](const char *name, const QByteArray &bytes, int status) {
        QTest::newRow(name) << bytes << status;
    };
    const QByteArray profile = "GET /profile HTTP/1.1\r\n";
    row("nonsense", "\x01\x02\x03\r\n\r\n", 400);
    row("TLS where there is none", QByteArray("\x16\x03\x01\x02\x00\x01\r\n\r\n", 10), 400);
    row("HTTP/2 preface", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 400);
    row("HTTP/0.9", "GET /health\r\n\r\n", 400);
    row("unknown method", head("BREW /health"), 400);
    row("CONNECT", head("CONNECT evil.example:443"), 400);
    row("TRACE", head("TRACE /health"), 405);
    row("absolute address", head("GET http://evil.example/health"), 400);
    row("no Host", profile + "\r\n", 421);
    row("foreign Host", profile + "Host: evil.example\r\n\r\n", 421);
    row("Host that begins like ours", profile + "Host: localhost.evil.example\r\n\r\n", 421);
    row("Host that ends like ours", profile + "Host: evil-localhost\r\n\r\n", 421);
    row("Host with a user", profile + "Host: localhost@evil.example\r\n\r\n", 421);
    row("Host with a path", profile + "Host: localhost:80/x\r\n\r\n", 421);
    row("all addresses", profile + "Host: 0.0.0.0:8000\r\n\r\n", 421);
    row("two Hosts", profile + "Host: localhost\r\nHost: evil.example\r\n\r\n", 400);
    row("HTTP/1.0 without Host", "GET /profile HTTP/1.0\r\n\r\n", 421);
    row("two tokens", head("GET /profile", "Authorization: Bearer a\r\nAuthorization: Bearer b\r\n"), 400);
    row("two types", postHead("Content-Type: text/plain\r\nContent-Length: 2\r\n") + "{}", 400);
    row("two lengths", postHead("Content-Length: 2\r\nContent-Length: 3\r\n") + "{}x", 400);
    row("length and chunks", postHead("Content-Length: 2\r\nTransfer-Encoding: chunked\r\n") + "0\r\n\r\n", 400);
    row("unknown coding", postHead("Transfer-Encoding: gzip, chunked\r\n") + "0\r\n\r\n", 400);
    row("negative length", postHead("Content-Length: -1\r\n"), 400);
    row("length in hexadecimal", postHead("Content-Length: 0x2\r\n") + "{}", 400);
    row("length with a sign", postHead("Content-Length: +2\r\n") + "{}", 400);
    row("endless length", postHead("Content-Length: 99999999999999999999\r\n"), 400);
    row("chunk of nonsense", postHead("Transfer-Encoding: chunked\r\n") + "zz\r\n{}\r\n0\r\n\r\n", 400);
    row("field without a colon", head("GET /health", "nonsense\r\n"), 400);
    row("field name with a space", head("GET /health", "Host : localhost\r\n"), 400);
    row("zero byte in a field", head("GET /health", QByteArray("X: a\0b\r\n", 8)), 400);
    row("line end hidden in a field", head("GET /health", "X: a%0d%0aSet-Cookie: b\r\n"), 400);
    row("huge field", head("GET /health", "X: " + QByteArray(17'000, 'a') + "\r\n"), 431);
    row("many fields", head("GET /health", ("X: " + QByteArray(300, 'a') + "\r\n").repeated(90)), 431);
    row("huge address", head("GET /" + QByteArray(9'000, 'a')), 414);
    row("address without an end", "GET /" + QByteArray(60'000, 'a'), 414);
    row("no JSON", postHead("Content-Length: 1\r\n") + "{", 400);
    row("deep JSON", postHead("Content-Length: 60000\r\n") + QByteArray(60'000, '['), 400);
    row("deep in a member", postHead("Content-Length: 2012\r\n") + R"({"username":)" + QByteArray(2000, '['), 400);
    row("not UTF-8", postHead("Content-Length: 16\r\n") + "{\"username\":\"\xff\"}", 400);
    row("a thousand members",
        postHead("Content-Length: 7001\r\n") + '{' + QByteArray(R"("a":1,)").repeated(1166) + "    ", 400);
    row("body of another type", head("POST /login", "Content-Type: text/plain\r\nContent-Length: 2\r\n") + "{}", 415);
    row("body without a type", head("POST /login", "Content-Length: 2\r\n") + "{}", 415);
    row("broken escape in a form",
        head("POST /oauth/token", "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 5\r\n") + "a=%zz",
        400);
    row("foreign origin", head("GET /health", "Origin: http://evil.example\r\n"), 403);
    row("origin null", postHead("Origin: null\r\nContent-Length: 2\r\n") + "{}", 403);
}

void TestHostileHttp::refused()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, status);
    RunningApi api;
    HttpClient client = api.client();
    client.send(bytes);
    const HttpAnswer answer = client.receive();
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.json().size(), 3);
    QVERIFY(!answer.text(u"detail"_s).isEmpty());
    QVERIFY(answer.field("Set-Cookie").isEmpty());
    QCOMPARE(api.client().get("/health").status, 200);
    QCOMPARE(api.records(1).constFirst().status, status);
}

void TestHostileHttp::bearerElsewhere_data()
{
    QTest::addColumn<bool>("inHeader");
    QTest::addColumn<int>("status");
    QTest::newRow("in the query alone: not seen") << false << 401;
    QTest::newRow("in the query as well: RFC 6750 3.1") << true << 400;
}

void TestHostileHttp::bearerElsewhere()
{
    QFETCH(const bool, inHeader);
    QFETCH(const int, status);
    RunningApi api;
    HttpClient client = api.client();
    const QByteArray access = client.postJson("/login", R"({"username":"john"})").text(u"access_token"_s);
    QCOMPARE(client.get("/profile?access_token=" + access, inHeader ? access : QByteArray()).status, status);
    // In a form, as in the query.
    QCOMPARE(client.postForm("/logout", "access_token=" + access).status, 401);
    QCOMPARE(
        client.request("GET", "/profile", "access_token=" + access, {"Content-Type: application/x-www-form-urlencoded"})
            .status,
        401);
}

void TestHostileHttp::hugeBodies_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status"); // 0: 400 or 413, by the version of the library
    constexpr qsizetype most = 65'536;
    const auto padded = [](qsizetype size) { return "{}" + QByteArray(size - 2, ' '); };
    const auto chunk = [](const QByteArray &bytes) {
        return QByteArray::number(bytes.size(), 16) + "\r\n" + bytes + "\r\n";
    };
    const QByteArray chunked = "Transfer-Encoding: chunked\r\n";
    QTest::newRow("the most") << "Content-Length: 65536\r\n"_ba << padded(most) << 400;
    QTest::newRow("one more") << "Content-Length: 65537\r\n"_ba << padded(most + 1) << 413;
    QTest::newRow("a gigabyte announced") << "Content-Length: 1073741824\r\n"_ba << QByteArray(1000, ' ') << 413;
    QTest::newRow("the most in a chunk") << chunked << chunk(padded(most)) + "0\r\n\r\n" << 400;
    QTest::newRow("one more in a chunk") << chunked << chunk(padded(most + 1)) + "0\r\n\r\n" << 413;
    QTest::newRow("in chunks of a kilobyte") << chunked << chunk(QByteArray(1024, ' ')).repeated(65) << 413;
    QTest::newRow("in chunks of a byte") << chunked << chunk(" ").repeated(most + 1) << 413;
    QTest::newRow("a gigabyte announced in a chunk") << chunked << "40000000\r\n" + QByteArray(70'000, ' ') << 413;
    QTest::newRow("a chunk's line without an end") << chunked << "1;" + QByteArray(600'000, 'a') << 0;
}

void TestHostileHttp::hugeBodies()
{
    QFETCH(const QByteArray, fields);
    QFETCH(const QByteArray, body);
    QFETCH(const int, status);
    RunningApi api;
    HttpClient client = api.client();
    client.send(postHead(fields) + body);
    const int got = client.receive().status;
    QVERIFY2(status ? got == status : got == 400 || got == 413, QByteArray::number(got).constData());
    if (got == 413)
        QVERIFY(client.isClosed()); // what is left of the body is no request
}

void TestHostileHttp::bodyIsNotReadForAStranger()
{
    RunningApi api;
    HttpClient client = api.client();
    // Nothing of the body comes, ever; the answer does.
    client.send("POST /login HTTP/1.1\r\nHost: evil.example\r\nContent-Length: 60000\r\n\r\n");
    QCOMPARE(client.receive().status, 421);
    QVERIFY(client.isClosed());
}

/// The body of a request that was refused early must not be taken for the next request of the connection.
void TestHostileHttp::noSecondRequestInABody()
{
    RunningApi api;
    const QByteArray hidden = head("GET /health");
    for (const QByteArray &first :
        {head("GET /nothing", "Content-Length: " + QByteArray::number(hidden.size()) + "\r\n"),
            head("GET /profile", "Transfer-Encoding: chunked\r\n")}) {
        HttpClient client = api.client();
        client.send(first + hidden);
        QVERIFY(client.receive().status >= 400);
        QCOMPARE(client.receive().status, 0);
    }
}

void TestHostileHttp::pipelinedRequestsStayInStep()
{
    RunningApi api;
    HttpClient client = api.client();
    client.send(
        head("GET /health") + postHead("Content-Length: 2\r\n") + "{}" + head("GET /profile") + head("GET /health"));
    QList<int> statuses;
    for (int i = 0; i < 4; ++i)
        statuses.append(client.receive().status);
    QCOMPARE(statuses, QList({200, 400, 401, 200}));
}

void TestHostileHttp::expectContinue()
{
    RunningApi api;
    HttpClient client = api.client();
    client.send(postHead("Expect: 100-continue\r\nContent-Length: 19\r\n"));
    QCOMPARE(client.receive().status, 100);
    client.send(R"({"username":"john"})");
    QCOMPARE(client.receive().status, 200);
    HttpClient large = api.client();
    large.send(postHead("Expect: 100-continue\r\nContent-Length: 70000\r\n"));
    QCOMPARE(large.receive().status, 413);
    QVERIFY(large.isClosed());
}

void TestHostileHttp::slowClientsAreCutOff_data()
{
    QTest::addColumn<QByteArray>("begun");
    QTest::addColumn<int>("status");
    QTest::newRow("in the request line") << "GET /hea"_ba << 0;
    QTest::newRow("in the fields") << "GET /health HTTP/1.1\r\nHost: local"_ba << 408;
    QTest::newRow("in the body") << postHead("Content-Length: 19\r\n") + "{\"user" << 408;
    QTest::newRow("in a chunk") << postHead("Transfer-Encoding: chunked\r\n") + "ff\r\n{\"" << 408;
    QTest::newRow("says nothing") << QByteArray() << 0;
}

void TestHostileHttp::slowClientsAreCutOff()
{
    QFETCH(const QByteArray, begun);
    QFETCH(const int, status);
    RunningApi api([](ApiSettings &settings) {
        settings.limits.request = 300ms;
        settings.limits.idle = 300ms;
    });
    HttpClient client = api.client();
    client.send(begun);
    // A byte now and then wins no time.
    if (!begun.isEmpty()) {
        for (int i = 0; i < 8 && client.send("a"); ++i)
            std::this_thread::sleep_for(60ms);
    }
    QCOMPARE(client.receive().status, status);
    QVERIFY(client.isClosed());
}

void TestHostileHttp::slowClientsHoldNobodyUp()
{
    RunningApi api;
    std::vector<HttpClient> slow;
    for (int i = 0; i < 60; ++i) {
        slow.push_back(api.client());
        slow.back().send("GET /health HTTP/1.1\r\n");
    }
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(api.client().get("/health").status, 200);
    QVERIFY(timer.elapsed() < 2000);
}

void TestHostileHttp::connectionsHaveALimit()
{
    RunningApi api([](ApiSettings &settings) { settings.limits.connections = 4; });
    std::vector<HttpClient> clients;
    for (int i = 0; i < 4; ++i) {
        clients.push_back(api.client());
        QCOMPARE(clients.back().get("/health").status, 200);
    }
    HttpClient late = api.client();
    QCOMPARE(late.receive().status, 503);
    QVERIFY(late.isClosed());
    clients.clear();
    QTRY_COMPARE(api.server().connections(), 0);
    QCOMPARE(api.client().get("/health").status, 200);
}

QTEST_GUILESS_MAIN(TestHostileHttp)
#include "tst_hostilehttp.moc"
