// SPDX-License-Identifier: MIT
#pragma once

#include "jose/crypto/secretbytes.h"
#include "jose/error.h"

#include <QByteArray>

/// Bytes that can be neither read nor changed without their key: AES-256-GCM (NIST SP 800-38D) with a 128-bit tag.
namespace claimsmith::jose {

/// Octets of a key, and what a seal adds to the bytes: nonce and tag.
inline constexpr qsizetype sealKeySize = 32;
inline constexpr qsizetype sealOverhead = 12 + 16;

[[nodiscard]] SecretBytes newSealKey();

/// Nonce, ciphertext, tag. The nonce is 96 random bits each time, so that one key is good for 2³² seals (SP 800-38D
/// §8.3). `context` is not in the result, and unseal() wants the same. ProviderMissing, CryptoFailure; a key of another
/// size is the latter.
[[nodiscard]] Result<QByteArray> seal(const SecretBytes &key, QByteArrayView plain, QByteArrayView context);
/// What was sealed; nothing of it where a single bit of key, bytes or context differs (CryptoFailure). To be wiped.
[[nodiscard]] Result<QByteArray> unseal(const SecretBytes &key, QByteArrayView sealed, QByteArrayView context);

} // namespace claimsmith::jose
