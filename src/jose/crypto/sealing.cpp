// SPDX-License-Identifier: MIT
#include "jose/crypto/sealing.h"

#include "jose/crypto/crypto.h"
#include "jose/crypto/evp.h"
#include "jose/keywords.h"

#include <QCoreApplication>

#include <limits>

namespace claimsmith::jose {

namespace {

constexpr qsizetype nonceSize = 12;
constexpr qsizetype tagSize = sealOverhead - nonceSize;

using Cipher = evp::Owned<EVP_CIPHER, EVP_CIPHER_free>;
using CipherContext = evp::Owned<EVP_CIPHER_CTX, EVP_CIPHER_CTX_free>;

/// OpenSSL counts in int; GCM's own limit of 64 GiB is beyond that.
bool fits(QByteArrayView bytes) { return bytes.size() <= std::numeric_limits<int>::max() - sealOverhead; }

Error refused(const char *words)
{
    return {ErrorCode::CryptoFailure, Segment::None, -1, "AES-256-GCM: " + keyWords(words), {}};
}

/// Ready for the bytes: key, nonce and context are in.
Result<CipherContext> prepared(const SecretBytes &key, QByteArrayView nonce, QByteArrayView context, bool encrypts)
{
    const Cipher cipher(EVP_CIPHER_fetch(nullptr, "AES-256-GCM", nullptr));
    CipherContext made(EVP_CIPHER_CTX_new());
    if (!cipher || !made)
        return std::unexpected(Error{ErrorCode::ProviderMissing, Segment::None, -1, "AES-256-GCM", "OpenSSL"});
    int ignored = 0;
    if (EVP_CipherInit_ex2(
            made.get(), cipher.get(), evp::octets(key.view()), evp::octets(nonce), encrypts ? 1 : 0, nullptr)
            != 1
        || EVP_CipherUpdate(made.get(), nullptr, &ignored, evp::octets(context), static_cast<int>(context.size())) != 1)
        return std::unexpected(evp::failure("AES-256-GCM"));
    return made;
}

} // namespace

SecretBytes newSealKey()
{
    QByteArray bytes = randomBytes(sealKeySize);
    const SecretBytes key(bytes);
    wipe(bytes);
    return key;
}

Result<QByteArray> seal(const SecretBytes &key, QByteArrayView plain, QByteArrayView context)
{
    if (key.size() != sealKeySize || !fits(plain) || !fits(context))
        return std::unexpected(
            refused(QT_TRANSLATE_NOOP("claimsmith::jose", "the key or the text has a size that it cannot have")));
    QByteArray sealed = randomBytes(nonceSize);
    const Result<CipherContext> cipher = prepared(key, sealed, context, true);
    if (!cipher)
        return std::unexpected(cipher.error());
    sealed.resize(plain.size() + sealOverhead);
    unsigned char *const text = evp::octets(sealed) + nonceSize;
    int length = 0;
    int rest = 0;
    if (EVP_CipherUpdate(cipher->get(), text, &length, evp::octets(plain), static_cast<int>(plain.size())) != 1
        || EVP_CipherFinal_ex(cipher->get(), text + length, &rest) != 1 || length + rest != plain.size()
        || EVP_CIPHER_CTX_ctrl(cipher->get(), EVP_CTRL_AEAD_GET_TAG, tagSize, text + plain.size()) != 1)
        return std::unexpected(evp::failure("AES-256-GCM"));
    return sealed;
}

Result<QByteArray> unseal(const SecretBytes &key, QByteArrayView sealed, QByteArrayView context)
{
    if (key.size() != sealKeySize || sealed.size() < sealOverhead || !fits(sealed) || !fits(context))
        return std::unexpected(
            refused(QT_TRANSLATE_NOOP("claimsmith::jose", "the key or the text has a size that it cannot have")));
    const Result<CipherContext> cipher = prepared(key, sealed.first(nonceSize), context, false);
    if (!cipher)
        return std::unexpected(cipher.error());
    const QByteArrayView text = sealed.sliced(nonceSize, sealed.size() - sealOverhead);
    QByteArray tag = sealed.last(tagSize).toByteArray();
    QByteArray plain(text.size(), '\0');
    int length = 0;
    int rest = 0;
    if (EVP_CIPHER_CTX_ctrl(cipher->get(), EVP_CTRL_AEAD_SET_TAG, tagSize, tag.data()) == 1
        && EVP_CipherUpdate(
               cipher->get(), evp::octets(plain), &length, evp::octets(text), static_cast<int>(text.size()))
               == 1
        && EVP_CipherFinal_ex(cipher->get(), evp::octets(plain) + length, &rest) == 1)
        return plain;
    // What was decrypted before the tag was looked at belongs to nobody.
    wipe(plain);
    static_cast<void>(evp::takeReason());
    return std::unexpected(
        refused(QT_TRANSLATE_NOOP("claimsmith::jose", "the text was changed, or sealed with another key")));
}

} // namespace claimsmith::jose
