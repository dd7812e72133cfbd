// SPDX-License-Identifier: MIT
#include "token/claimlist.h"

#include <QTest>

using namespace claimsmith;
using namespace claimsmith::token;
using namespace Qt::StringLiterals;

class TestClaimList : public QObject
{
    Q_OBJECT
private slots:
    void membersStandInTheOrderOfTheCalls();
    void whatIsThereIsNeverOverwritten();
    void valueMustBeJson_data();
    void valueMustBeJson();
    void claimsGoBehindThoseOfAText_data();
    void claimsGoBehindThoseOfAText();
    void textThatCannotTakeClaimsIsRefused_data();
    void textThatCannotTakeClaimsIsRefused();
    void typedValueIsJsonWhereItParses_data();
    void typedValueIsJsonWhereItParses();
};

void TestClaimList::membersStandInTheOrderOfTheCalls()
{
    ClaimList list;
    QVERIFY(list.isEmpty());
    QCOMPARE(list.object(), "{}");
    QVERIFY(list.addNumber("z", -1) && list.addString("a", "x\"y") && list.addStrings("m", {"1", "\\"})
            && list.addStrings("e", {}) && list.add("j", "{ \"k\" : 1.0 }"));
    QCOMPARE(list.object(), R"({"z":-1,"a":"x\"y","m":["1","\\"],"e":[],"j":{ "k" : 1.0 }})");
    QCOMPARE(list.value("z").value(), "-1");
    QVERIFY(!list.value("Z"));
}

void TestClaimList::whatIsThereIsNeverOverwritten()
{
    ClaimList list;
    QVERIFY(list.addNumber("exp", 1));
    for (const Issued<void> &added : {list.addNumber("exp", 2), list.addString("exp", "2"), list.add("exp", "null")}) {
        QVERIFY(!added);
        QCOMPARE(added.error().code, IssueError::Code::ClaimTwice);
        QCOMPARE(added.error().name, "exp"_ba);
        QCOMPARE(message(added.error()), u"“exp” is given twice"_s);
    }
    ClaimList other;
    QVERIFY(other.addNumber("iat", 3) && other.addNumber("exp", 4));
    QCOMPARE(list.addAll(other).error().name, "exp"_ba);
    QCOMPARE(list.value("exp").value(), "1");
    QCOMPARE(codeName(IssueError::Code::ClaimTwice), "claim_twice"_L1);
}

void TestClaimList::valueMustBeJson_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("word") << "alice"_ba;
    QTest::newRow("empty") << ""_ba;
    QTest::newRow("breaks out of the object") << R"(1,"admin":true)"_ba;
    QTest::newRow("cut off") << R"({"a":)"_ba;
    QTest::newRow("not UTF-8") << "\"\xff\""_ba;
}

void TestClaimList::valueMustBeJson()
{
    QFETCH(QByteArray, json);
    ClaimList list;
    const auto added = list.add("x", json);
    QVERIFY(!added);
    QCOMPARE(added.error().code, IssueError::Code::ClaimNotJson);
    QVERIFY(added.error().error);
    QVERIFY2(
        message(added.error()).startsWith(u"The value of “x” is not JSON: "_s), qPrintable(message(added.error())));
    QVERIFY(list.isEmpty());
}

void TestClaimList::claimsGoBehindThoseOfAText_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("object") << R"({"b":1.0})"_ba << R"({"b":1.0,"a":"x"})"_ba;
    QTest::newRow("white space stays") << "{ \"b\" : 1\n }\n"_ba << "{ \"b\" : 1\n ,\"a\":\"x\"}\n"_ba;
    QTest::newRow("empty object") << "{}"_ba << R"({"a":"x"})"_ba;
    QTest::newRow("brace in a string") << R"({"b":"}"})"_ba << R"({"b":"}","a":"x"})"_ba;
}

void TestClaimList::claimsGoBehindThoseOfAText()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    ClaimList list;
    QCOMPARE(list.appendedTo(text).value(), text);
    QCOMPARE(list.appendedTo("not JSON").value(), "not JSON");
    QVERIFY(list.addString("a", "x"));
    QCOMPARE(list.appendedTo(text).value(), expected);
}

void TestClaimList::textThatCannotTakeClaimsIsRefused_data()
{
    using Code = IssueError::Code;
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Code>("code");
    QTest::addColumn<QString>("words");
    QTest::newRow("array") << "[1]"_ba << Code::NotAnObject
                           << u"It is not a JSON object: no claim can be added to it"_s;
    QTest::newRow("the claim is there") << R"({"a":1})"_ba << Code::ClaimTwice << u"“a” is given twice"_s;
    QTest::newRow("not JSON") << "hello"_ba << Code::NotAnObject << QString();
}

void TestClaimList::textThatCannotTakeClaimsIsRefused()
{
    QFETCH(QByteArray, text);
    QFETCH(IssueError::Code, code);
    QFETCH(QString, words);
    ClaimList list;
    QVERIFY(list.addString("a", "x"));
    const auto appended = list.appendedTo(text);
    QVERIFY(!appended);
    QCOMPARE(appended.error().code, code);
    QVERIFY(!message(appended.error()).isEmpty());
    QVERIFY2(message(appended.error()).startsWith(words), qPrintable(message(appended.error())));
}

void TestClaimList::typedValueIsJsonWhereItParses_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("number keeps its text") << " 1.50e3 "_ba << "1.50e3"_ba;
    QTest::newRow("word") << "alice"_ba << R"("alice")"_ba;
    QTest::newRow("leading zeros") << "007"_ba << R"("007")"_ba;
    QTest::newRow("quoted") << R"("42")"_ba << R"("42")"_ba;
    QTest::newRow("placeholder") << "{{n}}"_ba << R"("{{n}}")"_ba;
}

void TestClaimList::typedValueIsJsonWhereItParses()
{
    QFETCH(QByteArray, value);
    QTEST(jsonOrText(value), "json");
}

QTEST_GUILESS_MAIN(TestClaimList)
#include "tst_claimlist.moc"
