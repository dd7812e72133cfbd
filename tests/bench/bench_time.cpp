// SPDX-License-Identifier: MIT
#include "benchtokens.h"

#include "token/issue.h"
#include "token/liveverdicts.h"

#include <benchmark/benchmark.h>

using namespace claimsmith;

namespace {

using token::Duration;
using token::Instant;

/// Tokens of an hour whose expiry is spread over a day, `count` of them, judged at benchNow().
token::LiveVerdicts liveTokens(qsizetype count)
{
    const auto id = jose::AlgorithmId::HS256;
    auto judge = std::make_shared<token::Judge>(token::Policy{}, QList<jose::Key>{bench::benchKey(id)});
    auto signer = token::TokenSigner::create(bench::benchKey(id), id, bench::benchHeader(id));
    bench::require(signer.has_value(), "live verdicts: no signer");
    const qint64 start = token::toSeconds(bench::benchNow());
    token::LiveVerdicts live;
    for (qsizetype i = 0; i < count; ++i) {
        const qint64 issued = start - 3600 + i * 86400 / count;
        const QByteArray payload = R"({"sub":")" + QByteArray::number(i) + R"(","username":"john","iat":)"
                                   + QByteArray::number(issued) + R"(,"exp":)" + QByteArray::number(issued + 3600)
                                   + '}';
        auto token = std::make_shared<const token::Token>(token::Token::decode(signer->sign(payload).value()));
        token::Verdict verdict = judge->judge(*token, bench::benchNow());
        live.append(std::move(token), judge, std::move(verdict));
    }
    return live;
}

/// One move of the clock that turns none of the verdicts over, or every one of them.
void clockMove(benchmark::State &state, Duration distance)
{
    token::LiveVerdicts live = liveTokens(state.range(0));
    const Instant from = bench::benchNow() - std::chrono::seconds(1);
    qsizetype turned = live.moveTo(from).size();
    turned = 0;
    bool there = false;
    qint64 moves = 0;
    for (auto _ : state) {
        there = !there;
        turned += live.moveTo(there ? from + distance : from).size();
        benchmark::DoNotOptimize(live.nextChange());
        ++moves;
    }
    state.counters["turned"] = static_cast<double>(turned) / static_cast<double>(moves);
}

/// The same work without keeping anything: every token judged anew, its signature included.
void judgeAll(benchmark::State &state)
{
    token::LiveVerdicts live = liveTokens(state.range(0));
    token::Judge judge({}, {bench::benchKey(jose::AlgorithmId::HS256)});
    for (auto _ : state) {
        for (qsizetype i = 0; i < live.size(); ++i)
            benchmark::DoNotOptimize(judge.judge(*live.token(i), bench::benchNow()));
    }
}

const bool registered = [] {
    for (const qint64 count : {1'000, 100'000}) {
        benchmark::RegisterBenchmark("ClockStep", clockMove, Duration(1))->Arg(count)->Unit(benchmark::kMillisecond);
        benchmark::RegisterBenchmark("ClockMove", clockMove, std::chrono::days(2))
            ->Arg(count)
            ->Unit(benchmark::kMillisecond);
        benchmark::RegisterBenchmark("JudgeAll", judgeAll)->Arg(count)->Unit(benchmark::kMillisecond);
    }
    return true;
}();

} // namespace
