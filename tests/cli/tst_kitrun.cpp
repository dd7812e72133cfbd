// SPDX-License-Identifier: MIT
#include "cli/clitest.h"
#include "jose/crypto/crypto.h"
#include "jose/key.h"
#include "support/vectors.h"
#include "token/judge.h"
#include "token/testkit.h"
#include "token/token.h"

#include <QJsonArray>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QXmlStreamReader>

#include <csignal>
#include <functional>

using namespace claimsmith;
using namespace claimsmith::clitest;
using namespace Qt::StringLiterals;

namespace {

/// A server on this machine that asks `accepts` about each bearer token.
class Api : public QTcpServer
{
public:
    explicit Api(std::function<bool(const QByteArray &token)> accepts)
    {
        connect(this, &QTcpServer::newConnection, this, [this, accepts = std::move(accepts)] {
            while (QTcpSocket *const socket = nextPendingConnection()) {
                connect(socket, &QTcpSocket::readyRead, this, [this, socket, accepts] {
                    const QByteArray head = socket->readAll();
                    heads.append(head);
                    const qsizetype at = head.indexOf("Bearer ") + 7;
                    const bool isGood = at > 6 && accepts(head.sliced(at, head.indexOf('\r', at) - at));
                    socket->write(isGood ? "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi"
                                         : "HTTP/1.1 401 No\r\nContent-Length: 8\r\n\r\n<b>|no|&");
                });
            }
        });
        if (!listen(QHostAddress::LocalHost))
            qFatal("no port to listen at");
    }
    [[nodiscard]] QString url() const { return u"http://127.0.0.1:%1/me"_s.arg(serverPort()); }

    QList<QByteArray> heads;
};

} // namespace

class TestKitRun : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void strictServerHasNoFault();
    void faultIsFound();
    void reportsAreWritten();
    void requestIsAsAsked();
    void wrongSetUpIsNoSuccess();
    void signalEndsTheRunAndIsTold();
    void anotherHostIsConfirmed_data();
    void anotherHostIsConfirmed();
    void badArgumentsAreRefused_data();
    void badArgumentsAreRefused();

private:
    Ran kit(const QStringList &arguments, const Setting &setting = {}) const
    {
        return run(QStringList{u"kit"_s, QString::fromLatin1(rfcToken), m_key} + arguments, setting);
    }
    [[nodiscard]] bool isAccepted(const QByteArray &token) const;
    jose::CryptoSession m_crypto;
    Folder m_folder;
    QString m_key;
    token::KitOrder m_order;
};

void TestKitRun::initTestCase()
{
    m_key = m_folder.write(u"key.jwk"_s, rfcKey);
    const auto rfc = token::Token::decode(rfcToken);
    m_order.header = rfc.header().text().toByteArray();
    m_order.payload = rfc.payloadBytes().toByteArray();
    m_order.algorithm = jose::AlgorithmId::HS256;
    m_order.key = jose::importKeys(rfcKey).value().keys.constFirst();
    m_order.now = Setting().now;
}

bool TestKitRun::isAccepted(const QByteArray &token) const
{
    return token::Judge(token::kitPolicy(m_order), {m_order.key})
        .judge(token::Token::decode(token), m_order.now)
        .accepted();
}

void TestKitRun::strictServerHasNoFault()
{
    const Api api([this](const QByteArray &token) { return isAccepted(token); });
    const Ran ran = kit({u"--url"_s, api.url(), u"--json"_s});
    QVERIFY2(ran.status == 0 && ran.err.isEmpty(), (ran.out + ran.err).constData());
    const QJsonObject json = ran.json();
    QVERIFY(json["as_expected"_L1].toBool() && json["set_up_problem"_L1].isNull());
    QCOMPARE(json["differ"_L1].toInt(), 0);
    QVERIFY(json["same"_L1].toInt() > 40);
    QCOMPARE(json["rows"_L1].toArray().size(), json["same"_L1].toInt() + json["not_sent"_L1].toInt());
    QVERIFY(!ran.out.contains("eyJ"));
}

void TestKitRun::faultIsFound()
{
    const Api api([this](const QByteArray &token) { return token.endsWith('.') || isAccepted(token); });
    const Ran ran = kit({u"--url"_s, api.url(), u"--only"_s, u"alg-none"_s, u"--only"_s, u"exp-past-1s"_s});
    QCOMPARE(ran.status, 1);
    QVERIFY2(ran.out.startsWith("1 of 2 differ\nThis API accepts tokens that it must refuse.\n\n✗ alg-none"),
        ran.out.constData());
    QVERIFY(!ran.out.contains("exp-past-1s"));
    QCOMPARE(api.heads.size(), 4);
}

void TestKitRun::reportsAreWritten()
{
    const Api api([this](const QByteArray &token) { return isAccepted(token); });
    QStringList arguments{u"--url"_s, api.url() + u"?key=hidden"_s, u"--only"_s, u"good"_s};
    for (const QString &suffix : {u"html"_s, u"md"_s, u"xml"_s})
        arguments += {u"--report"_s, m_folder.path(u"report."_s + suffix)};
    QCOMPARE(kit(arguments).status, 0);
    QXmlStreamReader xml(testsupport::readFile(m_folder.path(u"report.xml"_s)));
    QVERIFY(xml.readNextStartElement() && xml.name() == "testsuite"_L1);
    QCOMPARE(xml.attributes().value("tests"_L1), "1"_L1);
    QVERIFY(testsupport::readFile(m_folder.path(u"report.html"_s)).startsWith("<!DOCTYPE html>"));
    const QByteArray markdown = testsupport::readFile(m_folder.path(u"report.md"_s));
    QVERIFY2(markdown.startsWith("# 1 of 1 as expected") && !markdown.contains("hidden"), markdown.constData());
    // They are not replaced unasked, which is said before anything is sent.
    const qsizetype sent = api.heads.size();
    QCOMPARE(kit(arguments).status, 2);
    QCOMPARE(api.heads.size(), sent);
    QCOMPARE(kit(arguments + QStringList{u"--force"_s}).status, 0);
}

void TestKitRun::requestIsAsAsked()
{
    const Api api([](const QByteArray &) { return true; });
    const QString body = m_folder.write(u"body"_s, "hello");
    (void)kit({u"--url"_s, api.url(), u"--method"_s, u"post"_s, u"--header"_s, u"X-One: 1"_s, u"--header"_s,
        u"X-Two:2"_s, u"--body"_s, u"@"_s + body, u"--refuse"_s, u"400-499"_s, u"--only"_s, u"good"_s});
    QVERIFY(!api.heads.isEmpty());
    const QByteArray head = api.heads.constFirst();
    QVERIFY2(head.startsWith("POST /me HTTP/1.1\r\n"), head.constData());
    QVERIFY2(head.toLower().contains("\r\nx-one: 1\r\nx-two: 2\r\n"), head.constData());
    QVERIFY2(head.endsWith("\r\n\r\nhello"), head.constData());
}

void TestKitRun::wrongSetUpIsNoSuccess()
{
    const Api api([](const QByteArray &) { return false; });
    const Ran ran = kit({u"--url"_s, api.url()});
    QCOMPARE(ran.status, 1);
    QVERIFY2(ran.out.startsWith("The set-up looks wrong\nThe good token was answered with 401"), ran.out.constData());
    QCOMPARE(api.heads.size(), 1);
}

void TestKitRun::signalEndsTheRunAndIsTold()
{
    for (const int number : {SIGINT, SIGTERM}) {
        int asked = 0;
        const Api api([&](const QByteArray &token) {
            if (++asked == 5)
                std::raise(number);
            return isAccepted(token);
        });
        const Ran ran = kit({u"--url"_s, api.url(), u"--parallel"_s, u"1"_s, u"--json"_s});
        QCOMPARE(ran.status, 1);
        QVERIFY(ran.json()["cancelled"_L1].toBool());
        QVERIFY(ran.json()["same"_L1].toInt() >= 1);
        QVERIFY(ran.json()["not_sent"_L1].toInt() > 30);
    }
}

void TestKitRun::anotherHostIsConfirmed_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QList<QByteArray>>("typed");
    QTest::newRow("no terminal") << QStringList{} << QList<QByteArray>{};
    QTest::newRow("another name by option")
        << QStringList{u"--confirm-host"_s, u"example.org"_s} << QList<QByteArray>{};
    QTest::newRow("another name typed") << QStringList{} << QList<QByteArray>{"example.org"};
    QTest::newRow("nothing typed") << QStringList{} << QList<QByteArray>{""};
}

void TestKitRun::anotherHostIsConfirmed()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QList<QByteArray>, typed);
    const Ran ran = kit(QStringList{u"--url"_s, u"https://api.example.invalid/me"_s} + arguments, {.typed = typed});
    QCOMPARE(ran.status, 2);
    QVERIFY(ran.out.isEmpty());
    QVERIFY2(ran.err.contains("--confirm-host api.example.invalid"), ran.err.constData());
}

void TestKitRun::badArgumentsAreRefused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("words");
    const auto row = [](const char *name, const QStringList &arguments, const QByteArray &words) {
        QTest::newRow(name) << arguments << words;
    };
    const QString url = u"--url=http://localhost:1/"_s;
    row("run option without a run", {u"--rate"_s, u"3"_s}, "--rate is for a run");
    row("json without a run", {u"--json"_s}, "--json is for a run");
    row("a form of a run", {url, u"--format"_s, u"curl"_s}, "--url runs the kit");
    row("no address", {u"--url"_s, u"http://"_s}, "no web address");
    row("another scheme", {u"--url"_s, u"ftp://localhost/"_s}, "http and https");
    row("password in the address", {u"--url"_s, u"http://a:hidden@localhost/"_s}, "user name or a password");
    row("method with a space", {url, u"--method"_s, u"GET /"_s}, "no HTTP method");
    row("header without colon", {url, u"--header"_s, u"X-One"_s}, "--header:");
    row("header of its own", {url, u"--header"_s, u"Host: other"_s}, "The header Host is set");
    row("header that splits", {url, u"--header"_s, u"A: b\rEvil: c"_s}, "is no header");
    row("token twice", {url, u"--header"_s, u"Authorization: x"_s}, "The header Authorization");
    row("no such place", {url, u"--token-in"_s, u"pocket"_s}, "no place for a token");
    row("body of GET", {url, u"--body"_s, u"x"_s}, "GET carries no body");
    row("body is missing", {url, u"--method"_s, u"POST"_s, u"--body"_s, u"@/nowhere"_s}, "/nowhere");
    row("statuses", {url, u"--accept"_s, u"2xx"_s}, "--accept: “2xx”");
    row("overlap", {url, u"--refuse"_s, u"200-401"_s}, "Status 200");
    row("parallel zero", {url, u"--parallel"_s, u"0"_s}, "parallel");
    row("parallel word", {url, u"--parallel"_s, u"many"_s}, "--parallel: “many”");
    row("rate nan", {url, u"--rate"_s, u"nan"_s}, "rate");
    row("timeout", {url, u"--timeout"_s, u"1d"_s}, "timeout");
    row("report of no form", {url, u"--report"_s, u"kit.pdf"_s}, ".html, .md or .xml");
}

void TestKitRun::badArgumentsAreRefused()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QByteArray, words);
    const Ran ran = kit(arguments);
    QCOMPARE(ran.status, 2);
    QVERIFY(ran.out.isEmpty());
    QVERIFY2(ran.err.contains(words), ran.err.constData());
    QVERIFY(!ran.err.contains("hidden"));
}

QTEST_GUILESS_MAIN(TestKitRun)
#include "tst_kitrun.moc"
