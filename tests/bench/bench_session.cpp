// SPDX-License-Identifier: MIT
#include "benchtokens.h"

#include "server/sessionservice.h"
#include "store/userstore.h"

#include <QTemporaryDir>

#include <benchmark/benchmark.h>

using namespace claimsmith;
using namespace Qt::StringLiterals;

namespace {

/// A service whose file holds `state.range(0)` sessions already.
server::SessionService serviceOn(const QString &path, benchmark::State &state)
{
    server::SessionSettings settings;
    settings.current = {bench::benchKey(jose::AlgorithmId::HS256), jose::AlgorithmId::HS256};
    auto service =
        server::SessionService::open(path, std::make_shared<const server::SessionSettings>(std::move(settings)));
    bench::require(service.has_value(), "sessions: no service");
    bench::require(store::UserStore(&service->database()).addSamplesOnce().has_value(), "sessions: no users");
    for (qint64 i = 0; i < state.range(0); ++i)
        bench::require(service->loginAs(1, bench::benchNow()).has_value(), "sessions: no login");
    return *std::move(service);
}

/// What GET /profile does without HTTP.
void profile(benchmark::State &state)
{
    const QTemporaryDir folder;
    server::SessionService service = serviceOn(folder.filePath(u"claimsmith.db"_s), state);
    const QByteArray token = service.loginAs(1, bench::benchNow()).value().pair.accessToken;
    for (auto _ : state)
        bench::require(service.profile(token, bench::benchNow()).has_value(), "sessions: refused");
    state.SetItemsProcessed(state.iterations());
}

/// What POST /token/refresh does without HTTP; on disk it waits for the disk once.
void refresh(benchmark::State &state, bool onDisk)
{
    const QTemporaryDir folder;
    const QString path = onDisk ? folder.filePath(u"claimsmith.db"_s) : store::Database::newSharedMemory();
    server::SessionService service = serviceOn(path, state);
    QByteArray token = service.loginAs(1, bench::benchNow()).value().pair.refreshToken;
    for (auto _ : state) {
        const auto grant = service.refresh(token, bench::benchNow());
        bench::require(grant.has_value(), "sessions: refused");
        token = grant->pair.refreshToken;
    }
    state.SetItemsProcessed(state.iterations());
}

BENCHMARK(profile)->Name("SessionProfile")->Arg(1)->Arg(1000);
BENCHMARK_CAPTURE(refresh, disk, true)->Name("SessionRefresh/disk")->Arg(1)->UseRealTime();
BENCHMARK_CAPTURE(refresh, memory, false)->Name("SessionRefresh/memory")->Arg(1);

} // namespace
