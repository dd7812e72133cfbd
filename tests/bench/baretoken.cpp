// SPDX-License-Identifier: MIT
#include "baretoken.h"

#include <openssl/bio.h>
#include <openssl/core_names.h>
#include <openssl/crypto.h>
#include <openssl/ec.h>
#include <openssl/params.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>

#include <array>
#include <string_view>

namespace claimsmith::bench {

namespace {

const unsigned char *bytes(QByteArrayView view) { return reinterpret_cast<const unsigned char *>(view.data()); }

constexpr std::string_view alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// The plain table loop that anybody would write.
void decodeBase64Url(QByteArrayView text, std::vector<unsigned char> &out)
{
    static constexpr auto table = [] {
        std::array<unsigned char, 256> t{};
        for (size_t i = 0; i < alphabet.size(); ++i)
            t[static_cast<unsigned char>(alphabet[i])] = static_cast<unsigned char>(i);
        return t;
    }();
    out.resize(static_cast<size_t>(text.size()) * 3 / 4);
    size_t at = 0;
    unsigned buffer = 0;
    int bits = 0;
    for (const char c : text) {
        buffer = buffer << 6 | table[static_cast<unsigned char>(c)];
        bits += 6;
        if (bits >= 8) {
            bits -= 8;
            out[at++] = static_cast<unsigned char>(buffer >> bits);
        }
    }
}

/// The same the other way round; appends.
void encodeBase64Url(QByteArrayView octets, std::string &text)
{
    const size_t before = text.size();
    text.resize(before + (static_cast<size_t>(octets.size()) * 4 + 2) / 3);
    char *out = text.data() + before;
    const unsigned char *in = bytes(octets);
    for (qsizetype left = octets.size(); left > 0; left -= 3, in += 3) {
        *out++ = alphabet[in[0] >> 2];
        *out++ = alphabet[(in[0] & 3) << 4 | (left > 1 ? in[1] >> 4 : 0)];
        if (left > 1)
            *out++ = alphabet[(in[1] & 15) << 2 | (left > 2 ? in[2] >> 6 : 0)];
        if (left > 2)
            *out++ = alphabet[in[2] & 63];
    }
}

const EVP_MD *messageDigest(jose::Digest digest)
{
    switch (digest) {
    case jose::Digest::Sha384:
        return EVP_sha384();
    case jose::Digest::Sha512:
        return EVP_sha512();
    default:
        return EVP_sha256();
    }
}

} // namespace

BareToken::BareToken(const jose::Key &key, jose::AlgorithmId id)
    : m_algorithm(jose::algorithm(id))
    , m_digest(EVP_MD_CTX_new())
    , m_md(messageDigest(m_algorithm.digest))
    , m_out(2048)
{
    if (m_algorithm.family == jose::Family::Hmac) {
        EVP_MAC *mac = EVP_MAC_fetch(nullptr, "HMAC", nullptr);
        m_mac = EVP_MAC_CTX_new(mac);
        EVP_MAC_free(mac);
        std::string name = EVP_MD_get0_name(m_md);
        const std::array params{
            OSSL_PARAM_construct_utf8_string(OSSL_MAC_PARAM_DIGEST, name.data(), 0), OSSL_PARAM_construct_end()};
        const jose::SecretBytes secret = key.secretParameter("k");
        EVP_MAC_init(m_mac, bytes(secret.view()), static_cast<size_t>(secret.size()), params.data());
        return;
    }
    const jose::SecretBytes pem = key.toPem(true).value();
    BIO *bio = BIO_new_mem_buf(pem.view().data(), static_cast<int>(pem.size()));
    m_key = PEM_read_bio_PrivateKey(bio, nullptr, nullptr, nullptr);
    BIO_free(bio);
    m_verify = EVP_PKEY_CTX_new(m_key, nullptr);
    m_sign = EVP_PKEY_CTX_new(m_key, nullptr);
    if (m_algorithm.family == jose::Family::EdDsa)
        return;
    EVP_PKEY_verify_init(m_verify);
    EVP_PKEY_sign_init(m_sign);
    configure(m_verify);
    configure(m_sign);
}

BareToken::~BareToken()
{
    EVP_MAC_CTX_free(m_mac);
    EVP_PKEY_CTX_free(m_verify);
    EVP_PKEY_CTX_free(m_sign);
    EVP_MD_CTX_free(m_digest);
    EVP_PKEY_free(m_key);
}

void BareToken::configure(EVP_PKEY_CTX *context) const
{
    EVP_PKEY_CTX_set_signature_md(context, m_md);
    if (m_algorithm.family == jose::Family::RsaPss) {
        EVP_PKEY_CTX_set_rsa_padding(context, RSA_PKCS1_PSS_PADDING);
        EVP_PKEY_CTX_set_rsa_pss_saltlen(context, m_algorithm.saltBytes);
        EVP_PKEY_CTX_set_rsa_mgf1_md(context, m_md);
    }
}

bool BareToken::verify(QByteArrayView token)
{
    const qsizetype firstDot = token.indexOf('.');
    const qsizetype lastDot = token.lastIndexOf('.');
    decodeBase64Url(token.first(firstDot), m_header);
    decodeBase64Url(token.sliced(firstDot + 1, lastDot - firstDot - 1), m_payload);
    decodeBase64Url(token.sliced(lastDot + 1), m_signature);
    const QByteArrayView signature(m_signature.data(), static_cast<qsizetype>(m_signature.size()));
    return m_mac ? verifyMac(token.first(lastDot), signature) : verifyPublic(token.first(lastDot), signature);
}

QByteArrayView BareToken::sign(QByteArrayView header, QByteArrayView payload)
{
    m_token.clear();
    encodeBase64Url(header, m_token);
    m_token += '.';
    encodeBase64Url(payload, m_token);
    const QByteArrayView signature = m_mac ? signMac(m_token) : signPrivate(m_token);
    m_token += '.';
    encodeBase64Url(signature, m_token);
    return m_token;
}

QByteArrayView BareToken::signMac(QByteArrayView input)
{
    size_t length = m_out.size();
    EVP_MAC_init(m_mac, nullptr, 0, nullptr);
    EVP_MAC_update(m_mac, bytes(input), static_cast<size_t>(input.size()));
    EVP_MAC_final(m_mac, m_out.data(), &length, m_out.size());
    return {m_out.data(), static_cast<qsizetype>(length)};
}

bool BareToken::verifyMac(QByteArrayView input, QByteArrayView signature)
{
    const QByteArrayView mac = signMac(input);
    return mac.size() == signature.size()
           && CRYPTO_memcmp(mac.data(), signature.data(), static_cast<size_t>(mac.size())) == 0;
}

bool BareToken::verifyPublic(QByteArrayView input, QByteArrayView signature)
{
    const auto size = static_cast<size_t>(signature.size());
    if (m_algorithm.family == jose::Family::EdDsa) {
        EVP_MD_CTX_reset(m_digest);
        EVP_DigestVerifyInit(m_digest, nullptr, nullptr, nullptr, m_key);
        return EVP_DigestVerify(m_digest, bytes(signature), size, bytes(input), static_cast<size_t>(input.size())) == 1;
    }
    std::array<unsigned char, EVP_MAX_MD_SIZE> hash{};
    unsigned hashLength = 0;
    EVP_DigestInit_ex(m_digest, m_md, nullptr);
    EVP_DigestUpdate(m_digest, input.data(), static_cast<size_t>(input.size()));
    EVP_DigestFinal_ex(m_digest, hash.data(), &hashLength);
    if (m_algorithm.family != jose::Family::Ecdsa)
        return EVP_PKEY_verify(m_verify, bytes(signature), size, hash.data(), hashLength) == 1;
    ECDSA_SIG *pair = ECDSA_SIG_new();
    const int half = static_cast<int>(size / 2);
    ECDSA_SIG_set0(pair, BN_bin2bn(bytes(signature), half, nullptr), BN_bin2bn(bytes(signature) + half, half, nullptr));
    unsigned char *der = m_out.data();
    const int derLength = i2d_ECDSA_SIG(pair, &der);
    ECDSA_SIG_free(pair);
    return EVP_PKEY_verify(m_verify, m_out.data(), static_cast<size_t>(derLength), hash.data(), hashLength) == 1;
}

QByteArrayView BareToken::signPrivate(QByteArrayView input)
{
    size_t length = m_out.size();
    if (m_algorithm.family == jose::Family::EdDsa) {
        EVP_MD_CTX_reset(m_digest);
        EVP_DigestSignInit(m_digest, nullptr, nullptr, nullptr, m_key);
        EVP_DigestSign(m_digest, m_out.data(), &length, bytes(input), static_cast<size_t>(input.size()));
        return {m_out.data(), static_cast<qsizetype>(length)};
    }
    std::array<unsigned char, EVP_MAX_MD_SIZE> hash{};
    unsigned hashLength = 0;
    EVP_DigestInit_ex(m_digest, m_md, nullptr);
    EVP_DigestUpdate(m_digest, input.data(), static_cast<size_t>(input.size()));
    EVP_DigestFinal_ex(m_digest, hash.data(), &hashLength);
    EVP_PKEY_sign(m_sign, m_out.data(), &length, hash.data(), hashLength);
    if (m_algorithm.family == jose::Family::Ecdsa) {
        const unsigned char *der = m_out.data();
        ECDSA_SIG *pair = d2i_ECDSA_SIG(nullptr, &der, static_cast<long>(length));
        const int half = m_algorithm.signatureBytes / 2;
        BN_bn2binpad(ECDSA_SIG_get0_r(pair), m_out.data(), half);
        BN_bn2binpad(ECDSA_SIG_get0_s(pair), m_out.data() + half, half);
        ECDSA_SIG_free(pair);
        length = static_cast<size_t>(m_algorithm.signatureBytes);
    }
    return {m_out.data(), static_cast<qsizetype>(length)};
}

} // namespace claimsmith::bench
