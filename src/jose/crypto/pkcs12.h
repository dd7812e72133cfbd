// SPDX-License-Identifier: MIT
#pragma once

#include "jose/crypto/importbudget.h"
#include "jose/key.h"

namespace claimsmith::jose {

/// The keys of a PKCS#12 store (RFC 7292; BER as well as DER): private keys first, each with the digests of its
/// certificate and its friendly name, then certificates that belong to none. Where there is a private key, certificates
/// of authorities are left out: they are the chain above it.
/// KeyEncrypted where neither no pass phrase nor an empty one opens it and none was given; KeyPassphrase where the MAC
/// does not match. Parts that cannot be used are in `skipped`: an encryption that this OpenSSL has not (RC2), secrets,
/// keys of other types.
/// QCA has a reader too, which knows neither EC keys nor stores of several.
[[nodiscard]] Result<ImportedKeys> keysFromPkcs12(
    QByteArrayView bytes, const SecretBytes &passphrase, ImportBudget &budget);

} // namespace claimsmith::jose
