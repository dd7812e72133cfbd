// SPDX-License-Identifier: MIT
#include "fuzz.h"

#include "jose/crypto/passwordhash.h"

using namespace claimsmith;

/// Any bytes where a password hash is kept: refused, or of a cost that can be borne. Nothing is derived here.
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto cost = jose::passwordCost(fuzz::viewOf(data, size));
    if (!cost)
        return 0;
    FUZZ_CHECK(cost->logN >= 1 && cost->blockSize >= 1 && cost->parallelism >= 1);
    FUZZ_CHECK(cost->logN <= 24 && 128LL * (1LL << cost->logN) * cost->blockSize <= 256LL * 1024 * 1024);
    const jose::PasswordCost standard;
    const auto work = [](const jose::PasswordCost &of) { return (1LL << of.logN) * of.blockSize * of.parallelism; };
    FUZZ_CHECK(work(*cost) <= 8 * work(standard));
    FUZZ_CHECK(size <= 400);
    return 0;
}
