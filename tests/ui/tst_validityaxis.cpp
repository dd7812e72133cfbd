// SPDX-License-Identifier: MIT
#include "widgets/axislabels.h"
#include "widgets/validityaxis.h"

#include <QTest>

#include <algorithm>
#include <limits>

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
    void endsGoOn();
    void partKeepsWhatIsPointedAt_data();
    void partKeepsWhatIsPointedAt();
    void partStaysOnTheAxis();
    void absurdZoomChangesNothing();
    void partOfTheAxisAgreesWithItself_data();
    void partOfTheAxisAgreesWithItself();
    void expirySnaps_data();
    void expirySnaps();
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
        // Where the calendar itself ends, the line does not go on.
        const bool isEnd = axis.instantAt(x) == token::saturated(std::numeric_limits<qint64>::max());
        const double wanted = isEnd ? axis.x(axis.stops().last()) : x;
        // A millisecond is the finest instant: where a second is 400 px wide, it is under a pixel.
        QVERIFY2(std::abs(back - wanted) < 1.0, qPrintable(QString::number(back - wanted)));
    }
}

void TestValidityAxis::nowAloneStandsInTheMiddle()
{
    const ValidityAxis axis({.now = fromSeconds(5)}, 100, 300);
    QCOMPARE(axis.x(fromSeconds(5)), 200.0);
    QCOMPARE(axis.instantAt(200), fromSeconds(5));
    QCOMPARE(axis.instantAt(0), fromSeconds(5 - 3600));
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

void TestValidityAxis::endsGoOn()
{
    const ValidityAxis axis({fromSeconds(10), {}, fromSeconds(20), fromSeconds(15), 0s}, 0, 100);
    QCOMPARE(axis.instantAt(0), fromSeconds(10 - 3600));
    QCOMPARE(axis.instantAt(-50), axis.instantAt(0));
    QCOMPARE(axis.instantAt(100), fromSeconds(20 + 3600));
    QCOMPARE(axis.instantAt(5000), axis.instantAt(100));
    QCOMPARE(axis.x(fromSeconds(-1'000'000)), 0.0);
    QCOMPARE(axis.x(fromSeconds(1'000'000)), 100.0);
    QCOMPARE_LT(axis.x(fromSeconds(9)), axis.x(fromSeconds(10)));
    QCOMPARE_GT(axis.x(fromSeconds(21)), axis.x(fromSeconds(20)));
}

void TestValidityAxis::partKeepsWhatIsPointedAt_data()
{
    QTest::addColumn<double>("about");
    QTest::addColumn<double>("factor");
    QTest::newRow("in, at the left end") << 0.0 << 2.0;
    QTest::newRow("in, at a third") << 1.0 / 3 << 1.25;
    QTest::newRow("in, far") << 0.7 << 64.0;
    QTest::newRow("in, at the right end") << 1.0 << 10.0;
    QTest::newRow("out, in the middle") << 0.5 << 0.8;
}

void TestValidityAxis::partKeepsWhatIsPointedAt()
{
    QFETCH(double, about);
    QFETCH(double, factor);
    const AxisWindow before = AxisWindow().zoomed(4, 0.5);
    const AxisWindow after = before.zoomed(factor, about);
    QVERIFY(std::abs(after.fromView(about) - before.fromView(about)) < 1e-9);
    QVERIFY(std::abs(after.zoom() - 4 * factor) < 1e-9);
    QVERIFY(std::abs(after.toView(after.fromView(0.3)) - 0.3) < 1e-9);
}

void TestValidityAxis::partStaysOnTheAxis()
{
    QVERIFY(AxisWindow().isFit());
    QCOMPARE(AxisWindow().panned(5), AxisWindow());
    QCOMPARE(AxisWindow().zoomed(0.1, 0.3), AxisWindow());
    const AxisWindow near = AxisWindow().zoomed(1e9, 0.5);
    QCOMPARE(near.zoom(), 1 / AxisWindow::narrowest);
    QCOMPARE(near.panned(1e9).fromView(1), 1.0);
    QCOMPARE(near.panned(-1e9).fromView(0), 0.0);
    QVERIFY(near.zoomed(1e-9, 0).isFit());
}

void TestValidityAxis::absurdZoomChangesNothing()
{
    const AxisWindow part = AxisWindow().zoomed(4, 0.5);
    constexpr double nan = std::numeric_limits<double>::quiet_NaN();
    constexpr double infinite = std::numeric_limits<double>::infinity();
    for (const double factor : {0.0, -2.0, nan, infinite})
        QCOMPARE(part.zoomed(factor, 0.5), part);
    QCOMPARE(part.zoomed(2, nan), part);
    QCOMPARE(part.panned(nan), part);
}

void TestValidityAxis::partOfTheAxisAgreesWithItself_data() { addTimes(); }

void TestValidityAxis::partOfTheAxisAgreesWithItself()
{
    QFETCH(ValidityTimes, times);
    const ValidityAxis whole(times, 0, 500);
    const ValidityAxis part(times, 0, 500, AxisWindow().zoomed(3, 0.5));
    for (Instant stop : whole.stops())
        QVERIFY(std::abs(part.x(stop) - (whole.x(stop) - 250) * 3 - 250) < 1e-6);
    QCOMPARE(part.instantAt(250), whole.instantAt(250));
    // Ever ascending, to the last pixel.
    for (int x = 1; x <= 500; ++x)
        QCOMPARE_GE(part.instantAt(x), part.instantAt(x - 1));
}

void TestValidityAxis::expirySnaps_data()
{
    QTest::addColumn<double>("pointer");
    QTest::addColumn<qint64>("milliseconds"); // from expiry
    QTest::newRow("on it") << 300.0 << Q_INT64_C(0);
    QTest::newRow("a bit beside it") << 302.0 << Q_INT64_C(0);
    QTest::newRow("to the left of it") << 294.0 << Q_INT64_C(-1000);
    QTest::newRow("to the right of it") << 306.0 << Q_INT64_C(1000);
    QTest::newRow("further away") << 320.0 << Q_INT64_C(777);
}

void TestValidityAxis::expirySnaps()
{
    QFETCH(double, pointer);
    QFETCH(qint64, milliseconds);
    const Instant expiry = fromSeconds(1300819380);
    // A day for each pixel: the seconds beside the expiry fall together with it.
    const auto x = [&](Instant instant) { return 300 + static_cast<double>((instant - expiry).count()) / 86'400'000; };
    const QList<SnapPlace> places = snapPlaces({{}, {}, expiry, expiry, 0s}, x);
    QCOMPARE(snapped(pointer, places, token::plus(expiry, Duration(777))), token::plus(expiry, Duration(milliseconds)));
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
