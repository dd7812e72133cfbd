// SPDX-License-Identifier: MIT
#include "server/apifixture.h"

#include <QTemporaryDir>
#include <QTest>

#include <barrier>
#include <thread>

using namespace claimsmith;
using namespace claimsmith::server;
using namespace claimsmith::testsupport;
using namespace Qt::StringLiterals;

namespace {

constexpr int clients = 50;

constexpr int rounds = 200;

/// The statuses of as many refreshes with one token as there are clients, each on a connection of its own.
QList<int> race(std::vector<HttpClient> &racers, const QByteArray &refresh, std::atomic<int> &works)
{
    std::barrier start(clients);
    std::vector<std::thread> threads;
    std::array<int, clients> statuses{};
    for (size_t i = 0; i < clients; ++i) {
        threads.emplace_back([&, i] {
            start.arrive_and_wait();
            const HttpAnswer answer = racers[i].postJson("/token/refresh", R"({"refresh_token":")" + refresh + R"("})");
            statuses[i] = answer.status;
            if (answer.status == 200 && racers[i].get("/profile", answer.text(u"access_token"_s)).status == 200)
                ++works;
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    return {statuses.begin(), statuses.end()};
}

} // namespace

/// Fifty clients refresh with one token at the same moment, by HTTP.
class TestApiRace : public QObject
{
    Q_OBJECT
private slots:
    void oneWins_data();
    void oneWins();
};

void TestApiRace::oneWins_data()
{
    QTest::addColumn<token::RotationPolicy>("policy");
    QTest::addColumn<int>("winners");
    QTest::newRow("rotate") << token::rotation() << 1;
    QTest::newRow("reuse detection") << token::reuseDetection() << 1;
    QTest::newRow("grace period") << token::gracePeriod(std::chrono::seconds(10)) << clients;
}

void TestApiRace::oneWins()
{
    QFETCH(const token::RotationPolicy, policy);
    QFETCH(const int, winners);
    const QTemporaryDir folder;
    RunningApi api([&](ApiSettings &settings) {
        SessionSettings sessions = basicSettings();
        sessions.rotation = policy;
        settings.sessions = shared(sessions);
        settings.databasePath = folder.filePath(u"users.db"_s);
    });
    std::vector<HttpClient> racers;
    for (int i = 0; i < clients; ++i)
        racers.push_back(api.client());
    for (int round = 0; round < rounds; ++round) {
        HttpClient client = api.client();
        const HttpAnswer login = client.postJson("/login", R"({"username":"john"})");
        std::atomic<int> works = 0;
        const QList<int> statuses = race(racers, login.text(u"refresh_token"_s), works);
        QCOMPARE(statuses.count(200), winners);
        QCOMPARE(statuses.count(401), clients - winners);
        if (winners == clients)
            QCOMPARE(works.load(), clients);
    }
}

QTEST_GUILESS_MAIN(TestApiRace)
#include "tst_apirace.moc"
