// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>

#include <memory>

namespace claimsmith::jose {

/// Bytes that must not stay in memory: held in QCA secure memory, wiped when the last copy goes. Copies share.
class SecretBytes
{
public:
    SecretBytes() = default;
    explicit SecretBytes(QByteArrayView bytes);

    [[nodiscard]] QByteArrayView view() const;
    [[nodiscard]] bool isEmpty() const { return view().isEmpty(); }
    [[nodiscard]] qsizetype size() const { return view().size(); }
    /// Constant-time comparison.
    [[nodiscard]] bool operator==(const SecretBytes &other) const;

private:
    struct Storage;
    std::shared_ptr<const Storage> m_storage;
};

/// Overwrites memory; no compiler leaves it out.
void cleanse(void *memory, size_t size);
/// Overwrites and empties a plain buffer that held secret text for a moment.
void wipe(QByteArray &bytes);

} // namespace claimsmith::jose
