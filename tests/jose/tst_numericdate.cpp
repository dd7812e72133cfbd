// SPDX-License-Identifier: MIT
#include "jose/numericdate.h"

#include <QRandomGenerator>
#include <QTest>

using claimsmith::jose::NumericDate;
using namespace Qt::StringLiterals;

namespace {

/// `milliseconds` as a number of seconds, its decimal point moved `shift` places to the left and an exponent for it.
QByteArray spelled(qint64 milliseconds, int shift)
{
    QByteArray digits = QByteArray::number(qAbs(milliseconds));
    if (digits.size() <= shift)
        digits = digits.rightJustified(shift + 1, '0');
    if (shift > 0)
        digits.insert(digits.size() - shift, '.');
    return (milliseconds < 0 ? "-" : "") + digits + 'e' + QByteArray::number(shift - 3);
}

} // namespace

class TestNumericDate : public QObject
{
    Q_OBJECT
private slots:
    void isExact_data();
    void isExact();
    void refusesWhatIsNoNumber_data();
    void refusesWhatIsNoNumber();
    void everySpellingGivesTheSame();
    void aTraceMoreRoundsUp();
    void longTextsAreExactAndQuick();
    void millisecondsAreRecognised_data();
    void millisecondsAreRecognised();
};

void TestNumericDate::isExact_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("milliseconds");
    QTest::addColumn<bool>("whole");
    QTest::addColumn<bool>("plainDigits");
    QTest::addColumn<bool>("beyondRange");
    const auto row = [](const char *name, const QByteArray &text, qint64 milliseconds, bool whole, bool plain,
                         bool beyond = false) {
        QTest::newRow(name) << text << milliseconds << whole << plain << beyond;
    };
    constexpr qint64 limit = NumericDate::limit;
    row("RFC 7519 §3.1 exp", "1300819380"_ba, 1300819380000, true, true);
    row("zero", "0"_ba, 0, true, true);
    row("minus zero", "-0"_ba, 0, true, true);
    row("minus zero, fraction and exponent", "-0.000e99"_ba, 0, true, false);
    row("negative", "-1"_ba, -1000, true, true);
    row("15 digits", "999999999999999"_ba, 999999999999999000, true, true);
    row("16 digits", "1000000000000000"_ba, 1000000000000000000, true, true);
    row("fraction of one digit", "1300819380.5"_ba, 1300819380500, false, false);
    row("whole with a fraction", "1300819380.0"_ba, 1300819380000, true, false);
    row("whole with many zeros", "1300819380.000000000000000000000000"_ba, 1300819380000, true, false);
    row("a tenth of a millisecond rounds up", "1300819380.0001"_ba, 1300819380001, false, false);
    row("999.9 milliseconds round up to the second", "1300819379.9999"_ba, 1300819380000, false, false);
    row("negative rounds up towards zero", "-1.0001"_ba, -1000, false, false);
    row("a negative trace is zero", "-0.0001"_ba, 0, false, false);
    row("a positive trace is one", "0.0001"_ba, 1, false, false);
    row("exactly one millisecond", "0.001"_ba, 1, false, false);
    row("exactly minus one millisecond", "-0.001"_ba, -1, false, false);
    row("exponent", "1.30081938e9"_ba, 1300819380000, true, false);
    row("exponent, capital and plus", "1.30081938E+9"_ba, 1300819380000, true, false);
    row("negative exponent", "13008193805e-1"_ba, 1300819380500, false, false);
    row("negative exponent that only removes zeros", "13008193800e-1"_ba, 1300819380000, true, false);
    row("1e2", "1e2"_ba, 100000, true, false);
    row("1e-3", "1e-3"_ba, 1, false, false);
    row("1e-4", "1e-4"_ba, 1, false, false);
    row("-1e-4", "-1e-4"_ba, 0, false, false);
    row("a double would lose the last digit", "9007199254740.993"_ba, 9007199254740993, false, false);
    row("2^53 + 1 seconds", "9007199254740993"_ba, limit, true, true, true);
    row("the limit itself", "4000000000000000"_ba, limit, true, true);
    row("a millisecond beyond the limit", "4000000000000000.001"_ba, limit, false, false, true);
    row("a trace beyond the limit", "4000000000000000.0000000001"_ba, limit, false, false, true);
    row("a trace below minus the limit is the limit", "-4000000000000000.0000000001"_ba, -limit, false, false);
    row("a millisecond below minus the limit", "-4000000000000000.001"_ba, -limit, false, false, true);
    row("19 digits of milliseconds", "9999999999999999"_ba, limit, true, true, true);
    row("beyond 64 bits", "18446744073709551617"_ba, limit, true, true, true);
    row("one millisecond, were it counted in 64 bits", "18446744073709551.617"_ba, limit, false, false, true);
    row("beyond a double", "1e999"_ba, limit, true, false, true);
    row("negative beyond a double", "-1e999"_ba, -limit, true, false, true);
    row("exponent beyond 64 bits", "1e999999999999999999999999999999"_ba, limit, true, false, true);
    row("negative exponent beyond 64 bits", "1e-999999999999999999999999999999"_ba, 1, false, false);
    row("negative number, negative exponent beyond 64 bits", "-1e-999999999999999999999999999999"_ba, 0, false, false);
    row("zero with an exponent beyond 64 bits", "0e999999999999999999999999999999"_ba, 0, true, false);
    row("leading zeros in the exponent", "1e0000000000000000000000000000002"_ba, 100000, true, false);
}

void TestNumericDate::isExact()
{
    QFETCH(QByteArray, text);
    QFETCH(qint64, milliseconds);
    QFETCH(bool, whole);
    QFETCH(bool, plainDigits);
    QFETCH(bool, beyondRange);
    const std::optional<NumericDate> date = NumericDate::fromNumberText(text);
    QVERIFY(date);
    QCOMPARE(date->ceilMilliseconds, milliseconds);
    QCOMPARE(date->whole, whole);
    QCOMPARE(date->plainDigits, plainDigits);
    QCOMPARE(date->beyondRange, beyondRange);
}

void TestNumericDate::refusesWhatIsNoNumber_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text :
        {"", "-", "+1", "01", "-01", "00", ".5", "1.", "1.e2", "1e", "1e+", "1e2.5", "1 ", " 1", "0x10", "NaN",
            "Infinity", "1_000", "1,5", "\"1\"", "--1", "1-", "1e--2", "1e1e1", "12345678901234567890x"})
        QTest::addRow("\"%s\"", text) << QByteArray(text);
    QTest::newRow("NUL") << "1\0"_ba;
    QTest::newRow("Arabic-Indic digit") << "\xd9\xa1"_ba;
}

void TestNumericDate::refusesWhatIsNoNumber()
{
    QFETCH(QByteArray, text);
    QVERIFY(!NumericDate::fromNumberText(text));
}

void TestNumericDate::everySpellingGivesTheSame()
{
    QRandomGenerator random(20260101);
    for (int i = 0; i < 2000; ++i) {
        const qint64 size = random.bounded(Q_INT64_C(1) << random.bounded(1, 61));
        const qint64 milliseconds = random.bounded(2) ? size : -size;
        for (int shift = 0; shift < 30; ++shift) {
            const QByteArray text = spelled(milliseconds, shift);
            const std::optional<NumericDate> date = NumericDate::fromNumberText(text);
            QVERIFY2(date, text.constData());
            QVERIFY2(date->ceilMilliseconds == milliseconds, text.constData());
            QVERIFY2(date->whole == (milliseconds % 1000 == 0), text.constData());
            QVERIFY2(!date->beyondRange, text.constData());
        }
    }
}

void TestNumericDate::aTraceMoreRoundsUp()
{
    for (const qint64 milliseconds : {Q_INT64_C(0), Q_INT64_C(1), Q_INT64_C(999), Q_INT64_C(1000),
             Q_INT64_C(1300819380000), Q_INT64_C(9007199254740993), NumericDate::limit - 1}) {
        const QByteArray seconds = QByteArray::number(milliseconds / 1000) + '.'
                                   + QByteArray::number(milliseconds % 1000).rightJustified(3, '0');
        for (const qsizetype zeros : {0, 1, 20, 5000}) {
            const QByteArray text = seconds + QByteArray(zeros, '0') + '1';
            QCOMPARE(NumericDate::fromNumberText(text)->ceilMilliseconds, milliseconds + 1);
            QCOMPARE(NumericDate::fromNumberText('-' + text)->ceilMilliseconds, -milliseconds);
        }
    }
}

void TestNumericDate::longTextsAreExactAndQuick()
{
    // A megabyte of digits and the exponent that undoes it.
    constexpr qsizetype length = 1'000'000;
    const QByteArray zeros(length, '0');
    const QByteArray up = "0." + zeros + "1300819380e" + QByteArray::number(length + 10);
    QCOMPARE(NumericDate::fromNumberText(up)->ceilMilliseconds, 1300819380000);
    QVERIFY(NumericDate::fromNumberText(up)->whole);
    const QByteArray down = "1300819380" + zeros + "e-" + QByteArray::number(length);
    QCOMPARE(NumericDate::fromNumberText(down)->ceilMilliseconds, 1300819380000);
    QVERIFY(NumericDate::fromNumberText(down)->whole);
    const QByteArray nines(length, '9');
    QVERIFY(NumericDate::fromNumberText(nines)->beyondRange);
    QCOMPARE(NumericDate::fromNumberText("1." + nines)->ceilMilliseconds, 2000);
}

void TestNumericDate::millisecondsAreRecognised_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("expected");
    QTest::newRow("seconds of 2026") << "1767225600"_ba << false;
    QTest::newRow("milliseconds of 2026") << "1767225600000"_ba << true;
    QTest::newRow("milliseconds of 2026 with a fraction") << "1767225600000.5"_ba << true;
    QTest::newRow("first millisecond of 1990") << "631152000000"_ba << true;
    QTest::newRow("last millisecond of 1989") << "631151999999"_ba << false;
    QTest::newRow("last millisecond of 2199") << "7258118399999"_ba << true;
    QTest::newRow("first millisecond of 2200") << "7258118400000"_ba << false;
    QTest::newRow("seconds of the year 9999") << "253402300799"_ba << false;
    QTest::newRow("microseconds of 2026") << "1767225600000000"_ba << false;
    QTest::newRow("negative") << "-1767225600000"_ba << false;
    QTest::newRow("zero") << "0"_ba << false;
    QTest::newRow("beyond range") << "1e300"_ba << false;
}

void TestNumericDate::millisecondsAreRecognised()
{
    QFETCH(QByteArray, text);
    QTEST(NumericDate::fromNumberText(text)->looksLikeMilliseconds(), "expected");
}

QTEST_GUILESS_MAIN(TestNumericDate)
#include "tst_numericdate.moc"
