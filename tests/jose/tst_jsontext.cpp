// SPDX-License-Identifier: MIT
#include "jose/json.h"

#include <QTest>
#include <QThread>

#include <atomic>
#include <memory>
#include <vector>

using namespace claimsmith::jose;
using namespace Qt::StringLiterals;

namespace {

QByteArray printable(const QList<DuplicateMember> &duplicates)
{
    QByteArrayList lines;
    for (const DuplicateMember &duplicate : duplicates)
        lines +=
            duplicate.path + ' ' + QByteArray::number(duplicate.offset) + " x" + QByteArray::number(duplicate.count);
    return lines.join('\n');
}

/// Everything of `text` that is not white space outside strings.
QByteArray withoutLayout(const QByteArray &text)
{
    QByteArray kept;
    bool inString = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char character = text[i];
        if (inString && character == '\\') {
            kept += text.mid(i, 2);
            ++i;
            continue;
        }
        if (character == '"')
            inString = !inString;
        if (inString || !QByteArrayView(" \n\r\t").contains(character))
            kept += character;
    }
    return kept;
}

} // namespace

class TestJsonText : public QObject
{
    Q_OBJECT
private slots:
    void sourceIsExact();
    void sourceIsSafeFromSeveralThreads();
    void duplicatesAreListed_data();
    void duplicatesAreListed();
    void duplicateMemberOfTheRoot_data();
    void duplicateMemberOfTheRoot();
    void manyMembersStayQuick();
    void prettyLaysLines_data();
    void prettyLaysLines();
    void prettyChangesOnlyLayout();
    void prettyIsBoundedForHostileNesting();
    void quotedEscapesWhatMustBe_data();
    void quotedEscapesWhatMustBe();
    void writerKeepsOrder();
};

void TestJsonText::sourceIsExact()
{
    const QByteArray text =
        " {\"a\" : [ 1 , { \"b\\\"]\" : \"\\u0041\\\\\" } ] ,\n\t\"c\":true, \"d\":-0.0e1,\"e\":{ }} \n"_ba;
    const Json json = *Json::parse(text);
    QCOMPARE(json.root().source().toByteArray(), text.trimmed());
    QCOMPARE(json.root().offset(), 1);
    QCOMPARE(json.member("a").source().toByteArray(), R"([ 1 , { "b\"]" : "\u0041\\" } ])"_ba);
    QCOMPARE(json.member("c").source().toByteArray(), "true"_ba);
    QCOMPARE(json.member("d").source().toByteArray(), "-0.0e1"_ba);
    QCOMPARE(json.member("e").source().toByteArray(), "{ }"_ba);
    QList<QByteArray> elements;
    json.member("a").forEachElement([&](JsonValue element) {
        elements.append(element.source().toByteArray());
        QCOMPARE(text.mid(element.offset(), element.source().size()), element.source().toByteArray());
    });
    QCOMPARE(elements, QList<QByteArray>({"1", R"({ "b\"]" : "\u0041\\" })"}));
    for (const char *scalar : {"12", "\"x\"", "null", "true"})
        QCOMPARE(Json::parse(QByteArray(scalar))->root().source().toByteArray(), QByteArray(scalar));
}

void TestJsonText::sourceIsSafeFromSeveralThreads()
{
    for (int round = 0; round < 50; ++round) {
        const Json json = *Json::parse("{\"a\":[1,2,3],\"b\":\"x\"}");
        std::atomic<int> right = 0;
        std::vector<std::unique_ptr<QThread>> threads;
        for (int i = 0; i < 4; ++i) {
            threads.emplace_back(QThread::create([&] {
                if (json.member("b").source() == QByteArrayView("\"x\""))
                    ++right;
            }));
            threads.back()->start();
        }
        for (const auto &thread : threads)
            thread->wait();
        QCOMPARE(right.load(), 4);
    }
}

void TestJsonText::duplicatesAreListed_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("none") << R"({"a":1,"b":{"a":1},"c":[{"a":1},{"a":2}]})"_ba << ""_ba;
    QTest::newRow("no object") << "[1,1]"_ba << ""_ba;
    QTest::newRow("the last place counts") << R"({"a":1,"a":2,"a":3})"_ba << "/a 13 x3"_ba;
    QTest::newRow("by meaning, not by spelling") << R"({"exp":1,"\u0065xp":2})"_ba << "/exp 9 x2"_ba;
    QTest::newRow("case matters") << R"({"exp":1,"Exp":2})"_ba << ""_ba;
    QTest::newRow("the empty name") << R"({"":1,"":2})"_ba << "/ 6 x2"_ba;
    QTest::newRow("names that need escapes in a pointer") << R"({"a/b":1,"a/b":2,"~":1,"~":2})"_ba
                                                          << "/a~1b 9 x2\n/~0 23 x2"_ba;
    QTest::newRow("a tilde before a one") << R"({"~1":1,"~1":2})"_ba << "/~01 8 x2"_ba;
    QTest::newRow("nested in objects and arrays") << R"({"x":[0,{"y":{"b":1,"b":2}}]})"_ba << "/x/1/y/b 20 x2"_ba;
    QTest::newRow("in the order of offsets") << R"({"a":{"x":1,"x":2},"b":1,"b":2,"a":3})"_ba
                                             << "/a/x 12 x2\n/b 25 x2\n/a 31 x2"_ba;
    QTest::newRow("each copy is looked into") << R"({"a":{"x":1,"x":2},"a":{"x":1,"x":2}})"_ba
                                              << "/a/x 12 x2\n/a 19 x2\n/a/x 30 x2"_ba;
    QTest::newRow("NUL in a name") << R"({"a\u0000":1,"a":2,"a\u0000":3})"_ba << QByteArray("/a\0 19 x2", 9);
}

void TestJsonText::duplicatesAreListed()
{
    QFETCH(QByteArray, text);
    QTEST(printable(Json::parse(text)->duplicates()), "expected");
}

void TestJsonText::duplicateMemberOfTheRoot_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("expected");
    QTest::newRow("none") << R"({"alg":"HS256","typ":"JWT"})"_ba << false;
    QTest::newRow("twice") << R"({"alg":"HS256","typ":"JWT","alg":"none"})"_ba << true;
    QTest::newRow("by meaning") << R"({"alg":"HS256","\u0061lg":"none"})"_ba << true;
    QTest::newRow("names with the same first and last letter") << R"({"abcz":1,"acbz":2,"az":3})"_ba << false;
    QTest::newRow("only inside") << R"({"a":{"b":1,"b":2}})"_ba << false;
    QTest::newRow("empty object") << "{}"_ba << false;
    QTest::newRow("array") << "[1,1]"_ba << false;
    // Either side of the change from comparing to hashing.
    for (const int count : {2, 31, 32, 33, 64, 1000}) {
        QByteArray members;
        for (int i = 0; i < count - 1; ++i)
            members += "\"m" + QByteArray::number(i) + "\":0,";
        QTest::addRow("%d names", count) << "{" + members + "\"last\":0}" << false;
        QTest::addRow("%d names, the last again", count) << "{" + members + "\"m0\":0}" << true;
    }
}

void TestJsonText::duplicateMemberOfTheRoot()
{
    QFETCH(QByteArray, text);
    QTEST(Json::parse(text)->hasDuplicateMember(), "expected");
}

void TestJsonText::manyMembersStayQuick()
{
    // 200,000 names that share first letter, last letter and length: comparing pairs would take minutes.
    QByteArray text = "{";
    for (int i = 0; i < 200'000; ++i)
        text += "\"a" + QByteArray::number(i).rightJustified(8, '0') + "z\":0,";
    text += "\"a00000000z\":1}";
    const Json json = *Json::parse(text);
    QVERIFY(json.hasDuplicateMember());
    QCOMPARE(json.duplicates().size(), 1);
    QCOMPARE(json.duplicates().constFirst().path, "/a00000000z"_ba);
}

void TestJsonText::prettyLaysLines_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("indent");
    QTest::addColumn<QByteArray>("pretty");
    QTest::newRow("object") << R"({"b":1,"a":[1,{"c":null}]})"_ba << 2
                            << "{\n  \"b\": 1,\n  \"a\": [\n    1,\n    {\n      \"c\": null\n    }\n  ]\n}"_ba;
    QTest::newRow("empty containers stay on a line")
        << "{ \"a\" : [ ] , \"b\" : { } }"_ba << 2 << "{\n  \"a\": [],\n  \"b\": {}\n}"_ba;
    QTest::newRow("empty root") << " { \n } "_ba << 2 << "{}"_ba;
    QTest::newRow("containers in a row") << "[[],[],[1]]"_ba << 1 << "[\n [],\n [],\n [\n  1\n ]\n]"_ba;
    QTest::newRow("scalar") << " 1.0 "_ba << 2 << "1.0"_ba;
    QTest::newRow("four spaces") << "[1]"_ba << 4 << "[\n    1\n]"_ba;
    QTest::newRow("no indent") << "[1]"_ba << 0 << "[\n1\n]"_ba;
    QTest::newRow("punctuation in strings is left alone")
        << R"({"a,b:{}[]":"x \" , : { } [ ]"})"_ba << 2 << "{\n  \"a,b:{}[]\": \"x \\\" , : { } [ ]\"\n}"_ba;
    QTest::newRow("numbers, escapes and duplicates as received")
        << R"({"a":1.0,"a":1e2,"\u0061":-0,"s":"\/\u00e9"})"_ba << 2
        << "{\n  \"a\": 1.0,\n  \"a\": 1e2,\n  \"\\u0061\": -0,\n  \"s\": \"\\/\\u00e9\"\n}"_ba;
}

void TestJsonText::prettyLaysLines()
{
    QFETCH(QByteArray, text);
    QFETCH(int, indent);
    QTEST(Json::parse(text)->pretty(indent), "pretty");
}

void TestJsonText::prettyChangesOnlyLayout()
{
    // RFC 7515 A.1: CRLF and a space between the members.
    for (const QByteArray &text : {"{\"typ\":\"JWT\",\r\n \"alg\":\"HS256\"}"_ba,
             R"({"n":9007199254740993,"n":1.0,"n":1e2,"n":-0,"s":" \\\" \/ \u0041 ","l":[[],{},[{}, ""]]})"_ba}) {
        const QByteArray pretty = Json::parse(text)->pretty();
        QCOMPARE(withoutLayout(pretty), withoutLayout(text));
        QCOMPARE(Json::parse(pretty)->pretty(), pretty);
    }
}

void TestJsonText::prettyIsBoundedForHostileNesting()
{
    // Nesting multiplied by elements: without a limit each element would carry 510 spaces.
    const QByteArray text = QByteArray(255, '[') + QByteArray("1,").repeated(10'000) + '1' + QByteArray(255, ']');
    const QByteArray pretty = Json::parse(text)->pretty();
    QVERIFY(pretty.size() < 40 * text.size());
    QCOMPARE(withoutLayout(pretty), text);
}

void TestJsonText::quotedEscapesWhatMustBe_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("quoted");
    QTest::newRow("empty") << ""_ba << "\"\""_ba;
    QTest::newRow("plain") << "a/b é"_ba << "\"a/b é\""_ba;
    QTest::newRow("quotes and backslash") << "\"\\"_ba << R"("\"\\")"_ba;
    QTest::newRow("short escapes") << "\b\f\n\r\t"_ba << R"("\b\f\n\r\t")"_ba;
    QTest::newRow("other control characters") << "\0\x01\x1f"_ba << R"("\u0000\u0001\u001f")"_ba;
    QTest::newRow("DEL stays") << "\x7f"_ba << "\"\x7f\""_ba;
    QTest::newRow("beyond the basic plane") << "🔑"_ba << "\"🔑\""_ba;
    QTest::newRow("a byte that is not UTF-8") << "a\xff"
                                                 "b\xe2\x82"_ba
                                              << "\"a\xef\xbf\xbd"
                                                 "b\xef\xbf\xbd\xef\xbf\xbd\""_ba;
}

void TestJsonText::quotedEscapesWhatMustBe()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, quoted);
    QCOMPARE(jsonQuoted(text), quoted);
    const Result<Json> json = Json::parse(quoted);
    QVERIFY(json);
    if (!quoted.contains("\xef\xbf\xbd"))
        QCOMPARE(json->root().string().toByteArray(), text);
}

void TestJsonText::writerKeepsOrder()
{
    JsonObjectWriter writer;
    QVERIFY(writer.isEmpty());
    QCOMPARE(writer.bytes(), "{}"_ba);
    writer.addString("z", "a\"b");
    writer.addNumber("a", std::numeric_limits<qint64>::min());
    writer.addBool("t", true);
    writer.add("raw", "1.0");
    writer.add("a\n", "[1, 2]");
    QVERIFY(!writer.isEmpty());
    QCOMPARE(writer.bytes(), R"({"z":"a\"b","a":-9223372036854775808,"t":true,"raw":1.0,"a\n":[1, 2]})"_ba);
    QVERIFY(Json::parse(writer.bytes()));
}

QTEST_GUILESS_MAIN(TestJsonText)
#include "tst_jsontext.moc"
