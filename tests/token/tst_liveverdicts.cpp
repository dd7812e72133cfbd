// SPDX-License-Identifier: MIT
#include "minting.h"
#include "token/liveverdicts.h"

#include <QTest>

#include <random>

using namespace claimsmith;
using namespace claimsmith::token;
using namespace std::chrono_literals;

namespace {

constexpr qint64 start = 1'773'320'590;

/// Payloads whose times are whole, fractional, in exponent form, missing, absurd, contradictory or no numbers.
const QByteArrayList payloads{
    R"({"sub":"1","iat":1773320590,"nbf":1773320600,"exp":1773324190})",
    R"({"sub":"2","exp":1773324190.5})",
    R"({"sub":"3","nbf":1773320590.001,"exp":1773320590.0019})",
    R"({"sub":"4","exp":1.77332419e9})",
    R"({"sub":"5"})",
    R"({"sub":"6","nbf":1773324190,"exp":1773320590})",
    R"({"sub":"7","exp":"1773324190"})",
    R"({"sub":"8","iat":1773324190,"exp":1e300})",
    R"({"sub":"9","exp":-1})",
    R"({"sub":"10","iat":1773320590})",
    R"({"sub":"11","exp":1773324190000})",
    R"(["no object"])",
};

QList<Policy> policies()
{
    Policy plain;
    Policy lenient;
    lenient.leeway = 60s;
    Policy strict;
    strict.checkIssuedAt = true;
    strict.maxAge = 30min;
    strict.leeway = 1ms;
    strict.expiringSoon = 10min;
    return {plain, lenient, strict};
}

bool sameBut(const Verdict &a, const Verdict &b)
{
    const auto codes = [](const Verdict &verdict) {
        QList<FailureCode> list;
        for (const Failure &failure : verdict.failures)
            list.append(failure.code);
        return list;
    };
    return a.structure == b.structure && a.signature == b.signature && a.time == b.time && a.claims == b.claims
           && a.revocation == b.revocation && a.changesAt == b.changesAt && a.accepted() == b.accepted()
           && codes(a) == codes(b);
}

/// Every instant at which anything may turn, and its neighbours to the millisecond.
QList<Instant> instants()
{
    QList<Instant> list;
    for (const Duration claim : {Duration(0), Duration(1), Duration(2), Duration(10s), Duration(30min), Duration(1h),
             Duration(1h + 500ms), Duration(365 * 24h)}) {
        for (const Duration leeway : {0ms, 1ms, 60'000ms, 300'000ms, 600'000ms}) {
            for (const Duration near : {-1ms, 0ms, 1ms}) {
                list << fromSeconds(start) + claim + leeway + near << fromSeconds(start) + claim - leeway + near;
            }
        }
    }
    list << Instant{} << saturated(std::numeric_limits<qint64>::max()) << saturated(-1);
    return list;
}

} // namespace

class TestLiveverdicts : public QObject
{
    Q_OBJECT
private slots:
    void agreesWithTheJudgeWhereverTheClockGoes();
    void nextChangeIsTheFirst();
    void onlyWhatTurnsIsTold();
    void entriesComeAndGo();

private:
    static LiveVerdicts all(Instant now)
    {
        LiveVerdicts live;
        for (const Policy &policy : policies()) {
            auto judge = std::make_shared<Judge>(policy, QList<jose::Key>{testsupport::secretKey()});
            for (const QByteArray &payload : payloads)
                add(live, judge, payload, now);
        }
        return live;
    }
    static void add(LiveVerdicts &live, const std::shared_ptr<Judge> &judge, const QByteArray &payload, Instant now)
    {
        auto token = std::make_shared<const Token>(Token::decode(testsupport::minted(payload)));
        Verdict verdict = judge->judge(*token, now);
        live.append(std::move(token), judge, std::move(verdict));
    }
};

void TestLiveverdicts::agreesWithTheJudgeWhereverTheClockGoes()
{
    LiveVerdicts live = all(fromSeconds(start));
    QList<Instant> route = instants();
    // Forwards, backwards and in leaps; always the same route.
    std::mt19937 generator(20261124);
    for (int round = 0; round < 3; ++round) {
        std::ranges::shuffle(route, generator);
        for (const Instant now : std::as_const(route)) {
            (void)live.moveTo(now);
            qsizetype row = 0;
            for (const Policy &policy : policies()) {
                Judge judge(policy, {testsupport::secretKey()});
                for (const QByteArray &payload : payloads) {
                    const Verdict fresh = judge.judge(*live.token(row), now);
                    QVERIFY2(sameBut(live.at(row), fresh), qPrintable(QStringLiteral("%1 at %2 ms")
                                                                   .arg(QString::fromUtf8(payload))
                                                                   .arg(now.time_since_epoch().count())));
                    ++row;
                }
            }
        }
    }
}

void TestLiveverdicts::nextChangeIsTheFirst()
{
    LiveVerdicts live = all(fromSeconds(start - 7200));
    Instant now = fromSeconds(start - 7200);
    int changes = 0;
    while (const std::optional<Instant> next = live.nextChange()) {
        QVERIFY(*next > now);
        QVERIFY(live.moveTo(*next - 1ms).isEmpty());
        QVERIFY(!live.moveTo(*next).isEmpty());
        now = *next;
        ++changes;
    }
    QCOMPARE_GE(changes, 10);
}

void TestLiveverdicts::onlyWhatTurnsIsTold()
{
    LiveVerdicts live;
    auto judge = std::make_shared<Judge>(Policy{}, QList<jose::Key>{testsupport::secretKey()});
    add(live, judge, R"({"exp":1773324190})", fromSeconds(start));
    add(live, judge, R"({"exp":1773324191})", fromSeconds(start));
    add(live, judge, R"({})", fromSeconds(start));
    QCOMPARE(live.at(0).time, TimeStatus::Active);
    QCOMPARE(live.nextChange(), fromSeconds(1773324190 - 300));
    QCOMPARE(live.moveTo(fromSeconds(1773324190)), QList<qsizetype>({0, 1}));
    QCOMPARE(live.at(0).time, TimeStatus::Expired);
    QCOMPARE(live.at(1).time, TimeStatus::ExpiringSoon);
    QCOMPARE(live.moveTo(fromSeconds(1773324191)), QList<qsizetype>({1}));
    QCOMPARE(live.nextChange(), std::nullopt);
    // Back: what had expired is good again.
    QCOMPARE(live.moveTo(fromSeconds(start)), QList<qsizetype>({0, 1}));
    QVERIFY(live.at(0).accepted());
}

void TestLiveverdicts::entriesComeAndGo()
{
    LiveVerdicts live;
    auto judge = std::make_shared<Judge>(Policy{}, QList<jose::Key>{testsupport::secretKey()});
    for (int i = 0; i < 3; ++i)
        add(live, judge, R"({"exp":)" + QByteArray::number(start + i) + '}', fromSeconds(start - 1000));
    live.remove(0);
    QCOMPARE(live.size(), 2);
    QCOMPARE(live.moveTo(fromSeconds(start + 1)), QList<qsizetype>({0, 1}));
    auto token = std::make_shared<const Token>(Token::decode(testsupport::minted(R"({"exp":1773324190})")));
    Verdict verdict = judge->judge(*token, fromSeconds(start + 1));
    live.replace(0, token, judge, verdict);
    QVERIFY(live.at(0).accepted());
    QCOMPARE(live.moveTo(fromSeconds(1773324190)), QList<qsizetype>({0, 1}));
    live.insert(1, token, judge, judge->judge(*token, fromSeconds(start)));
    QCOMPARE(live.token(1), token);
    QVERIFY(live.token(0) == token && live.token(2) != token);
    QCOMPARE(live.moveTo(fromSeconds(1773324191)), QList<qsizetype>({1}));
    live.remove(0, 2);
    QCOMPARE(live.size(), 1);
    QVERIFY(live.token(0) != token);
    live.clear();
    QCOMPARE(live.size(), 0);
    QCOMPARE(live.nextChange(), std::nullopt);
}

QTEST_GUILESS_MAIN(TestLiveverdicts)
#include "tst_liveverdicts.moc"
