// SPDX-License-Identifier: MIT
#include "cli/claimlist.h"

#include <QBuffer>
#include <QTest>

using namespace claimsmith::cli;
using namespace claimsmith;
using namespace Qt::StringLiterals;

class TestClaimList : public QObject
{
    Q_OBJECT
private slots:
    void valueIsJsonWhereItParsesElseText_data();
    void valueIsJsonWhereItParsesElseText();
    void orderIsThatOfTheArguments();
    void whatIsNoAssignmentIsRefused_data();
    void whatIsNoAssignmentIsRefused();
    void nameGivenTwiceIsRefused();
    void claimsGoBehindThoseOfAPayload_data();
    void claimsGoBehindThoseOfAPayload();
    void payloadThatCannotTakeClaimsIsRefused_data();
    void payloadThatCannotTakeClaimsIsRefused();

private:
    Outcome<void> assign(ClaimList &list, const std::vector<std::string> &texts);
    QByteArray m_err;
};

Outcome<void> TestClaimList::assign(ClaimList &list, const std::vector<std::string> &texts)
{
    QBuffer nothing;
    QBuffer err(&m_err);
    err.open(QIODevice::WriteOnly | QIODevice::Truncate);
    Environment environment{nothing, nothing, err, [] { return token::Instant{}; }};
    return list.addAssignments(texts, u"--claim"_s, environment);
}

void TestClaimList::valueIsJsonWhereItParsesElseText_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<bool>("noted");
    QTest::newRow("word") << "alice"_ba << R"("alice")"_ba << false;
    QTest::newRow("number keeps its text") << "1.50e3"_ba << "1.50e3"_ba << false;
    QTest::newRow("true") << "true"_ba << "true"_ba << false;
    QTest::newRow("null") << "null"_ba << "null"_ba << false;
    QTest::newRow("array keeps its white space") << R"(["a", "b"])"_ba << R"(["a", "b"])"_ba << false;
    QTest::newRow("quoted number is a string") << R"("42")"_ba << R"("42")"_ba << false;
    QTest::newRow("empty") << ""_ba << R"("")"_ba << false;
    QTest::newRow("equals signs") << "a=b=c"_ba << R"("a=b=c")"_ba << false;
    QTest::newRow("url") << "https://id.example/?a=1"_ba << R"("https://id.example/?a=1")"_ba << false;
    QTest::newRow("quotes and controls are escaped") << "a\"b\n"_ba << R"("a\"b\n")"_ba << false;
    QTest::newRow("UTF-8") << "Zoë"_ba << "\"Zoë\""_ba << false;
    QTest::newRow("leading zeros are text") << "007"_ba << R"("007")"_ba << false;
    QTest::newRow("broken object is text and said so") << "{\"a\":"_ba << R"("{\"a\":")"_ba << true;
    QTest::newRow("NaN is text") << "NaN"_ba << R"("NaN")"_ba << false;
}

void TestClaimList::valueIsJsonWhereItParsesElseText()
{
    QFETCH(const QByteArray, value);
    QFETCH(const QByteArray, json);
    QFETCH(const bool, noted);
    ClaimList list;
    QVERIFY(assign(list, {"x=" + value.toStdString()}));
    QCOMPARE(list.value("x").value(), json);
    QCOMPARE(!m_err.isEmpty(), noted);
}

void TestClaimList::orderIsThatOfTheArguments()
{
    ClaimList list;
    QVERIFY(assign(list, {"z=1", "a=2", "m=3"}));
    QCOMPARE(list.object(), R"({"z":1,"a":2,"m":3})");
    QVERIFY(!list.contains("b"));
    // RFC 7519 §4.1.2: sub is a string; a number is made as asked, and said.
    QVERIFY(assign(list, {"sub=42"}));
    QCOMPARE(list.value("sub").value(), "42");
    QVERIFY2(m_err.contains("sub='\"42\"'"), m_err.constData());
}

void TestClaimList::whatIsNoAssignmentIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("no equals sign") << "admin"_ba;
    QTest::newRow("no name") << "=admin"_ba;
    QTest::newRow("value is not UTF-8") << "x=\xff"_ba;
    QTest::newRow("empty") << ""_ba;
}

void TestClaimList::whatIsNoAssignmentIsRefused()
{
    QFETCH(const QByteArray, text);
    ClaimList list;
    const auto added = assign(list, {text.toStdString()});
    QVERIFY(!added);
    QVERIFY(added.error().text.startsWith("--claim"_L1));
}

void TestClaimList::nameGivenTwiceIsRefused()
{
    ClaimList list;
    const auto added = assign(list, {"exp=1", "sub=a", "exp=2"});
    QVERIFY(!added);
    QCOMPARE(added.error().text, u"--claim: “exp” is given twice"_s);
}

void TestClaimList::claimsGoBehindThoseOfAPayload_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("object") << R"({"b":1.0})"_ba << R"({"b":1.0,"a":"x"})"_ba;
    QTest::newRow("white space stays") << "{ \"b\" : 1\n }\n"_ba << "{ \"b\" : 1\n ,\"a\":\"x\"}\n"_ba;
    QTest::newRow("empty object") << "{}"_ba << R"({"a":"x"})"_ba;
    QTest::newRow("brace in a string") << R"({"b":"}"})"_ba << R"({"b":"}","a":"x"})"_ba;
}

void TestClaimList::claimsGoBehindThoseOfAPayload()
{
    QFETCH(const QByteArray, payload);
    QFETCH(const QByteArray, expected);
    ClaimList list;
    QCOMPARE(list.appendedTo(payload, u"f"_s).value(), payload);
    QVERIFY(assign(list, {"a=x"}));
    QCOMPARE(list.appendedTo(payload, u"f"_s).value(), expected);
}

void TestClaimList::payloadThatCannotTakeClaimsIsRefused_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QString>("message");
    QTest::newRow("array") << "[1]"_ba << u"f is not a JSON object: no claim can be added to it"_s;
    QTest::newRow("the claim is there") << R"({"a":1})"_ba << u"f has “a” already: leave one of the two out"_s;
    QTest::newRow("not JSON") << "hello"_ba << u"f: "_s;
}

void TestClaimList::payloadThatCannotTakeClaimsIsRefused()
{
    QFETCH(const QByteArray, payload);
    QFETCH(const QString, message);
    ClaimList list;
    QVERIFY(assign(list, {"a=x"}));
    const auto appended = list.appendedTo(payload, u"f"_s);
    QVERIFY(!appended);
    QVERIFY2(appended.error().text.startsWith(message), qPrintable(appended.error().text));
}

QTEST_GUILESS_MAIN(TestClaimList)
#include "tst_claimlist.moc"
