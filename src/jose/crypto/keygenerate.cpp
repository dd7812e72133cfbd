// SPDX-License-Identifier: MIT
#include "jose/crypto/crypto.h"
#include "jose/crypto/evp.h"
#include "jose/crypto/keycheck.h"
#include "jose/keygeneration.h"
#include "jose/keywords.h"

#include <QCoreApplication>

#include <openssl/rsa.h>

#include <algorithm>

namespace claimsmith::jose {

namespace {

constexpr int smallestNewRsaBits = 1024; // under 2048 only to see what a server makes of it
constexpr int defaultRsaBits = 2048;
constexpr int largestSecretBits = 65536;

Error sizeError(int bits, const QByteArray &wanted)
{
    return {ErrorCode::KeySize, Segment::Key, -1, bitCount(bits), wanted};
}

Result<KeyData> newSecret(const Algorithm &algorithm, int bits)
{
    const int size = bits ? bits : algorithm.minimumKeyBits;
    if (size % 8 != 0 || size < 8 || size > largestSecretBits) {
        return std::unexpected(
            sizeError(size, keyWords(QT_TRANSLATE_NOOP("claimsmith::jose", "a multiple of 8 up to %1"))
                                .replace("%1", QByteArray::number(largestSecretBits))));
    }
    KeyData key;
    key.type = KeyType::Oct;
    QByteArray random = randomBytes(size / 8);
    key.k = SecretBytes(random);
    wipe(random);
    return key;
}

Result<KeyData> generated(EVP_PKEY *made, const Algorithm &algorithm)
{
    const evp::PKey pkey(made);
    if (!pkey)
        return std::unexpected(evp::failure(algorithm.name.latin1()));
    return evp::keyData(pkey.get());
}

using IsCancelled = std::function<bool()>;

/// OpenSSL's callback: 0 ends the search for primes.
int mayGoOn(EVP_PKEY_CTX *context)
{
    const auto *const isCancelled = static_cast<const IsCancelled *>(EVP_PKEY_CTX_get_app_data(context));
    return *isCancelled && (*isCancelled)() ? 0 : 1;
}

Result<KeyData> newRsa(const Algorithm &algorithm, int bits, IsCancelled isCancelled)
{
    const int size = bits ? bits : defaultRsaBits;
    if (size < smallestNewRsaBits || size > maximumRsaBits) {
        return std::unexpected(
            sizeError(size, QByteArray::number(smallestNewRsaBits) + "–" + QByteArray::number(maximumRsaBits)));
    }
    const evp::PKeyContext context(EVP_PKEY_CTX_new_from_name(nullptr, "RSA", nullptr));
    EVP_PKEY *made = nullptr;
    if (context && EVP_PKEY_keygen_init(context.get()) > 0
        && EVP_PKEY_CTX_set_rsa_keygen_bits(context.get(), size) > 0) {
        EVP_PKEY_CTX_set_app_data(context.get(), &isCancelled);
        EVP_PKEY_CTX_set_cb(context.get(), mayGoOn);
        EVP_PKEY_generate(context.get(), &made);
    }
    return generated(made, algorithm);
}

Result<KeyData> newOnCurve(const Algorithm &algorithm, Curve curve, int bits)
{
    const CurveFacts &facts = curveFacts(curve == Curve::None ? algorithm.curves.front() : curve);
    if (!std::ranges::contains(algorithm.curves, facts.curve)) {
        return std::unexpected(Error{ErrorCode::KeyCurveMismatch, Segment::Key, -1, facts.name.latin1(),
            curveFacts(algorithm.curves.front()).name.latin1()});
    }
    if (bits && bits != facts.bits)
        return std::unexpected(sizeError(bits, QByteArray::number(facts.bits)));
    EVP_PKEY *const made = facts.keyType == KeyType::Ec
                               ? EVP_PKEY_Q_keygen(nullptr, nullptr, "EC", facts.openssl.latin1())
                               : EVP_PKEY_Q_keygen(nullptr, nullptr, facts.openssl.latin1());
    return generated(made, algorithm);
}

} // namespace

Result<Key> generateKey(const NewKey &wish)
{
    const Algorithm &row = jose::algorithm(wish.algorithm);
    Result<KeyData> key =
        row.keyType == KeyType::Oct   ? newSecret(row, wish.bits)
        : row.keyType == KeyType::Rsa ? newRsa(row, wish.bits, wish.isCancelled)
        : row.keyType != KeyType::None
            ? newOnCurve(row, wish.curve, wish.bits)
            : std::unexpected(Error{ErrorCode::AlgorithmNotSigning, Segment::Key, -1, row.name.latin1(), {}});
    if (!key)
        return std::unexpected(std::move(key.error()));
    key->container = Container::Generated;
    if (wish.saysAlgorithm)
        key->algorithm = row.name.latin1();
    if (wish.saysUse)
        key->use = "sig";
    return KeyData::toKey(*key);
}

Result<Key> Key::generate(AlgorithmId algorithm, int bits)
{
    return generateKey({.algorithm = algorithm, .bits = bits});
}

} // namespace claimsmith::jose
