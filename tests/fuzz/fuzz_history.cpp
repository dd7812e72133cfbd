// SPDX-License-Identifier: MIT
#include "fuzz.h"

#include "store/historyentry.h"

using namespace claimsmith;

/// Any bytes: refused, or entries that are written as these very bytes.
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView input = fuzz::viewOf(data, size);
    const auto entries = store::historyEntries(input);
    if (!entries)
        return 0;
    for (const store::HistoryEntry &entry : *entries)
        FUZZ_CHECK(!entry.text.isEmpty());
    FUZZ_CHECK(store::historyBytes(*entries) == input);
    return 0;
}
