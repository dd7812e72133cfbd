// SPDX-License-Identifier: MIT
#include "cli/assignments.h"

#include <QBuffer>
#include <QTest>

using namespace claimsmith;
using namespace claimsmith::cli;
using token::ClaimList;
using namespace Qt::StringLiterals;

class TestAssignments : public QObject
{
    Q_OBJECT
private slots:
    void valueIsJsonWhereItParsesElseText_data();
    void valueIsJsonWhereItParsesElseText();
    void orderIsThatOfTheArguments();
    void whatIsNoAssignmentIsRefused_data();
    void whatIsNoAssignmentIsRefused();
    void nameGivenTwiceIsRefused();

private:
    Outcome<void> assign(ClaimList &list, const std::vector<std::string> &texts);
    QByteArray m_err;
};

Outcome<void> TestAssignments::assign(ClaimList &list, const std::vector<std::string> &texts)
{
    QBuffer nothing;
    QBuffer err(&m_err);
    err.open(QIODevice::WriteOnly | QIODevice::Truncate);
    Environment environment{nothing, nothing, err, [] { return token::Instant{}; }};
    return addAssignments(list, texts, u"--claim"_s, environment);
}

void TestAssignments::valueIsJsonWhereItParsesElseText_data()
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
    QTest::newRow("placeholder is text") << "{{n}}-x"_ba << R"("{{n}}-x")"_ba << false;
    QTest::newRow("NaN is text") << "NaN"_ba << R"("NaN")"_ba << false;
}

void TestAssignments::valueIsJsonWhereItParsesElseText()
{
    QFETCH(const QByteArray, value);
    QFETCH(const QByteArray, json);
    QFETCH(const bool, noted);
    ClaimList list;
    QVERIFY(assign(list, {"x=" + value.toStdString()}));
    QCOMPARE(list.value("x").value(), json);
    QCOMPARE(!m_err.isEmpty(), noted);
}

void TestAssignments::orderIsThatOfTheArguments()
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

void TestAssignments::whatIsNoAssignmentIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("no equals sign") << "admin"_ba;
    QTest::newRow("no name") << "=admin"_ba;
    QTest::newRow("value is not UTF-8") << "x=\xff"_ba;
    QTest::newRow("empty") << ""_ba;
}

void TestAssignments::whatIsNoAssignmentIsRefused()
{
    QFETCH(const QByteArray, text);
    ClaimList list;
    const auto added = assign(list, {text.toStdString()});
    QVERIFY(!added);
    QVERIFY(added.error().text.startsWith("--claim"_L1));
}

void TestAssignments::nameGivenTwiceIsRefused()
{
    ClaimList list;
    const auto added = assign(list, {"exp=1", "sub=a", "exp=2"});
    QVERIFY(!added);
    QCOMPARE(added.error().text, u"--claim: “exp” is given twice"_s);
}

QTEST_GUILESS_MAIN(TestAssignments)
#include "tst_assignments.moc"
