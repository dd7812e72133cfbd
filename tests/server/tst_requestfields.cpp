// SPDX-License-Identifier: MIT
#include "server/requestfields.h"

#include "server/admission.h"
#include "server/loginlimit.h"

#include <QTest>

using namespace claimsmith::server;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Fault = RequestFields::Fault;

class TestRequestFields : public QObject
{
    Q_OBJECT
private slots:
    void forms_data();
    void forms();
    void json();
    void faults_data();
    void faults();
    void origins_data();
    void origins();
    void limit();
};

void TestRequestFields::forms_data()
{
    QTest::addColumn<QByteArray>("form");
    QTest::addColumn<QByteArray>("value"); // of a
    QTest::newRow("plain") << "a=b"_ba << "b"_ba;
    QTest::newRow("escapes") << "%61=%C3%a4+%2B"_ba << "ä +"_ba;
    QTest::newRow("among others") << "&x=1&&a=b&y"_ba << "b"_ba;
    QTest::newRow("equals in the value") << "a=b=c"_ba << "b=c"_ba;
    QTest::newRow("without a value") << "a"_ba << ""_ba;
}

void TestRequestFields::forms()
{
    QFETCH(const QByteArray, form);
    QFETCH(const QByteArray, value);
    const auto fields = RequestFields::fromForm(form);
    QVERIFY(fields);
    QCOMPARE(fields->text("a"), value);
    QVERIFY(!fields->literal("a"));
    QVERIFY(!fields->text("b"));
}

void TestRequestFields::json()
{
    const auto fields = RequestFields::fromJson(R"({"a":"\u00e4","n":-1.5,"t":true,"o":{},"z":null,"e":""})");
    QVERIFY(fields);
    QCOMPARE(fields->text("a"), "ä"_ba);
    QCOMPARE(fields->literal("n"), "-1.5"_ba);
    QCOMPARE(fields->literal("t"), "true"_ba);
    QCOMPARE(fields->literal("z"), "null"_ba);
    QCOMPARE(fields->text("e"), ""_ba);
    QVERIFY(!fields->text("n") && !fields->literal("a") && !fields->secret("o"));
    QCOMPARE(fields->secret("a")->view(), QByteArrayView("ä"));
}

void TestRequestFields::faults_data()
{
    QTest::addColumn<bool>("isForm");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Fault>("fault");
    QTest::newRow("form: half an escape") << true << "a=%4"_ba << Fault::NotReadable;
    QTest::newRow("form: escape of nothing") << true << "a=%"_ba << Fault::NotReadable;
    QTest::newRow("form: not hexadecimal") << true << "a=%4g"_ba << Fault::NotReadable;
    QTest::newRow("form: not UTF-8") << true << "a=%ff"_ba << Fault::NotReadable;
    QTest::newRow("form: twice") << true << "a=1&a=1"_ba << Fault::Twice;
    QTest::newRow("form: twice, once escaped") << true << "a=1&%61=2"_ba << Fault::Twice;
    QByteArray many;
    for (int i = 0; i < 65; ++i)
        many += 'a' + QByteArray::number(i) + "=1&";
    QTest::newRow("form: too many") << true << many << Fault::TooMany;
    QTest::newRow("JSON: empty") << false << ""_ba << Fault::NotReadable;
    QTest::newRow("JSON: text") << false << R"("a")"_ba << Fault::NotReadable;
    QTest::newRow("JSON: twice, once escaped") << false << R"({"a":1,"\u0061":2})"_ba << Fault::Twice;
    QTest::newRow("JSON: mark of the byte order") << false << "\xef\xbb\xbf{}"_ba << Fault::NotReadable;
}

void TestRequestFields::faults()
{
    QFETCH(const bool, isForm);
    QFETCH(const QByteArray, body);
    QFETCH(const Fault, fault);
    const auto fields = isForm ? RequestFields::fromForm(body) : RequestFields::fromJson(body);
    QVERIFY(!fields);
    QCOMPARE(fields.error(), fault);
}

void TestRequestFields::origins_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("origin"); // empty: none
    QTest::newRow("as browsers say it") << "http://localhost:5173"_ba << "http://localhost:5173"_ba;
    QTest::newRow("upper case, slash") << "HTTPS://Example.COM/"_ba << "https://example.com"_ba;
    QTest::newRow("usual port") << "http://localhost:80"_ba << "http://localhost"_ba;
    QTest::newRow("IPv6") << "http://[::1]:3000"_ba << "http://[::1]:3000"_ba;
    for (const char *text : {"", "*", "null", "localhost:5173", "ftp://localhost", "http://", "http://a/b",
             "http://a?b", "http://u@a", "http://*.example.com:99999"})
        QTest::newRow(text) << QByteArray(text) << QByteArray();
}

void TestRequestFields::origins()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, origin);
    QCOMPARE(normalisedOrigin(text).value_or(QByteArray()), origin);
}

void TestRequestFields::limit()
{
    LoginLimit limit(2, 60s);
    const auto start = LoginLimit::Time();
    QCOMPARE(limit.wait("john", start), 0ms);
    limit.failed("john", start);
    limit.failed("john", start + 10s);
    QCOMPARE(limit.wait("john", start + 10s), 50s);
    QCOMPARE(limit.wait("jane", start + 10s), 0ms);
    QCOMPARE(limit.wait("john", start + 60s), 0ms); // the first is over
    limit.failed("john", start + 60s);
    QCOMPARE(limit.wait("john", start + 60s), 10s);
    limit.succeeded("john");
    QCOMPARE(limit.wait("john", start + 60s), 0ms);
    for (int i = 0; i < 20'000; ++i)
        limit.failed(QByteArray::number(i), start);
    QVERIFY(limit.wait("somebody new", start) > 0ms); // names that are invented share one count
    QCOMPARE(limit.wait("somebody new", start + 60s), 0ms);
}

QTEST_GUILESS_MAIN(TestRequestFields)
#include "tst_requestfields.moc"
