// SPDX-License-Identifier: MIT
#include "token/timetext.h"

#include <QTest>

#include <limits>

#include <time.h>

using namespace claimsmith::token;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Code = TimeTextError::Code;
Q_DECLARE_METATYPE(claimsmith::token::TimeTextError::Code)

namespace {

// RFC 7515 A.1: exp 1300819380 is 2011-03-22 18:43:00 UTC
constexpr Instant rfcExpiry{1'300'819'380s};

} // namespace

class TestTimeText : public QObject
{
    Q_OBJECT
private slots:
    void durationsAreRead_data();
    void durationsAreRead();
    void durationsAreRefused_data();
    void durationsAreRefused();
    void negativeDurationsWhereAllowed();
    void instantsAreRead_data();
    void instantsAreRead();
    void instantsAreRefused_data();
    void instantsAreRefused();
    void everyErrorHasItsWords();
    void instantsAreMoved_data();
    void instantsAreMoved();

    void durationTexts_data();
    void durationTexts();
    void relativeTexts_data();
    void relativeTexts();
    void expiryTexts_data();
    void expiryTexts();
    void numbersAreOfTheLocale();
    void furthestTimesDoNotOverflow();
    void compactDurationsReadBack();
    void nextChangeIsTheNextChange_data();
    void nextChangeIsTheNextChange();

    void instantTexts();
    void utcTexts_data();
    void utcTexts();
    void shortTexts();
};

void TestTimeText::durationsAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("milliseconds");
    QTest::newRow("bare seconds") << u"90"_s << Q_INT64_C(90'000);
    QTest::newRow("bare fraction") << u"1.5"_s << Q_INT64_C(1500);
    QTest::newRow("zero") << u"0"_s << Q_INT64_C(0);
    QTest::newRow("minutes") << u"15m"_s << Q_INT64_C(900'000);
    QTest::newRow("hours and minutes") << u"1h30m"_s << Q_INT64_C(5'400'000);
    QTest::newRow("days") << u"7d"_s << Q_INT64_C(604'800'000);
    QTest::newRow("weeks") << u"2w"_s << Q_INT64_C(1'209'600'000);
    QTest::newRow("fraction of hours") << u"1.5h"_s << Q_INT64_C(5'400'000);
    QTest::newRow("no digit before the point") << u".5h"_s << Q_INT64_C(1'800'000);
    QTest::newRow("milliseconds") << u"500ms"_s << Q_INT64_C(500);
    QTest::newRow("seconds and milliseconds") << u"1s1ms"_s << Q_INT64_C(1001);
    QTest::newRow("all units") << u"1w1d1h1m1s1ms"_s << Q_INT64_C(694'861'001);
    QTest::newRow("spaces") << u"  1 h 30 min "_s << Q_INT64_C(5'400'000);
    QTest::newRow("rounded to the nearest") << u"0.0005s"_s << Q_INT64_C(1);
    QTest::newRow("exact where a double is not") << u"9007199254740993ms"_s << Q_INT64_C(9007199254740993);
    QTest::newRow("many digits") << u"0.100000000000000000000000001s"_s << Q_INT64_C(100);
}

void TestTimeText::durationsAreRead()
{
    QFETCH(QString, text);
    const auto duration = parseDuration(text);
    QVERIFY(duration.has_value());
    QTEST(qint64(duration->count()), "milliseconds");
}

void TestTimeText::durationsAreRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Code>("code");
    QTest::addColumn<qsizetype>("offset");
    QTest::newRow("empty") << QString() << Code::Empty << qsizetype(0);
    QTest::newRow("spaces alone") << u"   "_s << Code::Empty << qsizetype(0);
    QTest::newRow("a word") << u"soon"_s << Code::NotADuration << qsizetype(0);
    QTest::newRow("a unit alone") << u"h"_s << Code::NotADuration << qsizetype(0);
    QTest::newRow("a point alone") << u"."_s << Code::NotADuration << qsizetype(1);
    QTest::newRow("negative") << u"-5m"_s << Code::NotADuration << qsizetype(0);
    QTest::newRow("exponent") << u"1e3"_s << Code::UnknownUnit << qsizetype(1);
    QTest::newRow("years") << u"1y"_s << Code::UnknownUnit << qsizetype(1);
    QTest::newRow("upper case is another unit") << u"5M"_s << Code::UnknownUnit << qsizetype(1);
    QTest::newRow("unit missing after another") << u"1h30"_s << Code::NotADuration << qsizetype(4);
    QTest::newRow("smaller before larger") << u"30m1h"_s << Code::NotADuration << qsizetype(3);
    QTest::newRow("the same twice") << u"1h1h"_s << Code::NotADuration << qsizetype(2);
    QTest::newRow("offset counts the indent") << u"  5x"_s << Code::UnknownUnit << qsizetype(3);
    QTest::newRow("over 64 bits") << u"99999999999999999999"_s << Code::OutOfRange << qsizetype(0);
    QTest::newRow("over 64 bits once scaled") << u"9223372036854775807w"_s << Code::OutOfRange << qsizetype(0);
    QTest::newRow("sum over the range") << u"4000000000000000s1ms"_s << Code::OutOfRange << qsizetype(17);
    QTest::newRow("digits of another script") << u"\u0661h"_s << Code::NotADuration << qsizetype(0);
    QTest::newRow("rest") << u"5m!"_s << Code::NotADuration << qsizetype(2);
}

void TestTimeText::durationsAreRefused()
{
    QFETCH(QString, text);
    QFETCH(Code, code);
    QFETCH(qsizetype, offset);
    const auto duration = parseDuration(text);
    QVERIFY(!duration.has_value());
    QCOMPARE(duration.error().code, code);
    QCOMPARE(duration.error().offset, offset);
    QCOMPARE(duration.error().text, text);
}

void TestTimeText::negativeDurationsWhereAllowed()
{
    QCOMPARE(parseDuration(u"-1h30m", true), Duration(-90min));
    QCOMPARE(parseDuration(u"5m", true), Duration(5min));
    QCOMPARE(parseDuration(u"--5m", true).error().code, Code::NotADuration);
    QCOMPARE(parseDuration(u"-", true).error().code, Code::NotADuration);
}

void TestTimeText::instantsAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("milliseconds");
    const qint64 rfc = rfcExpiry.time_since_epoch().count();
    QTest::newRow("epoch") << u"1300819380"_s << rfc;
    QTest::newRow("epoch zero") << u"0"_s << Q_INT64_C(0);
    QTest::newRow("negative epoch") << u"-1"_s << Q_INT64_C(-1000);
    QTest::newRow("fractional epoch") << u"1300819380.25"_s << rfc + 250;
    QTest::newRow("exponent epoch") << u"1.30081938e9"_s << rfc;
    QTest::newRow("a year alone is seconds") << u"2011"_s << Q_INT64_C(2'011'000);
    QTest::newRow("now") << u"now"_s << rfc;
    QTest::newRow("Now") << u" Now "_s << rfc;
    QTest::newRow("now and an hour") << u"now+1h"_s << rfc + 3'600'000;
    QTest::newRow("now less five minutes") << u"now-5m"_s << rfc - 300'000;
    QTest::newRow("now with spaces") << u"now + 1h 30m"_s << rfc + 5'400'000;
    QTest::newRow("plus") << u"+15m"_s << rfc + 900'000;
    QTest::newRow("plus bare seconds") << u"+90"_s << rfc + 90'000;
    QTest::newRow("minus with a unit") << u"-5m"_s << rfc - 300'000;
    QTest::newRow("in") << u"in 90 min"_s << rfc + 5'400'000;
    QTest::newRow("in, closed up") << u"In 1h30m"_s << rfc + 5'400'000;
    QTest::newRow("ago") << u"2 h 14 min ago"_s << rfc - 8'040'000;
    QTest::newRow("zulu") << u"2011-03-22T18:43:00Z"_s << rfc;
    QTest::newRow("lower case") << u"2011-03-22t18:43:00z"_s << rfc;
    QTest::newRow("space for T") << u"2011-03-22 18:43:00Z"_s << rfc;
    QTest::newRow("no zone is UTC") << u"2011-03-22T18:43:00"_s << rfc;
    QTest::newRow("as utcText writes it") << u"2011-03-22 18:43:00 UTC"_s << rfc;
    QTest::newRow("no seconds") << u"2011-03-22 18:43"_s << rfc;
    QTest::newRow("east") << u"2011-03-22T19:43:00+01:00"_s << rfc;
    QTest::newRow("west without colon") << u"2011-03-22T13:43:00-0500"_s << rfc;
    QTest::newRow("hours alone") << u"2011-03-22T20:43:00+02"_s << rfc;
    QTest::newRow("half hours") << u"2011-03-23T00:13:00+05:30"_s << rfc;
    QTest::newRow("milliseconds") << u"2011-03-22T18:43:00.5Z"_s << rfc + 500;
    QTest::newRow("comma, finer than a millisecond") << u"2011-03-22T18:43:00,0001Z"_s << rfc + 1;
    QTest::newRow("date alone") << u"2011-03-22"_s << Q_INT64_C(1'300'752'000'000);
    QTest::newRow("leap day") << u"2024-02-29"_s << Q_INT64_C(1'709'164'800'000);
    QTest::newRow("before the epoch") << u"1969-12-31T23:59:59Z"_s << Q_INT64_C(-1000);
}

void TestTimeText::instantsAreRead()
{
    QFETCH(QString, text);
    const auto instant = parseInstant(text, rfcExpiry);
    QVERIFY(instant.has_value());
    QTEST(qint64(instant->time_since_epoch().count()), "milliseconds");
}

void TestTimeText::instantsAreRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Code>("code");
    QTest::newRow("empty") << u" "_s << Code::Empty;
    QTest::newRow("a word") << u"tomorrow"_s << Code::NotATime;
    QTest::newRow("in nothing") << u"in "_s << Code::NotATime;
    QTest::newRow("in a word") << u"in time"_s << Code::NotADuration;
    QTest::newRow("ago alone") << u"long ago"_s << Code::NotADuration;
    QTest::newRow("plus alone") << u"+"_s << Code::Empty;
    QTest::newRow("plus and a minus") << u"+-5m"_s << Code::NotADuration;
    QTest::newRow("plus an unknown unit") << u"+5x"_s << Code::UnknownUnit;
    QTest::newRow("now and something") << u"nowish"_s << Code::NotATime;
    QTest::newRow("now plus nothing") << u"now+"_s << Code::Empty;
    QTest::newRow("now plus a wrong unit") << u"now+1x"_s << Code::UnknownUnit;
    QTest::newRow("no such day") << u"2023-02-29"_s << Code::NotATime;
    QTest::newRow("no such month") << u"2023-13-01"_s << Code::NotATime;
    QTest::newRow("no such hour") << u"2023-01-01T24:00Z"_s << Code::NotATime;
    QTest::newRow("no such minute") << u"2023-01-01T23:60Z"_s << Code::NotATime;
    QTest::newRow("no such zone") << u"2023-01-01T23:00+24:00"_s << Code::NotATime;
    QTest::newRow("zone by name") << u"2023-01-01T23:00 CET"_s << Code::NotATime;
    QTest::newRow("rest") << u"2023-01-01T23:00Z!"_s << Code::NotATime;
    QTest::newRow("one digit of a month") << u"2023-1-01"_s << Code::NotATime;
    QTest::newRow("point without digits") << u"2023-01-01T23:00:00.Z"_s << Code::NotATime;
    QTest::newRow("hexadecimal") << u"0x10"_s << Code::NotATime;
    QTest::newRow("infinite") << u"1e999999999"_s << Code::OutOfRange;
}

void TestTimeText::instantsAreRefused()
{
    QFETCH(QString, text);
    const auto instant = parseInstant(text, rfcExpiry);
    QVERIFY(!instant.has_value());
    QTEST(instant.error().code, "code");
}

void TestTimeText::everyErrorHasItsWords()
{
    QSet<QString> words;
    for (const Code code : {Code::Empty, Code::NotADuration, Code::NotATime, Code::UnknownUnit, Code::OutOfRange})
        words.insert(message({code, 2, u"5 fortnights"_s}));
    QCOMPARE(words.size(), 5);
    QCOMPARE(message({Code::UnknownUnit, 2, u"5 fortnights"_s}),
        u"“5 fortnights” has a unit that is not known, from character 3: the units are ms, s, m, h, d and w"_s);
}

void TestTimeText::durationTexts_data()
{
    QTest::addColumn<qint64>("milliseconds");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *text, Duration duration) {
        QTest::newRow(text) << qint64(duration.count()) << QString::fromUtf8(text);
    };
    row("0 s", 0s);
    row("850 ms", 850ms);
    row("1 s", 1999ms);
    row("42 s", 42s);
    row("1 min", 60s);
    row("59 min 59 s", 1h - 1ms);
    row("2 h 14 min", 2h + 14min + 59s);
    row("3 d 4 h", 76h + 59min);
    row("7 d", 168h);
    row("365 d", 365 * 24h);
    row("999 d 23 h", 1000 * 24h - 1ms);
    row("2 y 269 d", 1000 * 24h);
    row("15 y", Duration(std::chrono::years(15)));
    row("15 y 247 d", Duration(std::chrono::years(15)) + 247 * 24h);
    row("5 min 1 s", -(5min + 1s));
}

void TestTimeText::durationTexts()
{
    QFETCH(qint64, milliseconds);
    QTEST(durationText(Duration(milliseconds)), "text");
}

void TestTimeText::expiryTexts_data()
{
    QTest::addColumn<Duration>("left");
    QTest::addColumn<QString>("text");
    QTest::newRow("minutes and seconds") << Duration(4min + 12s) << u"expires in 4 min 12 s"_s;
    QTest::newRow("a begun second") << Duration(1ms) << u"expires in 1 s"_s;
    QTest::newRow("the instant itself") << Duration(0) << u"expired just now"_s;
    QTest::newRow("not yet a second ago") << Duration(-999ms) << u"expired just now"_s;
    QTest::newRow("a second ago") << Duration(-1s) << u"expired 1 s ago"_s;
    QTest::newRow("hours ago") << Duration(-2h) << u"expired 2 h ago"_s;
    QTest::newRow("days to come") << Duration(std::chrono::days(3) + 4h) << u"expires in 3 d 4 h"_s;
    QTest::newRow("centuries ago") << Duration(-std::chrono::years(1234)) << u"expired 1,234 y ago"_s;
}

void TestTimeText::expiryTexts()
{
    QFETCH(Duration, left);
    QTEST(expiryText(rfcExpiry + left, rfcExpiry), "text");
}

void TestTimeText::numbersAreOfTheLocale()
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::German));
    const QString text = expiryText(rfcExpiry - std::chrono::years(1234), rfcExpiry);
    QLocale::setDefault(before);
    QCOMPARE(text, u"expired 1.234 y ago"_s);
}

void TestTimeText::relativeTexts_data()
{
    QTest::addColumn<qint64>("milliseconds");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, Duration after, const QString &text) {
        QTest::newRow(name) << qint64(after.count()) << text;
    };
    row("the instant itself", 0s, u"now"_s);
    row("just past", -999ms, u"now"_s);
    row("a second past", -1s, u"1 s ago"_s);
    row("less than two seconds past", -1999ms, u"1 s ago"_s);
    row("nearly there", 1ms, u"in 1 s"_s);
    row("a begun second counts", 41'001ms, u"in 42 s"_s);
    row("hours", -(2h + 14min + 3s), u"2 h 14 min ago"_s);
    row("days", 76h, u"in 3 d 4 h"_s);
}

void TestTimeText::relativeTexts()
{
    QFETCH(qint64, milliseconds);
    const Duration after(milliseconds);
    QTEST(relativeText(rfcExpiry + after, rfcExpiry), "text");
}

void TestTimeText::furthestTimesDoNotOverflow()
{
    const Instant first = saturated(std::numeric_limits<qint64>::min());
    const Instant last = saturated(std::numeric_limits<qint64>::max());
    QCOMPARE(relativeText(first, last), u"253,509,908 y 19 d ago"_s);
    QCOMPARE(relativeText(last, first), u"in 253,509,908 y 19 d"_s);
    QCOMPARE_GT(nextTextChange(first, last), Duration(0));
    QCOMPARE_GT(nextTextChange(last, first), Duration(0));
}

void TestTimeText::compactDurationsReadBack()
{
    QCOMPARE(compactDuration(0s), u"0s"_s);
    QCOMPARE(compactDuration(90min), u"1h30m"_s);
    QCOMPARE(compactDuration(-(24h + 1ms)), u"-1d1ms"_s);
    for (const Duration duration : {Duration(1), Duration(999), Duration(60'000), Duration(1'234'567'890'123),
             Duration(-86'400'001), Duration(Q_INT64_C(4'000'000'000'000'000'000))})
        QCOMPARE(parseDuration(compactDuration(duration), true), duration);
    QVERIFY(compactDuration(Duration::min()).startsWith(u'-'));
}

void TestTimeText::nextChangeIsTheNextChange_data()
{
    QTest::addColumn<qint64>("milliseconds");
    for (const Duration distance : std::initializer_list<Duration>{0ms, 1ms, 999ms, 1s, 1001ms, 59s, 60s, 61500ms,
             3599s, 1h, 1h + 1ms, 3601s, 3659s, 2h, 24h - 1s, 24h, 24h + 1s, 25h, 1000 * 24h - 1s, 1000 * 24h,
             1000 * 24h + 1ms, 1001 * 24h, Duration(std::chrono::years(3)), Duration(std::chrono::years(3)) - 1s,
             Duration(std::chrono::years(3)) + 1ms, Duration(std::chrono::years(15)) + 12345s}) {
        QTest::addRow("%lld ms past", static_cast<long long>(distance.count())) << qint64(-distance.count());
        QTest::addRow("in %lld ms", static_cast<long long>(distance.count())) << qint64(distance.count());
    }
}

void TestTimeText::nextChangeIsTheNextChange()
{
    QFETCH(qint64, milliseconds);
    const Instant instant = rfcExpiry + Duration(milliseconds);
    const QString text = relativeText(instant, rfcExpiry);
    const Duration change = nextTextChange(instant, rfcExpiry);
    QCOMPARE_GT(change, Duration(0));
    QCOMPARE(relativeText(instant, rfcExpiry + change - 1ms), text);
    QCOMPARE(relativeText(instant, rfcExpiry + change / 2), text);
    QCOMPARE_NE(relativeText(instant, rfcExpiry + change), text);
}

void TestTimeText::instantTexts()
{
    QCOMPARE(instantText(rfcExpiry, Zone::Utc), u"Tue 22 Mar 2011 18:43:00 UTC"_s);
    QCOMPARE(instantText(rfcExpiry + 7ms, Zone::Utc), u"Tue 22 Mar 2011 18:43:00.007 UTC"_s);
    QCOMPARE(instantText(Instant::max(), Zone::Utc), u"beyond the calendar"_s);
    QCOMPARE(instantText(Instant::min(), Zone::Local), u"beyond the calendar"_s);

    // A zone of its own, in the form of POSIX, so that no database of zones is needed.
    qputenv("TZ", "CET-1");
    tzset();
    QCOMPARE(instantText(rfcExpiry, Zone::Local), u"Tue 22 Mar 2011 19:43:00 CET"_s);
    QCOMPARE(shortText(rfcExpiry, rfcExpiry, Zone::Local), u"19:43:00"_s);
    qputenv("TZ", "UTC");
    tzset();
}

void TestTimeText::utcTexts_data()
{
    QTest::addColumn<qint64>("milliseconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("RFC 7515 A.1") << Q_INT64_C(1'300'819'380'000) << u"2011-03-22 18:43:00 UTC"_s;
    QTest::newRow("milliseconds") << Q_INT64_C(1'300'819'380'500) << u"2011-03-22 18:43:00.500 UTC"_s;
    QTest::newRow("before the epoch") << Q_INT64_C(-1) << u"1969-12-31 23:59:59.999 UTC"_s;
    QTest::newRow("first year") << Q_INT64_C(-62'135'596'800'000) << u"0001-01-01 00:00:00 UTC"_s;
    QTest::newRow("before the first year") << Q_INT64_C(-62'135'596'800'001) << u"beyond the calendar"_s;
    QTest::newRow("milliseconds taken for seconds")
        << Q_INT64_C(1'300'819'380'000'000) << u"43191-04-29 20:40:00 UTC"_s;
    QTest::newRow("far") << Q_INT64_C(4'000'000'000'000'000'000) << u"beyond the calendar"_s;
}

void TestTimeText::utcTexts()
{
    QFETCH(qint64, milliseconds);
    QTEST(utcText(Instant(Duration(milliseconds))), "text");
}

void TestTimeText::shortTexts()
{
    QCOMPARE(shortText(rfcExpiry, rfcExpiry + 1h, Zone::Utc), u"18:43:00"_s);
    QCOMPARE(shortText(rfcExpiry, rfcExpiry + 24h, Zone::Utc), u"22 Mar 18:43"_s);
    QCOMPARE(shortText(rfcExpiry, rfcExpiry + 365 * 24h, Zone::Utc), u"22 Mar 2011"_s);
    QCOMPARE(shortText(Instant::max(), rfcExpiry, Zone::Utc), u"beyond the calendar"_s);
}

void TestTimeText::instantsAreMoved_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("minutes");
    QTest::addColumn<QString>("moved");
    QTest::newRow("now") << u"now"_s << qint64(15) << u"now+15m"_s;
    QTest::newRow("goes on with the issue") << u"now+1h"_s << qint64(15) << u"now+1h15m"_s;
    QTest::newRow("in other words") << u"in 90 min"_s << qint64(60) << u"now+2h30m"_s;
    QTest::newRow("over now") << u"now-5m"_s << qint64(15) << u"now+10m"_s;
    QTest::newRow("to now") << u"now-1h"_s << qint64(60) << u"now"_s;
    QTest::newRow("still over") << u"1 h ago"_s << qint64(15) << u"now-45m"_s;
    QTest::newRow("a date") << u"2026-03-12T14:03:10Z"_s << qint64(60) << u"2026-03-12T15:03:10Z"_s;
    QTest::newRow("a date in another zone")
        << u"2026-03-12T14:03:10+01:00"_s << qint64(15) << u"2026-03-12T13:18:10Z"_s;
    QTest::newRow("epoch") << u"1300819380"_s << qint64(1440) << u"2011-03-23T18:43:00Z"_s;
    QTest::newRow("a fraction") << u"1300819380.5"_s << qint64(15) << u"2011-03-22T18:58:00.500Z"_s;
    QTest::newRow("no time") << u"soon"_s << qint64(15) << QString();
    QTest::newRow("nothing") << QString() << qint64(15) << QString();
    QTest::newRow("beyond the calendar") << u"4000000000000"_s << qint64(15) << QString();
}

void TestTimeText::instantsAreMoved()
{
    QFETCH(QString, text);
    QFETCH(qint64, minutes);
    QTEST(movedInstantText(text, std::chrono::minutes(minutes)), "moved");
}

QTEST_GUILESS_MAIN(TestTimeText)
#include "tst_timetext.moc"
