// SPDX-License-Identifier: MIT
#pragma once

#include "jose/crypto/evp.h"
#include "jose/crypto/passwordbased.h"
#include "jose/dershape.h"

#include <openssl/bio.h>
#include <openssl/pkcs12.h>
#include <openssl/x509.h>

/// Keys in OpenSSL's ASN.1 structures: what the readers of single keys and of key stores share.
namespace claimsmith::jose::evp {

using Bio = Owned<BIO, BIO_free_all>;
using Certificate = Owned<X509, X509_free>;
using Pkcs8Info = Owned<PKCS8_PRIV_KEY_INFO, PKCS8_PRIV_KEY_INFO_free>;
using EncryptedPkcs8 = Owned<X509_SIG, X509_SIG_free>;

/// The key in a PKCS#8 structure, its numbers checked. `shape` names the container where it is refused.
[[nodiscard]] Result<KeyData> keyFromPrivateKeyInfo(const PKCS8_PRIV_KEY_INFO *info, DerShape shape);

/// KeyDamaged with OpenSSL's reason for the latest failure.
[[nodiscard]] Error damaged(DerShape shape);

} // namespace claimsmith::jose::evp
