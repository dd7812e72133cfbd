// SPDX-License-Identifier: MIT
#include "model/formfixture.h"

#include "jose/json.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace claimsmith;
using namespace Qt::StringLiterals;
using model::ClaimFormModel;
using testsupport::FormFixture;
using token::ClaimRow;
using token::ClaimType;
using enum model::ClaimFormModel::Column;

/// The form and its raw JSON text, each edited, in step.
class TestClaimFormRaw : public QObject
{
    Q_OBJECT
private slots:
    void whatIsTypedIsSignedByteForByte_data();
    void whatIsTypedIsSignedByteForByte();
    void brokenTextKeepsTheFormAndSaysWhere_data();
    void brokenTextKeepsTheFormAndSaysWhere();
    void anEditOfTheFormDropsBrokenText();
    void aLifetimeOutlivesTheTypingOfAnotherClaim();
    void typingDoesNotMoveTheInstant();
    void rowsThatAreOffOrRefusedWait();
    void theLayoutOutlivesTheForm();
    void typingIsOneCommand();
    void anyEditsComeBackByteForByte_data();
    void anyEditsComeBackByteForByte();

private:
    static void editAtRandom(FormFixture &m, QRandomGenerator &random);
};

void TestClaimFormRaw::whatIsTypedIsSignedByteForByte_data()
{
    QTest::addColumn<QString>("text");
    QTest::addRow("compact") << uR"({"sub":"1"})"_s;
    QTest::addRow("empty object") << u"{ }"_s;
    QTest::addRow("RFC 7515 A.1")
        << u"{\"iss\":\"joe\",\r\n \"exp\":1300819380,\r\n \"http://example.com/is_root\":true}"_s;
    QTest::addRow("white space around") << u"\n\t{ \"a\" : [ 1 , 2 ] }  \n"_s;
    QTest::addRow("number text") << uR"({"a":1.0,"b":1e3,"c":-0,"d":12345678901234567890,"exp":1.7e9})"_s;
    QTest::addRow("escapes") << uR"({"a":"\u0041\/é\ud83d\ude00","\u0062":"\n"})"_s;
    QTest::addRow("names twice") << uR"({"sub":"1","sub":"2","sub":"1"})"_s;
    QTest::addRow("nested") << uR"({"a":{"b":[{"c":null}, true]}, "d":[], "e":{}})"_s;
    QTest::addRow("empty name") << uR"({"":""})"_s;
    QTest::addRow("lists") << uR"({"aud":["a","b"],"x":["a",1],"y":["\u0061"]})"_s;
    QTest::addRow("characters of every length") << u"{\"\u00e9\":\"\u20ac\U0001F511\u200f\"}"_s;
    QTest::addRow("braces that are no placeholder") << uR"({"a":"{{what}}"})"_s;
}

void TestClaimFormRaw::whatIsTypedIsSignedByteForByte()
{
    QFETCH(QString, text);
    FormFixture m;
    const QAbstractItemModelTester tester(&m.form, QAbstractItemModelTester::FailureReportingMode::QtTest);
    m.form.addRow(u"sub"_s);
    const QByteArray before = m.form.text();
    m.form.setRawText(text);
    QVERIFY(!m.form.rawFault());
    QCOMPARE(m.form.text(), text.toUtf8());
    QCOMPARE(m.form.rawText(), text);
    m.undo.undo();
    QCOMPARE(m.form.text(), before);
    m.undo.redo();
    QCOMPARE(m.form.text(), text.toUtf8());
}

void TestClaimFormRaw::brokenTextKeepsTheFormAndSaysWhere_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qsizetype>("offset");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    QTest::addRow("nothing") << QString() << qsizetype(0) << 1 << 1;
    QTest::addRow("not closed") << uR"({"a":1)"_s << qsizetype(6) << 1 << 7;
    QTest::addRow("a comma too many") << u"{\n  \"a\": 1,\n}"_s << qsizetype(12) << 3 << 1;
    QTest::addRow("behind characters of two units") << u"{\"\U0001F511\":x}"_s << qsizetype(6) << 1 << 6;
    QTest::addRow("an array") << u" [1]"_s << qsizetype(1) << 1 << 2;
    QTest::addRow("text behind") << uR"({} x)"_s << qsizetype(3) << 1 << 4;
}

void TestClaimFormRaw::brokenTextKeepsTheFormAndSaysWhere()
{
    QFETCH(QString, text);
    QFETCH(qsizetype, offset);
    QFETCH(int, line);
    QFETCH(int, column);
    FormFixture m;
    m.form.addRow(u"exp"_s);
    const QList<ClaimRow> rows = m.form.rows();
    const int commands = m.undo.count();
    const QSignalSpy told(&m.form, &ClaimFormModel::rawTextChanged);
    m.form.setRawText(text);
    QVERIFY(m.form.rows() == rows);
    QCOMPARE(m.undo.count(), commands);
    QVERIFY(m.form.rawFault().has_value());
    QCOMPARE(m.form.rawFault()->place.characters, offset);
    QCOMPARE(m.form.rawFault()->place.line, line);
    QCOMPARE(m.form.rawFault()->place.column, column);
    const QString place =
        text.isEmpty() ? u"JSON is wanted here; there is nothing"_s : u"Line %1, column %2: "_s.arg(line).arg(column);
    QVERIFY2(m.form.rawFault()->words.startsWith(place), qPrintable(m.form.rawFault()->words));
    QCOMPARE(m.form.rawText(), text);
    QVERIFY2(m.form.text().isEmpty(), "nothing is signed but what is shown");
    QCOMPARE(told.count(), 1);
    m.form.setRawText(uR"({"exp":1700003600})"_s);
    QVERIFY(!m.form.rawFault());
    QVERIFY2(m.form.rows() == rows, "1h is there still");
}

void TestClaimFormRaw::anEditOfTheFormDropsBrokenText()
{
    FormFixture m;
    m.form.addRow(u"sub"_s);
    m.form.setRawText(u"{"_s);
    QVERIFY(m.form.rawFault());
    m.form.setData(m.cell(0, Value), u"1"_s);
    QVERIFY(!m.form.rawFault());
    QCOMPARE(m.form.rawText(), uR"({"sub":"1"})"_s);
    m.form.setRawText(u"{"_s);
    m.undo.undo();
    QVERIFY(!m.form.rawFault());
    QCOMPARE(m.form.rawText(), uR"({"sub":""})"_s);
    m.form.setRawText(u"{"_s);
    m.form.setData(m.cell(0, Value), QString());
    QVERIFY2(!m.form.rawFault(), "also where the form is what it was");
}

void TestClaimFormRaw::aLifetimeOutlivesTheTypingOfAnotherClaim()
{
    FormFixture m;
    m.form.addRow(u"sub"_s);
    m.form.addRow(u"exp"_s);
    m.form.setRawText(uR"({ "sub": "42", "exp": 1700003600 })"_s);
    QCOMPARE(m.form.rows().at(1).value, u"1h"_s);
    m.clock.freeze(testsupport::issue + std::chrono::seconds(60));
    m.form.setData(m.cell(0, Value), u"43"_s);
    QCOMPARE(m.form.text(), R"({ "sub": "43", "exp": 1700003660 })"_ba);
    m.form.setRawText(uR"({ "sub": "43", "exp": 5 })"_s);
    QCOMPARE(m.form.rows().at(1).type, ClaimType::DateTime);
    m.clock.freeze(testsupport::issue);
    m.form.setData(m.cell(0, Value), u"44"_s);
    QCOMPARE(m.form.text(), R"({ "sub": "44", "exp": 5 })"_ba);
}

void TestClaimFormRaw::typingDoesNotMoveTheInstant()
{
    FormFixture m;
    m.form.addRow(u"exp"_s);
    m.form.addRow(u"sub"_s);
    m.clock.freeze(testsupport::issue + std::chrono::hours(1));
    const QString typed = uR"({"exp":1700003600,"sub":"x"})"_s;
    m.form.setRawText(typed);
    QCOMPARE(m.form.rawText(), typed);
    QCOMPARE(m.form.rows().at(0).value, u"1h"_s);
    QCOMPARE(m.form.issuedAt(), testsupport::issue);
}

void TestClaimFormRaw::rowsThatAreOffOrRefusedWait()
{
    FormFixture m;
    m.form.setState({{{.name = u"a"_s, .type = ClaimType::Number, .value = u"?"_s}, {.name = u"b"_s, .value = u"1"_s},
                         {.name = u"c"_s, .value = u"off"_s, .enabled = false},
                         {.name = u"d"_s, .type = ClaimType::Boolean, .value = u"maybe"_s}},
                        {}},
        {});
    const QList<ClaimRow> rows = m.form.rows();
    QCOMPARE(m.form.rawText(), uR"({"b":"1"})"_s);
    m.form.setRawText(uR"({"b":"2"})"_s);
    QList<ClaimRow> wanted = rows;
    wanted[1].value = u"2"_s;
    QVERIFY(m.form.rows() == wanted);
    QVERIFY2(m.form.text().isEmpty(), "refused still");
    m.form.setData(m.cell(0, Value), u"7"_s);
    m.form.setData(m.cell(3, Value), u"true"_s);
    QCOMPARE(m.form.text(), R"({"a":7,"b":"2","d":true})"_ba);
}

void TestClaimFormRaw::theLayoutOutlivesTheForm()
{
    FormFixture m;
    m.form.setRawText(uR"({"a":"1"})"_s);
    m.form.layOut(true);
    QCOMPARE(m.form.text(), "{\n  \"a\": \"1\"\n}"_ba);
    m.form.addRow(u"b"_s);
    QCOMPARE(m.form.text(), "{\n  \"a\": \"1\",\n  \"b\": \"\"\n}"_ba);
    m.form.setRawText(u"{ \"a\":\"1\",\n\"b\":\"\"}"_s);
    m.form.setData(m.cell(1, Value), u"x"_s);
    QCOMPARE(m.form.text(), "{ \"a\":\"1\",\n\"b\":\"x\"}"_ba);
    m.form.layOut(false);
    QCOMPARE(m.form.text(), R"({"a":"1","b":"x"})"_ba);
    m.undo.undo();
    QCOMPARE(m.form.text(), "{ \"a\":\"1\",\n\"b\":\"x\"}"_ba);
    m.form.setRawText(u"{"_s);
    m.form.layOut(true);
    QVERIFY2(m.form.rawFault(), "what is broken cannot be laid out");
}

void TestClaimFormRaw::typingIsOneCommand()
{
    FormFixture m;
    QString typed = uR"({"a":""})"_s;
    m.form.setRawText(typed);
    for (const QChar c : u"hello"_s) {
        typed.insert(typed.size() - 2, c);
        m.form.setRawText(typed);
    }
    QCOMPARE(m.undo.count(), 1);
    QCOMPARE(m.form.text(), R"({"a":"hello"})"_ba);
    m.form.finishTyping();
    m.form.setRawText(uR"({"a":"hello!"})"_s);
    QCOMPARE(m.undo.count(), 2);
    m.undo.undo();
    QCOMPARE(m.form.text(), R"({"a":"hello"})"_ba);
}

namespace {

QByteArray randomSpace(QRandomGenerator &random)
{
    static const QByteArrayList spaces{"", "", "", " ", "\n", "\t ", "\r\n  "};
    return spaces.at(random.bounded(spaces.size()));
}

QByteArray randomValue(QRandomGenerator &random)
{
    static const QByteArrayList values{R"("text")", R"("\u0041")", "1", "1.50", "1e2", "1700003600", "true", "null",
        R"(["a","b"])", "[1, 2]", R"({"x": {"y":[]}})", R"("")", "-0", R"("{{nothing}}")"};
    return values.at(random.bounded(values.size()));
}

QString randomName(QRandomGenerator &random)
{
    static const QStringList names{u"sub"_s, u"exp"_s, u"aud"_s, u"iat"_s, u"n"_s, u"scope"_s, u""_s, u"é"_s};
    return names.at(random.bounded(names.size()));
}

QString randomObject(QRandomGenerator &random)
{
    QByteArray text = randomSpace(random) + '{';
    const int members = random.bounded(5);
    for (int i = 0; i < members; ++i) {
        text += randomSpace(random) + jose::jsonQuoted(randomName(random).toUtf8()) + randomSpace(random) + ':'
                + randomSpace(random) + randomValue(random) + randomSpace(random);
        if (i + 1 < members)
            text += ',';
    }
    return QString::fromUtf8(text + '}' + randomSpace(random));
}

} // namespace

void TestClaimFormRaw::editAtRandom(FormFixture &m, QRandomGenerator &random)
{
    const int rows = m.form.rowCount();
    const int row = rows ? random.bounded(rows) : 0;
    // Most of these want a row.
    switch (rows ? random.bounded(11) : 0) {
    case 0:
        m.form.addRow(randomName(random));
        break;
    case 1:
        m.form.removeRowsAt({row});
        break;
    case 2:
        m.form.duplicateRow(row);
        break;
    case 3:
        m.form.moveRow(row, random.bounded(rows));
        break;
    case 4:
        m.form.setData(m.cell(row, Value), QString::fromUtf8(randomValue(random)));
        break;
    case 5:
        m.form.setData(m.cell(row, Type), random.bounded(8));
        break;
    case 6:
        m.form.setData(m.cell(row, On), random.bounded(2) == 0, ClaimFormModel::EnabledRole);
        break;
    case 7:
        m.form.setData(m.cell(row, Name), randomName(random));
        break;
    case 8:
        m.form.layOut(random.bounded(2) == 0);
        break;
    default: {
        const QString text = randomObject(random);
        m.form.setRawText(text);
        QVERIFY(!m.form.rawFault());
        QCOMPARE(m.form.rawText(), text);
        break;
    }
    }
    m.form.finishTyping();
}

void TestClaimFormRaw::anyEditsComeBackByteForByte_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 40; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestClaimFormRaw::anyEditsComeBackByteForByte()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    FormFixture m;
    const QAbstractItemModelTester tester(&m.form, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QList<QByteArray> texts{m.form.text()};
    QStringList raws{m.form.rawText()};
    for (int edit = 0; edit < 60; ++edit) {
        const int before = m.undo.index();
        editAtRandom(m, random);
        // The text is what its own rows make of it, and reading it back changes no byte.
        if (const QByteArray text = m.form.text(); !text.isEmpty()) {
            FormFixture other;
            other.form.setRawText(QString::fromUtf8(text));
            QCOMPARE(other.form.text(), text);
            const auto rows = token::parseForm(text, token::FormPart::Payload, m.form.rows(), m.form.rendered());
            QVERIFY(rows.has_value());
            QVERIFY2(*rows == m.form.rows(), text.constData());
        }
        if (m.undo.index() == before)
            continue;
        texts.resize(m.undo.index());
        raws.resize(m.undo.index());
        texts.append(m.form.text());
        raws.append(m.form.rawText());
    }
    while (m.undo.canUndo()) {
        m.undo.undo();
        QCOMPARE(m.form.text(), texts.at(m.undo.index()));
        QCOMPARE(m.form.rawText(), raws.at(m.undo.index()));
    }
    while (m.undo.canRedo()) {
        m.undo.redo();
        QCOMPARE(m.form.text(), texts.at(m.undo.index()));
        QCOMPARE(m.form.rawText(), raws.at(m.undo.index()));
    }
}

QTEST_GUILESS_MAIN(TestClaimFormRaw)
#include "tst_claimformraw.moc"
