// SPDX-License-Identifier: MIT
#include "token/formfiller.h"
#include "token/placeholders.h"

#include "jose/json.h"

#include <QTest>

using namespace claimsmith;
using namespace claimsmith::token;
using namespace Qt::StringLiterals;

class TestPlaceholders : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void textsAreFilled_data();
    void textsAreFilled();
    void jsonIsFilled_data();
    void jsonIsFilled();
    void theSubjectIsOneOfAPairAlone();
    void rowsAreFilledByTheirType();
    void unknownOnesAreTold_data();
    void unknownOnesAreTold();
    void fillerMakesWhatTheFormMakes();
    void fillerRefusesARowByName();
    void constantFormIsMadeOnce();

private:
    [[nodiscard]] Fill fill(qsizetype row = 0) const
    {
        return {.number = 7, .uuid = "u-u", .family = "f-f", .table = &m_table, .row = row};
    }
    ValueTable m_table;
};

void TestPlaceholders::initTestCase()
{
    // The second row is one that tries to get out of its string.
    m_table = ValueTable::fromCsv("id,user name,evil\n42,Zoë,\"x\"\",\"\"admin\"\":true\\\"\n").value();
}

void TestPlaceholders::textsAreFilled_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("result");
    QTest::newRow("number") << u"user-{{n}}"_s << u"user-7"_s;
    QTest::newRow("all that is built in") << u"{{n}}{{uuid}}{{family}}"_s << u"7u-uf-f"_s;
    QTest::newRow("column") << u"{{id}}@{{user name}}"_s << u"42@Zoë"_s;
    QTest::newRow("spaces around the name") << u"{{ id }}"_s << u"42"_s;
    QTest::newRow("what is none stays") << u"{{7*7}} {{x}} {{}} {n} {{n} {{N}}"_s
                                        << u"{{7*7}} {{x}} {{}} {n} {{n} {{N}}"_s;
    QTest::newRow("innermost braces") << u"{{{n}}} {{a{{n}}}}"_s << u"{7} {{a7}}"_s;
    QTest::newRow("open") << u"{{n}} {{n"_s << u"7 {{n"_s;
    QTest::newRow("closing first") << u"}}{{n}}"_s << u"}}7"_s;
    QTest::newRow("what was filled in is not filled again") << u"{{evil}}"_s << u"x\",\"admin\":true\\"_s;
}

void TestPlaceholders::textsAreFilled()
{
    QFETCH(QString, text);
    const ClaimRow row = filled(ClaimRow{.name = u"{{n}}"_s, .value = text}, fill());
    QTEST(row.value, "result");
    QCOMPARE(row.name, u"{{n}}"_s);
}

void TestPlaceholders::jsonIsFilled_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("result");
    QTest::newRow("in and outside of strings") << R"({"a":"{{id}}","b":{{id}}})"_ba << R"({"a":"42","b":42})"_ba;
    QTest::newRow("escaped inside a string") << R"(["{{evil}}"])"_ba << R"(["x\",\"admin\":true\\"])"_ba;
    QTest::newRow("behind an escaped quotation mark") << R"({"a\"":"\"{{evil}}","b":{{n}}})"_ba
                                                      << R"({"a\"":"\"x\",\"admin\":true\\","b":7})"_ba;
    QTest::newRow("in a name") << R"({"k{{n}}":1})"_ba << R"({"k7":1})"_ba;
    QTest::newRow("objects in objects are no placeholders") << R"({"a":{"b":{}}})"_ba << R"({"a":{"b":{}}})"_ba;
}

void TestPlaceholders::jsonIsFilled()
{
    QFETCH(QByteArray, json);
    const QByteArray result = filledJson(json, fill());
    QTEST(result, "result");
    QVERIFY(jose::Json::parse(result));
    QCOMPARE(hasPlaceholder(json, &m_table), result != json);
}

void TestPlaceholders::theSubjectIsOneOfAPairAlone()
{
    const ClaimRow row{.name = u"sub"_s, .value = u"{{sub}}"_s};
    QCOMPARE(filled(row, {.subject = "42"}).value, u"42"_s);
    QCOMPARE(filled(row, {.subject = ""}).value, QString());
    QCOMPARE(filled(row, {}).value, u"{{sub}}"_s);
    QCOMPARE(unknownPlaceholder("{{sub}}"), "sub"_ba);
}

void TestPlaceholders::rowsAreFilledByTheirType()
{
    const QList<ClaimRow> rows =
        filled(QList<ClaimRow>{{.name = u"roles"_s, .type = ClaimType::List, .items = {u"{{evil}}"_s, u"r{{n}}"_s}},
                   {.name = u"id"_s, .type = ClaimType::Number, .value = u"{{id}}"_s},
                   {.name = u"data"_s, .type = ClaimType::Json, .value = u"{\"e\":\"{{evil}}\"}"_s},
                   {.name = u"exp"_s, .type = ClaimType::Lifetime, .value = u"{{n}}m"_s}},
            fill());
    QCOMPARE(renderForm(rows, FormPart::Payload, fromSeconds(0)).bytes,
        R"({"roles":["x\",\"admin\":true\\","r7"],"id":42,"data":{"e":"x\",\"admin\":true\\"},"exp":420})");
}

void TestPlaceholders::unknownOnesAreTold_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("unknown");
    QTest::newRow("all known") << "{{n}} {{id}} {{user name}}"_ba << ""_ba;
    QTest::newRow("misspelt column") << "{{id}} {{nmae}}"_ba << "nmae"_ba;
    QTest::newRow("another case") << "{{ID}}"_ba << "ID"_ba;
    QTest::newRow("an expression of another language") << "{{7*7}} {{user.id|safe}} {{}}"_ba << ""_ba;
}

void TestPlaceholders::unknownOnesAreTold()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, unknown);
    QCOMPARE(unknownPlaceholder(text, &m_table), unknown);
    QCOMPARE(unknownPlaceholder({ClaimRow{.value = QString::fromUtf8(text)}}, &m_table), unknown);
    QCOMPARE(unknownPlaceholder({ClaimRow{.value = QString::fromUtf8(text), .enabled = false}}, &m_table), ""_ba);
    if (!unknown.isEmpty())
        QCOMPARE(unknownPlaceholderText(unknown, &m_table),
            u"{{%1}} is no column of the table: there are id, user name, evil"_s.arg(QString::fromUtf8(unknown)));
    QCOMPARE(unknownPlaceholder("{{id}}"), "id"_ba);
    QVERIFY(unknownPlaceholderText("id").contains(u"{{n}}, {{uuid}}, {{family}}"_s));
}

void TestPlaceholders::fillerMakesWhatTheFormMakes()
{
    const Instant now = fromSeconds(1'700'000'000);
    const QList<ClaimRow> rows{{.name = u"a\"b"_s, .value = u"c"_s}, {.name = u"sub"_s, .value = u"{{id}}"_s},
        {.name = u"off"_s, .value = u"{{id}}"_s, .enabled = false},
        {.name = u"iat"_s, .type = ClaimType::DateTime, .value = u"now"_s},
        {.name = u"n"_s, .type = ClaimType::Number, .value = u"{{n}}"_s},
        {.name = u"roles"_s, .type = ClaimType::List, .items = {u"r{{n}}"_s}},
        {.name = u"exp"_s, .type = ClaimType::Lifetime, .value = u"1h"_s}};
    for (const QList<ClaimRow> &some :
        {rows, rows.first(1), rows.first(2), rows.sliced(1, 1), rows.sliced(4), QList<ClaimRow>()}) {
        const FormFiller filler(some, now, &m_table);
        QCOMPARE(filler.bytes(fill()).value(), renderForm(filled(some, fill()), FormPart::Payload, now).bytes);
    }
    QVERIFY(!FormFiller(rows, now, &m_table).isConstant());
}

void TestPlaceholders::fillerRefusesARowByName()
{
    const FormFiller byColumn(
        {{.name = u"id"_s, .type = ClaimType::Number, .value = u"{{user name}}"_s}}, {}, &m_table);
    const auto refused = byColumn.bytes(fill());
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, IssueError::Code::RowRefused);
    QCOMPARE(refused.error().note->code, ClaimNoteCode::NotANumber);
    QCOMPARE(message(refused.error()), u"“id”: “Zoë” is not a number: write it like 42, 1.5 or 1e3"_s);
    const FormFiller constant({{.name = u"x"_s, .type = ClaimType::Json, .value = u"{"_s}}, {});
    QVERIFY(!constant.isConstant());
    QCOMPARE(constant.bytes({}).error().note->code, ClaimNoteCode::NotJson);
}

void TestPlaceholders::constantFormIsMadeOnce()
{
    const FormFiller filler({{.name = u"alg"_s, .value = u"HS256"_s}, {.name = u"x"_s, .value = u"{{y}}"_s}}, {});
    QVERIFY(filler.isConstant());
    QCOMPARE(filler.bytes({}).value(), R"({"alg":"HS256","x":"{{y}}"})");
}

QTEST_GUILESS_MAIN(TestPlaceholders)
#include "tst_placeholders.moc"
