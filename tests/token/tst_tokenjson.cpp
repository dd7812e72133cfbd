// SPDX-License-Identifier: MIT
#include "jose/json.h"
#include "token/tokenedit.h"

#include <QTest>

using namespace claimsmith;
using namespace claimsmith::token;
using namespace Qt::StringLiterals;
using Code = EditError::Code;

namespace {

/// Everything that a round trip through a parser would lose: odd white space, CRLF, escapes, a duplicate, number text.
constexpr QByteArrayView odd(
    "{\"iss\" :\"jo\\u0065\",\r\n \"exp\":1300819380.50,\r\n \"a/b\":1E2 ,\"x\": {\"~n\":[1, 2.0\t,3]},"
    "\r\n\"iss\":\"\\/two\"\r\n}\n");

} // namespace

class TestTokenJson : public QObject
{
    Q_OBJECT
private slots:
    void valuesAreReplaced_data();
    void valuesAreReplaced();
    void membersAreAdded_data();
    void membersAreAdded();
    void valuesAreRemoved_data();
    void valuesAreRemoved();
    void membersAreRenamed_data();
    void membersAreRenamed();
    void valuesAreDuplicated_data();
    void valuesAreDuplicated();
    void theOffsetTellsDuplicatesApart();
    void editsAreRefused_data();
    void editsAreRefused();
    void everyCodeHasANameAndWords();
    void hostileNamesAreQuoted();
};

void TestTokenJson::valuesAreReplaced_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("pointer");
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("wanted");
    const auto oddWith = [](const char *former, const char *now) {
        QByteArray text = odd.toByteArray();
        return text.replace(text.lastIndexOf(former), qstrlen(former), now);
    };
    QTest::addRow("number") << odd.toByteArray() << "/exp"_ba << "7"_ba << oddWith("1300819380.50", "7");
    QTest::addRow("escaped pointer") << odd.toByteArray() << "/a~1b"_ba << "null"_ba << oddWith("1E2", "null");
    QTest::addRow("deep") << odd.toByteArray() << "/x/~0n/1"_ba << "\"two\""_ba << oddWith("2.0", "\"two\"");
    QTest::addRow("last of a name") << odd.toByteArray() << "/iss"_ba << "1"_ba << oddWith("\"\\/two\"", "1");
    QTest::addRow("container") << odd.toByteArray() << "/x"_ba << "[]"_ba << oddWith("{\"~n\":[1, 2.0\t,3]}", "[]");
    QTest::addRow("white space around the value is dropped") << "{\"a\": 1}"_ba << "/a"_ba << "\n 2\t"_ba
                                                             << "{\"a\": 2}"_ba;
    QTest::addRow("whole document") << " 1 "_ba << ""_ba << "[2]"_ba << " [2] "_ba;
    QTest::addRow("empty name") << R"({"":1})"_ba << "/"_ba << "2"_ba << R"({"":2})"_ba;
    QTest::addRow("name that only its escapes make") << R"({"\u0065xp":1})"_ba << "/exp"_ba << "2"_ba
                                                     << R"({"\u0065xp":2})"_ba;
    QTest::addRow("brackets and quotes in strings") << R"({"a":"}\",\"b\":0","b":[1]})"_ba << "/b/0"_ba << "2"_ba
                                                    << R"({"a":"}\",\"b\":0","b":[2]})"_ba;
}

void TestTokenJson::valuesAreReplaced()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, pointer);
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, wanted);
    const Edited edited = replaceValue(text, {pointer}, json);
    QVERIFY2(edited, edited ? "" : qPrintable(message(edited.error())));
    QCOMPARE(*edited, wanted);
}

void TestTokenJson::membersAreAdded_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("pointer");
    QTest::addColumn<QByteArray>("wanted");
    QTest::addRow("to an empty object") << "{}"_ba << ""_ba << R"({"n\"":[1]})"_ba;
    QTest::addRow("to an empty object with space") << "{\n}"_ba << ""_ba << "{\"n\\\"\":[1]\n}"_ba;
    QTest::addRow("compact") << R"({"a":1})"_ba << ""_ba << R"({"a":1,"n\"":[1]})"_ba;
    QTest::addRow("laid out") << "{\n  \"a\": 1,\n  \"b\": 2\n}\n"_ba << ""_ba
                              << "{\n  \"a\": 1,\n  \"b\": 2,\n  \"n\\\"\": [1]\n}\n"_ba;
    QTest::addRow("spaces after commas") << R"({"a" : 1, "b" : 2 })"_ba << ""_ba
                                         << R"({"a" : 1, "b" : 2, "n\"" : [1] })"_ba;
    QTest::addRow("deep") << R"([0,{"a":{"b":1}}])"_ba << "/1/a"_ba << R"([0,{"a":{"b":1,"n\"":[1]}}])"_ba;
}

void TestTokenJson::membersAreAdded()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, pointer);
    QFETCH(QByteArray, wanted);
    const Edited edited = addMember(text, {pointer}, "n\"", " [1] ");
    QVERIFY2(edited, edited ? "" : qPrintable(message(edited.error())));
    QCOMPARE(*edited, wanted);
}

void TestTokenJson::valuesAreRemoved_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("pointer");
    QTest::addColumn<QByteArray>("wanted");
    const QByteArray laidOut = "{\n  \"a\": 1,\n  \"b\": [1, 2,3],\n  \"c\": {}\n}"_ba;
    QTest::addRow("first") << laidOut << "/a"_ba << "{\n  \"b\": [1, 2,3],\n  \"c\": {}\n}"_ba;
    QTest::addRow("middle") << laidOut << "/b"_ba << "{\n  \"a\": 1,\n  \"c\": {}\n}"_ba;
    QTest::addRow("last") << laidOut << "/c"_ba << "{\n  \"a\": 1,\n  \"b\": [1, 2,3]\n}"_ba;
    QTest::addRow("first element") << laidOut << "/b/0"_ba << "{\n  \"a\": 1,\n  \"b\": [2,3],\n  \"c\": {}\n}"_ba;
    QTest::addRow("last element") << laidOut << "/b/2"_ba << "{\n  \"a\": 1,\n  \"b\": [1, 2],\n  \"c\": {}\n}"_ba;
    QTest::addRow("only one") << "{\n  \"a\": 1\n}"_ba << "/a"_ba << "{\n}"_ba;
    QTest::addRow("space before the comma") << R"({"a":1 , "b":2 , "c":3 })"_ba << "/b"_ba
                                            << R"({"a":1  , "c":3 })"_ba;
}

void TestTokenJson::valuesAreRemoved()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, pointer);
    QFETCH(QByteArray, wanted);
    const Edited edited = removeValue(text, {pointer});
    QVERIFY2(edited, edited ? "" : qPrintable(message(edited.error())));
    QCOMPARE(*edited, wanted);
    QVERIFY(jose::Json::parse(*edited));
}

void TestTokenJson::membersAreRenamed_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("pointer");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("wanted");
    QTest::addRow("top") << R"({ "a" : 1 })"_ba << "/a"_ba << "b"_ba << R"({ "b" : 1 })"_ba;
    QTest::addRow("deep") << R"({"a":[{"a":1}]})"_ba << "/a/0/a"_ba << "b"_ba << R"({"a":[{"b":1}]})"_ba;
    QTest::addRow("to a name with quotes") << R"({"a":1})"_ba << "/a"_ba << "\"\n"_ba << R"({"\"\n":1})"_ba;
    QTest::addRow("to itself keeps its escapes") << R"({"\u0061":1})"_ba << "/a"_ba << "a"_ba << R"({"\u0061":1})"_ba;
    QTest::addRow("to nothing") << R"({"a":1})"_ba << "/a"_ba << ""_ba << R"({"":1})"_ba;
}

void TestTokenJson::membersAreRenamed()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, pointer);
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, wanted);
    const Edited edited = renameMember(text, {pointer}, name);
    QVERIFY2(edited, edited ? "" : qPrintable(message(edited.error())));
    QCOMPARE(*edited, wanted);
}

void TestTokenJson::valuesAreDuplicated_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("pointer");
    QTest::addColumn<QByteArray>("wanted");
    QTest::addRow("first member") << "{\n  \"a\": 1,\n  \"b\": 2\n}"_ba << "/a"_ba
                                  << "{\n  \"a\": 1,\n  \"a\": 1,\n  \"b\": 2\n}"_ba;
    QTest::addRow("last member") << R"({"a":1,"b":"\u0062"})"_ba << "/b"_ba
                                 << R"({"a":1,"b":"\u0062","b":"\u0062"})"_ba;
    QTest::addRow("element") << R"(["a", "b"])"_ba << "/1"_ba << R"(["a", "b", "b"])"_ba;
}

void TestTokenJson::valuesAreDuplicated()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, pointer);
    QFETCH(QByteArray, wanted);
    const Edited edited = duplicateValue(text, {pointer});
    QVERIFY2(edited, edited ? "" : qPrintable(message(edited.error())));
    QCOMPARE(*edited, wanted);
}

void TestTokenJson::theOffsetTellsDuplicatesApart()
{
    const QByteArray text = R"({"a":{"b":1},"a":{"b":2},"a":{"b":3}})"_ba;
    QCOMPARE(replaceValue(text, {"/a/b", text.indexOf('2')}, "0"_ba).value_or(""_ba),
        R"({"a":{"b":1},"a":{"b":0},"a":{"b":3}})"_ba);
    QCOMPARE(removeValue(text, {"/a", text.indexOf("{\"b\":1")}).value_or(""_ba), R"({"a":{"b":2},"a":{"b":3}})"_ba);
    // The place of another value, or of none, is not taken for the one meant.
    for (const qsizetype offset : {text.indexOf('3') + 1, text.size() + 9, qsizetype{0}}) {
        const Edited edited = replaceValue(text, {"/a/b", offset}, "0"_ba);
        QVERIFY(!edited);
        QCOMPARE(edited.error().code, Code::NotFound);
    }
}

void TestTokenJson::editsAreRefused_data()
{
    QTest::addColumn<QByteArray>("did");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("pointer");
    QTest::addColumn<QByteArray>("given");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("place");
    QTest::addColumn<int>("offset");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *title, QByteArray did, QByteArray text, QByteArray pointer, QByteArray given,
                         Code code, QByteArray place, int offset, QString words) {
        QTest::addRow("%s", title) << did << text << pointer << given << static_cast<int>(code) << place << offset
                                   << words;
    };
    const QByteArray text = R"({"a":{"b":[1]},"c":2})"_ba;
    row("text that is no JSON", "replace", "{\"a\":1,}"_ba, "/a", "1", Code::NotJson, "/a", 7,
        u"a comma stands before"_s);
    row("no such member", "replace", text, "/z", "1", Code::NotFound, "/z", -1, u"There is no “z” to edit."_s);
    row("member of a number", "replace", text, "/c/d", "1", Code::NotFound, "/c/d", -1, u"“/c/d”"_s);
    row("pointer without a slash", "replace", text, "a", "1", Code::NotFound, "a", -1, u"There is no"_s);
    row("unknown escape", "replace", R"({"~2":1})"_ba, "/~2", "1", Code::NotFound, "/~2", -1, u"There is no"_s);
    row("index beyond", "remove", text, "/a/b/1", {}, Code::NotFound, "/a/b/1", -1, u"There is no"_s);
    row("index with a leading zero", "remove", text, "/a/b/00", {}, Code::NotFound, "/a/b/00", -1, u"There is no"_s);
    row("index too large for any type", "remove", text, "/a/b/99999999999999999999", {}, Code::NotFound,
        "/a/b/99999999999999999999", -1, u"There is no"_s);
    row("the sign for the end of an array", "remove", text, "/a/b/-", {}, Code::NotFound, "/a/b/-", -1,
        u"There is no"_s);
    row("value that is no JSON", "replace", text, "/c", "tru", Code::ValueNotJson, "/c", -1, u"not JSON"_s);
    row("value that goes on", "replace", text, "/c", "1,\"d\":2", Code::ValueNotJson, "/c", -1, u"more text follows"_s);
    row("empty value", "replace", text, "/c", "", Code::ValueNotJson, "/c", -1, u"there is nothing"_s);
    row("value that makes it too deep", "replace", text, "/a/b/0", QByteArray(254, '[') + QByteArray(254, ']'),
        Code::TooDeep, "/a/b/0", -1, u"deeper than 256 levels"_s);
    row("member of an array", "add", text, "/a/b", "1", Code::NotAnObject, "/a/b", 10, u"“/a/b” is no JSON object"_s);
    row("member of a number at the top", "add", "5"_ba, "", "1", Code::NotAnObject, "", 0,
        u"The text is no JSON object"_s);
    row("name that is there", "add", R"({"n":1,"n":2})"_ba, "", "3", Code::NameTaken, "/n", 11,
        u"“n” is there already"_s);
    row("name that is there under escapes", "add", R"({"\u006e":1})"_ba, "", "3", Code::NameTaken, "/n", 10,
        u"“n” is there already"_s);
    row("all of it away", "remove", text, "", {}, Code::NotAMember, "", 0, u"The text is no member"_s);
    row("all of it twice", "duplicate", text, "", {}, Code::NotAMember, "", 0, u"The text is no member"_s);
    row("element given a name", "rename", text, "/a/b/0", "n", Code::NotAMember, "/a/b/0", 11, u"has no name"_s);
    row("name of another", "rename", text, "/a", "c", Code::NameTaken, "/c", 19, u"“c” is there already"_s);
}

void TestTokenJson::editsAreRefused()
{
    QFETCH(QByteArray, did);
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, pointer);
    QFETCH(QByteArray, given);
    QFETCH(int, code);
    QFETCH(QByteArray, place);
    QFETCH(int, offset);
    QFETCH(QString, words);
    Edited edited;
    if (did == "replace")
        edited = replaceValue(text, {pointer}, given);
    else if (did == "add")
        edited = addMember(text, {pointer}, "n", given);
    else if (did == "remove")
        edited = removeValue(text, {pointer});
    else if (did == "rename")
        edited = renameMember(text, {pointer}, given);
    else
        edited = duplicateValue(text, {pointer});
    QVERIFY(!edited);
    QCOMPARE(static_cast<int>(edited.error().code), code);
    QCOMPARE(edited.error().place, place);
    QCOMPARE(edited.error().offset, qsizetype{offset});
    QVERIFY2(message(edited.error()).contains(words), qPrintable(message(edited.error())));
}

void TestTokenJson::everyCodeHasANameAndWords()
{
    QSet<QByteArray> names;
    QSet<QString> words;
    for (int code = 0; code <= static_cast<int>(Code::NoTimes); ++code) {
        const EditError error{static_cast<Code>(code), "/exp", 0,
            jose::Error{jose::ErrorCode::JsonSyntax, jose::Segment::None, 0, QByteArray::number(code), {}}};
        names.insert(codeName(error.code).data());
        words.insert(message(error));
        QVERIFY(message(error).endsWith(u'.') || message(error).endsWith(u')'));
    }
    QCOMPARE(names.size(), 12);
    QCOMPARE(words.size(), 12);
    QVERIFY(!names.contains(QByteArray()));
}

void TestTokenJson::hostileNamesAreQuoted()
{
    // A name with a right-to-left override must not turn the sentence around it.
    const QByteArray name = u"\u202Eexp\n"_s.toUtf8();
    const Edited edited = replaceValue("{}", {'/' + name}, "1");
    QVERIFY(!edited);
    QVERIFY2(!message(edited.error()).contains(u'\u202E'), qPrintable(message(edited.error())));
    QVERIFY(!message(edited.error()).contains(u'\n'));
}

QTEST_GUILESS_MAIN(TestTokenJson)
#include "tst_tokenjson.moc"
