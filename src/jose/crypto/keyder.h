// SPDX-License-Identifier: MIT
#pragma once

#include "jose/dershape.h"
#include "jose/keydata.h"

namespace claimsmith::jose {

/// What one import may spend: a hostile file must not ask for years of key derivation.
struct ImportBudget
{
    qint64 iterations = 10'000'000; ///< of PBKDF2 and its like, over all keys of the input
};

/// The key in a DER structure of the given shape. `pem` says where it came from, for Key::container() alone.
/// KeyEncrypted where a pass phrase is needed and none was given; KeyDamaged with OpenSSL's reason.
[[nodiscard]] Result<KeyData> keyFromDer(
    QByteArrayView der, DerShape shape, bool pem, const SecretBytes &passphrase, ImportBudget &budget);

/// The key in a PEM block with the old `Proc-Type: 4,ENCRYPTED` header (RFC 1421 §4.6): the block with its armour.
[[nodiscard]] Result<KeyData> keyFromLegacyPem(QByteArrayView block, const SecretBytes &passphrase);

/// PEM: PKCS#8 with the secret, SPKI without.
[[nodiscard]] Result<SecretBytes> pemFromKey(const KeyData &key, bool withSecret);

} // namespace claimsmith::jose
