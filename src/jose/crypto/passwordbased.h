// SPDX-License-Identifier: MIT
#pragma once

#include "jose/crypto/importbudget.h"

#include <openssl/x509.h>

#include <limits>

/// What a password-based scheme (RFC 8018, RFC 7292 appendix C) asks for, told before it is run.
namespace claimsmith::jose::evp {

/// More rounds than any budget has.
inline constexpr qint64 endlessRounds = std::numeric_limits<qint64>::max();

/// A count of rounds as a file states it: one where it is left out, endlessRounds where it makes no sense.
[[nodiscard]] qint64 rounds(const ASN1_INTEGER *count);
/// Rounds of key derivation that opening what `scheme` encrypted costs; also for PBMAC1 (RFC 9579). Memory-hard scrypt
/// is counted by the time that it takes.
[[nodiscard]] qint64 derivationRounds(const X509_ALGOR *scheme);

/// Whether a provider that is loaded has the cipher or digest of that name or OID.
[[nodiscard]] bool hasCipher(const char *name);
[[nodiscard]] bool hasDigest(const char *name);
/// The scheme's name where this OpenSSL has no cipher or digest for it, as RC2 and single DES since OpenSSL 3; else
/// empty.
[[nodiscard]] QByteArray missingScheme(const X509_ALGOR *scheme);
/// KeyTypeUnsupported: `container` under the encryption `scheme`, and the command that brings it over.
[[nodiscard]] Error outdatedEncryption(const QByteArray &container, const QByteArray &scheme, const char *command);

} // namespace claimsmith::jose::evp
