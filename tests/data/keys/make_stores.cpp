// SPDX-License-Identifier: MIT
// Writes the PKCS#12 stores that the openssl command has no way to make; make_keys.sh builds and runs it.
#include <openssl/pem.h>
#include <openssl/pkcs12.h>

#include <cstdio>
#include <cstdlib>
#include <cstring>

namespace {

constexpr int rounds = 2048;

[[noreturn]] void fail(const char *what)
{
    std::fprintf(stderr, "%s\n", what);
    std::exit(1);
}

EVP_PKEY *key(const char *name)
{
    BIO *file = BIO_new_file(name, "r");
    EVP_PKEY *read = file ? PEM_read_bio_PrivateKey(file, nullptr, nullptr, nullptr) : nullptr;
    BIO_free(file);
    return read ? read : (fail(name), nullptr);
}

X509 *certificate(const char *name)
{
    BIO *file = BIO_new_file(name, "r");
    X509 *read = file ? PEM_read_bio_X509(file, nullptr, nullptr, nullptr) : nullptr;
    BIO_free(file);
    return read ? read : (fail(name), nullptr);
}

void addKey(STACK_OF(PKCS12_SAFEBAG) * *bags, const char *file, const char *name, const char *phrase)
{
    PKCS12_SAFEBAG *bag = PKCS12_add_key(bags, key(file), 0, rounds, phrase ? NID_aes_256_cbc : -1, phrase);
    if (!bag || (name && !PKCS12_add_friendlyname_utf8(bag, name, -1)))
        fail(file);
}

void addCertificate(STACK_OF(PKCS12_SAFEBAG) * *bags, const char *file, const char *name)
{
    PKCS12_SAFEBAG *bag = PKCS12_add_cert(bags, certificate(file));
    if (!bag || (name && !PKCS12_add_friendlyname_utf8(bag, name, -1)))
        fail(file);
}

void write(STACK_OF(PKCS7) * safes, const char *phrase, const char *file)
{
    PKCS12 *store = PKCS12_add_safes(safes, 0);
    const int length = phrase ? static_cast<int>(std::strlen(phrase)) : 0;
    BIO *output = BIO_new_file(file, "wb");
    if (!store || !PKCS12_set_mac(store, phrase, length, nullptr, 0, rounds, EVP_sha256()) || !output
        || !i2d_PKCS12_bio(output, store))
        fail(file);
    BIO_free(output);
}

/// Two keys with their certificates, a partner's certificate, an authority's; a secret; three parts.
void several()
{
    const char *phrase = "swordfish";
    STACK_OF(PKCS7) *safes = nullptr;
    STACK_OF(PKCS12_SAFEBAG) *bags = nullptr;
    addCertificate(&bags, "store-authority.pem", "the authority");
    addCertificate(&bags, "store-leaf.pem", nullptr);
    addCertificate(&bags, "rsa-certificate.pem", "RSA certificate");
    addCertificate(&bags, "store-partner.pem", "Größe ≠ Maß");
    if (!PKCS12_add_safe(&safes, bags, NID_aes_256_cbc, rounds, phrase))
        fail("certificates");
    bags = nullptr;
    addKey(&bags, "ec-prime256v1-pkcs8.pem", "signing 2026", phrase);
    addKey(&bags, "rsa-pkcs8.pem", nullptr, phrase);
    unsigned char secret[] = "a shared secret";
    PKCS12_add_secret(&bags, NID_data, secret, sizeof secret - 1);
    STACK_OF(PKCS12_SAFEBAG) *inner = nullptr;
    addKey(&inner, "ED448-pkcs8.pem", "in a part of its own", nullptr);
    if (!PKCS12_add_safe(&safes, inner, -1, 0, nullptr) || !PKCS12_add_safe(&safes, bags, -1, 0, nullptr))
        fail("keys");
    write(safes, phrase, "store-several.p12");
}

/// The key under another pass phrase than the store.
void twoPhrases()
{
    STACK_OF(PKCS7) *safes = nullptr;
    STACK_OF(PKCS12_SAFEBAG) *bags = nullptr;
    addKey(&bags, "ec-prime256v1-pkcs8.pem", nullptr, "another");
    addCertificate(&bags, "store-leaf.pem", nullptr);
    if (!PKCS12_add_safe(&safes, bags, -1, 0, nullptr))
        fail("keys");
    write(safes, "swordfish", "store-two-phrases.p12");
}

/// Without any pass phrase at all, which is not the same as with an empty one.
void withoutPhrase()
{
    STACK_OF(PKCS7) *safes = nullptr;
    STACK_OF(PKCS12_SAFEBAG) *bags = nullptr;
    addKey(&bags, "ec-prime256v1-pkcs8.pem", nullptr, nullptr);
    if (!PKCS12_add_safe(&safes, bags, -1, 0, nullptr))
        fail("keys");
    write(safes, nullptr, "store-without-phrase.p12");
}

} // namespace

int main()
{
    several();
    twoPhrases();
    withoutPhrase();
    return 0;
}
