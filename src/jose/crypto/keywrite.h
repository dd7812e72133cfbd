// SPDX-License-Identifier: MIT
#pragma once

#include "jose/keydata.h"

namespace claimsmith::jose {

/// PEM: PKCS#8 with the secret, SPKI without.
[[nodiscard]] Result<SecretBytes> pemFromKey(const KeyData &key, bool withSecret);
/// PEM of encrypted PKCS#8, as Key::toEncryptedPem() says. `key` is private, `passphrase` not empty.
[[nodiscard]] Result<SecretBytes> encryptedPemFromKey(const KeyData &key, const SecretBytes &passphrase);

} // namespace claimsmith::jose
