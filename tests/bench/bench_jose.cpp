// SPDX-License-Identifier: MIT
#include "benchtokens.h"

#include "jose/base64url.h"
#include "jose/json.h"

#include <benchmark/benchmark.h>

using namespace claimsmith;

namespace {

void base64UrlDecode(benchmark::State &state)
{
    const QByteArray text = jose::base64url::encode(QByteArray(state.range(0), '\xa5'));
    QByteArray bytes;
    for (auto _ : state)
        benchmark::DoNotOptimize(jose::base64url::decodeInto(text, bytes));
    state.SetBytesProcessed(state.iterations() * text.size());
}
BENCHMARK(base64UrlDecode)->Name("Base64Url/Decode")->Arg(32)->Arg(256)->Arg(65536);

void base64UrlDecodeQt(benchmark::State &state)
{
    const QByteArray text = jose::base64url::encode(QByteArray(state.range(0), '\xa5'));
    for (auto _ : state)
        benchmark::DoNotOptimize(QByteArray::fromBase64Encoding(text,
            QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals | QByteArray::AbortOnBase64DecodingErrors));
    state.SetBytesProcessed(state.iterations() * text.size());
}
BENCHMARK(base64UrlDecodeQt)->Name("Base64Url/DecodeQt")->Arg(32)->Arg(256)->Arg(65536);

void jsonParse(benchmark::State &state)
{
    const QByteArray text = bench::benchPayload();
    jose::Json json;
    for (auto _ : state)
        benchmark::DoNotOptimize(json.assign(text));
    state.SetBytesProcessed(state.iterations() * text.size());
}
BENCHMARK(jsonParse)->Name("Json/Parse");

} // namespace
