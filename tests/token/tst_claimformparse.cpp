// SPDX-License-Identifier: MIT
#include "token/claimform.h"

#include "jose/json.h"

#include <QTest>

using namespace claimsmith;
using namespace claimsmith::token;
using namespace Qt::StringLiterals;

namespace {

constexpr Instant now = fromSeconds(1'700'000'000);

/// A row in one word or two: "-exp:lifetime=1h", a minus where it is off.
QByteArray shown(const QList<ClaimRow> &rows)
{
    QByteArrayList texts;
    for (const ClaimRow &row : rows) {
        const QString value = row.type == ClaimType::List ? row.items.join(u'|') : row.value;
        texts.append((row.enabled ? "" : "-") + row.name.toUtf8() + ':' + QByteArray(claimTypeName(row.type)) + '='
                     + value.toUtf8());
    }
    return texts.join(' ');
}

QList<ClaimRow> former()
{
    return {{.name = u"note"_s, .value = u"first"_s, .enabled = false}, {.name = u"sub"_s, .value = u"1"_s},
        {.name = u"iat"_s, .type = ClaimType::DateTime, .value = u"now"_s},
        {.name = u"nbf"_s, .type = ClaimType::DateTime, .value = u"now"_s, .enabled = false},
        {.name = u"exp"_s, .type = ClaimType::Lifetime, .value = u"1h"_s},
        {.name = u"data"_s, .type = ClaimType::Json, .value = u"{ \"a\": 1 }"_s}};
}

} // namespace

/// A raw view that is edited beside the form.
class TestClaimFormParse : public QObject
{
    Q_OBJECT
private slots:
    void valuesGetTheTypeThatFits_data();
    void valuesGetTheTypeThatFits();
    void nothingIsLost_data();
    void nothingIsLost();
    void formerRowsOutliveTheEditOfOthers_data();
    void formerRowsOutliveTheEditOfOthers();
    void prettyTextIsTheSameForm();
    void whatIsNoObjectIsRefused_data();
    void whatIsNoObjectIsRefused();
};

void TestClaimFormParse::valuesGetTheTypeThatFits_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("rows");
    QTest::newRow("text") << R"({"sub":"42"})"_ba << "sub:text=42"_ba;
    QTest::newRow("number") << R"({"n":1.50e3})"_ba << "n:number=1.50e3"_ba;
    QTest::newRow("time") << R"({"exp":1300819380})"_ba << "exp:date_time=1300819380"_ba;
    QTest::newRow("auth_time") << R"({"auth_time":1.0})"_ba << "auth_time:date_time=1.0"_ba;
    QTest::newRow("time that is no number") << R"({"exp":"1300819380"})"_ba << "exp:text=1300819380"_ba;
    QTest::newRow("booleans") << R"({"a":true,"b":false})"_ba << "a:boolean=true b:boolean=false"_ba;
    QTest::newRow("null") << R"({"a":null})"_ba << "a:null="_ba;
    QTest::newRow("list of texts") << R"({"aud":[ "a", "b" ]})"_ba << "aud:list=a|b"_ba;
    QTest::newRow("empty list") << R"({"aud":[]})"_ba << "aud:list="_ba;
    QTest::newRow("mixed array") << R"({"a":["x",1]})"_ba << R"(a:json=["x",1])"_ba;
    QTest::newRow("object") << R"({"a":{ "b" : 1 }})"_ba << R"(a:json={"b":1})"_ba;
    QTest::newRow("escapes that a text would not have") << R"({"iss":"https:\/\/a"})"_ba
                                                        << R"(iss:json="https:\/\/a")"_ba;
    QTest::newRow("list with such escapes") << R"({"aud":["\u0061"]})"_ba << R"(aud:json=["\u0061"])"_ba;
    QTest::newRow("nothing") << " {\n} "_ba << ""_ba;
}

void TestClaimFormParse::valuesGetTheTypeThatFits()
{
    QFETCH(QByteArray, json);
    const auto rows = parseForm(json, FormPart::Payload);
    QVERIFY(rows);
    QTEST(shown(*rows), "rows");
}

void TestClaimFormParse::nothingIsLost_data()
{
    QTest::addColumn<QByteArray>("json"); // compact
    QTest::newRow("order") << R"({"z":1,"a":2,"m":3})"_ba;
    QTest::newRow("number text") << R"({"a":1.0,"b":1e400,"c":-0,"d":9007199254740993,"exp":1.7e9})"_ba;
    QTest::newRow("duplicates") << R"({"a":1,"a":"1","a":1})"_ba;
    QTest::newRow("duplicates inside") << R"({"a":{"b":1,"b":2}})"_ba;
    QTest::newRow("escapes") << R"({"a":"\u00e9\/\ud83d\udd11","b":["\/"]})"_ba;
    QTest::newRow("no name") << R"({"":1})"_ba;
    QTest::newRow("control characters") << "{\"a\\u0001\":\"\\u0000\"}"_ba;
    QTest::newRow("byte order mark inside") << "{\"\xef\xbb\xbf"
                                               "a\":\"\xef\xbb\xbf\",\"b\":[\"\xef\xbb\xbf\"]}"_ba;
    QTest::newRow("spaces inside texts") << R"({"a b":" c  d ","e":{"f":" \" : , "}})"_ba;
    QTest::newRow("deep") << "{\"a\":" + QByteArray(255, '[') + QByteArray(255, ']') + '}';
}

void TestClaimFormParse::nothingIsLost()
{
    QFETCH(QByteArray, json);
    const auto rows = parseForm(json, FormPart::Payload);
    QVERIFY(rows);
    const RenderedForm form = renderForm(*rows, FormPart::Payload, now);
    QCOMPARE(form.bytes, json);
    // and once more, from the form's own text
    QCOMPARE(parseForm(form.bytes, FormPart::Payload, *rows, form).value(), *rows);
    QCOMPARE(parseForm(jose::Json::parse(json)->pretty(), FormPart::Payload, *rows, form).value(), *rows);
}

void TestClaimFormParse::formerRowsOutliveTheEditOfOthers_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("rows");
    const QByteArray data = R"("data":{"a":1})";
    QTest::newRow("another claim was changed")
        << R"({"sub":"2","iat":1700000000,"exp":1700003600,)" + data + '}'
        << R"(-note:text=first sub:text=2 iat:date_time=now -nbf:date_time=now exp:lifetime=1h data:json={ "a": 1 })"_ba;
    QTest::newRow("lifetime was overwritten")
        << R"({"sub":"1","iat":1700000000,"exp":1700003601,)" + data + '}'
        << R"(-note:text=first sub:text=1 iat:date_time=now -nbf:date_time=now exp:date_time=1700003601 data:json={ "a": 1 })"_ba;
    QTest::newRow("added and taken out")
        << R"({"new":true,"iat":1700000000,"exp":1700003600})"_ba
        << "-note:text=first new:boolean=true iat:date_time=now -nbf:date_time=now exp:lifetime=1h"_ba;
    QTest::newRow("the row before was taken out")
        << R"({"sub":"1","exp":1700003600})"_ba
        << "-note:text=first sub:text=1 -nbf:date_time=now exp:lifetime=1h"_ba;
    QTest::newRow("moved") << R"({"exp":1700003600,"sub":"1"})"_ba
                           << "-note:text=first exp:lifetime=1h sub:text=1 -nbf:date_time=now"_ba;
    QTest::newRow("everything taken out") << "{}"_ba << "-note:text=first -nbf:date_time=now"_ba;
    QTest::newRow("type kept where the value fits")
        << R"({"data":5})"_ba << "-note:text=first -nbf:date_time=now data:json=5"_ba;
    QTest::newRow("a name that stands twice now")
        << R"({"sub":"1","sub":"2"})"_ba << "-note:text=first sub:text=1 -nbf:date_time=now sub:text=2"_ba;
}

void TestClaimFormParse::formerRowsOutliveTheEditOfOthers()
{
    QFETCH(QByteArray, json);
    const QList<ClaimRow> rows = former();
    const auto parsed = parseForm(json, FormPart::Payload, rows, renderForm(rows, FormPart::Payload, now));
    QVERIFY(parsed);
    QTEST(shown(*parsed), "rows");
    QCOMPARE(jose::Json::parse(renderForm(*parsed, FormPart::Payload, now).bytes)->pretty(),
        jose::Json::parse(json)->pretty());
}

void TestClaimFormParse::prettyTextIsTheSameForm()
{
    const QList<ClaimRow> rows = former();
    const RenderedForm form = renderForm(rows, FormPart::Payload, now);
    QCOMPARE(parseForm(form.bytes, FormPart::Payload, rows, form).value(), rows);
    QCOMPARE(parseForm(jose::Json::parse(form.bytes)->pretty(), FormPart::Payload, rows, form).value(), rows);
}

void TestClaimFormParse::whatIsNoObjectIsRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<jose::ErrorCode>("code");
    QTest::addColumn<qsizetype>("offset");
    QTest::newRow("empty") << ""_ba << jose::ErrorCode::JsonEmpty << qsizetype(-1);
    QTest::newRow("array") << " [1]"_ba << jose::ErrorCode::JsonNotObject << qsizetype(1);
    QTest::newRow("trailing comma") << R"({"a":1,})"_ba << jose::ErrorCode::JsonSyntax << qsizetype(7);
    QTest::newRow("not UTF-8") << "{\"a\":\"\xff\"}"_ba << jose::ErrorCode::JsonUtf8 << qsizetype(6);
    QTest::newRow("too deep") << "{\"a\":" + QByteArray(256, '[') + QByteArray(256, ']') + '}'
                              << jose::ErrorCode::JsonDepth << qsizetype(260);
}

void TestClaimFormParse::whatIsNoObjectIsRefused()
{
    QFETCH(QByteArray, json);
    QFETCH(jose::ErrorCode, code);
    for (const FormPart part : {FormPart::Header, FormPart::Payload}) {
        const auto rows = parseForm(json, part, former());
        QVERIFY(!rows);
        QCOMPARE(rows.error().code, code);
        QCOMPARE(rows.error().segment, part == FormPart::Header ? jose::Segment::Header : jose::Segment::Payload);
        QTEST(rows.error().offset, "offset");
    }
}

QTEST_GUILESS_MAIN(TestClaimFormParse)
#include "tst_claimformparse.moc"
