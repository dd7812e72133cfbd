// SPDX-License-Identifier: MIT
#include "model/formtext.h"

#include "jose/json.h"

#include <QTest>

using namespace claimsmith;
using namespace Qt::StringLiterals;
using token::ClaimRow;
using token::ClaimType;

class TestFormText : public QObject
{
    Q_OBJECT
private slots:
    void layoutIsKept_data();
    void layoutIsKept();
    void aRefusedRowLeavesNothingToSign();
    void theBulkPathMakesTheSameText_data() { layoutIsKept_data(); }
    void theBulkPathMakesTheSameText();
    void theBulkPathNamesTheRowThatItRefuses();

private:
    static constexpr token::Instant now = token::fromSeconds(1'700'000'000);
    static QByteArray laidOut(const QByteArray &layout, const QList<ClaimRow> &rows)
    {
        return model::laidOut(layout, rows, token::renderForm(rows, token::FormPart::Payload, now, token::Zone::Utc));
    }
};

void TestFormText::layoutIsKept_data()
{
    QTest::addColumn<QByteArray>("layout");
    QTest::addColumn<QList<ClaimRow>>("rows");
    QTest::addColumn<QByteArray>("text");
    const ClaimRow subject{.name = u"sub"_s, .value = u"1"_s};
    const ClaimRow count{.name = u"n"_s, .type = ClaimType::Number, .value = u"1.50"_s};
    const QList<ClaimRow> both{subject, count};
    const auto row = [](const char *name) -> QTestData & { return QTest::newRow(name); };
    row("none is compact") << ""_ba << both << R"({"sub":"1","n":1.50})"_ba;
    row("no rows") << ""_ba << QList<ClaimRow>() << "{}"_ba;
    row("as it stands") << R"( { "sub" : "1",  "n":1.50 } )"_ba << both << R"( { "sub" : "1",  "n":1.50 } )"_ba;
    row("one value differs") << R"( { "sub" : "0",  "n":1.50 } )"_ba << both << R"( { "sub" : "1",  "n":1.50 } )"_ba;
    row("all values differ") << R"({"sub" :null , "n" :[1, 2]} )"_ba << both << R"({"sub" :"1" , "n" :1.50} )"_ba;
    row("number text counts") << R"({ "sub":"1","n":1.5})"_ba << both << R"({ "sub":"1","n":1.50})"_ba;
    row("escapes of names stay") << R"({"\u0073ub":"1", "n":0})"_ba << both << R"({"\u0073ub":"1", "n":1.50})"_ba;
    row("RFC 7515 A.1: line breaks as received")
        << "{\"sub\":\"0\",\r\n \"n\":1.50}"_ba << both << "{\"sub\":\"1\",\r\n \"n\":1.50}"_ba;
    row("another order is compact") << R"({ "n":1.50, "sub":"1"})"_ba << both << R"({"sub":"1","n":1.50})"_ba;
    row("a row more is compact") << R"({ "sub":"1" })"_ba << both << R"({"sub":"1","n":1.50})"_ba;
    row("a row more, indented") << "{\n  \"sub\": \"1\"\n}"_ba << both << "{\n  \"sub\": \"1\",\n  \"n\": 1.50\n}"_ba;
    row("a row less, indented") << "{\n  \"sub\": \"1\",\n  \"n\": 1.50\n}"_ba << QList{count}
                                << "{\n  \"n\": 1.50\n}"_ba;
    row("an empty name") << R"({ "":1 })"_ba << QList{ClaimRow{.value = u"x"_s}} << R"({ "":"x" })"_ba;
    row("a name twice") << R"({ "sub":"0", "sub":"1" })"_ba << QList{subject, subject}
                        << R"({ "sub":"1", "sub":"1" })"_ba;
    row("a layout that is no JSON") << R"({ "sub" )"_ba << both << R"({"sub":"1","n":1.50})"_ba;
    row("a layout that is no object") << "[1 , 2]"_ba << both << R"({"sub":"1","n":1.50})"_ba;
    row("spaces in a string are no layout")
        << R"({ "j":{"a": "x  y"} })"_ba
        << QList{ClaimRow{.name = u"j"_s, .type = ClaimType::Json, .value = uR"({"a":"x y"})"_s}}
        << R"({ "j":{"a":"x y"} })"_ba;
    row("spaces inside a value are") << R"({ "j":{"a": "x\" y"} })"_ba
                                     << QList{ClaimRow{
                                            .name = u"j"_s, .type = ClaimType::Json, .value = uR"({"a":"x\" y"})"_s}}
                                     << R"({ "j":{"a": "x\" y"} })"_ba;
}

void TestFormText::layoutIsKept()
{
    QFETCH(QByteArray, layout);
    QFETCH(QList<ClaimRow>, rows);
    QFETCH(QByteArray, text);
    QCOMPARE(laidOut(layout, rows), text);
}

void TestFormText::aRefusedRowLeavesNothingToSign()
{
    const QList<ClaimRow> rows{
        {.name = u"sub"_s, .value = u"1"_s}, {.name = u"n"_s, .type = ClaimType::Number, .value = u"one"_s}};
    QCOMPARE(laidOut(R"({ "sub":"1","n":1})", rows), QByteArray());
    const auto rendered = token::renderForm(rows, token::FormPart::Payload, now, token::Zone::Utc);
    QCOMPARE(model::laidOutWithoutRefused({}, rows, rendered), R"({"sub":"1"})"_ba);
}

void TestFormText::theBulkPathMakesTheSameText()
{
    QFETCH(QByteArray, layout);
    QFETCH(QList<ClaimRow>, rows);
    QFETCH(QByteArray, text);
    const auto made = model::textOfRows(layout, rows, now);
    QVERIFY(made.has_value());
    QCOMPARE(*made, text);
}

void TestFormText::theBulkPathNamesTheRowThatItRefuses()
{
    const auto made = model::textOfRows({}, {{.name = u"exp"_s, .type = ClaimType::Lifetime, .value = u"1h3x"_s}}, now);
    QVERIFY(!made);
    QCOMPARE(made.error().code, token::IssueError::Code::RowRefused);
    QCOMPARE(made.error().name, "exp"_ba);
    QCOMPARE(made.error().note->code, token::ClaimNoteCode::NotALifetime);
    QVERIFY(!token::message(made.error()).isEmpty());
}

QTEST_GUILESS_MAIN(TestFormText)
#include "tst_formtext.moc"
