// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include <expected>

namespace claimsmith::jose {

/// The part of an input that an error, defect or finding speaks of.
enum class Segment : quint8 {
    None,
    Header, ///< JOSE header: first segment, or `protected` of a JSON serialization
    Payload,
    Signature,
    EncryptedKey, ///< JWE, RFC 7516 §7.1
    Iv,
    Ciphertext,
    Tag,
    Key, ///< key material that was given beside the token
};

/// Why bytes could not be read or a key could not be used. Closed: a new code needs its word in errortext.cpp
/// and a test.
enum class ErrorCode : quint8 {
    // base64url, RFC 4648 §5, RFC 7515 §2
    Base64Alphabet,     ///< a character outside A–Z a–z 0–9 - _ ; found = the character
    Base64Padding,      ///< '=' stands where RFC 7515 §2 has none
    Base64WhiteSpace,   ///< space, tab or line break inside
    Base64Length,       ///< 4n+1 characters cannot be base64url
    Base64TrailingBits, ///< unused bits of the last character are not zero
    // JSON, RFC 8259
    JsonSyntax, ///< found = the parser's reason
    JsonUtf8,
    JsonDepth,     ///< nested deeper than 256
    JsonNotObject, ///< found = the type that it is
    JsonEmpty,
    // keys
    KeyUnrecognised,    ///< found = what the text looks like; wanted = what is read
    KeyMember,          ///< JWK member missing or malformed; found = its state, wanted = “member” (form)
    KeyTypeUnsupported, ///< found = the type recognised; wanted = what would do, or how to convert it; may be empty
    KeyCannotSign,      ///< recognised, but agrees on keys or encrypts only (X25519, X448, DH, …)
    KeyEncrypted,       ///< a pass phrase is needed; wanted = what for, where it is not to open the key
    KeyPassphrase,      ///< the pass phrase is wrong; found = what shows it, or may be the cause; may be empty
    KeyDamaged,         ///< container recognised, contents broken; found = container and reason
    KeyEmpty,           ///< an empty file, an empty set, or an empty secret
    KeyPointInvalid,    ///< EC point not on its curve, or key halves that do not belong together; found = which
    KeySize,            ///< a size that keys of that type cannot have; found = the size, wanted = the range
    SecretEncoding,     ///< the secret is not in the encoding that was named; wanted = the encoding
    // using a key
    AlgorithmUnknown,    ///< found = the `alg`
    AlgorithmNotSigning, ///< `none` has no key
    HeaderAlgMismatch,   ///< signing: found = the header's `alg`, wanted = what the signer makes
    KeyTypeMismatch,     ///< wanted = key type of the algorithm; found = what the key is
    KeyCurveMismatch,
    KeyAlgMismatch,     ///< the key's own `alg` says another
    KeyUseMismatch,     ///< `use` is not `sig`
    KeyOpsMismatch,     ///< `key_ops` lacks `sign` or `verify`
    KeyTooSmall,        ///< found, wanted = bits
    PrivatePartMissing, ///< signing wants the private half
    CryptoFailure,      ///< the library refused; found = its words
    ProviderMissing,    ///< found = the primitive, wanted = the provider
};

/// A refusal as data. `offset` counts bytes from the start of `segment`, −1 where no byte is to blame.
/// `found` and `wanted` are UTF-8 and never hold secret material.
struct Error
{
    ErrorCode code{};
    Segment segment = Segment::None;
    qsizetype offset = -1;
    QByteArray found;
    QByteArray wanted;

    bool operator==(const Error &) const = default;
};

/// The words for a person, translated: what was recognised, what was wanted, and where. The only place that has them.
[[nodiscard]] QString message(const Error &error);

/// Stable identifier, lower_snake_case, for programs: "base64_padding".
[[nodiscard]] QLatin1StringView codeName(ErrorCode code);
[[nodiscard]] QLatin1StringView segmentName(Segment segment);

template<typename T>
using Result = std::expected<T, Error>;

} // namespace claimsmith::jose
