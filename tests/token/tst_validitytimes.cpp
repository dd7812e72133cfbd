// SPDX-License-Identifier: MIT
#include "token/validitytimes.h"

#include <QTest>

#include <algorithm>

using namespace claimsmith::token;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(claimsmith::token::Boundary)

/// What a timeline shows, as values and in words.
class TestValidityTimes : public QObject
{
    Q_OBJECT
private slots:
    void nowHasTheToneOfTheVerdict_data();
    void nowHasTheToneOfTheVerdict();
    void namesAreThoseOfTheClaims();
    void leewayAddsEdges();
    void relationNamesTheNearest_data();
    void relationNamesTheNearest();
    void wordsSayAllThatIsShown();
    void wordsOfWhatIsMissing();
};

void TestValidityTimes::nowHasTheToneOfTheVerdict_data()
{
    QTest::addColumn<TimeStatus>("status");
    QTest::addColumn<Tone>("tone");
    QTest::addColumn<bool>("malformed");
    QTest::newRow("active") << TimeStatus::Active << Tone::Good << false;
    QTest::newRow("expiring soon") << TimeStatus::ExpiringSoon << Tone::Attention << false;
    QTest::newRow("expired") << TimeStatus::Expired << Tone::Refused << false;
    QTest::newRow("not yet valid") << TimeStatus::NotYetValid << Tone::NotYet << false;
    QTest::newRow("no expiry") << TimeStatus::NoExpiry << Tone::Attention << false;
    QTest::newRow("malformed") << TimeStatus::Malformed << Tone::Refused << true;
}

void TestValidityTimes::nowHasTheToneOfTheVerdict()
{
    QFETCH(TimeStatus, status);
    Verdict verdict;
    verdict.time = status;
    verdict.now = fromSeconds(5);
    verdict.expiresAt = fromSeconds(9);
    const ValidityTimes times = ValidityTimes::of(verdict);
    QTEST(times.tone, "tone");
    QTEST(times.malformed, "malformed");
    QCOMPARE(times.now, fromSeconds(5));
    QCOMPARE(times.expiresAt, fromSeconds(9));
}

void TestValidityTimes::namesAreThoseOfTheClaims()
{
    QCOMPARE(claimName(Boundary::ExpiresAt).toByteArray(), "exp"_ba);
    QCOMPARE(claimName(Boundary::NotBefore).toByteArray(), "nbf"_ba);
    QCOMPARE(claimName(Boundary::IssuedAt).toByteArray(), "iat"_ba);
    // Nothing in a token says where a leeway ends.
    QVERIFY(claimName(Boundary::ExpiresAtLeeway).isEmpty());
    QVERIFY(claimName(Boundary::NotBeforeLeeway).isEmpty());
    QCOMPARE(boundaryName(Boundary::ExpiresAtLeeway), u"exp + leeway"_s);
    QCOMPARE(boundaryName(Boundary::NotBeforeLeeway), u"nbf − leeway"_s);
}

void TestValidityTimes::leewayAddsEdges()
{
    const ValidityTimes times{fromSeconds(90), fromSeconds(100), fromSeconds(200), fromSeconds(150), 10s};
    QCOMPARE(boundaries(times),
        (QList<BoundaryPlace>{{Boundary::ExpiresAt, fromSeconds(200)}, {Boundary::NotBefore, fromSeconds(100)},
            {Boundary::IssuedAt, fromSeconds(90)}, {Boundary::ExpiresAtLeeway, fromSeconds(210)},
            {Boundary::NotBeforeLeeway, fromSeconds(90)}}));
    ValidityTimes strict = times;
    for (const Duration none : {Duration(0), Duration(-10s)}) {
        strict.leeway = none;
        QCOMPARE(boundaries(strict).size(), 3);
    }
    QCOMPARE(boundaries({.now = fromSeconds(1)}).size(), 0);
    QCOMPARE((ValidityTimes{fromSeconds(90), {}, {}, {}}.start()), fromSeconds(90));
    QCOMPARE(times.start(), fromSeconds(100));
}

void TestValidityTimes::relationNamesTheNearest_data()
{
    QTest::addColumn<Instant>("instant");
    QTest::addColumn<QString>("words");
    QTest::newRow("a second before exp") << fromSeconds(1999) << u"exp − 1 s"_s;
    QTest::newRow("at exp") << fromSeconds(2000) << u"exp"_s;
    QTest::newRow("a second after exp") << fromSeconds(2001) << u"exp + 1 s"_s;
    QTest::newRow("a millisecond before exp") << Instant(1999999ms) << u"exp − 1 ms"_s;
    QTest::newRow("half way to the end of the leeway: exp is preferred") << fromSeconds(2030) << u"exp + 30 s"_s;
    QTest::newRow("nearer to the end of the leeway") << fromSeconds(2031) << u"exp + leeway − 29 s"_s;
    QTest::newRow("leeway over") << fromSeconds(2060) << u"exp + leeway"_s;
    QTest::newRow("before all") << fromSeconds(900) << u"nbf − leeway − 40 s"_s;
    QTest::newRow("iat and nbf are one: nbf counts") << fromSeconds(1001) << u"nbf + 1 s"_s;
    QTest::newRow("the end of time") << saturated(std::numeric_limits<qint64>::max())
                                     << u"exp + leeway + 126,754,954 y 9 d"_s;
}

void TestValidityTimes::relationNamesTheNearest()
{
    QFETCH(Instant, instant);
    const ValidityTimes times{fromSeconds(1000), fromSeconds(1000), fromSeconds(2000), {}, 60s};
    QTEST(relationText(times, instant), "words");
    QCOMPARE(relationText({}, instant), QString());
}

void TestValidityTimes::wordsSayAllThatIsShown()
{
    const ValidityTimes times{fromSeconds(1000), fromSeconds(1010), fromSeconds(2000), fromSeconds(1999), 60s};
    QCOMPARE(validityText(times, Zone::Utc), u"Issued at Thu 1 Jan 1970 00:16:40 UTC\n"
                                             "Not valid before Thu 1 Jan 1970 00:16:50 UTC\n"
                                             "Expires at Thu 1 Jan 1970 00:33:20 UTC\n"
                                             "Leeway 1 min\n"
                                             "Now Thu 1 Jan 1970 00:33:19 UTC (exp − 1 s)"_s);
}

void TestValidityTimes::wordsOfWhatIsMissing()
{
    QCOMPARE(validityText({.now = fromSeconds(0)}, Zone::Utc), u"Never expires\nNow Thu 1 Jan 1970 00:00:00 UTC"_s);
    // A token whose exp is no number is not one that never expires.
    const QString broken = validityText({.now = fromSeconds(0), .malformed = true}, Zone::Utc);
    QVERIFY2(!broken.contains(u"Never expires"_s), qPrintable(broken));
    QVERIFY2(broken.contains(u"A time of this token cannot be read"_s), qPrintable(broken));
    const QString far = validityText({.expiresAt = fromSeconds(Q_INT64_C(4000000000000000)), .now = fromSeconds(0)});
    QVERIFY2(far.contains(u"Expires at beyond the calendar"_s), qPrintable(far));
}

QTEST_GUILESS_MAIN(TestValidityTimes)
#include "tst_validitytimes.moc"
