// SPDX-License-Identifier: MIT
#pragma once

#include <thread>
#include <vector>

namespace claimsmith::scan {

/// Results that may wait for an earlier one, for each thread.
inline constexpr int windowPerThread = 4;

/// Runs `work(index)` on `threads` threads, this one among them, and waits for all.
template<typename Work>
void runOnThreads(int threads, const Work &work)
{
    std::vector<std::jthread> others;
    others.reserve(static_cast<size_t>(threads) - 1);
    for (int index = 1; index < threads; ++index)
        others.emplace_back([&work, index] { work(index); });
    work(0);
}

} // namespace claimsmith::scan
