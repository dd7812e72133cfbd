// SPDX-License-Identifier: MIT
#pragma once

#include "jose/key.h"

#include <functional>

namespace claimsmith::jose {

/// What a new key is to be, and what it is to say of itself.
struct NewKey
{
    AlgorithmId algorithm{};
    Curve curve = Curve::None; ///< one of the algorithm's; None: the first of them
    int bits = 0;              ///< 0: the algorithm's default (RSA 2048, HMAC the hash's length)
    bool saysAlgorithm = true; ///< `alg`: it is for `algorithm` alone
    bool saysUse = false;      ///< `use`: "sig"
    /// Asked now and then while the primes of an RSA key are looked for, in the thread that looks; may be empty.
    std::function<bool()> isCancelled{};
};

/// A new random key. CryptoFailure also where it was cancelled. Any thread.
[[nodiscard]] Result<Key> generateKey(const NewKey &wish);

} // namespace claimsmith::jose
