// SPDX-License-Identifier: MIT
#include "server/sessionfixture.h"

#include "jose/crypto/crypto.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <barrier>
#include <thread>
#include <vector>

using namespace claimsmith;
using namespace claimsmith::server;
using namespace claimsmith::testsupport;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using token::Instant;
using token::Refusal;

namespace {

constexpr Instant start = token::fromSeconds(1'700'000'000);
constexpr int threadCount = 50;

constexpr int roundCount = 200;

struct Tally
{
    std::atomic<int> granted = 0, revoked = 0, reuse = 0, other = 0;

    void add(const Outcome<Grant> &outcome)
    {
        if (outcome)
            ++granted;
        else if (outcome.error().refusal == Refusal::TokenRevoked)
            ++revoked;
        else if (outcome.error().refusal == Refusal::ReuseDetected)
            ++reuse;
        else
            ++other;
    }
};

} // namespace

/// Parallel refreshes with one token, each thread with a connection of its own: a rotation that is not atomic lets
/// several through, and each of them has a session then.
class TestSessionRace : public QObject
{
    Q_OBJECT
private slots:
    void oneWins_data();
    void oneWins();
    void graceLetsAllThrough();
    void logoutsAndRefreshesAtOnce();

private:
    jose::CryptoSession m_session;
};

void TestSessionRace::oneWins_data()
{
    QTest::addColumn<bool>("inMemory");
    QTest::addColumn<bool>("detectsReuse");
    QTest::newRow("on disk, rotation") << false << false;
    QTest::newRow("on disk, reuse detection") << false << true;
    QTest::newRow("in memory, rotation") << true << false;
}

void TestSessionRace::oneWins()
{
    QFETCH(bool, inMemory);
    QFETCH(bool, detectsReuse);
    const QTemporaryDir folder;
    const QString path = inMemory ? store::Database::newSharedMemory() : folder.filePath(u"claimsmith.db"_s);
    SessionSettings settings = basicSettings();
    settings.rotation.detectsReuse = detectsReuse;
    SessionService service = openService(path, settings);

    QByteArray token;
    std::vector<Tally> tallies(static_cast<size_t>(roundCount));
    std::barrier begun(threadCount + 1);
    std::barrier ended(threadCount + 1);
    std::vector<std::jthread> threads;
    for (int i = 0; i < threadCount; ++i) {
        threads.emplace_back([&] {
            SessionService mine = openService(path, settings);
            for (Tally &tally : tallies) {
                begun.arrive_and_wait();
                tally.add(mine.refresh(token, start));
                ended.arrive_and_wait();
            }
        });
    }
    QElapsedTimer timer;
    qint64 elapsed = 0;
    for (int round = 0; round < roundCount; ++round) {
        token = service.loginAs(1, start).value().pair.refreshToken;
        timer.start();
        begun.arrive_and_wait();
        ended.arrive_and_wait();
        elapsed += timer.elapsed();
    }
    threads.clear();
    for (const Tally &tally : tallies) {
        QCOMPARE(tally.granted.load(), 1);
        QCOMPARE(tally.reuse.load(), detectsReuse ? 1 : 0); // the second ends the family for all behind it
        QCOMPARE(tally.revoked.load(), threadCount - 1 - tally.reuse.load());
        QCOMPARE(tally.other.load(), 0);
    }
    qInfo(
        "%d rounds of %d refreshes: %.1f ms each", roundCount, threadCount, static_cast<double>(elapsed) / roundCount);
}

void TestSessionRace::graceLetsAllThrough()
{
    const QTemporaryDir folder;
    SessionSettings settings = basicSettings();
    settings.rotation = token::gracePeriod(10s);
    settings.rotation.honoured = token::RotationPolicy::Honoured::CurrentToken;
    const QString path = folder.filePath(u"claimsmith.db"_s);
    SessionService service = openService(path, settings);
    const QByteArray token = service.loginAs(1, start).value().pair.refreshToken;
    std::vector<QByteArray> given(10);
    {
        std::vector<std::jthread> threads;
        for (QByteArray &mine : given) {
            threads.emplace_back([&] {
                SessionService other = openService(path, settings);
                if (const auto grant = other.refresh(token, start))
                    mine = grant->pair.refreshToken;
            });
        }
    }
    for (const QByteArray &one : given)
        QCOMPARE(one, given.front());
    QVERIFY(service.refresh(given.front(), start));
}

/// Each user's session is refreshed by one thread and logged out by another: whatever comes first, it is over then.
void TestSessionRace::logoutsAndRefreshesAtOnce()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"claimsmith.db"_s);
    SessionService service = openService(path);
    for (int round = 0; round < roundCount; ++round) {
        const Grant grant = service.loginAs(1, start).value();
        QByteArray newest = grant.pair.refreshToken;
        {
            std::barrier begun(2);
            const std::jthread refreshing([&] {
                SessionService mine = openService(path);
                begun.arrive_and_wait();
                if (const auto renewed = mine.refresh(grant.pair.refreshToken, start))
                    newest = renewed->pair.refreshToken;
            });
            const std::jthread ending([&] {
                SessionService mine = openService(path);
                begun.arrive_and_wait();
                if (!mine.logout(grant.pair.accessToken, {}, start))
                    qFatal("no log out");
            });
        }
        const auto after = service.refresh(newest, start);
        QVERIFY(!after);
        QCOMPARE(after.error().refusal, Refusal::TokenRevoked);
    }
}

QTEST_GUILESS_MAIN(TestSessionRace)
#include "tst_sessionrace.moc"
