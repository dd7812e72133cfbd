// SPDX-License-Identifier: MIT
#include "fuzz.h"
#include "fuzzkeys.h"

#include <openssl/pkcs12.h>

#include <memory>

using namespace claimsmith;

namespace {

constexpr char phrase[] = "swordfish";

/// The store under a MAC made anew, so that a change behind it is not refused before it is read. Empty where the bytes
/// are no store. The rounds are few, whatever the store says.
QByteArray sealed(QByteArrayView bytes)
{
    const auto *in = reinterpret_cast<const unsigned char *>(bytes.data());
    const std::unique_ptr<PKCS12, decltype(&PKCS12_free)> store(
        d2i_PKCS12(nullptr, &in, static_cast<long>(bytes.size())), PKCS12_free);
    if (!store || !PKCS12_set_mac(store.get(), phrase, sizeof phrase - 1, nullptr, 0, 1, nullptr))
        return {};
    unsigned char *out = nullptr;
    const int length = i2d_PKCS12(store.get(), &out);
    const QByteArray result = length > 0 ? QByteArray(reinterpret_cast<const char *>(out), length) : QByteArray();
    OPENSSL_free(out);
    return result;
}

} // namespace

/// Any bytes as a PKCS#12 store, as they are and under a MAC that matches.
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView bytes = fuzz::viewOf(data, size);
    static const jose::SecretBytes passphrase{QByteArrayView(phrase)};
    fuzz::checkImport(bytes, passphrase);
    if (const QByteArray store = sealed(bytes); !store.isEmpty())
        fuzz::checkImport(store, passphrase);
    return 0;
}
