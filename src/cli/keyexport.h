// SPDX-License-Identifier: MIT
#pragma once

#include "cli/environment.h"
#include "jose/key.h"

#include <QByteArray>
#include <QList>

#include <string>

namespace claimsmith::cli {

enum class KeyFormat : quint8 {
    Jwk,
    Jwks,
    Pem,            ///< PKCS#8 for a private key, SPKI for a public one
    Pkcs8,          ///< PEM; private keys alone
    Pkcs8Encrypted, ///< PEM, under a pass phrase
    Spki,           ///< PEM; the public half of any pair
};

/// "jwk", "jwks", "pem", "pkcs8", "pkcs8-encrypted" or "spki".
[[nodiscard]] Outcome<KeyFormat> keyFormat(const std::string &name);
/// All of them, as --help shows them: "jwk|jwks|…".
[[nodiscard]] std::string keyFormatNames();
/// The form that holds the public halves of what `format` holds.
[[nodiscard]] KeyFormat publicCounterpart(KeyFormat format);

/// How keys are written.
struct KeyWriting
{
    KeyFormat format = KeyFormat::Jwk;
    bool withSecret = false;
    jose::SecretBytes passphrase{}; ///< for Pkcs8Encrypted
};

/// The keys in a form, with a line end. Wipe the result after use.
/// A refusal where the form cannot hold them: several keys as one JWK, a public key as PKCS#8, a shared secret as PEM
/// or without its secret.
[[nodiscard]] Outcome<QByteArray> exportKeys(const QList<jose::Key> &keys, const KeyWriting &writing);

} // namespace claimsmith::cli
