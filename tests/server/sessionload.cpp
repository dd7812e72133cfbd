// SPDX-License-Identifier: MIT
//
// Logs in, refreshes and logs out from several threads until it is killed; says on standard output what it is about to
// do and what it was answered.
//   sessionload FILE THREADS ROUNDS
//   "login CHAIN ACCESS REFRESH", "refreshing CHAIN REFRESH", "refreshed CHAIN ACCESS REFRESH", "ending CHAIN",
//   "ended CHAIN ACCESS", "failed CODE"
#include "server/sessionfixture.h"

#include "jose/crypto/crypto.h"

#include <QCoreApplication>

#include <cstdio>
#include <mutex>
#include <thread>
#include <vector>

using namespace claimsmith;
using namespace claimsmith::server;
using namespace Qt::StringLiterals;

namespace {

constexpr token::Instant now = token::fromSeconds(1'700'000'000);

void say(const QByteArray &line)
{
    static std::mutex guard;
    const std::lock_guard lock(guard);
    std::fprintf(stdout, "%s\n", line.constData());
    std::fflush(stdout);
}

bool failed(const Problem &problem)
{
    say("failed " + QByteArray(codeName(problem.refusal).latin1()));
    return false;
}

/// A session of five refreshes; every second one ends with a log out.
bool runChain(SessionService &service, const QByteArray &chain, bool ends)
{
    auto grant = service.loginAs(1, now);
    if (!grant)
        return failed(grant.error());
    say("login " + chain + ' ' + grant->pair.accessToken + ' ' + grant->pair.refreshToken);
    for (int i = 0; i < 5; ++i) {
        say("refreshing " + chain + ' ' + grant->pair.refreshToken);
        grant = service.refresh(grant->pair.refreshToken, now);
        if (!grant)
            return failed(grant.error());
        say("refreshed " + chain + ' ' + grant->pair.accessToken + ' ' + grant->pair.refreshToken);
    }
    if (!ends)
        return true;
    say("ending " + chain);
    if (const auto ended = service.logout(grant->pair.accessToken, {}, now); !ended)
        return failed(ended.error());
    say("ended " + chain + ' ' + grant->pair.accessToken);
    return true;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const jose::CryptoSession session;
    const QStringList arguments = QCoreApplication::arguments();
    SessionSettings settings = testsupport::basicSettings();
    settings.rotation = token::rotation();
    const QByteArray run = QByteArray::number(QCoreApplication::applicationPid());
    std::vector<std::jthread> threads;
    for (int thread = 0; thread < arguments.value(2).toInt(); ++thread) {
        threads.emplace_back([&, thread] {
            SessionService service = testsupport::openService(arguments.value(1), settings);
            for (int round = 0; round < arguments.value(3).toInt(); ++round) {
                const QByteArray chain = run + '-' + QByteArray::number(thread) + '-' + QByteArray::number(round);
                if (!runChain(service, chain, round % 2 == 0))
                    return;
            }
        });
    }
    return 0;
}
