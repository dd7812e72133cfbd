// SPDX-License-Identifier: MIT
#include "jose/crypto/keycheck.h"

#include "jose/crypto/evp.h"
#include "jose/keywords.h"

#include <openssl/err.h>

#include <QCoreApplication>

namespace claimsmith::jose {

namespace {

using evp::BigNumber;
using evp::BigNumberContext;

/// OpenSSL verifies with exponents of any length below this modulus size, and of 64 bits above it.
constexpr int smallModulusBits = 3072;
constexpr int longestExponentBits = 256; // FIPS 186-5 §5.1
constexpr int longestExponentBitsOfLargeModulus = 64;

Error notAPair(const char *reason) { return {ErrorCode::KeyPointInvalid, Segment::Key, -1, keyWords(reason), {}}; }

BigNumber fresh() { return BigNumber(BN_new()); }

std::optional<Error> checkRsaPublic(const KeyData &key)
{
    const int modulusBits = bitLength(key.n);
    if (modulusBits < minimumRsaBits || modulusBits > maximumRsaBits) {
        return Error{ErrorCode::KeySize, Segment::Key, -1, bitCount(modulusBits),
            QByteArray::number(minimumRsaBits) + "–" + QByteArray::number(maximumRsaBits)};
    }
    if (!(key.n.back() & 1))
        return notAPair(QT_TRANSLATE_NOOP("claimsmith::jose", "an even number is no RSA modulus"));
    const int exponentBits = bitLength(key.e);
    if (exponentBits < 2 || !(key.e.back() & 1))
        return notAPair(QT_TRANSLATE_NOOP("claimsmith::jose", "the RSA exponent must be odd and at least 3"));
    const int limit = modulusBits > smallModulusBits ? longestExponentBitsOfLargeModulus : longestExponentBits;
    if (exponentBits > limit) {
        return memberError("e", bitCount(exponentBits),
            keyWords(QT_TRANSLATE_NOOP("claimsmith::jose", "at most %1")).replace("%1", bitCount(limit)));
    }
    return std::nullopt;
}

/// Numbers of a private RSA key, RFC 8017 §3.2.
struct RsaNumbers
{
    BigNumber n, e, d, p, q;

    explicit RsaNumbers(const KeyData &key)
        : n(evp::number(key.n))
        , e(evp::number(key.e))
        , d(evp::number(key.d.view()))
        , p(evp::number(key.p.view()))
        , q(evp::number(key.q.view()))
    {}
};

/// The CRT exponent of one prime: d mod (prime − 1). Null where d·e is not 1 there, so that d is not the inverse of e.
BigNumber crtExponent(const RsaNumbers &rsa, const BIGNUM *prime, BN_CTX *context)
{
    BigNumber order(BN_dup(prime));
    BigNumber exponent = fresh();
    const BigNumber product = fresh();
    if (!order || !BN_sub_word(order.get(), 1) || !BN_mod(exponent.get(), rsa.d.get(), order.get(), context)
        || !BN_mod_mul(product.get(), exponent.get(), rsa.e.get(), order.get(), context) || !BN_is_one(product.get())) {
        return {};
    }
    return exponent;
}

/// Takes CRT parts that are missing from the primes, and refuses any that do not follow from them: a wrong part makes
/// signatures that give the primes away.
std::optional<Error> settleCrt(KeyData &key, const RsaNumbers &rsa, BN_CTX *context)
{
    const BigNumber product = fresh();
    if (!BN_mul(product.get(), rsa.p.get(), rsa.q.get(), context) || BN_cmp(product.get(), rsa.n.get()) != 0)
        return notAPair(QT_TRANSLATE_NOOP("claimsmith::jose", "p times q is not n"));
    if (!BN_is_odd(rsa.p.get()) || !BN_is_odd(rsa.q.get()) || BN_is_one(rsa.p.get()) || BN_is_one(rsa.q.get()))
        return notAPair(QT_TRANSLATE_NOOP("claimsmith::jose", "p and q must be odd primes"));
    const BigNumber dp = crtExponent(rsa, rsa.p.get(), context);
    const BigNumber dq = crtExponent(rsa, rsa.q.get(), context);
    const BigNumber qi(BN_mod_inverse(nullptr, rsa.q.get(), rsa.p.get(), context));
    if (!dp || !dq || !qi)
        return notAPair(QT_TRANSLATE_NOOP("claimsmith::jose", "d does not belong to e, p and q"));
    if (key.dp.isEmpty()) {
        key.dp = evp::secretBytes(dp.get());
        key.dq = evp::secretBytes(dq.get());
        key.qi = evp::secretBytes(qi.get());
        return std::nullopt;
    }
    const auto same = [](const SecretBytes &given, const BigNumber &computed) {
        return BN_cmp(evp::number(given.view()).get(), computed.get()) == 0;
    };
    if (!same(key.dp, dp) || !same(key.dq, dq) || !same(key.qi, qi))
        return notAPair(QT_TRANSLATE_NOOP("claimsmith::jose", "dp, dq or qi does not belong to p and q"));
    return std::nullopt;
}

std::optional<Error> checkRsa(KeyData &key)
{
    if (std::optional<Error> error = checkRsaPublic(key))
        return error;
    if (key.d.isEmpty())
        return std::nullopt;
    const RsaNumbers rsa(key);
    if (BN_cmp(rsa.d.get(), rsa.n.get()) >= 0)
        return notAPair(QT_TRANSLATE_NOOP("claimsmith::jose", "d is not below n"));
    if (key.p.isEmpty() || key.q.isEmpty()) {
        key.p = key.q = key.dp = key.dq = key.qi = SecretBytes();
        return std::nullopt;
    }
    const BigNumberContext context(BN_CTX_secure_new());
    return settleCrt(key, rsa, context.get());
}

std::optional<Error> checkEc(const KeyData &key)
{
    // Makes the point, which OpenSSL refuses where it is not on the curve.
    const Result<evp::PKey> pkey = evp::pkey(key, key.isPrivate());
    if (!pkey) {
        return notAPair(key.isPrivate()
                            ? QT_TRANSLATE_NOOP(
                                  "claimsmith::jose", "the point (x, y) is not on its curve, or d is out of its range")
                            : QT_TRANSLATE_NOOP("claimsmith::jose", "the point (x, y) is not on its curve"));
    }
    if (!key.isPrivate())
        return std::nullopt;
    const evp::PKeyContext context(EVP_PKEY_CTX_new_from_pkey(nullptr, pkey->get(), nullptr));
    if (!context || EVP_PKEY_pairwise_check(context.get()) != 1) {
        ERR_clear_error();
        return notAPair(QT_TRANSLATE_NOOP("claimsmith::jose", "d does not belong to x and y"));
    }
    return std::nullopt;
}

std::optional<Error> checkOkp(const KeyData &key)
{
    if (!key.isPrivate())
        return std::nullopt;
    const Result<evp::PKey> pkey = evp::pkey(key, true);
    if (!pkey)
        return pkey.error();
    const Result<KeyData> derived = evp::keyData(pkey->get());
    if (!derived)
        return derived.error();
    if (derived->x != key.x)
        return notAPair(QT_TRANSLATE_NOOP("claimsmith::jose", "d does not belong to x"));
    return std::nullopt;
}

/// A square root of 1 modulo n that is neither 1 nor −1, by way of `base`; null where this base has none. It shares a
/// prime with n when one is subtracted.
BigNumber squareRootOfOne(const BIGNUM *base, const BIGNUM *odd, int twos, const BIGNUM *n, BN_CTX *context)
{
    BigNumber root = fresh();
    const BigNumber last(BN_dup(n));
    BigNumber square = fresh();
    if (!last || !BN_sub_word(last.get(), 1) || !BN_mod_exp(root.get(), base, odd, n, context))
        return {};
    for (int i = 0; i < twos; ++i) {
        if (BN_is_one(root.get()) || BN_cmp(root.get(), last.get()) == 0)
            return {};
        if (!BN_mod_sqr(square.get(), root.get(), n, context))
            return {};
        if (BN_is_one(square.get()))
            return root;
        std::swap(root, square);
    }
    return {};
}

/// The larger prime of n. Each base finds one with a chance of at least one half, so that 64 failures mean a wrong d.
BigNumber findPrime(const RsaNumbers &rsa, BN_CTX *context)
{
    const BigNumber exponent = fresh(); // d·e − 1, a multiple of the order of every base
    if (!BN_mul(exponent.get(), rsa.d.get(), rsa.e.get(), context) || BN_is_zero(exponent.get())
        || !BN_sub_word(exponent.get(), 1) || BN_is_zero(exponent.get()) || BN_is_odd(exponent.get())) {
        return {};
    }
    int twos = 0;
    while (!BN_is_bit_set(exponent.get(), twos))
        ++twos;
    const BigNumber odd = fresh();
    const BigNumber base = fresh();
    const BigNumber check = fresh();
    if (!BN_rshift(odd.get(), exponent.get(), twos))
        return {};
    for (BN_ULONG candidate = 2; candidate < 66; ++candidate) {
        BN_set_word(base.get(), candidate);
        if (candidate == 2) {
            // One power tells a wrong d at once; without it a hostile key would cost 64 of them.
            if (!BN_mod_exp(check.get(), base.get(), exponent.get(), rsa.n.get(), context) || !BN_is_one(check.get()))
                return {};
        }
        const BigNumber root = squareRootOfOne(base.get(), odd.get(), twos, rsa.n.get(), context);
        if (!root)
            continue;
        BigNumber prime = fresh();
        if (!BN_sub_word(root.get(), 1) || !BN_gcd(prime.get(), root.get(), rsa.n.get(), context))
            return {};
        BigNumber other = fresh();
        if (!BN_div(other.get(), nullptr, rsa.n.get(), prime.get(), context))
            return {};
        return BN_cmp(prime.get(), other.get()) > 0 ? std::move(prime) : std::move(other);
    }
    return {};
}

} // namespace

std::optional<Error> checkKey(KeyData &key)
{
    switch (key.type) {
    case KeyType::Rsa:
        return checkRsa(key);
    case KeyType::Ec:
        return checkEc(key);
    case KeyType::Okp:
        return checkOkp(key);
    case KeyType::Oct:
    case KeyType::None:
        break;
    }
    return std::nullopt;
}

Result<KeyData> withPrimes(const KeyData &key)
{
    KeyData whole(key);
    if (!whole.p.isEmpty())
        return whole;
    RsaNumbers rsa(key);
    const BigNumberContext context(BN_CTX_secure_new());
    rsa.p = findPrime(rsa, context.get());
    if (!rsa.p || !BN_div(rsa.q.get(), nullptr, rsa.n.get(), rsa.p.get(), context.get()))
        return std::unexpected(notAPair(QT_TRANSLATE_NOOP("claimsmith::jose", "d does not belong to n and e")));
    if (const std::optional<Error> error = settleCrt(whole, rsa, context.get()))
        return std::unexpected(*error);
    whole.p = evp::secretBytes(rsa.p.get());
    whole.q = evp::secretBytes(rsa.q.get());
    return whole;
}

} // namespace claimsmith::jose
