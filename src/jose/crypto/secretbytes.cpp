// SPDX-License-Identifier: MIT
#include "jose/crypto/secretbytes.h"

#include "jose/crypto/qca.h"

#include <openssl/crypto.h>

#include <cstring>

namespace claimsmith::jose {

struct SecretBytes::Storage
{
    QCA::SecureArray bytes;
};

SecretBytes::SecretBytes(QByteArrayView bytes)
{
    if (bytes.isEmpty())
        return;
    startQca();
    const auto storage = std::make_shared<Storage>(QCA::SecureArray(static_cast<int>(bytes.size())));
    std::memcpy(storage->bytes.data(), bytes.data(), static_cast<size_t>(bytes.size()));
    m_storage = storage;
}

QByteArrayView SecretBytes::view() const
{
    return m_storage ? QByteArrayView(m_storage->bytes.constData(), m_storage->bytes.size()) : QByteArrayView();
}

bool SecretBytes::operator==(const SecretBytes &other) const
{
    const QByteArrayView mine = view();
    const QByteArrayView theirs = other.view();
    return mine.size() == theirs.size()
           && CRYPTO_memcmp(mine.data(), theirs.data(), static_cast<size_t>(mine.size())) == 0;
}

void cleanse(void *memory, size_t size) { OPENSSL_cleanse(memory, size); }

void wipe(QByteArray &bytes)
{
    // data() of a shared array would wipe a fresh copy; the others still own theirs.
    if (!bytes.isEmpty() && bytes.isDetached())
        cleanse(bytes.data(), static_cast<size_t>(bytes.size()));
    bytes.clear();
}

} // namespace claimsmith::jose
