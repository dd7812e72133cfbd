// SPDX-License-Identifier: MIT
#include "token/skew.h"

#include "token/otherstest.h"
#include "token/timeaxis.h"

#include <QTest>

using namespace claimsmith;
using namespace claimsmith::token;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Anchor = SkewSettings::Anchor;

namespace {

constexpr qint64 end = exampleEnd;

using Payload = TimesPayload;

const QByteArray example = R"({"iss":"joe","exp":1300819380})";

SkewSettings aroundNow()
{
    SkewSettings settings;
    settings.anchor = Anchor::Now;
    return settings;
}

} // namespace

class TestSkew : public QObject
{
    Q_OBJECT
private slots:
    void aroundExpiry();
    void aroundNowWithoutExpiry_data();
    void aroundNowWithoutExpiry();
    void isOurTimeAxis();
    void policyCounts();
    void changesAreForeseen();
    void tooManyAreLeftOut();
    void wordsAndCodes();
    void markdownAndCsv();
    void listsAreRead_data();
    void listsAreRead();
    void listsAreRefused_data();
    void listsAreRefused();
    void listsGoThereAndBack();
};

void TestSkew::aroundExpiry()
{
    const Payload payload(example);
    const SkewMatrix matrix = skewMatrix(payload.claims, {}, {}, fromSeconds(42));
    QCOMPARE(matrix.anchor, Anchor::Expiry);
    QCOMPARE(matrix.zero, fromSeconds(end));
    QCOMPARE(matrix.cells.size(), 50);
    for (qsizetype row = 0; row < matrix.offsets.size(); ++row) {
        for (qsizetype column = 0; column < matrix.leeways.size(); ++column) {
            // Expired when now >= exp + leeway.
            const bool expired = matrix.offsets.at(row) >= matrix.leeways.at(column);
            QCOMPARE(matrix.at(row, column).accepted(), !expired);
            if (expired)
                QCOMPARE(matrix.at(row, column).status, TimeStatus::Expired);
        }
    }
    QCOMPARE(matrix.acceptedCount(), 4 + 6 + 6 + 8 + 10);
}

void TestSkew::aroundNowWithoutExpiry_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("text");
    QTest::addRow("no exp") << "{}"_ba << u"accepted"_s;
    QTest::addRow("exp as text") << R"({"exp":"1"})"_ba << u"not a time"_s;
    QTest::addRow("exp beyond the calendar") << R"({"exp":1e15})"_ba << u"accepted"_s;
    QTest::addRow("exp long before the calendar") << R"({"exp":-1e15})"_ba << u"expired"_s;
    QTest::addRow("nbf beyond the calendar") << R"({"nbf":1e300})"_ba << u"not yet valid"_s;
}

void TestSkew::aroundNowWithoutExpiry()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, text);
    const Payload payload(json);
    const Instant now = fromSeconds(1'000'000'000);
    const SkewMatrix matrix = skewMatrix(payload.claims, {}, {}, now);
    QCOMPARE(matrix.anchor, Anchor::Now);
    QCOMPARE(matrix.zero, now);
    for (const SkewCell &cell : matrix.cells)
        QCOMPARE(cellText(cell), text);
    constexpr Instant beyondAnyCalendar = fromSeconds(250'000'000'000);
    QVERIFY(nextSkewChange(payload.claims, {}, {}, now).value_or(beyondAnyCalendar) >= beyondAnyCalendar);
}

void TestSkew::isOurTimeAxis()
{
    const Payload payload(R"({"iat":1300819000.5,"nbf":1300819001.25,"exp":1300819380.999})");
    Policy policy;
    policy.checkIssuedAt = true;
    policy.maxAge = 350s;
    for (const Anchor anchor : {Anchor::Expiry, Anchor::Now}) {
        SkewSettings settings;
        settings.anchor = anchor;
        const SkewMatrix matrix = skewMatrix(payload.claims, policy, settings, fromSeconds(end - 400));
        for (qsizetype row = 0; row < matrix.offsets.size(); ++row) {
            for (qsizetype column = 0; column < matrix.leeways.size(); ++column) {
                Policy own = policy;
                own.leeway = matrix.leeways.at(column);
                Verdict verdict;
                verdict.now = matrix.instant(row);
                QList<Failure> claims;
                TimeAxis(payload.claims, own).judge(verdict, claims);
                QCOMPARE(matrix.at(row, column).status, verdict.time);
                QCOMPARE(matrix.at(row, column).accepted(), verdict.failures.isEmpty() && claims.isEmpty());
            }
        }
    }
}

void TestSkew::policyCounts()
{
    const Payload payload(R"({"iat":1300819380})");
    SkewSettings settings = aroundNow();
    settings.offsets = {-30s, 30s};
    settings.leeways = {0s, 60s};
    Policy policy;
    QCOMPARE(skewMatrix(payload.claims, policy, settings, fromSeconds(end)).acceptedCount(), 4);
    policy.checkIssuedAt = true;
    SkewMatrix matrix = skewMatrix(payload.claims, policy, settings, fromSeconds(end));
    QCOMPARE(matrix.at(0, 0).status, TimeStatus::IssuedInFuture);
    QCOMPARE(matrix.acceptedCount(), 3);
    policy.maxAge = 10s;
    matrix = skewMatrix(payload.claims, policy, settings, fromSeconds(end));
    QCOMPARE(cellText(matrix.at(1, 0)), u"too old"_s);
    QCOMPARE(cellCode(matrix.at(1, 0)), "too_old"_L1);
    QCOMPARE(cellText(matrix.at(1, 1)), u"accepted"_s);
}

void TestSkew::changesAreForeseen()
{
    const Payload payload(R"({"nbf":1300819000.5,"exp":1300819380})");
    const SkewSettings settings = aroundNow();
    const auto cellsAt = [&](Instant now) { return skewMatrix(payload.claims, {}, settings, now).cells; };
    Instant now = fromSeconds(end - 3000);
    int changes = 0;
    for (; changes < 1000; ++changes) {
        const auto next = nextSkewChange(payload.claims, {}, settings, now);
        if (!next)
            break;
        QVERIFY(*next > now);
        QCOMPARE(cellsAt(*next - 1ms), cellsAt(now));
        QVERIFY(cellsAt(*next) != cellsAt(now));
        now = *next;
    }
    QVERIFY(changes > 50 && changes < 1000);
    QCOMPARE(cellsAt(now + std::chrono::hours(10)), cellsAt(now));
    // Counted from exp, the clock changes nothing.
    QVERIFY(!nextSkewChange(payload.claims, {}, {}, fromSeconds(end - 3000)));
}

void TestSkew::tooManyAreLeftOut()
{
    const Payload payload(example);
    SkewSettings settings;
    settings.offsets.resize(500, 1s);
    settings.leeways.resize(500, 1s);
    const SkewMatrix matrix = skewMatrix(payload.claims, {}, settings, {});
    QCOMPARE(matrix.offsets.size(), SkewSettings::mostOffsets);
    QCOMPARE(matrix.leeways.size(), SkewSettings::mostLeeways);
    QCOMPARE(matrix.cells.size(), SkewSettings::mostOffsets * SkewSettings::mostLeeways);
    settings.offsets.clear();
    QVERIFY(skewMatrix(payload.claims, {}, settings, {}).cells.isEmpty());
}

void TestSkew::wordsAndCodes()
{
    QCOMPARE(cellText({TimeStatus::ExpiringSoon, false}), u"accepted"_s);
    QCOMPARE(cellCode({TimeStatus::ExpiringSoon, false}), "expiring_soon"_L1);
    QCOMPARE(cellText({TimeStatus::Expired, true}), u"expired"_s);
    QCOMPARE(cellCode({TimeStatus::Expired, true}), "expired"_L1);
    QCOMPARE(cellText({TimeStatus::IssuedInFuture, false}), u"issued in the future"_s);
    QVERIFY(!SkewCell().accepted());
    SkewSettings settings = aroundNow();
    settings.offsets = {-90s, 0s, 1500ms};
    const Payload payload(example);
    const SkewMatrix matrix = skewMatrix(payload.claims, {}, settings, {});
    QCOMPARE(offsetText(matrix, 0), u"now − 90 s"_s);
    QCOMPARE(offsetText(matrix, 1), u"now"_s);
    QCOMPARE(offsetText(matrix, 2), u"now + 1500 ms"_s);
}

void TestSkew::markdownAndCsv()
{
    const Payload payload(example);
    SkewSettings settings;
    settings.offsets = {-1s, 0s};
    settings.leeways = {0s, 30s};
    const SkewMatrix matrix = skewMatrix(payload.claims, {}, settings, {});
    QCOMPARE(toMarkdown(wordedTable(matrix)), u"| Judged at | leeway 0 s | leeway 30 s |\n"
                                              "| --------- | ---------- | ----------- |\n"
                                              "| exp − 1 s | accepted   | accepted    |\n"
                                              "| exp       | expired    | accepted    |\n"_s);
    QCOMPARE(toCsv(plainTable(matrix)), u"seconds_from_exp,instant,leeway_0,leeway_30\r\n"
                                        "-1,2011-03-22T18:42:59Z,expiring_soon,expiring_soon\r\n"
                                        "0,2011-03-22T18:43:00Z,expired,expiring_soon\r\n"_s);
    QCOMPARE(toPlainText(wordedTable(matrix)), u"Judged at  leeway 0 s  leeway 30 s\n"
                                               "exp − 1 s  accepted    accepted\n"
                                               "exp        expired     accepted\n"_s);
}

void TestSkew::listsAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<Duration>>("durations");
    QTest::addRow("seconds") << u"-90, 0, 90"_s << QList<Duration>{-90s, 0s, 90s};
    QTest::addRow("units, in any order") << u"5m 1h -1d"_s << QList<Duration>{-24h, 5min, 1h};
    QTest::addRow("each once") << u"0;0;1;1000ms"_s << QList<Duration>{0s, 1s};
    QTest::addRow("signs as people write them") << u"+90, −90"_s << QList<Duration>{-90s, 90s};
}

void TestSkew::listsAreRead()
{
    QFETCH(QString, text);
    QFETCH(QList<Duration>, durations);
    const auto read = parseDurations(text, true, 10);
    QVERIFY(read.has_value());
    QCOMPARE(*read, durations);
}

void TestSkew::listsAreRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<TimeTextError::Code>("code");
    QTest::addRow("nothing") << u" , "_s << TimeTextError::Code::Empty;
    QTest::addRow("a word") << u"0, soon"_s << TimeTextError::Code::NotADuration;
    QTest::addRow("an unknown unit") << u"5 y"_s << TimeTextError::Code::NotADuration;
    QTest::addRow("a negative leeway") << u"0, -5"_s << TimeTextError::Code::NotADuration;
    QTest::addRow("too many") << u"1 2 3 4 5 6 7 8 9 10 11"_s << TimeTextError::Code::TooMany;
}

void TestSkew::listsAreRefused()
{
    QFETCH(QString, text);
    QFETCH(TimeTextError::Code, code);
    const auto read = parseDurations(text, false, 10);
    QVERIFY(!read.has_value());
    QCOMPARE(read.error().code, code);
    QVERIFY(!message(read.error()).isEmpty());
}

void TestSkew::listsGoThereAndBack()
{
    const QList<Duration> durations = SkewSettings::usualOffsets();
    QCOMPARE(durationsText(durations), u"-600, -390, -90, -1, 0, 1, 90, 180, 390, 600"_s);
    QCOMPARE(parseDurations(durationsText(durations), true, SkewSettings::mostOffsets).value(), durations);
}

QTEST_GUILESS_MAIN(TestSkew)
#include "tst_skew.moc"
