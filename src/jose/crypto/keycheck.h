// SPDX-License-Identifier: MIT
#pragma once

#include "jose/keydata.h"

namespace claimsmith::jose {

/// Largest RSA modulus that is taken (bits): what OpenSSL computes with, and a bound on the time that a key can cost.
inline constexpr int maximumRsaBits = 16384;
/// Smallest RSA modulus that is taken (bits): keys of that size are old test keys; RS256 has room in it.
inline constexpr int minimumRsaBits = 512;

/// Whether the numbers of a key can belong together: RSA modulus and exponent of a sane size and odd, primes that
/// multiply to the modulus, CRT parts that follow from them; EC point on its curve; private half to the public one.
/// Fills in the CRT parts where the primes are given without them.
/// An RSA key of n, e and d alone is not factored here, since that costs as much as a signature: see withPrimes().
[[nodiscard]] std::optional<Error> checkKey(KeyData &key);

/// A private RSA key with its primes and CRT parts: RFC 7517 allows n, e and d alone, PKCS#1 does not. Finds the primes
/// from d as NIST SP 800-56B rev. 2 appendix C does. KeyPointInvalid where d does not belong to n and e.
[[nodiscard]] Result<KeyData> withPrimes(const KeyData &key);

/// The key in a DER certificate, with the certificate's digest. KeyDamaged where it cannot be read.
[[nodiscard]] Result<KeyData> keyFromCertificate(QByteArrayView der);

} // namespace claimsmith::jose
