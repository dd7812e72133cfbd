// SPDX-License-Identifier: MIT
#include "baretoken.h"
#include "benchtokens.h"

#include "token/issue.h"
#include "token/judge.h"

#include <benchmark/benchmark.h>

#include <string>

using namespace claimsmith;

namespace {

void verify(benchmark::State &state, jose::AlgorithmId id)
{
    const QByteArray text = bench::benchToken(id);
    token::Judge judge({}, {bench::benchKey(id)});
    token::Token token;
    for (auto _ : state) {
        token.assign(text);
        token::Verdict verdict = judge.judge(token, bench::benchNow());
        benchmark::DoNotOptimize(verdict);
    }
    token.assign(text);
    bench::require(judge.judge(token, bench::benchNow()).accepted(), "Verify: the token was not accepted");
    state.counters["bytes"] = static_cast<double>(text.size());
}

void bareVerify(benchmark::State &state, jose::AlgorithmId id)
{
    const QByteArray text = bench::benchToken(id);
    bench::BareToken bare(bench::benchKey(id), id);
    bool good = true;
    for (auto _ : state)
        good &= bare.verify(text);
    bench::require(good, "BareVerify: the token was not accepted");
    state.counters["bytes"] = static_cast<double>(text.size());
}

void sign(benchmark::State &state, jose::AlgorithmId id)
{
    const QByteArray payload = bench::benchPayload();
    token::Issued<token::TokenSigner> signer =
        token::TokenSigner::create(bench::benchKey(id), id, bench::benchHeader(id));
    bench::require(signer.has_value(), "Sign: no signer");
    for (auto _ : state)
        benchmark::DoNotOptimize(signer->sign(payload));
}

void bareSign(benchmark::State &state, jose::AlgorithmId id)
{
    const QByteArray header = bench::benchHeader(id);
    const QByteArray payload = bench::benchPayload();
    bench::BareToken bare(bench::benchKey(id), id);
    for (auto _ : state)
        benchmark::DoNotOptimize(bare.sign(header, payload));
    const QByteArray token = bare.sign(header, payload).toByteArray();
    bench::require(bare.verify(token), "BareSign: the token is not good");
}

/// Verify/<alg>, BareVerify/<alg>, Sign/<alg>, BareSign/<alg>: the pairs whose ratio the README shows.
const bool registered = [] {
    for (const jose::Algorithm &row : jose::algorithms()) {
        if (row.id == jose::AlgorithmId::None)
            continue;
        const std::string alg = row.name.data();
        benchmark::RegisterBenchmark("Verify/" + alg, verify, row.id);
        benchmark::RegisterBenchmark("BareVerify/" + alg, bareVerify, row.id);
        benchmark::RegisterBenchmark("Sign/" + alg, sign, row.id);
        benchmark::RegisterBenchmark("BareSign/" + alg, bareSign, row.id);
    }
    return true;
}();

} // namespace
