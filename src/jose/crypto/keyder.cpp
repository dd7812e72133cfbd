// SPDX-License-Identifier: MIT
#include "jose/crypto/keyder.h"

#include "jose/crypto/crypto.h"
#include "jose/crypto/evp.h"
#include "jose/crypto/keycheck.h"
#include "jose/keywords.h"

#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/pkcs12.h>
#include <openssl/x509.h>

#include <QCoreApplication>

#include <cstring>

namespace claimsmith::jose {

namespace {

using evp::Owned;
using evp::PKey;
using Bio = Owned<BIO, BIO_free_all>;
using Certificate = Owned<X509, X509_free>;
using Pkcs8Info = Owned<PKCS8_PRIV_KEY_INFO, PKCS8_PRIV_KEY_INFO_free>;
using EncryptedPkcs8 = Owned<X509_SIG, X509_SIG_free>;

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

Error damaged(DerShape shape)
{
    const QByteArray reason = evp::takeReason();
    return {ErrorCode::KeyDamaged, Segment::Key, -1, shapeName(shape) + (reason.isEmpty() ? "" : ": ") + reason, {}};
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

/// Rounds of key derivation that opening the container costs; a scheme without rounds counts none (OpenSSL bounds
/// scrypt by its memory).
qint64 derivationRounds(const X509_SIG *encrypted)
{
    const X509_ALGOR *scheme = nullptr;
    X509_SIG_get0(encrypted, &scheme, nullptr);
    const ASN1_OBJECT *oid = nullptr;
    int type = V_ASN1_UNDEF;
    const void *parameters = nullptr;
    X509_ALGOR_get0(&oid, &type, &parameters, scheme);
    if (type != V_ASN1_SEQUENCE)
        return 0;
    const auto rounds = [](const ASN1_INTEGER *count) {
        int64_t value = 0;
        return count && ASN1_INTEGER_get_int64(&value, count) && value >= 0 ? value
                                                                            : std::numeric_limits<int64_t>::max();
    };
    const auto *sequence = static_cast<const ASN1_STRING *>(parameters);
    if (OBJ_obj2nid(oid) != NID_pbes2) {
        const Owned<PBEPARAM, PBEPARAM_free> simple(
            static_cast<PBEPARAM *>(ASN1_item_unpack(sequence, ASN1_ITEM_rptr(PBEPARAM))));
        return simple ? rounds(simple->iter) : 0;
    }
    const Owned<PBE2PARAM, PBE2PARAM_free> scheme2(
        static_cast<PBE2PARAM *>(ASN1_item_unpack(sequence, ASN1_ITEM_rptr(PBE2PARAM))));
    if (!scheme2 || OBJ_obj2nid(scheme2->keyfunc->algorithm) != NID_id_pbkdf2 || !scheme2->keyfunc->parameter
        || scheme2->keyfunc->parameter->type != V_ASN1_SEQUENCE) {
        return 0;
    }
    const Owned<PBKDF2PARAM, PBKDF2PARAM_free> derivation(static_cast<PBKDF2PARAM *>(
        ASN1_item_unpack(scheme2->keyfunc->parameter->value.sequence, ASN1_ITEM_rptr(PBKDF2PARAM))));
    return derivation ? rounds(derivation->iter) : 0;
}

Result<PKey> decrypted(const unsigned char *in, long size, const SecretBytes &passphrase, ImportBudget &budget)
{
    constexpr auto shape = DerShape::Pkcs8Encrypted;
    const EncryptedPkcs8 encrypted(d2i_X509_SIG(nullptr, &in, size));
    if (!encrypted)
        return std::unexpected(damaged(shape));
    if (passphrase.isEmpty())
        return std::unexpected(Error{ErrorCode::KeyEncrypted, Segment::Key, -1, shapeName(shape), {}});
    const qint64 rounds = derivationRounds(encrypted.get());
    if (rounds > budget.iterations) {
        return std::unexpected(Error{ErrorCode::KeyDamaged, Segment::Key, -1,
            keyWords(
                QT_TRANSLATE_NOOP("claimsmith::jose", "%1: more than %2 rounds of key derivation are not computed"))
                .replace("%1", shapeName(shape))
                .replace("%2", QByteArray::number(ImportBudget().iterations)),
            {}});
    }
    budget.iterations -= rounds;
    const QByteArrayView phrase = passphrase.view();
    const Pkcs8Info info(PKCS8_decrypt(encrypted.get(), phrase.data(), static_cast<int>(phrase.size())));
    if (!info) {
        ERR_clear_error();
        return std::unexpected(Error{ErrorCode::KeyPassphrase, Segment::Key, -1, shapeName(shape), {}});
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
        return privateKeyInfo(Pkcs8Info(d2i_PKCS8_PRIV_KEY_INFO(nullptr, &in, size)).get(), shape);
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

} // namespace

Result<KeyData> keyFromCertificate(QByteArrayView der)
{
    const unsigned char *in = evp::octets(der);
    const Certificate certificate(d2i_X509(nullptr, &in, static_cast<long>(der.size())));
    if (!certificate)
        return std::unexpected(damaged(DerShape::Certificate));
    Result<KeyData> key = checked(publicKeyInfo(X509_get_X509_PUBKEY(certificate.get()), DerShape::Certificate));
    if (key)
        key->x5tS256 = digest(Digest::Sha256, der.first(in - evp::octets(der)));
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
    if (passphrase.isEmpty())
        return std::unexpected(Error{ErrorCode::KeyEncrypted, Segment::Key, -1, "PEM", {}});
    ERR_clear_error();
    const Bio input(BIO_new_mem_buf(block.data(), static_cast<int>(block.size())));
    // OpenSSL takes the callback's argument as void *; givePassphrase() only reads it.
    Result<PKey> pkey(
        PEM_read_bio_PrivateKey(input.get(), nullptr, givePassphrase, const_cast<SecretBytes *>(&passphrase)));
    if (!*pkey) {
        ERR_clear_error();
        return std::unexpected(Error{ErrorCode::KeyPassphrase, Segment::Key, -1, "PEM", {}});
    }
    Result<KeyData> key = checked(pkey);
    if (key)
        key->container = key->type == KeyType::Ec ? Container::PemSec1 : Container::PemPkcs1;
    return key;
}

Result<SecretBytes> pemFromKey(const KeyData &key, bool withSecret)
{
    const bool secret = withSecret && key.isPrivate();
    const Result<PKey> pkey = evp::pkey(key, secret);
    if (!pkey)
        return std::unexpected(pkey.error());
    const Bio output(BIO_new(BIO_s_secmem()));
    const bool written =
        output
        && (secret ? PEM_write_bio_PKCS8PrivateKey(output.get(), pkey->get(), nullptr, nullptr, 0, nullptr, nullptr)
                   : PEM_write_bio_PUBKEY(output.get(), pkey->get()));
    char *text = nullptr;
    const long length = written ? BIO_get_mem_data(output.get(), &text) : 0;
    if (length <= 0)
        return std::unexpected(evp::failure("PEM"));
    return SecretBytes(QByteArrayView(text, length));
}

} // namespace claimsmith::jose
