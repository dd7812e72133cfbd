// SPDX-License-Identifier: MIT
#include "fuzzkeys.h"

#include "fuzz.h"

#include "jose/crypto/crypto.h"
#include "jose/crypto/signing.h"
#include "jose/key.h"

#if defined(__SANITIZE_ADDRESS__)
#    define CLAIMSMITH_LEAKS_SEEN 1
#elif defined(__has_feature)
#    if __has_feature(address_sanitizer)
#        define CLAIMSMITH_LEAKS_SEEN 1
#    endif
#endif
#ifdef CLAIMSMITH_LEAKS_SEEN
#    include <sanitizer/lsan_interface.h>
#endif

namespace claimsmith::fuzz {

using namespace claimsmith::jose;

namespace {

/// Loads QCA's plug-in and OpenSSL's providers, which stay until the process ends: nothing to report at its end.
bool start()
{
#ifdef CLAIMSMITH_LEAKS_SEEN
    const __lsan::ScopedDisabler unwatched;
#endif
    static const CryptoSession session;
    return !selfTest();
}

/// A key that was read can be described, written and read again as the same key.
void checkKey(const Key &key)
{
    FUZZ_CHECK(!key.isNull() && key.bits() > 0 && !key.description().isEmpty());
    FUZZ_CHECK(key.thumbprint().size() == 32);
    for (const QChar character : key.label())
        FUZZ_CHECK(character.isPrint() || character.isSurrogate());
    const SecretBytes jwk = key.toJwk(true);
    const Result<ImportedKeys> again = importKeys(jwk.view());
    if (again) {
        FUZZ_CHECK(again->keys.size() == 1);
        FUZZ_CHECK(again->keys.front().thumbprint() == key.thumbprint());
        FUZZ_CHECK(again->keys.front().isPrivate() == key.isPrivate());
        FUZZ_CHECK(again->keys.front().keyId() == key.keyId());
    } else {
        // Only n, e and d that are no key get this far: they are told when the primes are sought.
        FUZZ_CHECK(key.type() == KeyType::Rsa);
    }
    if (key.type() != KeyType::Oct)
        FUZZ_CHECK(!key.publicKey().isPrivate() && key.publicKey().thumbprint() == key.thumbprint());
}

/// A key that fits an algorithm makes a verifier, and garbage is no signature.
void checkUse(const Key &key)
{
    for (const Algorithm &row : algorithms()) {
        if (key.misfit(row.id))
            continue;
        Result<Verifier> verifier = Verifier::create(key, row.id);
        FUZZ_CHECK(verifier.has_value());
        const QByteArray garbage(row.signatureBytes ? row.signatureBytes : key.bits() / 8, '\x5a');
        FUZZ_CHECK(verifier->verify("x.y", garbage) != SignatureCheck::Verified);
    }
}

} // namespace

void checkImport(QByteArrayView data, const SecretBytes &passphrase)
{
    static const bool started = start();
    FUZZ_CHECK(started);
    const Result<ImportedKeys> imported = importKeys(data, passphrase);
    if (!imported) {
        FUZZ_CHECK(!message(imported.error()).isEmpty());
        return;
    }
    FUZZ_CHECK(!imported->keys.isEmpty());
    for (const Error &error : imported->skipped)
        FUZZ_CHECK(!message(error).isEmpty());
    for (const Key &key : imported->keys) {
        checkKey(key);
        if (key.bits() <= 2048) // a larger one teaches nothing more and takes long
            checkUse(key);
    }
}

} // namespace claimsmith::fuzz
