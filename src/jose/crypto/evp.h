// SPDX-License-Identifier: MIT
#pragma once

#include "jose/keydata.h"

#include <openssl/bn.h>
#include <openssl/evp.h>
#include <openssl/param_build.h>
#include <openssl/params.h>

#include <memory>

/// What the backends share of OpenSSL: owners of its objects, algorithms fetched once, keys in its own form.
namespace claimsmith::jose::evp {

/// Frees an OpenSSL object with its own function.
template<auto Function>
struct FreeWith
{
    template<typename T>
    void operator()(T *object) const
    {
        Function(object);
    }
};
template<typename T, auto Function>
using Owned = std::unique_ptr<T, FreeWith<Function>>;

using PKey = Owned<EVP_PKEY, EVP_PKEY_free>;
using PKeyContext = Owned<EVP_PKEY_CTX, EVP_PKEY_CTX_free>;
using DigestContext = Owned<EVP_MD_CTX, EVP_MD_CTX_free>;
using MacContext = Owned<EVP_MAC_CTX, EVP_MAC_CTX_free>;
using BigNumber = Owned<BIGNUM, BN_clear_free>;
using BigNumberContext = Owned<BN_CTX, BN_CTX_free>;
using ParameterBuilder = Owned<OSSL_PARAM_BLD, OSSL_PARAM_BLD_free>;
using Parameters = Owned<OSSL_PARAM, OSSL_PARAM_free>;

[[nodiscard]] inline const unsigned char *octets(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}
[[nodiscard]] inline unsigned char *octets(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

/// The digest, looked up once for the life of the program; a look-up costs as much as a short hash. Null where no
/// provider has it.
[[nodiscard]] const EVP_MD *fetched(Digest digest);
/// Octets of the digest's result.
[[nodiscard]] int size(Digest digest);

/// CryptoFailure with OpenSSL's own words for what just failed, whose queue is emptied.
[[nodiscard]] Error failure(const char *what);
/// OpenSSL's reason for the latest failure; empties its queue.
[[nodiscard]] QByteArray takeReason();

[[nodiscard]] BigNumber number(QByteArrayView octets);
/// Unsigned big-endian, `size` octets or as few as needed.
[[nodiscard]] QByteArray bytes(const BIGNUM *number, int size = 0);
[[nodiscard]] SecretBytes secretBytes(const BIGNUM *number, int size = 0);

/// The key in OpenSSL's form; an `oct` key has none. RSA without primes gets them.
[[nodiscard]] Result<PKey> pkey(const KeyData &key, bool withSecret);
/// The parameters of an OpenSSL key. KeyTypeUnsupported, KeyCannotSign where the program has no use for its type.
[[nodiscard]] Result<KeyData> keyData(const EVP_PKEY *pkey);

} // namespace claimsmith::jose::evp
