// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <iostream>

/// What libFuzzer and replay.cpp call for each input. Returns 0.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/// Ends the program where a property does not hold, in every kind of build.
#define FUZZ_CHECK(condition)                                                                                          \
    do {                                                                                                               \
        if (!(condition)) {                                                                                            \
            std::cerr << __FILE__ << ':' << __LINE__ << ": does not hold: " << #condition << '\n';                     \
            std::abort();                                                                                              \
        }                                                                                                              \
    } while (false)

namespace claimsmith::fuzz {

[[nodiscard]] inline QByteArrayView viewOf(const uint8_t *data, size_t size)
{
    return {data, static_cast<qsizetype>(size)};
}

} // namespace claimsmith::fuzz
