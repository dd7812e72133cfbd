// SPDX-License-Identifier: MIT
#include "token/timedisplay.h"
#include "token/timetext.h"

#include <QSignalSpy>
#include <QTest>

using namespace claimsmith::token;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(claimsmith::token::TimeForm)

namespace {

// RFC 7515 A.1: exp 1300819380 is 2011-03-22 18:43:00 UTC
constexpr Instant rfcExpiry{1'300'819'380s};

QTimeZone east() { return QTimeZone::fromSecondsAheadOfUtc(5 * 3600 + 1800); }

} // namespace

class TestTimeDisplay : public QObject
{
    Q_OBJECT
private slots:
    void cleanup() { TimeDisplay::instance().set(QTimeZone(), TimeForm::Words); }
    void zoneAndFormAreOfTheReader_data();
    void zoneAndFormAreOfTheReader();
    void utcStaysUtc();
    void millisecondsAreShown();
    void beyondTheCalendar();
    void changesAreTold();
    void formsSurviveTheirNames();
};

void TestTimeDisplay::zoneAndFormAreOfTheReader_data()
{
    QTest::addColumn<QTimeZone>("zone");
    QTest::addColumn<TimeForm>("form");
    QTest::addColumn<QString>("instant");
    QTest::addColumn<QString>("day");
    QTest::addColumn<QString>("sameDay");
    QTest::addColumn<QString>("otherDay");
    QTest::addColumn<QString>("clock");
    const QTimeZone utc(QTimeZone::UTC);
    QTest::newRow("words, UTC") << utc << TimeForm::Words << u"Tue 22 Mar 2011 18:43:00 UTC"_s << u"22 Mar 18:43:00"_s
                                << u"18:43:00"_s << u"22 Mar 18:43"_s << u"22 Mar 2011 18:43:00 UTC"_s;
    QTest::newRow("words, the next day there")
        << east() << TimeForm::Words << u"Wed 23 Mar 2011 00:13:00 UTC+05:30"_s << u"23 Mar 00:13:00"_s << u"00:13:00"_s
        << u"23 Mar 00:13"_s << u"23 Mar 2011 00:13:00 UTC+05:30"_s;
    QTest::newRow("ISO, UTC") << utc << TimeForm::Iso << u"2011-03-22T18:43:00Z"_s << u"03-22 18:43:00"_s
                              << u"18:43:00"_s << u"03-22 18:43"_s << u"2011-03-22T18:43:00Z"_s;
    QTest::newRow("ISO, offset") << east() << TimeForm::Iso << u"2011-03-23T00:13:00+05:30"_s << u"03-23 00:13:00"_s
                                 << u"00:13:00"_s << u"03-23 00:13"_s << u"2011-03-23T00:13:00+05:30"_s;
    QTest::newRow("epoch") << east() << TimeForm::Epoch << u"1300819380"_s << u"1300819380"_s << u"1300819380"_s
                           << u"1300819380"_s << u"1300819380"_s;
}

void TestTimeDisplay::zoneAndFormAreOfTheReader()
{
    QFETCH(const QTimeZone, zone);
    QFETCH(const TimeForm, form);
    TimeDisplay::instance().set(zone, form);
    QTEST(instantText(rfcExpiry), "instant");
    QTEST(dayText(rfcExpiry, rfcExpiry), "day");
    QTEST(shortText(rfcExpiry, rfcExpiry), "sameDay");
    QTEST(shortText(rfcExpiry, rfcExpiry + 48h), "otherDay");
    QTEST(clockText(rfcExpiry, true), "clock");
}

// "UTC" in a sentence, and what the command line prints, is that, whatever a reader prefers.
void TestTimeDisplay::utcStaysUtc()
{
    TimeDisplay::instance().set(east(), TimeForm::Epoch);
    QCOMPARE(instantText(rfcExpiry, Zone::Utc), u"Tue 22 Mar 2011 18:43:00 UTC"_s);
    QCOMPARE(utcText(rfcExpiry), u"2011-03-22 18:43:00 UTC"_s);
    QCOMPARE(isoText(rfcExpiry), u"2011-03-22T18:43:00Z"_s);
}

void TestTimeDisplay::millisecondsAreShown()
{
    TimeDisplay::instance().set(east(), TimeForm::Epoch);
    QCOMPARE(instantText(rfcExpiry + 7ms), u"1300819380.007"_s);
    QCOMPARE(clockText(rfcExpiry + 7ms, false), u"1300819380"_s);
    QCOMPARE(instantText(Instant(-7ms)), u"-0.007"_s);
    TimeDisplay::instance().set(east(), TimeForm::Iso);
    QCOMPARE(instantText(rfcExpiry + 7ms), u"2011-03-23T00:13:00.007+05:30"_s);
    QCOMPARE(clockText(rfcExpiry + 7ms, false), u"00:13:00+05:30"_s);
}

void TestTimeDisplay::beyondTheCalendar()
{
    for (const TimeForm form : {TimeForm::Words, TimeForm::Iso}) {
        TimeDisplay::instance().set(east(), form);
        QCOMPARE(instantText(Instant::max()), u"beyond the calendar"_s);
        QCOMPARE(clockText(Instant::min(), true), u"beyond the calendar"_s);
    }
    // Milliseconds taken for seconds: RFC 3339 ends with the year 9999.
    TimeDisplay::instance().set(east(), TimeForm::Iso);
    QVERIFY2(instantText(Instant(rfcExpiry.time_since_epoch() * 1000)).contains(u"43191"),
        qPrintable(instantText(Instant(rfcExpiry.time_since_epoch() * 1000))));
}

void TestTimeDisplay::changesAreTold()
{
    TimeDisplay &display = TimeDisplay::instance();
    QSignalSpy changed(&display, &TimeDisplay::changed);
    display.set(east(), TimeForm::Words);
    QCOMPARE(changed.size(), 1);
    display.set(east(), TimeForm::Words);
    QCOMPARE(changed.size(), 1);
    display.set(QTimeZone("No/Such_Zone"), TimeForm::Words);
    QCOMPARE(changed.size(), 2);
    QCOMPARE(display.zone(), QTimeZone(QTimeZone::LocalTime));
}

void TestTimeDisplay::formsSurviveTheirNames()
{
    for (const TimeForm form : {TimeForm::Words, TimeForm::Iso, TimeForm::Epoch})
        QCOMPARE(timeFormNamed(timeFormName(form)), form);
    QCOMPARE(timeFormNamed(u"sundial"_s), TimeForm::Words);
}

QTEST_GUILESS_MAIN(TestTimeDisplay)
#include "tst_timedisplay.moc"
