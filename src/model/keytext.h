// SPDX-License-Identifier: MIT
#pragma once

#include "jose/key.h"

#include <QString>
#include <QStringList>

/// What a key is and can do, for a person; translated.
namespace claimsmith::model {

/// `alg` names that it signs with, or verifies, in the order of the table.
[[nodiscard]] QStringList algorithmNames(const jose::Key &key, bool forSigning);
/// "RSA private key", "EC P-256 public key", "Shared secret": the kind without its size; empty for a null key.
[[nodiscard]] QString kindText(const jose::Key &key);
/// "2048 bits"; empty for a null key.
[[nodiscard]] QString sizeText(const jose::Key &key);
/// "signs and verifies RS256 RS384 … PS512", "verifies ES256", "signs nothing".
[[nodiscard]] QString abilitiesText(const jose::Key &key);
/// The same with every algorithm and what it warns of: keys under the sizes of RFC 7518.
[[nodiscard]] QString abilitiesSentence(const jose::Key &key);
/// RFC 7638 in base64url; empty for a shared secret, of which it would be a digest.
[[nodiscard]] QString thumbprintText(const jose::Key &key);

} // namespace claimsmith::model
