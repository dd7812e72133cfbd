// SPDX-License-Identifier: MIT
#include "jose/crypto/crypto.h"

#include <benchmark/benchmark.h>

#include <QCoreApplication>

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const claimsmith::jose::CryptoSession crypto;
    benchmark::AddCustomContext("crypto", claimsmith::jose::cryptoVersions().toStdString());
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv))
        return 2;
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
    return 0;
}
