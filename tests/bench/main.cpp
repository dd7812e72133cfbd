// SPDX-License-Identifier: MIT
#include "benchtokens.h"

#include "jose/crypto/crypto.h"

#include <benchmark/benchmark.h>

#include <QCoreApplication>

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const claimsmith::jose::CryptoSession crypto;
    // As the programs do. It matters here: finding QCA's plug-ins makes Qt hash names with AVX-512 code that leaves the
    // upper halves of the vector registers in use, and until something clears them, going from AVX to SSE code and
    // back, as every short memcpy does, costs a small token a quarter more. The cryptography clears them.
    claimsmith::bench::require(!claimsmith::jose::selfTest(), "the self-test of the cryptography");
    benchmark::AddCustomContext("crypto", claimsmith::jose::cryptoVersions().toStdString());
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv))
        return 2;
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
    return 0;
}
