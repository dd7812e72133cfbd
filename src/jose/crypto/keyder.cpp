// SPDX-License-Identifier: MIT
#include "jose/crypto/keyder.h"

#include "jose/crypto/asn1.h"
#include "jose/crypto/crypto.h"
#include "jose/crypto/keycheck.h"

#include <openssl/err.h>
#include <openssl/pem.h>

#include <algorithm>
#include <cstring>

namespace claimsmith::jose {

namespace {

using evp::damaged;
using evp::Owned;
using evp::PKey;

Container containerOf(DerShape shape, bool pem)
{
    switch (shape) {
    case DerShape::Spki:
        return pem ? Container::PemSpki : Container::DerSpki;
    case DerShape::Pkcs1Public:
    case DerShape::Pkcs1Private:
        return pem ? Container::PemPkcs1 : Container::DerPkcs1;
    case DerShape::Sec1:
        return pem ? Container::PemSec1 : Container::DerSec1;
    case DerShape::Pkcs8Encrypted:
        return pem ? Container::PemPkcs8Encrypted : Container::DerPkcs8Encrypted;
    case DerShape::Certificate:
        return pem ? Container::PemCertificate : Container::DerCertificate;
    default:
        return pem ? Container::PemPkcs8 : Container::DerPkcs8;
    }
}

/// An algorithm that this OpenSSL does not know, by its name or its object identifier.
Error unknownAlgorithm(const ASN1_OBJECT *algorithm, DerShape shape)
{
    ERR_clear_error();
    char text[80] = "";
    OBJ_obj2txt(text, sizeof text, algorithm, 0);
    return {ErrorCode::KeyTypeUnsupported, Segment::Key, -1, shapeName(shape) + " (" + text + ')',
        "RSA, EC, Ed25519, Ed448"};
}

bool isKnown(const ASN1_OBJECT *algorithm)
{
    switch (OBJ_obj2nid(algorithm)) {
    case NID_rsaEncryption:
    case NID_rsassaPss:
    case NID_X9_62_id_ecPublicKey:
    case NID_ED25519:
    case NID_ED448:
    case NID_X25519:
    case NID_X448:
    case NID_dhKeyAgreement:
    case NID_dhpublicnumber:
        return true;
    default:
        return false;
    }
}

/// What OpenSSL made of the input, or why it did not; `algorithm` is null where the structure itself is broken.
Result<PKey> recognised(EVP_PKEY *pkey, const ASN1_OBJECT *algorithm, DerShape shape)
{
    if (pkey)
        return PKey(pkey);
    if (algorithm && !isKnown(algorithm))
        return std::unexpected(unknownAlgorithm(algorithm, shape));
    return std::unexpected(damaged(shape));
}

Result<PKey> publicKeyInfo(X509_PUBKEY *info, DerShape shape)
{
    ASN1_OBJECT *algorithm = nullptr;
    if (info)
        X509_PUBKEY_get0_param(&algorithm, nullptr, nullptr, nullptr, info);
    return recognised(info ? X509_PUBKEY_get(info) : nullptr, algorithm, shape);
}

Result<PKey> privateKeyInfo(const PKCS8_PRIV_KEY_INFO *info, DerShape shape)
{
    const ASN1_OBJECT *algorithm = nullptr;
    if (info)
        PKCS8_pkey_get0(&algorithm, nullptr, nullptr, nullptr, info);
    return recognised(info ? EVP_PKCS82PKEY(info) : nullptr, algorithm, shape);
}

Result<PKey> decrypted(const unsigned char *in, long size, const SecretBytes &passphrase, ImportBudget &budget)
{
    constexpr auto shape = DerShape::Pkcs8Encrypted;
    const evp::EncryptedPkcs8 encrypted(d2i_X509_SIG(nullptr, &in, size));
    if (!encrypted)
        return std::unexpected(damaged(shape));
    const X509_ALGOR *scheme = nullptr;
    X509_SIG_get0(encrypted.get(), &scheme, nullptr);
    if (const QByteArray missing = evp::missingScheme(scheme); !missing.isEmpty()) {
        return std::unexpected(evp::outdatedEncryption(
            shapeName(shape), missing, "openssl pkcs8 -topk8 -provider legacy -provider default -in FILE -out NEW"));
    }
    if (passphrase.isEmpty())
        return std::unexpected(Error{ErrorCode::KeyEncrypted, Segment::Key, -1, shapeName(shape), {}});
    if (std::optional<Error> tooMuch = budget.spend(evp::derivationRounds(scheme), shape))
        return std::unexpected(std::move(*tooMuch));
    const QByteArrayView phrase = passphrase.view();
    const evp::Pkcs8Info info(PKCS8_decrypt(encrypted.get(), phrase.data(), static_cast<int>(phrase.size())));
    if (!info) {
        ERR_clear_error();
        return std::unexpected(Error{ErrorCode::KeyPassphrase, Segment::Key, -1, {}, {}});
    }
    return privateKeyInfo(info.get(), shape);
}

/// Reads the shapes whose key stands in one structure.
Result<PKey> pkeyFromDer(QByteArrayView der, DerShape shape, const SecretBytes &passphrase, ImportBudget &budget)
{
    const unsigned char *in = evp::octets(der);
    const auto size = static_cast<long>(der.size());
    switch (shape) {
    case DerShape::Spki:
        return publicKeyInfo(Owned<X509_PUBKEY, X509_PUBKEY_free>(d2i_X509_PUBKEY(nullptr, &in, size)).get(), shape);
    case DerShape::Pkcs8:
        return privateKeyInfo(evp::Pkcs8Info(d2i_PKCS8_PRIV_KEY_INFO(nullptr, &in, size)).get(), shape);
    case DerShape::Pkcs8Encrypted:
        return decrypted(in, size, passphrase, budget);
    case DerShape::Pkcs1Private:
        return recognised(d2i_PrivateKey(EVP_PKEY_RSA, nullptr, &in, size), nullptr, shape);
    case DerShape::Pkcs1Public:
        return recognised(d2i_PublicKey(EVP_PKEY_RSA, nullptr, &in, size), nullptr, shape);
    case DerShape::Sec1:
        return recognised(d2i_PrivateKey(EVP_PKEY_EC, nullptr, &in, size), nullptr, shape);
    default:
        return std::unexpected(Error{ErrorCode::KeyTypeUnsupported, Segment::Key, -1, shapeName(shape), {}});
    }
}

Result<KeyData> checked(const Result<PKey> &pkey)
{
    if (!pkey)
        return std::unexpected(pkey.error());
    Result<KeyData> key = evp::keyData(pkey->get());
    if (!key)
        return key;
    if (const std::optional<Error> error = checkKey(*key))
        return std::unexpected(*error);
    return key;
}

/// Answers OpenSSL's question for a pass phrase from the SecretBytes in `user`.
int givePassphrase(char *buffer, int size, int, void *user)
{
    const QByteArrayView phrase = static_cast<const SecretBytes *>(user)->view();
    if (phrase.isEmpty() || phrase.size() > size)
        return -1;
    std::memcpy(buffer, phrase.data(), static_cast<size_t>(phrase.size()));
    return static_cast<int>(phrase.size());
}

/// The cipher that RFC 1421 headers name; empty where they name none.
QByteArray legacyCipher(QByteArrayView block)
{
    constexpr QByteArrayView field = "DEK-Info:";
    const qsizetype begin = block.indexOf(field);
    if (begin < 0)
        return {};
    const QByteArrayView rest = block.sliced(begin + field.size());
    const auto end = std::ranges::find_if(rest, [](char c) { return c == ',' || c == '\n'; });
    return QByteArrayView(rest.begin(), end).trimmed().toByteArray();
}

} // namespace

namespace evp {

Error damaged(DerShape shape)
{
    const QByteArray reason = takeReason();
    return {ErrorCode::KeyDamaged, Segment::Key, -1, shapeName(shape) + (reason.isEmpty() ? "" : ": ") + reason, {}};
}

Result<KeyData> keyFromPrivateKeyInfo(const PKCS8_PRIV_KEY_INFO *info, DerShape shape)
{
    return checked(privateKeyInfo(info, shape));
}

} // namespace evp

Result<KeyData> keyFromCertificate(QByteArrayView der)
{
    const unsigned char *in = evp::octets(der);
    const evp::Certificate certificate(d2i_X509(nullptr, &in, static_cast<long>(der.size())));
    if (!certificate)
        return std::unexpected(damaged(DerShape::Certificate));
    Result<KeyData> key = checked(publicKeyInfo(X509_get_X509_PUBKEY(certificate.get()), DerShape::Certificate));
    if (key) {
        const QByteArrayView whole = der.first(in - evp::octets(der));
        key->x5t = digest(Digest::Sha1, whole);
        key->x5tS256 = digest(Digest::Sha256, whole);
    }
    return key;
}

Result<KeyData> keyFromDer(
    QByteArrayView der, DerShape shape, bool pem, const SecretBytes &passphrase, ImportBudget &budget)
{
    ERR_clear_error();
    Result<KeyData> key =
        shape == DerShape::Certificate ? keyFromCertificate(der) : checked(pkeyFromDer(der, shape, passphrase, budget));
    if (key)
        key->container = containerOf(shape, pem);
    return key;
}

Result<KeyData> keyFromLegacyPem(QByteArrayView block, const SecretBytes &passphrase)
{
    const QByteArray cipher = legacyCipher(block);
    if (!cipher.isEmpty() && !evp::hasCipher(cipher.constData())) {
        return std::unexpected(evp::outdatedEncryption(
            "PEM", cipher, "openssl pkey -provider legacy -provider default -in FILE -aes256 -out NEW"));
    }
    if (passphrase.isEmpty())
        return std::unexpected(Error{ErrorCode::KeyEncrypted, Segment::Key, -1, "PEM", {}});
    ERR_clear_error();
    const evp::Bio input(BIO_new_mem_buf(block.data(), static_cast<int>(block.size())));
    // OpenSSL takes the callback's argument as void *; givePassphrase() only reads it.
    Result<PKey> pkey(
        PEM_read_bio_PrivateKey(input.get(), nullptr, givePassphrase, const_cast<SecretBytes *>(&passphrase)));
    if (!*pkey) {
        // Whether the phrase is wrong or the body damaged cannot be told: these schemes have no check of their own.
        ERR_clear_error();
        return std::unexpected(Error{ErrorCode::KeyPassphrase, Segment::Key, -1, {}, {}});
    }
    Result<KeyData> key = checked(pkey);
    if (key)
        key->container = key->type == KeyType::Ec ? Container::PemSec1Encrypted : Container::PemPkcs1Encrypted;
    return key;
}

} // namespace claimsmith::jose
