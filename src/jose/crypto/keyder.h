// SPDX-License-Identifier: MIT
#pragma once

#include "jose/crypto/importbudget.h"
#include "jose/keydata.h"

namespace claimsmith::jose {

/// The key in a DER structure of the given shape. `pem` says where it came from, for Key::container() alone.
/// KeyEncrypted where a pass phrase is needed and none was given; KeyTypeUnsupported where its encryption is one that
/// this OpenSSL has not; KeyDamaged with OpenSSL's reason.
[[nodiscard]] Result<KeyData> keyFromDer(
    QByteArrayView der, DerShape shape, bool pem, const SecretBytes &passphrase, ImportBudget &budget);

/// The key in a PEM block with the old `Proc-Type: 4,ENCRYPTED` header (RFC 1421 §4.6): the block with its armour.
[[nodiscard]] Result<KeyData> keyFromLegacyPem(QByteArrayView block, const SecretBytes &passphrase);

} // namespace claimsmith::jose
