// SPDX-License-Identifier: MIT
#include "jose/base64url.h"
#include "jose/crypto/crypto.h"
#include "jose/crypto/evp.h"
#include "jose/crypto/knownanswers.h"
#include "jose/crypto/passwordhash.h"
#include "jose/crypto/qca.h"
#include "jose/crypto/sealing.h"
#include "jose/crypto/signing.h"
#include "jose/keywords.h"

#include <QCoreApplication>

#include <map>

namespace claimsmith::jose {

namespace {

using knownanswers::KnownDigest;
using knownanswers::KnownSignature;
using knownanswers::Signing;

Error missing(const QByteArray &primitive, const char *provider)
{
    return {ErrorCode::ProviderMissing, Segment::None, -1, primitive, provider};
}

Error wrong(const QByteArray &primitive)
{
    return {ErrorCode::CryptoFailure, Segment::None, -1,
        primitive + ": " + keyWords(QT_TRANSLATE_NOOP("claimsmith::jose", "it did not give the known answer")), {}};
}

std::optional<Error> checkProviders()
{
    startQca();
    const std::pair<const char *, const char *> features[] = {{"random", "random"}, {"RSA", "pkey,rsa"},
        {"SHA-1", "sha1"}, {"SHA-256", "sha256"}, {"SHA-384", "sha384"}, {"SHA-512", "sha512"}};
    for (const auto &[primitive, feature] : features) {
        if (!QCA::isSupported(feature, qcaProvider()))
            return missing(primitive, "qca-ossl");
    }
    return std::nullopt;
}

/// Both libraries: QCA for digest(), OpenSSL for what signatures hash.
std::optional<Error> checkDigest(const KnownDigest &known)
{
    const QByteArray primitive = name(known.digest).latin1();
    const QByteArray answer = QByteArray::fromHex(known.hex);
    if (digest(known.digest, "abc") != answer)
        return wrong(primitive + " (QCA)");
    const EVP_MD *const md = evp::fetched(known.digest);
    if (!md)
        return missing(primitive, "OpenSSL");
    QByteArray computed(evp::size(known.digest), '\0');
    if (!EVP_Digest("abc", 3, evp::octets(computed), nullptr, md, nullptr) || computed != answer)
        return wrong(primitive + " (OpenSSL)");
    return std::nullopt;
}

/// Two draws that are equal or all zero have a chance of 2⁻²⁵⁶.
std::optional<Error> checkRandom()
{
    const QByteArray first = randomBytes(32);
    const QByteArray second = randomBytes(32);
    if (first.size() != 32 || first == second || first == QByteArray(32, '\0'))
        return wrong("random");
    return std::nullopt;
}

std::optional<Error> checkScrypt()
{
    const SecretBytes derived = scrypt({}, {}, {.logN = 4, .blockSize = 1, .parallelism = 1}, 64);
    if (derived.isEmpty())
        return missing("scrypt", "OpenSSL");
    return derived == SecretBytes(QByteArray::fromHex(knownanswers::scryptHex)) ? std::nullopt
                                                                                : std::optional(wrong("scrypt"));
}

std::optional<Error> checkSealing()
{
    const SecretBytes key(QByteArray::fromHex(knownanswers::sealKeyHex));
    const Result<QByteArray> plain =
        unseal(key, QByteArray::fromHex(knownanswers::sealedHex), QByteArray::fromHex(knownanswers::sealContextHex));
    if (!plain)
        return plain.error();
    return *plain == QByteArray::fromHex(knownanswers::sealPlainHex) ? std::nullopt
                                                                     : std::optional(wrong("AES-256-GCM"));
}

std::optional<Error> checkSignature(const KnownSignature &known, const Key &key)
{
    const QByteArray primitive = algorithm(known.algorithm).name.latin1();
    const QByteArray message = known.message;
    const QByteArray signature = base64url::decode(known.signature).bytes;
    Result<Verifier> verifier = Verifier::create(key, known.algorithm);
    if (!verifier)
        return verifier.error();
    if (verifier->verify(message, signature) != SignatureCheck::Verified)
        return wrong(primitive);
    if (verifier->verify(message + ' ', signature) != SignatureCheck::Mismatch)
        return wrong(primitive);
    if (known.signing == Signing::Untried)
        return std::nullopt;
    Result<Signer> signer = Signer::create(key, known.algorithm);
    if (!signer)
        return signer.error();
    const Result<QByteArray> made = signer->sign(message);
    if (!made)
        return made.error();
    const bool good = known.signing == Signing::SameAnswer
                          ? *made == signature
                          : verifier->verify(message, *made) == SignatureCheck::Verified;
    return good ? std::nullopt : std::optional<Error>(wrong(primitive));
}

std::optional<Error> checkSignatures()
{
    std::map<const char *, Key> keys; // several algorithms share a key
    for (const KnownSignature &known : knownanswers::signatures) {
        Key &key = keys[known.jwk];
        if (key.isNull()) {
            const Result<ImportedKeys> imported = importKeys(known.jwk);
            if (!imported)
                return imported.error();
            key = imported->keys.front();
        }
        if (std::optional<Error> error = checkSignature(known, key))
            return error;
    }
    return std::nullopt;
}

} // namespace

std::optional<Error> selfTest()
{
    if (std::optional<Error> error = checkProviders())
        return error;
    for (const KnownDigest &known : knownanswers::digests) {
        if (std::optional<Error> error = checkDigest(known))
            return error;
    }
    if (std::optional<Error> error = checkRandom())
        return error;
    if (std::optional<Error> error = checkScrypt())
        return error;
    if (std::optional<Error> error = checkSealing())
        return error;
    return checkSignatures();
}

} // namespace claimsmith::jose
