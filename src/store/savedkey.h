// SPDX-License-Identifier: MIT
#pragma once

#include "jose/key.h"
#include "store/storeerror.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace claimsmith::store {

/// Whether the secret part of a saved key is at hand.
enum class SecretState : quint8 {
    None,    ///< a public key
    Awaited, ///< the key store was asked
    Present,
    Absent, ///< see SavedKey::problem
};

/// A key of the keyring.
struct SavedKey
{
    QString id; ///< a UUID; the secret has the same name in the key store
    QString name;
    QString origin; ///< file name, "pasted", a URL; may be empty
    /// With its secret while that is present. Without: the public half; null for an HMAC secret, which has none.
    jose::Key key;
    QByteArray keyId;    ///< also where `key` is null
    QString description; ///< "secret, 256 bits", as Key::description() said when it was saved
    SecretState secret = SecretState::None;
    std::optional<Error> problem;
};

/// Whether both are the same material with the same rules of use.
[[nodiscard]] bool isSame(const jose::Key &a, const jose::Key &b);
/// The whole key from what the key store holds; nullopt where that does not belong to what the data file says.
[[nodiscard]] std::optional<jose::Key> withSecret(const SavedKey &saved, const jose::SecretBytes &secret);

} // namespace claimsmith::store
