// SPDX-License-Identifier: MIT
#pragma once

#include "jose/key.h"

#include <QByteArray>
#include <QList>

#include <optional>
#include <span>

namespace claimsmith::jose {

/// The forms that keys are written in.
enum class KeyFormat : quint8 {
    Jwk,
    Jwks,
    Pem,             ///< PKCS#8 for a private key, SPKI for a public one
    Pkcs8,           ///< PEM; private keys alone
    Pkcs8Encrypted,  ///< PEM, under a pass phrase
    Spki,            ///< PEM; the public half of any pair
    Secret,          ///< the octets of a shared secret, where they are text
    SecretBase64Url, ///< the octets of a shared secret
};

/// One row of the table of forms; there is no other.
struct KeyFormatFacts
{
    KeyFormat format;
    QLatin1StringView name;      ///< as the command line has it: "pkcs8-encrypted"
    const char *text;            ///< for a person, untranslated UTF-8: see formatText()
    QLatin1StringView extension; ///< of a file: "pem"
    QLatin1StringView mediaType; ///< "application/jwk+json"
    bool holdsPublic;            ///< can hold public halves
    bool holdsPrivate;
    bool holdsSecrets; ///< can hold shared secrets
    bool holdsSeveral;
};
[[nodiscard]] std::span<const KeyFormatFacts> keyFormats();
[[nodiscard]] const KeyFormatFacts &keyFormatFacts(KeyFormat format);
/// nullptr where the name is none of the table's.
[[nodiscard]] const KeyFormatFacts *findKeyFormat(QByteArrayView name);
[[nodiscard]] QString formatText(KeyFormat format); ///< "PEM, PKCS#8 under a pass phrase"; translated

/// The form that holds the public halves of what `format` holds.
[[nodiscard]] KeyFormat publicCounterpart(KeyFormat format);

/// How keys are written.
struct KeyWriting
{
    KeyFormat format = KeyFormat::Jwk;
    bool withSecret = false;
    SecretBytes passphrase{}; ///< for Pkcs8Encrypted
};

/// Why a form cannot hold keys.
struct KeyFormatRefusal
{
    enum class Reason : quint8 {
        NoKey,
        NoPublicHalf,   ///< a shared secret without its secret
        SecretHasNoPem, ///< a shared secret as PEM
        NotPrivate,     ///< a public key, or a public half, as PKCS#8
        NotASecret,     ///< a pair of keys as the text of a secret
        NotText,        ///< the octets of the secret are no text
        Several,        ///< more keys than the form holds
        Failed,         ///< see `error`
    } reason{};
    QString description{}; ///< of the key
    int count = 0;         ///< of the keys
    std::optional<Error> error{};
};
[[nodiscard]] QString message(
    const KeyFormatRefusal &refusal); ///< what is wrong, and the form that would do; translated

/// Whether the keys can be written so; the pass phrase is not looked at. nullopt where they can.
[[nodiscard]] std::optional<KeyFormatRefusal> refusal(const QList<Key> &keys, const KeyWriting &writing);
/// The keys in a form, with a line end; secrets as they are, without one.
[[nodiscard]] std::expected<SecretBytes, KeyFormatRefusal> writeKeys(const QList<Key> &keys, const KeyWriting &writing);

} // namespace claimsmith::jose
