// SPDX-License-Identifier: MIT
#include "token/clock.h"
#include "widgets/axislabels.h"
#include "widgets/sharedaxis.h"
#include "widgets/timelinestrip.h"

#include <QImage>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace claimsmith;
using namespace claimsmith::ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using token::Duration;
using token::fromSeconds;
using token::Instant;
using token::ValidityTimes;

namespace {

constexpr qint64 t = 1773320590; // 12 March 2026, 13:03:10 UTC

/// A header whose places a test may ask for.
class Header : public TimelineHeader
{
public:
    using TimelineHeader::xOf;
    [[nodiscard]] QPoint at(Instant instant) const { return {qRound(xOf(instant)), height() / 2}; }
};

ValidityTimes between(qint64 start, qint64 end) { return {fromSeconds(start), {}, fromSeconds(end), fromSeconds(t)}; }

} // namespace

/// The axis that all tokens of a list share.
class TestSharedAxis : public QObject
{
    Q_OBJECT
private slots:
    void axisKeepsOrder_data();
    void axisKeepsOrder();
    void nowStandsInTheMiddleThird_data();
    void nowStandsInTheMiddleThird();
    void allTimesAreOnTheAxis_data();
    void allTimesAreOnTheAxis();
    void placeAndInstantAgree_data();
    void placeAndInstantAgree();
    void hostilePlacesAreHeld();
    void nearAndFarAreToldApart();
    void movingTheClockSlidesEverything();
    void ticksReadAsDistances();
    void aPartShowsWhatLiesInIt();
    void nowMovesOnAScaleThatStands();
    void headerSaysItsTicks();
    void headerDragsNowForAllRows();
    void headerZoomsAndPansForAllRows();
    void stripSaysItInWords();
    void stripStaysInItsRow_data();
    void stripStaysInItsRow();
    void keptLabelsStandAtTheirPlace();

private:
    static void addLists();
};

void TestSharedAxis::addLists()
{
    QTest::addColumn<QList<ValidityTimes>>("tokens");
    QTest::newRow("none") << QList<ValidityTimes>{};
    QTest::newRow("without times") << QList<ValidityTimes>{{}, {}};
    QTest::newRow("an hour and a week") << QList<ValidityTimes>{
        between(t - 60, t + 3540), between(t - 60, t + 7 * 86400)};
    QTest::newRow("a second") << QList<ValidityTimes>{between(t, t + 1)};
    QTest::newRow("a century") << QList<ValidityTimes>{between(t - 5, t + Q_INT64_C(3155695200))};
    QTest::newRow("expired since 2011: RFC 7515 A.1")
        << QList<ValidityTimes>{{.expiresAt = fromSeconds(1300819380), .now = fromSeconds(t)}};
    QTest::newRow("only the future") << QList<ValidityTimes>{between(t + 86400, t + 2 * 86400)};
    QTest::newRow("milliseconds taken for seconds") << QList<ValidityTimes>{between(t, t * 1000)};
    QTest::newRow("saturated both ways") << QList<ValidityTimes>{
        between(std::numeric_limits<qint64>::min(), std::numeric_limits<qint64>::max())};
    QTest::newRow("exp before iat") << QList<ValidityTimes>{between(t + 500, t - 500)};
}

void TestSharedAxis::axisKeepsOrder_data() { addLists(); }

void TestSharedAxis::axisKeepsOrder()
{
    QFETCH(QList<ValidityTimes>, tokens);
    const SharedAxis axis(tokens, fromSeconds(t));
    double last = -1;
    constexpr Duration distances[] = {-50 * 24h, -24h, -1h, -1min, -1s, 0h, 1h, 24h, 50 * 24h};
    for (const Duration distance : distances) {
        const double position = axis.position(token::plus(axis.now(), distance));
        QCOMPARE_GE(position, std::max(last, 0.0));
        QCOMPARE_LE(position, 1.0);
        if (last > 0 && position < 1)
            QCOMPARE_GT(position, last);
        last = position;
    }
}

void TestSharedAxis::nowStandsInTheMiddleThird_data() { addLists(); }

void TestSharedAxis::nowStandsInTheMiddleThird()
{
    QFETCH(QList<ValidityTimes>, tokens);
    const SharedAxis axis(tokens, fromSeconds(t));
    QCOMPARE_GE(axis.position(fromSeconds(t)), 1.0 / 3 - 1e-9);
    QCOMPARE_LE(axis.position(fromSeconds(t)), 2.0 / 3 + 1e-9);
}

void TestSharedAxis::allTimesAreOnTheAxis_data() { addLists(); }

void TestSharedAxis::allTimesAreOnTheAxis()
{
    QFETCH(QList<ValidityTimes>, tokens);
    const SharedAxis axis(tokens, fromSeconds(t));
    const double now = axis.position(fromSeconds(t));
    for (const ValidityTimes &times : std::as_const(tokens)) {
        for (const token::BoundaryPlace &place : token::boundaries(times)) {
            const double position = axis.position(place.instant);
            QVERIFY(std::isfinite(position));
            // Not even what is beyond the axis changes sides.
            QCOMPARE(position < now, place.instant < fromSeconds(t));
        }
    }
}

void TestSharedAxis::placeAndInstantAgree_data() { addLists(); }

void TestSharedAxis::placeAndInstantAgree()
{
    QFETCH(QList<ValidityTimes>, tokens);
    const SharedAxis axis(tokens, fromSeconds(t));
    Instant last = axis.instantAt(0);
    for (int i = 0; i <= 200; ++i) {
        const double position = i / 200.0;
        const Instant instant = axis.instantAt(position);
        QCOMPARE_GE(instant, last);
        QCOMPARE_LT(std::abs(axis.position(instant) - position), 1e-3);
        last = instant;
    }
}

void TestSharedAxis::hostilePlacesAreHeld()
{
    const SharedAxis axis;
    QCOMPARE(axis.instantAt(std::numeric_limits<double>::quiet_NaN()), axis.instantAt(0));
    QCOMPARE(axis.instantAt(std::numeric_limits<double>::infinity()), axis.instantAt(1));
    QCOMPARE(axis.instantAt(-7), axis.instantAt(0));
    QCOMPARE(axis.position(token::saturated(std::numeric_limits<qint64>::max())), 1.0);
    QCOMPARE(axis.position(token::saturated(std::numeric_limits<qint64>::min())), 0.0);
}

void TestSharedAxis::nearAndFarAreToldApart()
{
    const SharedAxis axis(QList{between(t, t + 60), between(t - 5, t + Q_INT64_C(315569520))}, fromSeconds(t));
    constexpr double strip = 240; // pixels in the chooser of a small window
    QCOMPARE_GT((axis.position(fromSeconds(t + 60)) - axis.position(fromSeconds(t))) * strip, 5.0);
    QCOMPARE_GT((axis.position(fromSeconds(t + 315569520)) - axis.position(fromSeconds(t + 86400))) * strip, 20.0);
}

void TestSharedAxis::movingTheClockSlidesEverything()
{
    const QList tokens{between(t, t + 3600), between(t, t + 600)};
    const SharedAxis before(tokens, fromSeconds(t + 300));
    const SharedAxis after(tokens, fromSeconds(t + 900));
    QCOMPARE_GT(before.position(fromSeconds(t + 600)), before.position(before.now()));
    QCOMPARE_LT(after.position(fromSeconds(t + 600)), after.position(after.now()));
    QCOMPARE_GT(after.position(fromSeconds(t + 3600)), after.position(after.now()));
}

void TestSharedAxis::ticksReadAsDistances()
{
    const SharedAxis axis(QList{between(t - 86400, t + 30 * 86400)}, fromSeconds(t));
    QStringList texts;
    double last = -1;
    for (const SharedAxis::Tick &tick : axis.ticks()) {
        texts.append(tick.text);
        QCOMPARE(tick.position, axis.position(token::plus(axis.now(), tick.distance)));
        QCOMPARE_GT(tick.position, last);
        last = tick.position;
    }
    // Now would be left of the middle third if the axis began a day ago: it begins earlier.
    QVERIFY2(texts.join(u' ').contains(u"−1 d −6 h −1 h −10 min −1 min now +1 min +10 min +1 h +6 h +1 d +7 d"_s),
        qPrintable(texts.join(u' ')));
}

void TestSharedAxis::aPartShowsWhatLiesInIt()
{
    const SharedAxis whole(QList{between(t - 86400, t + 30 * 86400)}, fromSeconds(t));
    AxisWindow part = AxisWindow().zoomed(8, whole.position(fromSeconds(t + 3600)));
    for (const double panned : {0.0, 0.7, -2.0, 90.0}) {
        part = part.panned(panned);
        const SharedAxis axis = whole.seen(part);
        double last = -1;
        for (const SharedAxis::Tick &tick : axis.ticks()) {
            QCOMPARE_GE(tick.position, 0.0);
            QCOMPARE_LE(tick.position, 1.0);
            QCOMPARE_GT(tick.position, last);
            last = tick.position;
            QVERIFY(std::abs(tick.position - axis.position(token::plus(axis.now(), tick.distance))) < 1e-9);
        }
        for (const double place : {0.0, 0.25, 1.0}) {
            const Instant there = axis.instantAt(place);
            const Duration farther = token::plus(there, 1s) - there;
            QCOMPARE_LE(axis.position(token::plus(there, -farther)), place + 1e-6);
            QCOMPARE_GE(axis.position(token::plus(there, farther)), place - 1e-6);
        }
    }
    QCOMPARE(whole.seen({}), whole);
}

void TestSharedAxis::nowMovesOnAScaleThatStands()
{
    const SharedAxis axis(QList{between(t, t + 3600)}, fromSeconds(t));
    const SharedAxis moved = axis.withNow(fromSeconds(t + 1800));
    QCOMPARE(moved.now(), fromSeconds(t + 1800));
    for (const qint64 at : {t - 60, t, t + 1800, t + 3600})
        QCOMPARE(moved.position(fromSeconds(at)), axis.position(fromSeconds(at)));
    const QList<SharedAxis::Tick> ticks = moved.ticks();
    const auto now = std::ranges::find(ticks, Duration(0), &SharedAxis::Tick::distance);
    QVERIFY(now != ticks.cend());
    QCOMPARE(now->position, axis.position(fromSeconds(t + 1800)));
}

void TestSharedAxis::headerDragsNowForAllRows()
{
    Instant machine = fromSeconds(t);
    token::Clock clock([&machine] { return machine; });
    const QList tokens{between(t - 600, t + 3600), between(t - 60, t + 600)};
    Header header;
    header.setClock(&clock);
    const auto show = [&] { header.setTimes(tokens, clock.now(), !clock.isReal()); };
    connect(&clock, &token::Clock::changed, &header, show);
    connect(&header, &TimelineHeader::dragEnded, &header, show);
    show();
    header.resize(400, header.sizeHint().height());
    header.show();
    const SharedAxis before = header.axis();
    const Instant there = fromSeconds(t + 1800);
    const QPoint to = header.at(there);

    QTest::mousePress(&header, Qt::LeftButton, {}, header.at(fromSeconds(t)));
    QTest::mouseMove(&header, to);
    QVERIFY(!clock.isReal());
    QCOMPARE_LT(std::abs((clock.now() - there).count()), 120'000);
    // What lies under the pointer stays there while it is held.
    QCOMPARE(header.axis().position(fromSeconds(t + 3600)), before.position(fromSeconds(t + 3600)));
    QTest::mouseRelease(&header, Qt::LeftButton, {}, to);
    QCOMPARE(header.axis(), SharedAxis(tokens, clock.now()));
}

void TestSharedAxis::headerZoomsAndPansForAllRows()
{
    const QList tokens{between(t - 600, t + 3600)};
    Header header;
    header.setTimes(tokens, fromSeconds(t));
    connect(&header, &TimelineHeader::partChanged, &header, [&] { header.setTimes(tokens, fromSeconds(t)); });
    header.resize(400, header.sizeHint().height());
    header.show();
    const double x = header.xOf(fromSeconds(t + 600));
    const QPointF pointer(x, header.height() / 2.0);
    QWheelEvent turn(pointer, header.mapToGlobal(pointer), {}, {0, 240}, Qt::NoButton, {}, Qt::NoScrollPhase, false);
    QApplication::sendEvent(&header, &turn);
    QVERIFY(turn.isAccepted());
    QCOMPARE_GT(header.part().zoom(), 1.5);
    QVERIFY(std::abs(header.xOf(fromSeconds(t + 600)) - x) < 1);
    QTest::keyClick(&header, Qt::Key_PageDown);
    QCOMPARE_LT(header.xOf(fromSeconds(t + 600)), x - 10);
    QTest::keyClick(&header, Qt::Key_Home);
    QVERIFY(header.part().isFit());
    QCOMPARE(header.axis(), SharedAxis(tokens, fromSeconds(t)));
}

void TestSharedAxis::headerSaysItsTicks()
{
    TimelineHeader header;
    header.setTimes({}, fromSeconds(t));
    QCOMPARE(header.accessibleDescription(), u"−1 h, −10 min, −1 min, now, +1 min, +10 min, +1 h"_s);
    QVERIFY(!header.accessibleName().isEmpty());
}

void TestSharedAxis::stripSaysItInWords()
{
    const QString words = timelinestrip::words(between(t, t + 42), token::Zone::Utc);
    QCOMPARE(words, u"iat\nIssued at Thu 12 Mar 2026 13:03:10 UTC\nExpires at Thu 12 Mar 2026 13:03:52 UTC\n"
                    "Now Thu 12 Mar 2026 13:03:10 UTC (iat)"_s);
}

void TestSharedAxis::stripStaysInItsRow_data() { addLists(); }

// What a hostile token says must not paint over its neighbours.
void TestSharedAxis::stripStaysInItsRow()
{
    QFETCH(QList<ValidityTimes>, tokens);
    const SharedAxis axis(tokens, fromSeconds(t));
    constexpr QRect row(40, 20, 200, 16);
    for (ValidityTimes times : std::as_const(tokens)) {
        for (const auto &[leeway, seen] : std::initializer_list<std::pair<Duration, SharedAxis>>{{Duration(0), axis},
                 {60s, axis}, {Duration::max(), axis}, {60s, axis.seen(AxisWindow().zoomed(64, 0.4))},
                 {Duration::max(), axis.seen(AxisWindow().zoomed(1e9, 1))}}) {
            times.leeway = leeway;
            QImage image(280, 60, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            timelinestrip::paint(painter, row, times, seen);
            painter.end();
            bool painted = false;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x) {
                    const bool isWhite = image.pixelColor(x, y) == QColor(Qt::white);
                    painted = painted || !isWhite;
                    // Half a pen's width of an edge at the very end.
                    QVERIFY2(
                        isWhite || row.adjusted(-2, 0, 2, 0).contains(x, y), qPrintable(u"%1, %2"_s.arg(x).arg(y)));
                }
            }
            QVERIFY(painted);
        }
    }
}

void TestSharedAxis::keptLabelsStandAtTheirPlace()
{
    const QList<AxisLabel> labels{{50, 20, 1}, {60, 20, 0}, {100, 20, 1}, {195, 20, 0}};
    const auto places = keepLabels(labels, 0, 200, 5);
    QCOMPARE(places, (QList<std::optional<double>>{{}, 50.0, 90.0, {}}));
    QVERIFY(!keepLabels(labels, 0, 200, 5, {{70, 80}}).at(1));
    QVERIFY(keepLabels({}, 0, 200, 5).isEmpty());
}

QTEST_MAIN(TestSharedAxis)
#include "tst_sharedaxis.moc"
