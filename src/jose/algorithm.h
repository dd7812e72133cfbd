// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>
#include <QLatin1StringView>

#include <span>

namespace claimsmith::jose {

/// Index into the one table of signature algorithms; the order of the rows is the order in every menu.
enum class AlgorithmId : quint8 {
    HS256,
    HS384,
    HS512,
    RS256,
    RS384,
    RS512,
    PS256,
    PS384,
    PS512,
    ES256,
    ES384,
    ES512,
    ES256K,
    EdDSA,
    Ed25519,
    Ed448,
    None,
};

enum class Family : quint8 { None, Hmac, RsaPkcs1, RsaPss, Ecdsa, EdDsa };
enum class KeyType : quint8 { None, Oct, Rsa, Ec, Okp };
enum class Curve : quint8 { None, P256, P384, P521, Secp256k1, Ed25519, Ed448, X25519, X448 };
enum class Digest : quint8 { None, Sha1, Sha256, Sha384, Sha512 };
enum class Backend : quint8 { None, Qca, OpenSsl };

/// One row of the table. There is no other switch on algorithm names in the program.
struct Algorithm
{
    AlgorithmId id;
    QLatin1StringView name; ///< the `alg` value
    Family family;
    KeyType keyType;
    std::span<const Curve> curves; ///< empty where the key has none
    Digest digest;
    int minimumKeyBits; ///< RFC 7518 §3.2, §3.3; 0 where the curve decides
    int signatureBytes; ///< 0 where it is the key's size
    int saltBytes;      ///< RSASSA-PSS
    Backend backend;
    const char *reference; ///< UTF-8: "RFC 7518 §3.2"
};

/// The facts about a curve that JWKs, keys and signatures need.
struct CurveFacts
{
    Curve curve;
    QLatin1StringView name;    ///< the `crv` value
    QLatin1StringView openssl; ///< OpenSSL's group or key-type name
    KeyType keyType;
    int bits;
    int coordinateBytes; ///< octets of x, y and d
    bool signs;          ///< false for X25519 and X448
};

[[nodiscard]] std::span<const Algorithm> algorithms();
[[nodiscard]] const Algorithm &algorithm(AlgorithmId id);
/// nullptr where the name is none of the table's. Names are case-sensitive (RFC 7515 §4.1.1).
[[nodiscard]] const Algorithm *findAlgorithm(QByteArrayView name);

[[nodiscard]] std::span<const CurveFacts> curves();
[[nodiscard]] const CurveFacts &curveFacts(Curve curve);
[[nodiscard]] const CurveFacts *findCurve(QByteArrayView name);

[[nodiscard]] QLatin1StringView name(KeyType type);  ///< the `kty` value
[[nodiscard]] QLatin1StringView name(Digest digest); ///< "SHA-256"
[[nodiscard]] QLatin1StringView name(Backend backend);
[[nodiscard]] QLatin1StringView name(Family family); ///< "RSASSA-PKCS1-v1_5"

} // namespace claimsmith::jose
