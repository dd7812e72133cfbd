// SPDX-License-Identifier: MIT
#include "jose/crypto/evp.h"

#include "jose/crypto/keycheck.h"
#include "jose/keywords.h"

#include <openssl/core_names.h>
#include <openssl/err.h>

#include <array>

namespace claimsmith::jose::evp {

const EVP_MD *fetched(Digest digest)
{
    // Never freed: verifiers in any thread use them until the process ends.
    static const std::array digests{
        static_cast<const EVP_MD *>(nullptr),
        static_cast<const EVP_MD *>(EVP_MD_fetch(nullptr, "SHA1", nullptr)),
        static_cast<const EVP_MD *>(EVP_MD_fetch(nullptr, "SHA256", nullptr)),
        static_cast<const EVP_MD *>(EVP_MD_fetch(nullptr, "SHA384", nullptr)),
        static_cast<const EVP_MD *>(EVP_MD_fetch(nullptr, "SHA512", nullptr)),
    };
    return digests[static_cast<size_t>(digest)];
}

int size(Digest digest)
{
    constexpr std::array sizes{0, 20, 32, 48, 64};
    return sizes[static_cast<size_t>(digest)];
}

QByteArray takeReason()
{
    QByteArray reason;
    // The last entry is the outermost; the first says what was really wrong.
    if (const unsigned long code = ERR_peek_error()) {
        const char *text = ERR_reason_error_string(code);
        reason = text ? QByteArray(text) : "error " + QByteArray::number(static_cast<qulonglong>(code), 16);
    }
    ERR_clear_error();
    return reason;
}

Error failure(const char *what)
{
    const QByteArray reason = takeReason();
    return {ErrorCode::CryptoFailure, Segment::None, -1, what + (reason.isEmpty() ? QByteArray() : ": " + reason), {}};
}

BigNumber number(QByteArrayView value)
{
    return BigNumber(BN_bin2bn(octets(value), static_cast<int>(value.size()), nullptr));
}

QByteArray bytes(const BIGNUM *number, int size)
{
    QByteArray result(size ? size : BN_num_bytes(number), '\0');
    if (BN_bn2binpad(number, octets(result), static_cast<int>(result.size())) < 0)
        return {};
    return result;
}

SecretBytes secretBytes(const BIGNUM *number, int size)
{
    QByteArray plain = bytes(number, size);
    SecretBytes held{QByteArrayView(plain)};
    wipe(plain);
    return held;
}

namespace {

/// Collects parameters and makes a key of them. The numbers must live until then.
class KeyBuilder
{
public:
    KeyBuilder()
        : m_builder(OSSL_PARAM_BLD_new())
    {}

    void add(const char *name, QByteArrayView value)
    {
        m_numbers.push_back(number(value));
        m_good = m_good && m_numbers.back() && OSSL_PARAM_BLD_push_BN(m_builder.get(), name, m_numbers.back().get());
    }
    void addText(const char *name, const char *text)
    {
        m_good = m_good && OSSL_PARAM_BLD_push_utf8_string(m_builder.get(), name, text, 0);
    }
    void addOctets(const char *name, QByteArrayView value)
    {
        m_good =
            m_good
            && OSSL_PARAM_BLD_push_octet_string(m_builder.get(), name, value.data(), static_cast<size_t>(value.size()));
    }

    [[nodiscard]] PKey build(const char *type, bool withSecret)
    {
        const Parameters parameters(m_good ? OSSL_PARAM_BLD_to_param(m_builder.get()) : nullptr);
        const PKeyContext context(EVP_PKEY_CTX_new_from_name(nullptr, type, nullptr));
        EVP_PKEY *key = nullptr;
        if (!parameters || !context || EVP_PKEY_fromdata_init(context.get()) <= 0
            || EVP_PKEY_fromdata(
                   context.get(), &key, withSecret ? EVP_PKEY_KEYPAIR : EVP_PKEY_PUBLIC_KEY, parameters.get())
                   <= 0) {
            return {};
        }
        return PKey(key);
    }

private:
    ParameterBuilder m_builder;
    std::vector<BigNumber> m_numbers;
    bool m_good = true;
};

Result<PKey> built(PKey key, const char *what)
{
    if (!key)
        return std::unexpected(failure(what));
    return key;
}

Result<PKey> rsaKey(const KeyData &key, bool withSecret)
{
    KeyBuilder builder;
    builder.add(OSSL_PKEY_PARAM_RSA_N, key.n);
    builder.add(OSSL_PKEY_PARAM_RSA_E, key.e);
    if (withSecret) {
        const Result<KeyData> whole = withPrimes(key);
        if (!whole)
            return std::unexpected(whole.error());
        builder.add(OSSL_PKEY_PARAM_RSA_D, whole->d.view());
        builder.add(OSSL_PKEY_PARAM_RSA_FACTOR1, whole->p.view());
        builder.add(OSSL_PKEY_PARAM_RSA_FACTOR2, whole->q.view());
        builder.add(OSSL_PKEY_PARAM_RSA_EXPONENT1, whole->dp.view());
        builder.add(OSSL_PKEY_PARAM_RSA_EXPONENT2, whole->dq.view());
        builder.add(OSSL_PKEY_PARAM_RSA_COEFFICIENT1, whole->qi.view());
    }
    return built(builder.build("RSA", withSecret), "RSA key");
}

Result<PKey> ecKey(const KeyData &key, bool withSecret)
{
    KeyBuilder builder;
    const QByteArray point = '\x04' + key.x + key.y; // SEC 1 §2.3.3, uncompressed
    builder.addText(OSSL_PKEY_PARAM_GROUP_NAME, curveFacts(key.curve).openssl.latin1());
    builder.addOctets(OSSL_PKEY_PARAM_PUB_KEY, point);
    if (withSecret)
        builder.add(OSSL_PKEY_PARAM_PRIV_KEY, key.d.view());
    return built(builder.build("EC", withSecret), "EC key");
}

Result<PKey> okpKey(const KeyData &key, bool withSecret)
{
    const char *const type = curveFacts(key.curve).openssl.latin1();
    const QByteArrayView raw = withSecret ? key.d.view() : QByteArrayView(key.x);
    const auto make = withSecret ? EVP_PKEY_new_raw_private_key_ex : EVP_PKEY_new_raw_public_key_ex;
    return built(PKey(make(nullptr, type, nullptr, octets(raw), static_cast<size_t>(raw.size()))), type);
}

BigNumber parameter(const EVP_PKEY *pkey, const char *name)
{
    BIGNUM *value = nullptr;
    EVP_PKEY_get_bn_param(pkey, name, &value);
    return BigNumber(value);
}

Result<KeyData> rsaData(const EVP_PKEY *pkey)
{
    KeyData key;
    key.type = KeyType::Rsa;
    key.pssOnly = EVP_PKEY_is_a(pkey, "RSA-PSS");
    const BigNumber n = parameter(pkey, OSSL_PKEY_PARAM_RSA_N);
    const BigNumber e = parameter(pkey, OSSL_PKEY_PARAM_RSA_E);
    if (!n || !e)
        return std::unexpected(failure("RSA key"));
    key.n = bytes(n.get());
    key.e = bytes(e.get());
    if (parameter(pkey, OSSL_PKEY_PARAM_RSA_FACTOR3)) {
        return std::unexpected(Error{ErrorCode::KeyTypeUnsupported, Segment::Key, -1, "RSA key of more than two primes",
            "RSA key of two primes"});
    }
    const std::pair<const char *, SecretBytes KeyData::*> secrets[] = {
        {OSSL_PKEY_PARAM_RSA_D, &KeyData::d},
        {OSSL_PKEY_PARAM_RSA_FACTOR1, &KeyData::p},
        {OSSL_PKEY_PARAM_RSA_FACTOR2, &KeyData::q},
        {OSSL_PKEY_PARAM_RSA_EXPONENT1, &KeyData::dp},
        {OSSL_PKEY_PARAM_RSA_EXPONENT2, &KeyData::dq},
        {OSSL_PKEY_PARAM_RSA_COEFFICIENT1, &KeyData::qi},
    };
    for (const auto &[name, member] : secrets) {
        if (const BigNumber value = parameter(pkey, name); value && !BN_is_zero(value.get()))
            key.*member = secretBytes(value.get());
    }
    return key;
}

Result<KeyData> ecData(const EVP_PKEY *pkey)
{
    std::array<char, 80> group{};
    const bool named = EVP_PKEY_get_group_name(pkey, group.data(), group.size(), nullptr);
    const auto facts = std::ranges::find_if(curves(), [&group](const CurveFacts &row) {
        return row.keyType == KeyType::Ec && row.openssl == QLatin1StringView(group.data());
    });
    if (!named || facts == curves().end()) {
        return std::unexpected(Error{ErrorCode::KeyTypeUnsupported, Segment::Key, -1,
            named ? QByteArray("EC key on curve ") + group.data() : QByteArray("EC key on a curve of its own"),
            supportedCurves(KeyType::Ec)});
    }
    KeyData key;
    key.type = KeyType::Ec;
    key.curve = facts->curve;
    const BigNumber x = parameter(pkey, OSSL_PKEY_PARAM_EC_PUB_X);
    const BigNumber y = parameter(pkey, OSSL_PKEY_PARAM_EC_PUB_Y);
    if (!x || !y)
        return std::unexpected(failure("EC key"));
    key.x = bytes(x.get(), facts->coordinateBytes);
    key.y = bytes(y.get(), facts->coordinateBytes);
    if (const BigNumber d = parameter(pkey, OSSL_PKEY_PARAM_PRIV_KEY))
        key.d = secretBytes(d.get(), facts->coordinateBytes);
    return key;
}

Result<KeyData> okpData(const EVP_PKEY *pkey, const CurveFacts &facts)
{
    KeyData key;
    key.type = KeyType::Okp;
    key.curve = facts.curve;
    key.x.resize(facts.coordinateBytes);
    size_t length = static_cast<size_t>(key.x.size());
    if (EVP_PKEY_get_raw_public_key(pkey, octets(key.x), &length) <= 0)
        return std::unexpected(failure(facts.name.latin1()));
    QByteArray secret(facts.coordinateBytes, '\0');
    length = static_cast<size_t>(secret.size());
    if (EVP_PKEY_get_raw_private_key(pkey, octets(secret), &length) > 0)
        key.d = SecretBytes(secret);
    ERR_clear_error();
    wipe(secret);
    return key;
}

} // namespace

Result<PKey> pkey(const KeyData &key, bool withSecret)
{
    switch (key.type) {
    case KeyType::Rsa:
        return rsaKey(key, withSecret);
    case KeyType::Ec:
        return ecKey(key, withSecret);
    case KeyType::Okp:
        return okpKey(key, withSecret);
    case KeyType::Oct:
    case KeyType::None:
        break;
    }
    return std::unexpected(
        Error{ErrorCode::KeyTypeUnsupported, Segment::Key, -1, descriptionUtf8(key), "RSA, EC, OKP"});
}

Result<KeyData> keyData(const EVP_PKEY *pkey)
{
    if (EVP_PKEY_is_a(pkey, "RSA") || EVP_PKEY_is_a(pkey, "RSA-PSS"))
        return rsaData(pkey);
    if (EVP_PKEY_is_a(pkey, "EC"))
        return ecData(pkey);
    for (const CurveFacts &row : curves()) {
        if (row.keyType == KeyType::Okp && EVP_PKEY_is_a(pkey, row.openssl.latin1()))
            return okpData(pkey, row);
    }
    if (EVP_PKEY_is_a(pkey, "DH") || EVP_PKEY_is_a(pkey, "DHX"))
        return std::unexpected(Error{ErrorCode::KeyCannotSign, Segment::Key, -1, "DH", {}});
    const char *const type = EVP_PKEY_get0_type_name(pkey);
    return std::unexpected(Error{ErrorCode::KeyTypeUnsupported, Segment::Key, -1,
        (type ? QByteArray(type) : QByteArray("unknown")) + " key", "RSA, EC, Ed25519, Ed448"});
}

} // namespace claimsmith::jose::evp
