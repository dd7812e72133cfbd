// SPDX-License-Identifier: MIT
// What `claimsmith-cli verify --batch --summary` does, without the process: one token a line, on one and on two
// threads.
#include "benchtokens.h"

#include "scan/bulkverifier.h"

#include <benchmark/benchmark.h>

#include <cstring>
#include <string>

using namespace claimsmith;

namespace {

constexpr int tokenCount = 20'000;

/// Reads from memory, as much as is asked for.
class Lines
{
public:
    explicit Lines(const QByteArray &text)
        : m_text(text)
    {}

    qint64 read(char *buffer, qint64 size)
    {
        const qint64 count = std::min(size, m_text.size() - m_at);
        std::memcpy(buffer, m_text.constData() + m_at, static_cast<size_t>(count));
        m_at += count;
        return count;
    }

private:
    const QByteArray &m_text;
    qint64 m_at = 0;
};

void batch(benchmark::State &state, jose::AlgorithmId id)
{
    const QByteArray text = (bench::benchToken(id) + '\n').repeated(tokenCount);
    const scan::BulkVerifier verifier({}, {bench::benchKey(id)}, bench::benchNow(), static_cast<int>(state.range(0)));
    for (auto _ : state) {
        Lines lines(text);
        const scan::BulkResult result = verifier.count([&lines](char *b, qint64 n) { return lines.read(b, n); });
        bench::require(result.counts.accepted == tokenCount, "Batch: every token is accepted");
    }
    state.SetItemsProcessed(state.iterations() * tokenCount);
}

const bool registered = [] {
    for (const jose::AlgorithmId id : {jose::AlgorithmId::HS256, jose::AlgorithmId::ES256}) {
        const std::string alg = jose::algorithm(id).name.data();
        benchmark::RegisterBenchmark("Batch/" + alg + "/threads", batch, id)
            ->Arg(1)
            ->Arg(2)
            ->UseRealTime()
            ->Unit(benchmark::kMillisecond);
    }
    return true;
}();

} // namespace
