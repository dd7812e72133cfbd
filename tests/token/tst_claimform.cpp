// SPDX-License-Identifier: MIT
#include "token/claimform.h"

#include "jose/json.h"
#include "token/words.h"

#include <QTest>

using namespace claimsmith;
using namespace claimsmith::token;
using namespace Qt::StringLiterals;

namespace {

constexpr Instant now = fromSeconds(1'700'000'000) + Duration(700); // an instant is not always a whole second

QByteArray rendered(const QList<ClaimRow> &rows, FormPart part = FormPart::Payload)
{
    return renderForm(rows, part, now, Zone::Utc).bytes;
}

/// The codes of the notes, "-" for none, in the order of the rows.
QByteArray notes(const QList<ClaimRow> &rows, FormPart part = FormPart::Payload)
{
    QByteArrayList codes;
    const RenderedForm form = renderForm(rows, part, now, Zone::Utc);
    for (const RenderedClaim &claim : form.rows)
        codes.append(claim.note ? QByteArray(codeName(claim.note->code)) : "-"_ba);
    return codes.join(' ');
}

} // namespace

/// The rows of a form and the JSON that they become.
class TestClaimForm : public QObject
{
    Q_OBJECT
private slots:
    void valuesAreRendered_data();
    void valuesAreRendered();
    void valuesAreRefused_data();
    void valuesAreRefused();
    void membersStandInTheOrderOfTheRows();
    void refusedRowBlocksTheWholeForm();
    void rowsHaveTheirMeaning();
    void oddClaimsAreWarnedOfAndMade_data();
    void oddClaimsAreWarnedOfAndMade();
    void oddHeadersAreWarnedOfAndMade();
    void everyNoteHasWords();
    void typesHaveNamesAndWords();
    void newRowsHaveTheUsualType_data();
    void newRowsHaveTheUsualType();
    void headerTakesTheKey();
};

void TestClaimForm::valuesAreRendered_data()
{
    QTest::addColumn<ClaimType>("type");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QByteArray>("json");
    const auto row = [](const char *name, ClaimType type, const QString &value, const QByteArray &json) {
        QTest::newRow(name) << type << value << json;
    };
    row("text", ClaimType::Text, u"john"_s, R"("john")");
    row("text keeps its spaces", ClaimType::Text, u" a "_s, R"(" a ")");
    row("text that looks like a number", ClaimType::Text, u"42"_s, R"("42")");
    row("text is escaped", ClaimType::Text, u"a\"b\\\n"_s, R"("a\"b\\\n")");
    row("text in UTF-8", ClaimType::Text, u"Zoë 🔑"_s, "\"Zoë 🔑\"");
    row("empty text", ClaimType::Text, {}, R"("")");
    row("number keeps its text", ClaimType::Number, u" 1.50e3 "_s, "1.50e3");
    row("number of any length", ClaimType::Number, u"90071992547409930000001"_s, "90071992547409930000001");
    row("true", ClaimType::Boolean, u"true"_s, "true");
    row("False", ClaimType::Boolean, u" False "_s, "false");
    row("null", ClaimType::Null, u"ignored"_s, "null");
    row("now is rounded down", ClaimType::DateTime, u"now"_s, "1700000000");
    row("ISO 8601", ClaimType::DateTime, u"2011-03-22T18:43:00Z"_s, "1300819380");
    row("epoch keeps its text", ClaimType::DateTime, u"1300819380.0"_s, "1300819380.0");
    row("in 90 min", ClaimType::DateTime, u"in 90 min"_s, "1700005400");
    row("in 1h30m", ClaimType::DateTime, u"in 1h30m"_s, "1700005400");
    row("+15m", ClaimType::DateTime, u"+15m"_s, "1700000900");
    row("now-5m", ClaimType::DateTime, u"now-5m"_s, "1699999700");
    row("lifetime", ClaimType::Lifetime, u"1h30m"_s, "1700005400");
    row("lifetime in seconds", ClaimType::Lifetime, u"90"_s, "1700000090");
    row("lifetime in words", ClaimType::Lifetime, u"in 15 min"_s, "1700000900");
    row("lifetime with a plus", ClaimType::Lifetime, u"+15m"_s, "1700000900");
    row("lifetime that is over", ClaimType::Lifetime, u"-1h"_s, "1699996400");
    row("JSON byte for byte", ClaimType::Json, u" { \"b\" : 1.0,\t\"b\":\"\\u0041\" } "_s,
        "{ \"b\" : 1.0,\t\"b\":\"\\u0041\" }");
}

void TestClaimForm::valuesAreRendered()
{
    QFETCH(ClaimType, type);
    QFETCH(QString, value);
    QFETCH(QByteArray, json);
    const ClaimRow row{.name = u"x"_s, .type = type, .value = value};
    QCOMPARE(renderValue(row, now).value(), json);
    QCOMPARE(rendered({row}), "{\"x\":" + json + '}');
    QVERIFY(jose::Json::parse(rendered({row})));
}

void TestClaimForm::valuesAreRefused_data()
{
    QTest::addColumn<ClaimType>("type");
    QTest::addColumn<QString>("value");
    QTest::addColumn<ClaimNoteCode>("code");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, ClaimType type, const QString &value, ClaimNoteCode code,
                         const QString &text) { QTest::newRow(name) << type << value << code << text; };
    row("number in words", ClaimType::Number, u"ten"_s, ClaimNoteCode::NotANumber,
        u"“ten” is not a number: write it like 42, 1.5 or 1e3"_s);
    row("decimal comma", ClaimType::Number, u"1,5"_s, ClaimNoteCode::NotANumber,
        u"“1,5” is not a number: JSON has a point there, 1.5"_s);
    row("leading zeros", ClaimType::Number, u"007"_s, ClaimNoteCode::NotANumber, u"“007” is not a number"_s);
    row("hexadecimal", ClaimType::Number, u"0x10"_s, ClaimNoteCode::NotANumber, u"“0x10” is not a number"_s);
    row("NaN", ClaimType::Number, u"NaN"_s, ClaimNoteCode::NotANumber, u"“NaN” is not a number"_s);
    row("empty number", ClaimType::Number, {}, ClaimNoteCode::NotANumber, u"“” is not a number"_s);
    row("yes", ClaimType::Boolean, u"yes"_s, ClaimNoteCode::NotABoolean, u"“yes” is neither true nor false"_s);
    row("time in words", ClaimType::DateTime, u"tomorrow"_s, ClaimNoteCode::NotATime, u"“tomorrow” is not a time"_s);
    row("empty time", ClaimType::DateTime, u" "_s, ClaimNoteCode::NotATime, u"A time is missing"_s);
    row("unknown unit", ClaimType::Lifetime, u"1h3x"_s, ClaimNoteCode::NotALifetime, u"“1h3x” is not a lifetime"_s);
    row("date as a lifetime", ClaimType::Lifetime, u"2026-03-12"_s, ClaimNoteCode::NotALifetime,
        u"“2026-03-12” is not a lifetime"_s);
    row("empty lifetime", ClaimType::Lifetime, {}, ClaimNoteCode::NotALifetime, u"A lifetime is missing"_s);
    row("JSON cut off", ClaimType::Json, u"{\"a\":"_s, ClaimNoteCode::NotJson, {});
    row("two JSON values", ClaimType::Json, u"1 2"_s, ClaimNoteCode::NotJson, {});
    row("JSON that would break out", ClaimType::Json, u"1,\"admin\":true"_s, ClaimNoteCode::NotJson, {});
    row("empty JSON", ClaimType::Json, {}, ClaimNoteCode::NotJson, {});
}

void TestClaimForm::valuesAreRefused()
{
    QFETCH(ClaimType, type);
    QFETCH(QString, value);
    QFETCH(ClaimNoteCode, code);
    QFETCH(QString, words);
    const ClaimRow row{.name = u"x"_s, .type = type, .value = value};
    const auto json = renderValue(row, now);
    QVERIFY(!json);
    QCOMPARE(json.error().code, code);
    QVERIFY(isError(code));
    QCOMPARE(json.error().name, "x"_ba);
    QVERIFY2(message(json.error()).startsWith(words), qPrintable(message(json.error())));
    QVERIFY(!message(json.error()).isEmpty());
    const RenderedForm form = renderForm({row}, FormPart::Payload, now);
    QVERIFY(!form.isComplete());
    QCOMPARE(form.rows.constFirst().note.value(), json.error());
}

void TestClaimForm::membersStandInTheOrderOfTheRows()
{
    QCOMPARE(rendered({}), "{}");
    QCOMPARE(rendered({{.name = u"z"_s, .value = u"1"_s},
                 {.name = u"off"_s, .type = ClaimType::Number, .value = u"not even a number"_s, .enabled = false},
                 {.name = u"a\"b"_s, .type = ClaimType::List, .items = {u"x"_s, u"y\""_s}},
                 {.name = u"empty"_s, .type = ClaimType::List}}),
        R"({"z":"1","a\"b":["x","y\""],"empty":[]})");
}

void TestClaimForm::refusedRowBlocksTheWholeForm()
{
    const RenderedForm form =
        renderForm({{.name = u"a"_s, .value = u"1"_s}, {.name = u"n"_s, .type = ClaimType::Number, .value = u"?"_s}},
            FormPart::Payload, now);
    QVERIFY(!form.isComplete());
    QVERIFY(form.bytes.isEmpty());
    QVERIFY(!form.rows.at(0).isRefused());
    QCOMPARE(form.rows.at(0).json, R"("1")");
    QVERIFY(form.rows.at(1).isRefused());
}

void TestClaimForm::rowsHaveTheirMeaning()
{
    const RenderedForm form = renderForm({{.name = u"exp"_s, .type = ClaimType::Lifetime, .value = u"1h"_s},
                                             {.name = u"iat"_s, .type = ClaimType::Number, .value = u"1699999940"_s},
                                             {.name = u"iss"_s, .value = u"x"_s, .enabled = false},
                                             {.name = u"level"_s, .type = ClaimType::Number, .value = u"3"_s},
                                             {.name = u"until"_s, .type = ClaimType::DateTime, .value = u"0"_s}},
        FormPart::Payload, now, Zone::Utc);
    QCOMPARE(form.rows.at(0).meaning, claimMeaning("exp").text);
    QCOMPARE(form.rows.at(0).detail, u"Tue 14 Nov 2023 23:13:20 UTC · in 1 h"_s);
    QCOMPARE(form.rows.at(0).instant.value(), fromSeconds(1'700'003'600));
    QCOMPARE(form.rows.at(1).detail, u"Tue 14 Nov 2023 22:12:20 UTC · 1 min ago"_s);
    QCOMPARE(form.rows.at(2).meaning, claimMeaning("iss").text);
    QCOMPARE(form.rows.at(2).json, "");
    QCOMPARE(form.rows.at(3).meaning, QString());
    QVERIFY(!form.rows.at(3).instant);
    QCOMPARE(form.rows.at(4).instant.value(), fromSeconds(0)); // custom claims may be times too
    QCOMPARE(renderForm({{.name = u"kid"_s, .value = u"a"_s}}, FormPart::Header, now).rows.constFirst().meaning,
        headerMeaning("kid").text);
}

void TestClaimForm::oddClaimsAreWarnedOfAndMade_data()
{
    QTest::addColumn<QList<ClaimRow>>("rows");
    QTest::addColumn<QByteArray>("codes");
    const auto row = [](const char *name, const QList<ClaimRow> &rows, const QByteArray &codes) {
        QTest::newRow(name) << rows << codes;
    };
    const auto text = [](const QString &name, const QString &value) { return ClaimRow{.name = name, .value = value}; };
    const auto json = [](const QString &name, const QString &value) {
        return ClaimRow{.name = name, .type = ClaimType::Json, .value = value};
    };
    const auto time = [](const QString &name, const QString &value) {
        return ClaimRow{.name = name, .type = ClaimType::DateTime, .value = value};
    };
    row("nothing odd",
        {text(u"sub"_s, u"1"_s), time(u"iat"_s, u"now"_s), time(u"nbf"_s, u"now"_s), time(u"exp"_s, u"+1h"_s)},
        "- - - -");
    row("no name", {text({}, u"x"_s)}, "name_empty");
    row("a name twice", {text(u"a"_s, u"1"_s), text(u"b"_s, u"1"_s), text(u"a"_s, u"2"_s)}, "- - claim_twice");
    row("exp as text", {text(u"exp"_s, u"1700003600"_s)}, "time_not_a_number");
    row("exp as a list", {json(u"exp"_s, u"[1]"_s)}, "time_not_a_number");
    row("exp in milliseconds", {time(u"exp"_s, u"1700003600000"_s)}, "time_in_milliseconds");
    row("exp at the instant of issue", {time(u"exp"_s, u"1700000000"_s)}, "expiry_past");
    row("exp a second later", {time(u"exp"_s, u"1700000001"_s)}, "-");
    row("nbf after exp", {time(u"nbf"_s, u"+2h"_s), time(u"exp"_s, u"+1h"_s)}, "- expiry_before_not_before");
    row("exp before nbf in the other order", {time(u"exp"_s, u"+1h"_s), time(u"nbf"_s, u"+2h"_s)},
        "expiry_before_not_before -");
    row("exp is iat", {time(u"iat"_s, u"-1h"_s), time(u"exp"_s, u"-1h"_s)}, "- expiry_before_issued_at");
    row("issued in the future", {time(u"iat"_s, u"+1m"_s)}, "issued_in_future");
    row("sub as a number", {json(u"sub"_s, u"42"_s)}, "text_expected");
    row("jti as null", {ClaimRow{.name = u"jti"_s, .type = ClaimType::Null}}, "text_expected");
    row("aud as a number", {json(u"aud"_s, u"1"_s)}, "audience_form");
    row("aud with a number", {json(u"aud"_s, u"[\"a\",1]"_s)}, "audience_form");
    row("aud as text", {text(u"aud"_s, u"a"_s)}, "-");
    row("2^53 - 1", {json(u"id"_s, u"9007199254740991"_s)}, "-");
    row("2^53 + 1", {json(u"id"_s, u"9007199254740993"_s)}, "number_rounded");
    row("-2^53", {json(u"id"_s, u"-9007199254740992"_s)}, "number_rounded");
    row("beyond 64 bits", {json(u"id"_s, u"99999999999999999999"_s)}, "number_rounded");
    row("what is off counts for nothing",
        {ClaimRow{.name = u"a"_s, .enabled = false}, text(u"a"_s, u"1"_s),
            ClaimRow{.name = u"nbf"_s, .type = ClaimType::DateTime, .value = u"+2h"_s, .enabled = false},
            time(u"exp"_s, u"+1h"_s)},
        "- - - -");
}

void TestClaimForm::oddClaimsAreWarnedOfAndMade()
{
    QFETCH(QList<ClaimRow>, rows);
    QFETCH(QByteArray, codes);
    QCOMPARE(notes(rows), codes);
    const RenderedForm form = renderForm(rows, FormPart::Payload, now);
    QVERIFY(form.isComplete());
    QVERIFY(jose::Json::parse(form.bytes));
    for (const RenderedClaim &claim : form.rows) {
        if (claim.note) {
            QVERIFY(!claim.isRefused());
            QVERIFY(!message(*claim.note).isEmpty());
        }
    }
}

void TestClaimForm::oddHeadersAreWarnedOfAndMade()
{
    const QList<ClaimRow> rows{{.name = u"alg"_s, .value = u"none"_s}, {.name = u"alg"_s, .value = u"HS256"_s},
        {.name = u"typ"_s, .type = ClaimType::Number, .value = u"1"_s}, {.name = u"exp"_s, .value = u"soon"_s}};
    QCOMPARE(notes(rows, FormPart::Header), "- header_twice text_expected -");
    QCOMPARE(rendered(rows, FormPart::Header), R"({"alg":"none","alg":"HS256","typ":1,"exp":"soon"})");
}

void TestClaimForm::everyNoteHasWords()
{
    for (int code = 0; code <= static_cast<int>(ClaimNoteCode::NumberRounded); ++code) {
        const ClaimNote note{.code = static_cast<ClaimNoteCode>(code), .name = "exp", .found = "x", .wanted = "y"};
        QVERIFY2(!message(note).isEmpty(), QByteArray(codeName(note.code)).constData());
        QVERIFY(!codeName(note.code).isEmpty());
    }
    QCOMPARE(message({.code = ClaimNoteCode::TimeNotANumber, .name = "exp", .wanted = "1700003600"}),
        u"“exp” must be a number of seconds, 1700003600 here; libraries refuse anything else"_s);
    // A value cannot forge the sentence around it.
    QVERIFY(!message({.code = ClaimNoteCode::NotANumber, .found = "1\u202e\n"}).contains(u'\n'));
}

void TestClaimForm::typesHaveNamesAndWords()
{
    QCOMPARE(claimTypes().size(), 8);
    for (const ClaimType type : claimTypes()) {
        QCOMPARE(findClaimType(QByteArray(claimTypeName(type))), type);
        QVERIFY(!claimTypeText(type).isEmpty());
    }
    QVERIFY(!findClaimType("Text"));
}

void TestClaimForm::newRowsHaveTheUsualType_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<FormPart>("part");
    QTest::addColumn<ClaimType>("type");
    QTest::newRow("exp") << "exp"_ba << FormPart::Payload << ClaimType::Lifetime;
    QTest::newRow("iat") << "iat"_ba << FormPart::Payload << ClaimType::DateTime;
    QTest::newRow("auth_time") << "auth_time"_ba << FormPart::Payload << ClaimType::DateTime;
    QTest::newRow("aud") << "aud"_ba << FormPart::Payload << ClaimType::List;
    QTest::newRow("scope") << "scope"_ba << FormPart::Payload << ClaimType::Text;
    QTest::newRow("email_verified") << "email_verified"_ba << FormPart::Payload << ClaimType::Boolean;
    QTest::newRow("cnf") << "cnf"_ba << FormPart::Payload << ClaimType::Json;
    QTest::newRow("custom") << "tenant"_ba << FormPart::Payload << ClaimType::Text;
    QTest::newRow("exp in a header") << "exp"_ba << FormPart::Header << ClaimType::Text;
    QTest::newRow("crit") << "crit"_ba << FormPart::Header << ClaimType::List;
}

void TestClaimForm::newRowsHaveTheUsualType()
{
    QFETCH(QByteArray, name);
    QFETCH(FormPart, part);
    QTEST(usualType(name, part), "type");
    QCOMPARE(isWordList(name), name == "scope");
}

void TestClaimForm::headerTakesTheKey()
{
    const QList<ClaimRow> rows = headerFor(
        {{.name = u"typ"_s, .value = u"JWT"_s}, {.name = u"cty"_s, .value = u"x"_s, .enabled = false}}, "ES256", "k1");
    QCOMPARE(rendered(rows, FormPart::Header), R"({"alg":"ES256","typ":"JWT","kid":"k1"})");
    QCOMPARE(rendered(headerFor(rows, "HS256"), FormPart::Header), R"({"alg":"HS256","typ":"JWT","kid":"k1"})");
    // In place, whatever the rows were.
    QCOMPARE(rendered(headerFor({{.name = u"kid"_s, .type = ClaimType::Null, .enabled = false},
                                    {.name = u"alg"_s, .type = ClaimType::Number, .value = u"1"_s}},
                          "RS256", "k2"),
                 FormPart::Header),
        R"({"kid":"k2","alg":"RS256"})");
    QCOMPARE(rendered(headerFor({}, "HS256", "k"), FormPart::Header), R"({"alg":"HS256","kid":"k"})");
}

QTEST_GUILESS_MAIN(TestClaimForm)
#include "tst_claimform.moc"
