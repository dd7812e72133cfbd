// SPDX-License-Identifier: MIT
#include "widgets/axislabels.h"
#include "widgets/validityaxis.h"

#include <QTest>

#include <algorithm>

using namespace claimsmith;
using namespace claimsmith::ui;
using namespace std::chrono_literals;
using token::Duration;
using token::fromSeconds;
using token::Instant;

class TestValidityAxis : public QObject
{
    Q_OBJECT
private slots:
    void orderIsKept_data();
    void orderIsKept();
    void neighboursStayApart_data();
    void neighboursStayApart();
    void instantAndPlaceAgree_data();
    void instantAndPlaceAgree();
    void nowAloneStandsInTheMiddle();
    void sameInstantsShareAStop();
    void leewayHasItsOwnStops();
    void clampsOutside();
    void noWidthIsNoHarm();
    void labelsKeepTheirPlaceWhereTheyFit();
    void labelsNeverOverlap_data();
    void labelsNeverOverlap();
    void labelsOfLowRankGoFirst();
    void noLabels();

private:
    static void addTimes();
};

void TestValidityAxis::addTimes()
{
    QTest::addColumn<ValidityTimes>("times");
    constexpr qint64 t = 1773316990;
    constexpr qint64 year = 31556952;
    const auto times = [](std::optional<qint64> iat, std::optional<qint64> nbf, std::optional<qint64> exp, qint64 now,
                           Duration leeway = 0s) {
        const auto instant = [](std::optional<qint64> s) { return s ? std::optional(fromSeconds(*s)) : std::nullopt; };
        return ValidityTimes{instant(iat), instant(nbf), instant(exp), fromSeconds(now), leeway};
    };
    QTest::newRow("one second") << times(t, t, t + 1, t);
    QTest::newRow("an hour, expired since two") << times(t, t, t + 3600, t + 3 * 3600, 60s);
    QTest::newRow("RFC 7515 A.1: no iat, expired since 2011") << times({}, {}, 1300819380, t);
    QTest::newRow("a century") << times(t, t, t + 100 * year, t + 5);
    QTest::newRow("from the epoch to the end of the calendar") << times(0, t, Q_INT64_C(4000000000000000), t + 1, 90s);
    QTest::newRow("before the epoch") << times(-5 * year, {}, -year, t);
    QTest::newRow("exp before iat") << times(t + 100, t + 50, t, t + 20, 5s);
    QTest::newRow("not yet valid") << times(t, t + 600, t + 1200, t + 1, 30s);
    QTest::newRow("leeway longer than the validity") << times(t, t + 1, t + 2, t + 3, 24h);
    QTest::newRow("no expiry") << times(t, {}, {}, t + 100);
    QTest::newRow("negative leeway is none") << times(t, t, t + 10, t + 5, -60s);
}

void TestValidityAxis::orderIsKept_data() { addTimes(); }

void TestValidityAxis::orderIsKept()
{
    QFETCH(ValidityTimes, times);
    const ValidityAxis axis(times, 20, 620);
    const QList<Instant> stops = axis.stops();
    QVERIFY(std::ranges::is_sorted(stops));
    QVERIFY(std::ranges::adjacent_find(stops) == stops.end());
    for (qsizetype i = 1; i < stops.size(); ++i)
        QCOMPARE_LT(axis.x(stops.at(i - 1)), axis.x(stops.at(i)));
    for (Instant stop : stops) {
        QCOMPARE_GE(axis.x(stop), 20.0);
        QCOMPARE_LE(axis.x(stop), 620.0);
    }
    for (const std::optional<Instant> &instant : {times.issuedAt, times.notBefore, times.expiresAt}) {
        if (instant)
            QVERIFY(stops.contains(*instant));
    }
    QVERIFY(stops.contains(times.now));
}

void TestValidityAxis::neighboursStayApart_data() { addTimes(); }

void TestValidityAxis::neighboursStayApart()
{
    QFETCH(ValidityTimes, times);
    const ValidityAxis axis(times, 0, 600);
    const QList<Instant> stops = axis.stops();
    for (qsizetype i = 1; i < stops.size(); ++i)
        QCOMPARE_GE(axis.x(stops.at(i)) - axis.x(stops.at(i - 1)), 20.0);
}

void TestValidityAxis::instantAndPlaceAgree_data() { addTimes(); }

void TestValidityAxis::instantAndPlaceAgree()
{
    QFETCH(ValidityTimes, times);
    const ValidityAxis axis(times, 0, 500);
    for (int x = 0; x <= 500; ++x) {
        const double back = axis.x(axis.instantAt(x));
        const double first = axis.x(axis.stops().first());
        const double last = axis.x(axis.stops().last());
        const double wanted = std::clamp<double>(x, first, last);
        // A millisecond is the finest instant: where a second is 400 px wide, it is under a pixel.
        QVERIFY2(std::abs(back - wanted) < 1.0, qPrintable(QString::number(back - wanted)));
    }
}

void TestValidityAxis::nowAloneStandsInTheMiddle()
{
    const ValidityAxis axis({.now = fromSeconds(5)}, 100, 300);
    QCOMPARE(axis.x(fromSeconds(5)), 200.0);
    QCOMPARE(axis.instantAt(0), fromSeconds(5));
}

void TestValidityAxis::sameInstantsShareAStop()
{
    const ValidityAxis axis({fromSeconds(1), fromSeconds(1), fromSeconds(9), fromSeconds(1), 0s}, 0, 100);
    QCOMPARE(axis.stops(), (QList<Instant>{fromSeconds(1), fromSeconds(9)}));
}

void TestValidityAxis::leewayHasItsOwnStops()
{
    const ValidityAxis axis({{}, fromSeconds(100), fromSeconds(200), fromSeconds(150), 10s}, 0, 100);
    QCOMPARE(axis.stops(),
        (QList<Instant>{fromSeconds(90), fromSeconds(100), fromSeconds(150), fromSeconds(200), fromSeconds(210)}));
}

void TestValidityAxis::clampsOutside()
{
    const ValidityAxis axis({fromSeconds(10), {}, fromSeconds(20), fromSeconds(15), 0s}, 0, 100);
    QCOMPARE(axis.x(fromSeconds(-1000)), axis.x(fromSeconds(10)));
    QCOMPARE(axis.x(fromSeconds(100000)), axis.x(fromSeconds(20)));
    QCOMPARE(axis.instantAt(-50), fromSeconds(10));
    QCOMPARE(axis.instantAt(5000), fromSeconds(20));
}

void TestValidityAxis::noWidthIsNoHarm()
{
    const ValidityAxis axis({fromSeconds(10), {}, fromSeconds(20), fromSeconds(15), 0s}, 50, 10);
    QCOMPARE(axis.x(fromSeconds(12)), 50.0);
    QCOMPARE(axis.instantAt(50), fromSeconds(10));
    QCOMPARE(ValidityAxis().x(fromSeconds(1)), 0.0);
}

void TestValidityAxis::labelsKeepTheirPlaceWhereTheyFit()
{
    const auto places = placeLabels({{50, 20, 0}, {100, 20, 0}}, 0, 200, 5);
    QCOMPARE(places, (QList<std::optional<double>>{40.0, 90.0}));
}

void TestValidityAxis::labelsNeverOverlap_data()
{
    QTest::addColumn<QList<AxisLabel>>("labels");
    QTest::newRow("one at the left edge") << QList<AxisLabel>{{0, 40, 0}};
    QTest::newRow("one at the right edge") << QList<AxisLabel>{{300, 40, 0}};
    QTest::newRow("two at one place") << QList<AxisLabel>{{150, 40, 0}, {150, 40, 0}};
    QTest::newRow("three crowded in the middle") << QList<AxisLabel>{{150, 60, 0}, {151, 60, 0}, {155, 60, 0}};
    QTest::newRow("crowded at the right edge") << QList<AxisLabel>{{295, 60, 0}, {299, 60, 0}, {300, 60, 0}};
    QTest::newRow("crowded at the left edge") << QList<AxisLabel>{{0, 60, 0}, {1, 60, 0}, {2, 60, 0}};
    QTest::newRow("crowded at both edges")
        << QList<AxisLabel>{{0, 60, 0}, {1, 60, 0}, {150, 20, 0}, {299, 60, 0}, {300, 60, 0}};
    QTest::newRow("given in another order") << QList<AxisLabel>{{200, 60, 0}, {10, 60, 0}, {190, 60, 0}};
}

void TestValidityAxis::labelsNeverOverlap()
{
    QFETCH(QList<AxisLabel>, labels);
    constexpr double gap = 6;
    const auto places = placeLabels(labels, 0, 300, gap);
    QCOMPARE(places.size(), labels.size());
    QList<std::pair<double, double>> boxes;
    for (qsizetype i = 0; i < labels.size(); ++i) {
        QVERIFY(places.at(i).has_value());
        boxes.append({*places.at(i), *places.at(i) + labels.at(i).width});
    }
    std::ranges::sort(boxes);
    QCOMPARE_GE(boxes.first().first, 0.0);
    QCOMPARE_LE(boxes.last().second, 300.0);
    for (qsizetype i = 1; i < boxes.size(); ++i)
        QCOMPARE_GE(boxes.at(i).first - boxes.at(i - 1).second, gap - 1e-9);
    for (qsizetype i = 0; i < labels.size(); ++i) {
        for (qsizetype j = 0; j < labels.size(); ++j) {
            if (labels.at(i).centre < labels.at(j).centre)
                QCOMPARE_LT(*places.at(i), *places.at(j));
        }
    }
}

void TestValidityAxis::labelsOfLowRankGoFirst()
{
    const auto places = placeLabels({{10, 60, 2}, {50, 60, 0}, {90, 60, 1}}, 0, 130, 5);
    QVERIFY(!places.at(0));
    QVERIFY(places.at(1));
    QVERIFY(places.at(2));
    QVERIFY(!placeLabels({{10, 60, 0}}, 0, 50, 5).at(0));
}

void TestValidityAxis::noLabels() { QVERIFY(placeLabels({}, 0, 100, 5).isEmpty()); }

QTEST_GUILESS_MAIN(TestValidityAxis)
#include "tst_validityaxis.moc"
