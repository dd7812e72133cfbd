// SPDX-License-Identifier: MIT
#pragma once

#include "jose/algorithm.h"
#include "jose/crypto/secretbytes.h"
#include "jose/error.h"

#include <QByteArray>
#include <QList>
#include <QSharedDataPointer>

#include <optional>

namespace claimsmith::jose {

/// The form that a key was read from.
enum class Container : quint8 {
    Secret,
    Jwk,
    Jwks,
    PemSpki,
    PemPkcs1,
    PemSec1,
    PemPkcs8,
    PemPkcs8Encrypted,
    PemCertificate,
    DerSpki,
    DerPkcs1,
    DerSec1,
    DerPkcs8,
    DerPkcs8Encrypted,
    DerCertificate,
    PemPkcs1Encrypted, ///< RFC 1421 headers, as PemSec1Encrypted
    PemSec1Encrypted,
    Pkcs12,
    OpenSshPublic,
    OpenSshPrivate,
    Generated,
};
[[nodiscard]] QString containerText(Container container); ///< for a person: "PEM, SubjectPublicKeyInfo (PUBLIC KEY)"

/// How the text of a symmetric secret stands for its bytes.
enum class SecretEncoding : quint8 { Utf8, Base64, Base64Url, Hex };

struct KeyData;

/// A key as a value; copies share. Secret parts live in secure memory and are never in found/wanted of an Error.
/// Public parameters are unsigned big-endian octets: RSA without leading zeros, EC and OKP of the curve's exact length.
class Key
{
public:
    Key();
    ~Key();
    Key(const Key &);
    Key(Key &&) noexcept;
    Key &operator=(const Key &);
    Key &operator=(Key &&) noexcept;

    [[nodiscard]] bool isNull() const;
    [[nodiscard]] KeyType type() const;
    [[nodiscard]] Curve curve() const;
    /// Size: modulus bits, curve bits, or bits of the secret.
    [[nodiscard]] int bits() const;
    /// Holds a secret: an `oct` key, or the private half of a pair.
    [[nodiscard]] bool isPrivate() const;
    [[nodiscard]] Container container() const;
    /// "RSA 2048-bit private key", "EC P-256 public key", "secret, 256 bits"; translated.
    [[nodiscard]] QString description() const;

    [[nodiscard]] QByteArray keyId() const;             ///< `kid`, empty where absent
    [[nodiscard]] QByteArray use() const;               ///< `use`
    [[nodiscard]] QList<QByteArray> operations() const; ///< `key_ops`
    [[nodiscard]] QByteArray algorithmName() const;     ///< the key's own `alg`, empty where absent
    [[nodiscard]] QByteArray
    x5t() const; ///< SHA-1 of its certificate (RFC 7517 §4.8), raw octets; empty where it has none
    [[nodiscard]] QByteArray x5tS256() const; ///< the same with SHA-256 (RFC 7517 §4.9)
    /// What its container calls it, for a person and in one line: the comment of an OpenSSH key, the friendly name of a
    /// PKCS#12 entry. Mostly empty; no part of a JWK.
    [[nodiscard]] QString label() const;
    void setKeyId(const QByteArray &kid);

    /// Public parameters by JWK member name: "n", "e", "x", "y".
    [[nodiscard]] QByteArray parameter(QByteArrayView name) const;
    /// Secret parameters by JWK member name: "k", "d", "p", "q", "dp", "dq", "qi".
    [[nodiscard]] SecretBytes secretParameter(QByteArrayView name) const;

    /// The same key without its secret parts; null for an `oct` key.
    [[nodiscard]] Key publicKey() const;

    /// RFC 7638, raw digest octets. For an `oct` key it is a digest of the secret: never show it unasked.
    [[nodiscard]] QByteArray thumbprint(Digest digest = Digest::Sha256) const;

    /// Whether this key may be used with `algorithm` to verify (or sign): type, curve, `alg`, `use`, `key_ops`, private
    /// half. The first reason against it, by name; nullopt where it fits. Size is not looked at: see tooSmallFor().
    [[nodiscard]] std::optional<Error> misfit(AlgorithmId algorithm, bool forSigning = false) const;
    /// Every algorithm of the table that this key may verify (or sign) with, by misfit(), in the table's order.
    [[nodiscard]] QList<AlgorithmId> usableAlgorithms(bool forSigning = false) const;
    /// RFC 7518 §3.2, §3.3: RSA under 2048 bits, an HMAC secret shorter than the hash.
    [[nodiscard]] std::optional<Error> tooSmallFor(AlgorithmId algorithm) const;

    /// A JWK (RFC 7517), members in the order kty, use, key_ops, alg, kid, x5t, x5t#S256,
    /// public, secret.
    [[nodiscard]] SecretBytes toJwk(bool withSecret) const;
    /// PEM: SPKI for a public key, PKCS#8 for a private one. An `oct` key has none: KeyTypeUnsupported.
    [[nodiscard]] Result<SecretBytes> toPem(bool withSecret) const;
    /// The private half as PEM under a pass phrase: PKCS#8 with PBES2 (RFC 8018), PBKDF2 of 600,000 rounds of
    /// HMAC-SHA256, AES-256-CBC. PrivatePartMissing, and KeyEncrypted where the pass phrase is empty. Takes a good part
    /// of a second.
    [[nodiscard]] Result<SecretBytes> toEncryptedPem(const SecretBytes &passphrase) const;

    [[nodiscard]] static Result<Key> fromSecret(QByteArrayView text, SecretEncoding encoding);
    /// A new random key for `algorithm`. `bits`: 0 takes the algorithm's default (RSA 2048, HMAC the hash's length).
    [[nodiscard]] static Result<Key> generate(AlgorithmId algorithm, int bits = 0);

private:
    friend struct KeyData;
    QSharedDataPointer<KeyData> d;
};

/// A JWK Set (RFC 7517 §5) in the order of `keys`. Without secrets it holds public halves alone, and an `oct` key,
/// which has none, is left out.
[[nodiscard]] SecretBytes toJwks(const QList<Key> &keys, bool withSecret);

/// What an import made of its input.
struct ImportedKeys
{
    QList<Key> keys;
    Container container{};
    /// Members of a set and blocks of a file that could not be used, each with its reason and, where there are several,
    /// its offset in the input. Also an `x5c` that was passed over since it does not belong to its JWK, and an
    /// encrypted block without its pass phrase beside a readable one (KeyEncrypted).
    QList<Error> skipped;
};

/// Reads any container: JWK, JWKS, PEM or DER as SPKI, PKCS#1, SEC1, PKCS#8 and X.509 certificate, private keys of them
/// also encrypted; PKCS#12; OpenSSH private keys, and public ones as a line or a whole authorized_keys.
/// PEM may have CRLF, literal \n, no line breaks, indents, text around it, and several blocks.
/// A key of a PKCS#12 store has the digests of its certificate; certificates of authorities beside it are left out.
/// A refusal says what was recognised and what was wanted. `passphrase` opens what is encrypted; a store under an empty
/// one opens without. Raw secrets are not guessed: see Key::fromSecret().
[[nodiscard]] Result<ImportedKeys> importKeys(QByteArrayView data, const SecretBytes &passphrase = {});

} // namespace claimsmith::jose
