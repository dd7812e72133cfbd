// SPDX-License-Identifier: MIT
#include "jose/json.h"
#include "jose/jsonfault.h"

#include "support/vectors.h"

#include <QDir>
#include <QTest>

using namespace claimsmith::jose;
using namespace Qt::StringLiterals;
using Type = JsonValue::Type;

namespace {

QByteArray nested(int depth) { return QByteArray(depth, '[') + QByteArray(depth, ']'); }

} // namespace

class TestJson : public QObject
{
    Q_OBJECT
private slots:
    void typesAreTold_data();
    void typesAreTold();
    void wrongTypeAnswersEmpty();
    void numbersKeepTheirText_data();
    void numbersKeepTheirText();
    void stringsAreUnescaped_data();
    void stringsAreUnescaped();
    void membersAreFound();
    void membersAreVisitedInOrder();
    void elementsAreVisitedInOrder();
    void faultsAreNamed_data();
    void faultsAreNamed();
    void depthIsLimited_data();
    void depthIsLimited();
    void assignReusesAndForgets();
    void aMoveKeepsValues();
    void suite_data();
    void suite();
};

void TestJson::typesAreTold_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Type>("type");
    QTest::newRow("null") << "null"_ba << Type::Null;
    QTest::newRow("true") << "true"_ba << Type::Bool;
    QTest::newRow("false") << "false"_ba << Type::Bool;
    QTest::newRow("integer") << "0"_ba << Type::Number;
    QTest::newRow("exponent") << "-1.5e+3"_ba << Type::Number;
    QTest::newRow("string") << "\"\""_ba << Type::String;
    QTest::newRow("array") << " [ ] "_ba << Type::Array;
    QTest::newRow("object") << "\r\n\t{ } "_ba << Type::Object;
}

void TestJson::typesAreTold()
{
    QFETCH(QByteArray, text);
    const Result<Json> json = Json::parse(text);
    QVERIFY(json);
    QVERIFY(!json->isEmpty());
    QCOMPARE(json->text().toByteArray(), text);
    QTEST(json->root().type(), "type");
}

void TestJson::wrongTypeAnswersEmpty()
{
    const Json json = *Json::parse(R"({"s":"text","n":12,"b":true,"a":[1,2],"o":{"s":"inner"}})");
    const JsonValue string = json.member("s");
    QVERIFY(string.numberText().isEmpty());
    QVERIFY(!string.toBool());
    QCOMPARE(string.size(), 0);
    QVERIFY(string.member("s").isUndefined());
    QVERIFY(json.member("n").string().isEmpty());
    QVERIFY(json.member("a").member("0").isUndefined());
    QVERIFY(json.member("b").toBool());
    QCOMPARE(json.member("a").size(), 2);
    QCOMPARE(json.root().size(), 5);

    int visits = 0;
    json.member("a").forEachMember([&](QByteArrayView, JsonValue) { ++visits; });
    json.member("o").forEachElement([&](JsonValue) { ++visits; });
    string.forEachElement([&](JsonValue) { ++visits; });

    const JsonValue undefined;
    QCOMPARE(undefined.type(), Type::Undefined);
    QVERIFY(undefined.string().isEmpty());
    QVERIFY(undefined.numberText().isEmpty());
    QVERIFY(!undefined.toBool());
    QVERIFY(undefined.source().isEmpty());
    QCOMPARE(undefined.offset(), -1);
    QVERIFY(undefined.member("s").isUndefined());
    undefined.forEachMember([&](QByteArrayView, JsonValue) { ++visits; });
    QCOMPARE(visits, 0);

    const Json empty;
    QVERIFY(empty.isEmpty());
    QVERIFY(empty.root().isUndefined());
    QVERIFY(empty.member("s").isUndefined());
    QVERIFY(empty.text().isEmpty());
    QVERIFY(empty.pretty().isEmpty());
    QVERIFY(empty.duplicates().isEmpty());
    QVERIFY(!empty.hasDuplicateMember());
}

void TestJson::numbersKeepTheirText_data()
{
    QTest::addColumn<QByteArray>("number");
    for (const char *number : {"9007199254740993", "1.0", "1e2", "1E+2", "-0", "-0.0", "0.1000", "1e9999", "1e-9999",
             "18446744073709551616", "3.14159265358979323846264338327950288419716939937510582097494459"})
        QTest::newRow(number) << QByteArray(number);
    QTest::newRow("ten thousand digits") << QByteArray(10'000, '7');
}

void TestJson::numbersKeepTheirText()
{
    QFETCH(QByteArray, number);
    QCOMPARE(Json::parse(number)->root().numberText().toByteArray(), number);
    const Json json = *Json::parse("{\"exp\" : " + number + " , \"list\":[" + number + "]}");
    QCOMPARE(json.member("exp").numberText().toByteArray(), number);
    QCOMPARE(json.member("exp").source().toByteArray(), number);
    QVERIFY(json.pretty().contains(number));
}

void TestJson::stringsAreUnescaped_data()
{
    QTest::addColumn<QByteArray>("literal");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("plain") << R"("abc")"_ba << "abc"_ba;
    QTest::newRow("slash as it is and escaped") << R"("a/b\/c")"_ba << "a/b/c"_ba;
    QTest::newRow("short escapes") << R"("\"\\\b\f\n\r\t")"_ba << "\"\\\b\f\n\r\t"_ba;
    QTest::newRow("code unit") << R"("\u00e9\u00E9")"_ba << "\xc3\xa9\xc3\xa9"_ba;
    QTest::newRow("NUL inside") << R"("a\u0000b")"_ba << "a\0b"_ba;
    QTest::newRow("surrogate pair") << R"("\ud83d\udd11")"_ba << "\xf0\x9f\x94\x91"_ba;
    QTest::newRow("UTF-8 as it is") << "\"\xf0\x9f\x94\x91\""_ba << "\xf0\x9f\x94\x91"_ba;
    QTest::newRow("DEL is no control character of RFC 8259 §7") << "\"\x7f\""_ba << "\x7f"_ba;
}

void TestJson::stringsAreUnescaped()
{
    QFETCH(QByteArray, literal);
    QFETCH(QByteArray, text);
    const Result<Json> json = Json::parse("{" + literal + ":" + literal + "}");
    QVERIFY(json);
    QCOMPARE(json->member(text).string().toByteArray(), text);
    QCOMPARE(json->member(text).source().toByteArray(), literal);
}

void TestJson::membersAreFound()
{
    const Json json = *Json::parse(R"({"iss":"a","":1,"exp":2,"ex":3,"Exp":4,"exp":5,"e\u0078p2":6,"n\u0000":7})");
    QCOMPARE(json.member("iss").string().toByteArray(), "a"_ba);
    QCOMPARE(json.member("").numberText().toByteArray(), "1"_ba);
    QCOMPARE(json.member(QByteArrayView()).numberText().toByteArray(), "1"_ba);
    // Of duplicates the last: RFC 8259 §4 leaves it open, and that is what most libraries judge.
    QCOMPARE(json.member("exp").numberText().toByteArray(), "5"_ba);
    QCOMPARE(json.member("Exp").numberText().toByteArray(), "4"_ba);
    QCOMPARE(json.member("exp2").numberText().toByteArray(), "6"_ba);
    QCOMPARE(json.member(QByteArrayView("n\0", 2)).numberText().toByteArray(), "7"_ba);
    QVERIFY(!json.root().contains("n"));
    QVERIFY(!json.root().contains("e"));
    QVERIFY(!json.root().contains("expp"));
    QVERIFY(json.root().contains("ex"));
}

void TestJson::membersAreVisitedInOrder()
{
    const Json json = *Json::parse(R"({"z":1,"a":{"deep":[1,2,{}]},"z":3,"m":[],"a":"s"})");
    QList<QByteArray> seen;
    json.root().forEachMember(
        [&](QByteArrayView name, JsonValue value) { seen += name.toByteArray() + '=' + value.source().toByteArray(); });
    QCOMPARE(seen, QList<QByteArray>({"z=1", "a={\"deep\":[1,2,{}]}", "z=3", "m=[]", "a=\"s\""}));
}

void TestJson::elementsAreVisitedInOrder()
{
    const Json json = *Json::parse(R"([[1,[2]],{"a":[3]},"x",null, 4 ])");
    QList<QByteArray> seen;
    json.root().forEachElement([&](JsonValue value) { seen.append(value.source().toByteArray()); });
    QCOMPARE(seen, QList<QByteArray>({"[1,[2]]", "{\"a\":[3]}", "\"x\"", "null", "4"}));
}

void TestJson::faultsAreNamed_data()
{
    using enum ErrorCode;
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<qsizetype>("offset");
    QTest::addColumn<QByteArray>("found");
    const auto row = [](const char *name, const QByteArray &text, ErrorCode code, qsizetype offset,
                         const QByteArray &found) { QTest::newRow(name) << text << code << offset << found; };
    const auto syntax = [&row](const char *name, const QByteArray &text, qsizetype offset, const QByteArray &found) {
        row(name, text, JsonSyntax, offset, found);
    };
    row("nothing", ""_ba, JsonEmpty, -1, {});
    row("white space alone", " \r\n\t"_ba, JsonEmpty, -1, {});
    syntax("byte order mark, RFC 8259 §8.1", "\xef\xbb\xbf{}"_ba, 0,
        "a byte order mark stands before the text, which RFC 8259 §8.1 forbids"_ba);
    syntax("member without quotes", "{a:1}"_ba, 1, "a member name must be a string in double quotes"_ba);
    syntax("member in single quotes", "{'a':1}"_ba, 1, "a member name must be a string in double quotes"_ba);
    syntax(
        "value in single quotes", "{\"a\":'1'}"_ba, 5, "single quotes are not JSON; strings stand in double quotes"_ba);
    syntax("no colon", "{\"a\" 1}"_ba, 5, "a colon must stand between a name and its value"_ba);
    syntax("no value", "{\"a\":}"_ba, 5, "a value is missing"_ba);
    syntax("no comma in an object", "{\"a\":1 \"b\":2}"_ba, 7, "a comma or } must stand here"_ba);
    syntax("no comma in an array", "[1 2]"_ba, 3, "a comma or ] must stand here"_ba);
    syntax("trailing comma in an object", "{\"a\":1,}"_ba, 7, "a comma stands before the closing bracket"_ba);
    syntax("trailing comma in an array", "[1, ]"_ba, 4, "a comma stands before the closing bracket"_ba);
    syntax("two commas", "[1,,2]"_ba, 3, "a value is missing"_ba);
    syntax("wrong bracket", "{\"a\":1]"_ba, 6, "the closing bracket is not the kind that was opened"_ba);
    syntax("closing bracket alone", "]"_ba, 0, "a value is missing"_ba);
    syntax("cut off in an object", "{\"a\":1"_ba, 6, "the text ends inside an object"_ba);
    syntax("cut off in an array", "[1, "_ba, 4, "the text ends inside an array"_ba);
    syntax("cut off in a string", "[\"ab"_ba, 4, "the text ends inside a string"_ba);
    syntax("cut off behind a backslash", "\"ab\\"_ba, 4, "the text ends inside a string"_ba);
    syntax("second value", "{} {}"_ba, 3, "more text follows after the value"_ba);
    syntax("NUL behind", "{}\0"_ba, 2, "more text follows after the value"_ba);
    syntax("line comment", "{ // x\n}"_ba, 2, "comments are not part of JSON"_ba);
    syntax("block comment behind", "1/* x */"_ba, 1, "comments are not part of JSON"_ba);
    syntax("NaN", "{\"exp\":NaN}"_ba, 7, "the only words in JSON are true, false and null"_ba);
    syntax("Python's True", "[True]"_ba, 1, "the only words in JSON are true, false and null"_ba);
    syntax("half a word", "nul"_ba, 0, "the only words in JSON are true, false and null"_ba);
    syntax("a word too long", "[nulls]"_ba, 1, "the only words in JSON are true, false and null"_ba);
    syntax("plus", "[+1]"_ba, 1, "a number cannot begin with +"_ba);
    syntax("leading zero", "[01]"_ba, 1, "a number cannot begin with a zero that other digits follow"_ba);
    syntax("minus alone", "[-]"_ba, 2, "a digit of a number is missing"_ba);
    syntax("minus Infinity", "[-Infinity]"_ba, 2, "a digit of a number is missing"_ba);
    syntax("no digit before the point", "[.5]"_ba, 1, "a digit of a number is missing"_ba);
    syntax("no digit behind the point", "[1.]"_ba, 3, "a digit of a number is missing"_ba);
    syntax("no digit in the exponent", "[1e+]"_ba, 4, "a digit of a number is missing"_ba);
    syntax("line break in a string", "\"a\nb\""_ba, 2,
        "a line break, tab or other control character in a string must be written as an escape"_ba);
    syntax("unknown escape", R"(["\x41"])"_ba, 2, "no JSON escape is written like this"_ba);
    syntax("short code unit", R"(["\u12"])"_ba, 2, "\\u must be followed by four hexadecimal digits"_ba);
    syntax("lone high surrogate", R"(["a\ud800"])"_ba, 3,
        "half of a surrogate pair stands alone, which is no character"_ba);
    syntax(
        "lone low surrogate", R"(["\udc00"])"_ba, 2, "half of a surrogate pair stands alone, which is no character"_ba);
    syntax("high surrogate before another letter", R"(["\ud800\u0041"])"_ba, 2,
        "half of a surrogate pair stands alone, which is no character"_ba);
    syntax("stranger", "[*]"_ba, 1, "no JSON value begins with this character"_ba);
    row("byte FF in a string", "{\"a\":\"\xff\"}"_ba, JsonUtf8, 6, "0xFF"_ba);
    row("overlong slash", "\"\xc0\xaf\""_ba, JsonUtf8, 1, "0xC0"_ba);
    row("surrogate as UTF-8", "\"\xed\xa0\x80\""_ba, JsonUtf8, 1, "0xED"_ba);
    row("beyond U+10FFFF", "\"\xf4\x90\x80\x80\""_ba, JsonUtf8, 1, "0xF4"_ba);
    row("cut-off character", "\"\xe2\x82\""_ba, JsonUtf8, 1, "0xE2"_ba);
    row("UTF-16", "\xff\xfe{\0}\0"_ba, JsonUtf8, 0, "0xFF"_ba);
}

void TestJson::faultsAreNamed()
{
    QFETCH(QByteArray, text);
    QFETCH(ErrorCode, code);
    const Result<Json> json = Json::parse(text, Segment::Payload);
    QVERIFY(!json);
    QCOMPARE(codeName(json.error().code), codeName(code));
    QTEST(json.error().offset, "offset");
    QTEST(json.error().found, "found");
    QCOMPARE(json.error().segment, Segment::Payload);
    if (code == ErrorCode::JsonSyntax)
        QVERIFY(message(json.error()).contains(QString::fromUtf8(json.error().found)));
}

void TestJson::depthIsLimited_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qsizetype>("offset"); // -1: read
    const QByteArray manyValues = QByteArray("1,").repeated(1000);
    QTest::newRow("256 levels") << nested(256) << qsizetype{-1};
    QTest::newRow("257 levels") << nested(257) << qsizetype{256};
    QTest::newRow("257 levels of objects")
        << QByteArray("{\"\":").repeated(257) + "1" + QByteArray(257, '}') << qsizetype{1024};
    QTest::newRow("100,000 levels") << nested(100'000) << qsizetype{256};
    QTest::newRow("100,000 levels that are never closed") << QByteArray(100'000, '[') << qsizetype{256};
    QTest::newRow("256 levels behind many values") << '[' + manyValues + nested(255) + ']' << qsizetype{-1};
    QTest::newRow("257 levels behind many values") << '[' + manyValues + nested(256) + ']' << qsizetype{1 + 2000 + 255};
    QTest::newRow("many containers side by side") << '[' + QByteArray("[{}],").repeated(1000) + "[]]" << qsizetype{-1};
    QTest::newRow("brackets in strings do not count")
        << "[\"" + QByteArray(1000, '[') + "\"," + manyValues + "{}]" << qsizetype{-1};
    QTest::newRow("a fault before the depth is named first") << '*' + nested(257) << qsizetype{0};
}

void TestJson::depthIsLimited()
{
    QFETCH(QByteArray, text);
    QFETCH(qsizetype, offset);
    const Result<Json> json = Json::parse(text);
    QCOMPARE(json.has_value(), offset < 0);
    if (json) {
        QCOMPARE(json->root().source().toByteArray(), text);
        return;
    }
    QCOMPARE(codeName(json.error().code), codeName(offset ? ErrorCode::JsonDepth : ErrorCode::JsonSyntax));
    QCOMPARE(json.error().offset, offset);
}

void TestJson::assignReusesAndForgets()
{
    Json json;
    for (int round = 0; round < 3; ++round) {
        QVERIFY(!json.assign("{\"a\":\"first\",\"b\":[1,2,3]}"));
        QCOMPARE(json.member("a").source().toByteArray(), "\"first\""_ba);
        // Far larger, so that the memory grows, and large enough to be given back.
        const QByteArray large = "[" + QByteArray("\"x\",").repeated(200'000) + "0]";
        QVERIFY(!json.assign(large));
        QCOMPARE(json.root().size(), 200'001);
        QVERIFY(json.member("a").isUndefined());
        QVERIFY(!json.assign("[true]"));
        QCOMPARE(json.root().source().toByteArray(), "[true]"_ba);
        const std::optional<Error> error = json.assign("[true", Segment::Header);
        QVERIFY(error);
        QCOMPARE(error->segment, Segment::Header);
        QVERIFY(json.isEmpty());
        QVERIFY(json.text().isEmpty());
        QVERIFY(json.root().isUndefined());
    }
}

void TestJson::aMoveKeepsValues()
{
    Json first = *Json::parse("{\"exp\" : 12}");
    const JsonValue exp = first.member("exp");
    const Json second = std::move(first);
    QCOMPARE(exp.numberText().toByteArray(), "12"_ba);
    QCOMPARE(exp.source().toByteArray(), "12"_ba);
    QCOMPARE(exp.offset(), 9);
}

void TestJson::suite_data()
{
    CLAIMSMITH_NEEDS_VECTORS();
    // JSONTestSuite. test_parsing: y_ must be read, n_ refused, i_ may be either; test_transform gives no verdict.
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<char>("kind");
    for (const QString &part : {u"test_parsing"_s, u"test_transform"_s}) {
        const QDir folder(claimsmith::testsupport::vectorPath(u"json_test_suite/"_s + part));
        const QStringList names = folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name);
        QVERIFY(names.size() > 20);
        for (const QString &name : names) {
            const char kind = part == u"test_parsing" ? name.front().toLatin1() : 'i';
            QTest::newRow(qPrintable(name)) << claimsmith::testsupport::readFile(folder.filePath(name)) << kind;
        }
    }
}

void TestJson::suite()
{
    QFETCH(QByteArray, text);
    QFETCH(char, kind);
    const Result<Json> json = Json::parse(text);
    if (kind == 'y')
        QVERIFY(json);
    if (kind == 'n')
        QVERIFY(!json);
    // The parser and the finder of faults are two readers of one grammar.
    QCOMPARE(findJsonFault(text, Json::maxDepth).has_value(), !json);
    if (!json) {
        QVERIFY(!message(json.error()).isEmpty());
        QVERIFY(json.error().offset <= text.size());
        return;
    }
    QCOMPARE(json->root().source().toByteArray(), text.trimmed());
    const Result<Json> again = Json::parse(json->pretty());
    QVERIFY(again);
    QCOMPARE(again->pretty(), json->pretty());
    QCOMPARE(again->duplicates().size(), json->duplicates().size());
}

QTEST_GUILESS_MAIN(TestJson)
#include "tst_json.moc"
