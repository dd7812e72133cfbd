// SPDX-License-Identifier: MIT
#include "minting.h"

#include "jose/crypto/crypto.h"
#include "token/judge.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace claimsmith::token;
using namespace claimsmith::testsupport;
using namespace std::chrono_literals;

namespace {

/// A time claim, exact in tenths of a millisecond: finer than what the judgement counts in.
struct Claim
{
    qint64 tenths = 0;
    QByteArray text; ///< the same as a JSON number
};

constexpr qint64 perSecond = 10'000;

Instant at(qint64 milliseconds) { return Instant(Duration(milliseconds)); }

/// Tokens and policies whose boundaries lie close together, on both sides of zero; the same in every run.
class Generator
{
public:
    explicit Generator(quint32 seed)
        : m_engine(seed)
    {}

    qint64 within(qint64 first, qint64 last) { return std::uniform_int_distribution<qint64>(first, last)(m_engine); }

    template<typename T>
    T oneOf(std::initializer_list<T> values)
    {
        return values.begin()[within(0, static_cast<qint64>(values.size()) - 1)];
    }

    Claim claim()
    {
        Claim made;
        made.tenths = within(-3, 12) * 10 * perSecond
                      + oneOf<qint64>({0, 0, 1, -1, 9, 10, -10, 5'000, 9'999, 4'999, within(-perSecond, perSecond)});
        made.text = written(made.tenths);
        return made;
    }

    Policy policy()
    {
        Policy policy;
        policy.leeway = oneOf<Duration>({0ms, 0ms, 1ms, 500ms, 999ms, 30s});
        policy.expiringSoon = oneOf<Duration>({0ms, 1ms, 2500ms, 20s});
        policy.checkIssuedAt = within(0, 1) == 1;
        if (within(0, 2) == 0)
            policy.maxAge = oneOf<Duration>({1s, 10s, 25500ms});
        return policy;
    }

private:
    /// 100.5 as "100.5", "1005e-1", "1.005e+2" or "100.5000".
    QByteArray written(qint64 tenths)
    {
        const QByteArray sign = tenths < 0 ? "-" : "";
        const quint64 magnitude = static_cast<quint64>(std::abs(tenths));
        const QByteArray whole = QByteArray::number(magnitude / perSecond);
        const QByteArray fraction = QByteArray::number(magnitude % perSecond).rightJustified(4, '0');
        QByteArray shortest = fraction;
        while (shortest.endsWith('0'))
            shortest.chop(1);
        const QByteArray plain = shortest.isEmpty() ? whole : whole + '.' + shortest;
        switch (within(0, 3)) {
        case 0:
            return sign + QByteArray::number(magnitude) + "e-4";
        case 1:
            return sign + whole + '.' + fraction;
        case 2:
            return sign + scientific(magnitude);
        default:
            return sign + plain;
        }
    }

    static QByteArray scientific(quint64 magnitude)
    {
        const QByteArray digits = QByteArray::number(magnitude);
        const QByteArray rest = digits.sliced(1);
        const qint64 exponent = digits.size() - 1 - 4;
        return digits.first(1) + (rest.isEmpty() ? QByteArray() : '.' + rest) + (exponent < 0 ? "e" : "E+")
               + QByteArray::number(exponent);
    }

    std::mt19937 m_engine;
};

/// All that time alone can change.
QByteArray state(const Verdict &verdict, const Token &token)
{
    return QByteArray(statusName(verdict.time)) + ' ' + QByteArray(statusName(verdict.claims)) + ' '
           + codes(verdict, token) + (verdict.accepted() ? " accepted" : " refused");
}

struct Sample
{
    std::optional<Claim> exp, nbf, iat;
    Policy policy;

    [[nodiscard]] QByteArray payload() const
    {
        QByteArrayList members;
        for (const auto &[name, claim] : {std::pair("exp", &exp), std::pair("nbf", &nbf), std::pair("iat", &iat)}) {
            if (*claim)
                members.append('"' + QByteArray(name) + "\":" + (*claim)->text);
        }
        return '{' + members.join(',') + '}';
    }

    /// In tenths of a millisecond.
    [[nodiscard]] bool expired(qint64 now) const { return exp && now * 10 >= exp->tenths + policy.leeway.count() * 10; }
    [[nodiscard]] bool early(qint64 now) const { return nbf && now * 10 < nbf->tenths - policy.leeway.count() * 10; }
    [[nodiscard]] bool fromTheFuture(qint64 now) const
    {
        return policy.checkIssuedAt && iat && now * 10 < iat->tenths - policy.leeway.count() * 10;
    }
};

Sample sample(Generator &generator)
{
    Sample made;
    if (generator.within(0, 9) > 0)
        made.exp = generator.claim();
    if (generator.within(0, 2) > 0)
        made.nbf = generator.claim();
    if (generator.within(0, 2) > 0)
        made.iat = generator.claim();
    made.policy = generator.policy();
    return made;
}

constexpr int tokens = 1'500;
constexpr qint64 first = -200'000; ///< milliseconds; no boundary of a sample lies before
constexpr qint64 last = 300'000;

} // namespace

/// Generated tokens, judged around every instant at which their verdict turns over.
class TestJudgeBoundaries : public QObject
{
    Q_OBJECT
private slots:
    void verdictsAreThoseOfTheRules();
    void verdictsTurnOverAtChangesAtAndNowhereElse();

private:
    claimsmith::jose::CryptoSession m_session;
};

void TestJudgeBoundaries::verdictsAreThoseOfTheRules()
{
    Generator generator(20'261'128);
    for (int i = 0; i < tokens; ++i) {
        const Sample made = sample(generator);
        const Token token = Token::decode(minted(made.payload()));
        Judge judge(made.policy, {secretKey()});
        const Verdict base = judge.judge(token, at(0));
        for (const auto &claim : {made.exp, made.nbf, made.iat}) {
            if (!claim)
                continue;
            const qint64 floor = claim->tenths >= 0 ? claim->tenths / 10 : (claim->tenths - 9) / 10;
            for (const qint64 leeway : {qint64(0), qint64(made.policy.leeway.count())}) {
                for (const qint64 near : {-1, 0, 1, 2}) {
                    for (const qint64 now : {floor + leeway + near, floor - leeway + near}) {
                        const Verdict verdict = judge.rejudge(token, base, at(now));
                        const QByteArray said = ',' + codes(verdict, token) + ',';
                        const auto where = made.payload() + " at " + QByteArray::number(now) + " ms: " + said;
                        QVERIFY2(said.contains(",expired,") == made.expired(now), where.constData());
                        QVERIFY2(said.contains(",not_yet_valid,") == made.early(now), where.constData());
                        QVERIFY2(said.contains(",issued_in_future,") == made.fromTheFuture(now), where.constData());
                    }
                }
            }
        }
    }
}

void TestJudgeBoundaries::verdictsTurnOverAtChangesAtAndNowhereElse()
{
    Generator generator(28'112'026);
    int turns = 0;
    for (int i = 0; i < tokens; ++i) {
        const Sample made = sample(generator);
        const Token token = Token::decode(minted(made.payload()));
        Judge judge(made.policy, {secretKey()});
        Verdict verdict = judge.judge(token, at(first));
        while (true) {
            const QByteArray before = state(verdict, token);
            const qint64 from = verdict.now.time_since_epoch().count();
            const std::optional<Instant> change = verdict.changesAt;
            const qint64 until = change ? change->time_since_epoch().count() : last;
            const auto where = made.payload() + " from " + QByteArray::number(from) + " ms: " + before;
            QVERIFY2(until > from, where.constData());
            for (const qint64 between :
                {from, until - 1, generator.within(from, until - 1), generator.within(from, until - 1)}) {
                const Verdict same = judge.rejudge(token, verdict, at(between));
                QVERIFY2(state(same, token) == before && same.changesAt == change, where.constData());
            }
            if (!change)
                break;
            verdict = judge.rejudge(token, verdict, *change);
            QVERIFY2(state(verdict, token) != before, where.constData());
            ++turns;
        }
    }
    QCOMPARE_GE(turns, 2 * tokens); // they do turn over
}

QTEST_GUILESS_MAIN(TestJudgeBoundaries)
#include "tst_judgeboundaries.moc"
