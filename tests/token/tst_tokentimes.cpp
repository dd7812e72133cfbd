// SPDX-License-Identifier: MIT
#include "jose/numericdate.h"
#include "token/tokenedit.h"

#include <QRegularExpression>
#include <QTest>

using namespace claimsmith;
using namespace claimsmith::token;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Code = EditError::Code;

class TestTokenTimes : public QObject
{
    Q_OBJECT
private slots:
    void numbersAreShiftedExactly_data();
    void numbersAreShiftedExactly();
    void whatIsNoNumberIsNotShifted_data();
    void whatIsNoNumberIsNotShifted();
    void thereAndBackIsTheSame();
    void allTimesMoveAndNothingElse_data();
    void allTimesMoveAndNothingElse();
    void reissuedAsIfMadeNow_data();
    void reissuedAsIfMadeNow();
    void reissuedWithAnotherIdOfItsKind_data();
    void reissuedWithAnotherIdOfItsKind();
    void notReissued_data();
    void notReissued();
    void timesAreRefused_data();
    void timesAreRefused();
    void expiryIsExtended();
    void expiryBecomesNow_data();
    void expiryBecomesNow();
};

void TestTokenTimes::numbersAreShiftedExactly_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("milliseconds");
    QTest::addColumn<QByteArray>("wanted");
    QTest::addRow("an hour on") << "1300819380"_ba << qint64{3'600'000} << "1300822980"_ba;
    QTest::addRow("an hour back") << "1300819380"_ba << qint64{-3'600'000} << "1300815780"_ba;
    QTest::addRow("nothing leaves the text") << "1.0e9"_ba << qint64{0} << "1.0e9"_ba;
    QTest::addRow("a fraction keeps its digits") << "1300819380.120"_ba << qint64{60'000} << "1300819440.120"_ba;
    QTest::addRow("a long fraction") << "0.12345678901234567890123456789"_ba << qint64{1000}
                                     << "1.12345678901234567890123456789"_ba;
    QTest::addRow("half a second") << "10"_ba << qint64{500} << "10.5"_ba;
    QTest::addRow("a millisecond") << "10.5"_ba << qint64{1} << "10.501"_ba;
    QTest::addRow("carries") << "9999999999.999"_ba << qint64{1} << "10000000000.000"_ba;
    QTest::addRow("borrows") << "10000000000"_ba << qint64{-1000} << "9999999999"_ba;
    QTest::addRow("to zero") << "60"_ba << qint64{-60'000} << "0"_ba;
    QTest::addRow("to zero with a fraction") << "-1.00"_ba << qint64{1000} << "0.00"_ba;
    QTest::addRow("below zero") << "60"_ba << qint64{-61'000} << "-1"_ba;
    QTest::addRow("below zero with a fraction") << "0.25"_ba << qint64{-1000} << "-0.75"_ba;
    QTest::addRow("from below zero") << "-0.75"_ba << qint64{1000} << "0.25"_ba;
    QTest::addRow("further below zero") << "-5"_ba << qint64{-5000} << "-10"_ba;
    QTest::addRow("minus zero") << "-0"_ba << qint64{1000} << "1"_ba;
    QTest::addRow("beyond 2^53") << "9007199254740993"_ba << qint64{1000} << "9007199254740994"_ba;
    QTest::addRow("beyond 2^64") << "184467440737095516159999"_ba << qint64{1000} << "184467440737095516160000"_ba;
    QTest::addRow("exponent") << "1.3e9"_ba << qint64{1000} << "1300000001"_ba;
    QTest::addRow("exponent with a fraction left") << "13008193805E-1"_ba << qint64{1000} << "1300819381.5"_ba;
    QTest::addRow("exponent of naught") << "5e0"_ba << qint64{1000} << "6"_ba;
    QTest::addRow("largest shift") << "0"_ba << std::numeric_limits<qint64>::max() << "9223372036854775.807"_ba;
    QTest::addRow("largest shift back") << "0"_ba << std::numeric_limits<qint64>::min() << "-9223372036854775.808"_ba;
}

void TestTokenTimes::numbersAreShiftedExactly()
{
    QFETCH(QByteArray, text);
    QFETCH(qint64, milliseconds);
    QFETCH(QByteArray, wanted);
    QCOMPARE(jose::shiftedNumber(text, milliseconds).value_or("none"_ba), wanted);
}

void TestTokenTimes::whatIsNoNumberIsNotShifted_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"", "-", "01", "1.", ".5", "+1", "1e", "0x10", "NaN", "1 ", "\"1\"", "1e64", "1e-65",
             "1e99999999999999999999", "1e-99999999999999999999"})
        QTest::addRow("<%s>", text) << QByteArray(text);
}

void TestTokenTimes::whatIsNoNumberIsNotShifted()
{
    QFETCH(QByteArray, text);
    QVERIFY(!jose::shiftedNumber(text, 1000));
}

void TestTokenTimes::thereAndBackIsTheSame()
{
    for (const QByteArray &text : {"1300819380"_ba, "0.007"_ba, "-12.50"_ba, "99999999999999999999.9"_ba}) {
        for (const qint64 milliseconds : {qint64{1000}, qint64{-86'400'000}, qint64{4'000'000'000'000}}) {
            const auto there = jose::shiftedNumber(text, milliseconds);
            QVERIFY(there && *there != text);
            QCOMPARE(jose::shiftedNumber(*there, -milliseconds).value_or("none"_ba), text);
        }
    }
}

void TestTokenTimes::allTimesMoveAndNothingElse_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QByteArray>("wanted");
    QTest::addRow("all four, and others stay")
        << R"({ "exp":100, "sub":"100","nbf" : 10 ,"iat":10.5,"auth_time":1e1,"updated_at":100,"x":{"exp":100}})"_ba
        << R"({ "exp":160, "sub":"100","nbf" : 70 ,"iat":70.5,"auth_time":70,"updated_at":100,"x":{"exp":100}})"_ba;
    QTest::addRow("duplicates both") << R"({"exp":1,"a":"\/","exp":2})"_ba << R"({"exp":61,"a":"\/","exp":62})"_ba;
    QTest::addRow("RFC 7519 section 3.1")
        << "{\"iss\":\"joe\",\r\n \"exp\":1300819380,\r\n \"http://example.com/is_root\":true}"_ba
        << "{\"iss\":\"joe\",\r\n \"exp\":1300819440,\r\n \"http://example.com/is_root\":true}"_ba;
}

void TestTokenTimes::allTimesMoveAndNothingElse()
{
    QFETCH(QByteArray, payload);
    QFETCH(QByteArray, wanted);
    QCOMPARE(shiftTimes(payload, 60s).value_or("refused"_ba), wanted);
}

void TestTokenTimes::reissuedAsIfMadeNow_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QByteArray>("wanted");
    QTest::addRow("lifetime kept") << R"({ "sub":"1" , "iat":1000,"exp":1900 })"_ba
                                   << R"({ "sub":"1" , "iat":5000,"exp":5900 })"_ba;
    QTest::addRow("not before a while earlier") << R"({"iat":1000,"nbf":940,"exp":1900})"_ba
                                                << R"({"iat":5000,"nbf":4940,"exp":5900})"_ba;
    QTest::addRow("not before for want of iat") << R"({"nbf":1000,"exp":1900})"_ba << R"({"nbf":5000,"exp":5900})"_ba;
    QTest::addRow("a fraction not into the future")
        << R"({"iat":1000.5,"exp":1900.25})"_ba << R"({"iat":4999.5,"exp":5899.25})"_ba;
    QTest::addRow("an expiry alone: an hour") << R"({"exp":1900,"a":[1, 2]})"_ba << R"({"exp":8600,"a":[1, 2]})"_ba;
    QTest::addRow("no expiry") << R"({"iat":1000})"_ba << R"({"iat":5000})"_ba;
    QTest::addRow("from the future back") << R"({"iat":9000,"exp":9900})"_ba << R"({"iat":5000,"exp":5900})"_ba;
}

void TestTokenTimes::reissuedAsIfMadeNow()
{
    QFETCH(const QByteArray, payload);
    // Milliseconds of the clock do not matter.
    QTEST(reissue(payload, fromSeconds(5000) + 999ms).value_or("refused"_ba), "wanted");
}

void TestTokenTimes::reissuedWithAnotherIdOfItsKind_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<QString>("pattern");
    const QString uuid = uR"("[0-9a-f]{8}-[0-9a-f]{4}-%1[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}")"_s;
    QTest::addRow("random UUID") << R"("1b4e28ba-2fa1-41d2-883f-0016d3cca427")"_ba << uuid.arg(4);
    QTest::addRow("UUID by time") << R"("017f22e2-79b0-7cc3-98c4-dc0c0c07398f")"_ba << uuid.arg(7);
    QTest::addRow("anything else") << R"("a1")"_ba << uR"("[-_0-9A-Za-z]{22}")"_s;
    QTest::addRow("no text") << "17"_ba << uR"("[-_0-9A-Za-z]{22}")"_s;
}

void TestTokenTimes::reissuedWithAnotherIdOfItsKind()
{
    QFETCH(const QByteArray, id);
    QFETCH(const QString, pattern);
    const QByteArray payload = R"({"jti":)" + id + R"(,"iat":1,"exp":61})";
    const QString text = QString::fromUtf8(reissue(payload, fromSeconds(5000)).value_or("refused"_ba));
    const QRegularExpression wanted(uR"(^\{"jti":%1,"iat":5000,"exp":5060\}$)"_s.arg(pattern));
    QVERIFY2(wanted.match(text).hasMatch(), qPrintable(text));
    QVERIFY(!text.contains(QString::fromUtf8(id)));
}

void TestTokenTimes::notReissued_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("words");
    const auto code = [](Code value) { return static_cast<int>(value); };
    QTest::addRow("no times") << R"({"sub":"1"})"_ba << code(Code::NoTimes) << u"There is no exp"_s;
    QTest::addRow("over when it began") << R"({"iat":1000,"exp":1000})"_ba << code(Code::NoLifetime)
                                        << u"“exp” says that the token was over"_s;
    QTest::addRow("over before") << R"({"iat":1000,"exp":-1})"_ba << code(Code::NoLifetime) << u"over as soon as"_s;
    QTest::addRow("milliseconds") << R"({"iat":1700000000000,"exp":1700003600000})"_ba << code(Code::Milliseconds)
                                  << u"“exp” counts milliseconds"_s;
    QTest::addRow("text") << R"({"iat":1000,"exp":"1900"})"_ba << code(Code::NotANumber) << u"“exp” is not a number"_s;
    QTest::addRow("begins at a text") << R"({"iat":"now"})"_ba << code(Code::NotANumber) << u"“iat” is not"_s;
    QTest::addRow("beyond any clock") << R"({"iat":1,"exp":1e400})"_ba << code(Code::OutOfRange) << u"“exp” is no"_s;
    QTest::addRow("one that does not matter is text")
        << R"({"iat":1,"exp":9,"nbf":"x"})"_ba << code(Code::NotANumber) << u"“nbf” is not a number"_s;
    QTest::addRow("no JSON") << "{"_ba << code(Code::NotJson) << u"not JSON"_s;
}

void TestTokenTimes::notReissued()
{
    QFETCH(const QByteArray, payload);
    const Edited made = reissue(payload, fromSeconds(5000));
    QVERIFY(!made);
    QTEST(static_cast<int>(made.error().code), "code");
    QFETCH(const QString, words);
    QVERIFY2(message(made.error()).contains(words), qPrintable(message(made.error())));
}

void TestTokenTimes::timesAreRefused_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("place");
    QTest::addColumn<int>("offset");
    QTest::addColumn<QString>("words");
    const auto code = [](Code value) { return static_cast<int>(value); };
    QTest::addRow("no times") << R"({"sub":"1"})"_ba << code(Code::NoTimes) << ""_ba << -1 << u"There is no exp"_s;
    QTest::addRow("text as a time") << R"({"iat":1,"exp":"2026-03-12"})"_ba << code(Code::NotANumber) << "/exp"_ba << 15
                                    << u"“exp” is not a number"_s;
    QTest::addRow("null as a time") << R"({"nbf":null})"_ba << code(Code::NotANumber) << "/nbf"_ba << 7
                                    << u"“nbf” is not a number"_s;
    QTest::addRow("beyond any clock") << R"({"iat":1e400})"_ba << code(Code::OutOfRange) << "/iat"_ba << 7
                                      << u"“iat” is no time"_s;
    QTest::addRow("array") << "[1]"_ba << code(Code::NotAnObject) << ""_ba << 0 << u"is no JSON object"_s;
    QTest::addRow("no JSON") << "{\"exp\":1"_ba << code(Code::NotJson) << ""_ba << 8 << u"ends inside an object"_s;
    QTest::addRow("nothing") << ""_ba << code(Code::NotJson) << ""_ba << -1 << u"there is nothing"_s;
}

void TestTokenTimes::timesAreRefused()
{
    QFETCH(QByteArray, payload);
    QFETCH(int, code);
    QFETCH(QByteArray, place);
    QFETCH(int, offset);
    QFETCH(QString, words);
    const Edited edited = shiftTimes(payload, 60s);
    QVERIFY(!edited);
    QCOMPARE(static_cast<int>(edited.error().code), code);
    QCOMPARE(edited.error().place, place);
    QCOMPARE(edited.error().offset, qsizetype{offset});
    QVERIFY2(message(edited.error()).contains(words), qPrintable(message(edited.error())));
}

void TestTokenTimes::expiryIsExtended()
{
    QCOMPARE(extend(R"({"iat":1, "exp":100.5})"_ba, 1h).value_or("refused"_ba), R"({"iat":1, "exp":3700.5})"_ba);
    const Edited without = extend(R"({"iat":1})"_ba, 1h);
    QVERIFY(!without);
    QCOMPARE(without.error().code, Code::NotFound);
    QCOMPARE(without.error().place, "/exp"_ba);
    const Edited text = extend(R"({"exp":"1"})"_ba, 1h);
    QVERIFY(!text);
    QCOMPARE(text.error().code, Code::NotANumber);
}

void TestTokenTimes::expiryBecomesNow_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QByteArray>("wanted");
    QTest::addRow("number") << R"({"exp" : 2000 ,"iat":1})"_ba << R"({"exp" : 1000 ,"iat":1})"_ba;
    QTest::addRow("text") << R"({"exp":"soon"})"_ba << R"({"exp":1000})"_ba;
    QTest::addRow("the last of two") << R"({"exp":1,"exp":2})"_ba << R"({"exp":1,"exp":1000})"_ba;
    QTest::addRow("none yet") << R"({"iat":1})"_ba << R"({"iat":1,"exp":1000})"_ba;
    QTest::addRow("nothing yet") << "{}"_ba << R"({"exp":1000})"_ba;
}

void TestTokenTimes::expiryBecomesNow()
{
    QFETCH(QByteArray, payload);
    QFETCH(QByteArray, wanted);
    // Rounded down, so that the instant itself is refused: now >= exp, RFC 7519 §4.1.4.
    QCOMPARE(expireNow(payload, Instant(1'000'999ms)).value_or("refused"_ba), wanted);
}

QTEST_GUILESS_MAIN(TestTokenTimes)
#include "tst_tokentimes.moc"
