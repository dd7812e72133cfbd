// SPDX-License-Identifier: MIT
#include "jose/crypto/keywrite.h"

#include "jose/crypto/asn1.h"
#include "jose/crypto/crypto.h"

#include <openssl/pem.h>

namespace claimsmith::jose {

namespace {

// OWASP's Password Storage Cheat Sheet for PBKDF2-HMAC-SHA256, and twice the salt that RFC 8018 §4.1 asks for.
constexpr int derivationRounds = 600'000;
constexpr int saltOctets = 16;

/// What `write` leaves in secure memory.
template<typename Write>
Result<SecretBytes> written(Write &&write)
{
    const evp::Bio output(BIO_new(BIO_s_secmem()));
    char *text = nullptr;
    const long length = output && write(output.get()) ? BIO_get_mem_data(output.get(), &text) : 0;
    if (length <= 0)
        return std::unexpected(evp::failure("PEM"));
    return SecretBytes(QByteArrayView(text, length));
}

} // namespace

Result<SecretBytes> pemFromKey(const KeyData &key, bool withSecret)
{
    const bool secret = withSecret && key.isPrivate();
    const Result<evp::PKey> pkey = evp::pkey(key, secret);
    if (!pkey)
        return std::unexpected(pkey.error());
    return written([&](BIO *output) {
        return secret ? PEM_write_bio_PKCS8PrivateKey(output, pkey->get(), nullptr, nullptr, 0, nullptr, nullptr)
                      : PEM_write_bio_PUBKEY(output, pkey->get());
    });
}

Result<SecretBytes> encryptedPemFromKey(const KeyData &key, const SecretBytes &passphrase)
{
    const Result<evp::PKey> pkey = evp::pkey(key, true);
    if (!pkey)
        return std::unexpected(pkey.error());
    const evp::Pkcs8Info info(EVP_PKEY2PKCS8(pkey->get()));
    QByteArray salt = randomBytes(saltOctets);
    const QByteArrayView phrase = passphrase.view();
    // The first argument, where it is a digest's HMAC, chooses PBES2 with that.
    const evp::EncryptedPkcs8 encrypted(
        info ? PKCS8_encrypt(NID_hmacWithSHA256, EVP_aes_256_cbc(), phrase.data(), static_cast<int>(phrase.size()),
                   evp::octets(salt), saltOctets, derivationRounds, info.get())
             : nullptr);
    if (!encrypted)
        return std::unexpected(evp::failure("PKCS#8"));
    return written([&](BIO *output) { return PEM_write_bio_PKCS8(output, encrypted.get()); });
}

} // namespace claimsmith::jose
