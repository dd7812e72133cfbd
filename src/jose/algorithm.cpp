// SPDX-License-Identifier: MIT
#include "jose/algorithm.h"

#include <algorithm>
#include <array>

namespace claimsmith::jose {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array p256{Curve::P256};
constexpr std::array p384{Curve::P384};
constexpr std::array p521{Curve::P521};
constexpr std::array secp256k1{Curve::Secp256k1};
constexpr std::array edwards{Curve::Ed25519, Curve::Ed448};
constexpr std::array ed25519{Curve::Ed25519};
constexpr std::array ed448{Curve::Ed448};

// HMAC goes to OpenSSL although QCA has it: measured in bulk, QCA takes more than three times as long.
// RSASSA-PKCS1-v1_5 stays with QCA: with a 2048-bit key it verifies in 1.04 times (given the hash; 1.09 where it hashes
// itself) and signs in 1.01 times what a prepared EVP_PKEY_CTX takes.
// id, name, family, key type, curves, digest, minimum key bits, signature bytes, salt bytes, backend, reference
using enum AlgorithmId;
constexpr std::array table{
    Algorithm{HS256, "HS256"_L1, Family::Hmac, KeyType::Oct, {}, Digest::Sha256, 256, 32, 0, Backend::OpenSsl,
        "RFC 7518 §3.2"},
    Algorithm{HS384, "HS384"_L1, Family::Hmac, KeyType::Oct, {}, Digest::Sha384, 384, 48, 0, Backend::OpenSsl,
        "RFC 7518 §3.2"},
    Algorithm{HS512, "HS512"_L1, Family::Hmac, KeyType::Oct, {}, Digest::Sha512, 512, 64, 0, Backend::OpenSsl,
        "RFC 7518 §3.2"},
    Algorithm{RS256, "RS256"_L1, Family::RsaPkcs1, KeyType::Rsa, {}, Digest::Sha256, 2048, 0, 0, Backend::Qca,
        "RFC 7518 §3.3"},
    Algorithm{RS384, "RS384"_L1, Family::RsaPkcs1, KeyType::Rsa, {}, Digest::Sha384, 2048, 0, 0, Backend::Qca,
        "RFC 7518 §3.3"},
    Algorithm{RS512, "RS512"_L1, Family::RsaPkcs1, KeyType::Rsa, {}, Digest::Sha512, 2048, 0, 0, Backend::Qca,
        "RFC 7518 §3.3"},
    Algorithm{PS256, "PS256"_L1, Family::RsaPss, KeyType::Rsa, {}, Digest::Sha256, 2048, 0, 32, Backend::OpenSsl,
        "RFC 7518 §3.5"},
    Algorithm{PS384, "PS384"_L1, Family::RsaPss, KeyType::Rsa, {}, Digest::Sha384, 2048, 0, 48, Backend::OpenSsl,
        "RFC 7518 §3.5"},
    Algorithm{PS512, "PS512"_L1, Family::RsaPss, KeyType::Rsa, {}, Digest::Sha512, 2048, 0, 64, Backend::OpenSsl,
        "RFC 7518 §3.5"},
    Algorithm{ES256, "ES256"_L1, Family::Ecdsa, KeyType::Ec, p256, Digest::Sha256, 0, 64, 0, Backend::OpenSsl,
        "RFC 7518 §3.4"},
    Algorithm{ES384, "ES384"_L1, Family::Ecdsa, KeyType::Ec, p384, Digest::Sha384, 0, 96, 0, Backend::OpenSsl,
        "RFC 7518 §3.4"},
    Algorithm{ES512, "ES512"_L1, Family::Ecdsa, KeyType::Ec, p521, Digest::Sha512, 0, 132, 0, Backend::OpenSsl,
        "RFC 7518 §3.4"},
    Algorithm{ES256K, "ES256K"_L1, Family::Ecdsa, KeyType::Ec, secp256k1, Digest::Sha256, 0, 64, 0, Backend::OpenSsl,
        "RFC 8812 §3.2"},
    Algorithm{EdDSA, "EdDSA"_L1, Family::EdDsa, KeyType::Okp, edwards, Digest::None, 0, 0, 0, Backend::OpenSsl,
        "RFC 8037 §3.1"},
    Algorithm{Ed25519, "Ed25519"_L1, Family::EdDsa, KeyType::Okp, ed25519, Digest::None, 0, 64, 0, Backend::OpenSsl,
        "RFC 9864 §2.2"},
    Algorithm{Ed448, "Ed448"_L1, Family::EdDsa, KeyType::Okp, ed448, Digest::None, 0, 114, 0, Backend::OpenSsl,
        "RFC 9864 §2.2"},
    Algorithm{None, "none"_L1, Family::None, KeyType::None, {}, Digest::None, 0, 0, 0, Backend::None, "RFC 7518 §3.6"},
};

constexpr std::array curveTable{
    CurveFacts{Curve::P256, "P-256"_L1, "prime256v1"_L1, KeyType::Ec, 256, 32, true},
    CurveFacts{Curve::P384, "P-384"_L1, "secp384r1"_L1, KeyType::Ec, 384, 48, true},
    CurveFacts{Curve::P521, "P-521"_L1, "secp521r1"_L1, KeyType::Ec, 521, 66, true},
    CurveFacts{Curve::Secp256k1, "secp256k1"_L1, "secp256k1"_L1, KeyType::Ec, 256, 32, true},
    CurveFacts{Curve::Ed25519, "Ed25519"_L1, "ED25519"_L1, KeyType::Okp, 256, 32, true},
    CurveFacts{Curve::Ed448, "Ed448"_L1, "ED448"_L1, KeyType::Okp, 456, 57, true},
    CurveFacts{Curve::X25519, "X25519"_L1, "X25519"_L1, KeyType::Okp, 256, 32, false},
    CurveFacts{Curve::X448, "X448"_L1, "X448"_L1, KeyType::Okp, 448, 56, false},
};

constexpr CurveFacts noCurve{Curve::None, {}, {}, KeyType::None, 0, 0, false};

template<typename Row>
const Row *findByName(std::span<const Row> rows, QByteArrayView name)
{
    const auto row = std::ranges::find_if(rows, [name](const Row &r) { return QByteArrayView(r.name) == name; });
    return row == rows.end() ? nullptr : &*row;
}

} // namespace

std::span<const Algorithm> algorithms() { return table; }

const Algorithm &algorithm(AlgorithmId id) { return table[static_cast<size_t>(id)]; }

const Algorithm *findAlgorithm(QByteArrayView name) { return findByName<Algorithm>(table, name); }

std::span<const CurveFacts> curves() { return curveTable; }

const CurveFacts &curveFacts(Curve curve)
{
    return curve == Curve::None ? noCurve : curveTable[static_cast<size_t>(curve) - 1];
}

const CurveFacts *findCurve(QByteArrayView name) { return findByName<CurveFacts>(curveTable, name); }

QLatin1StringView name(KeyType type)
{
    constexpr std::array names{""_L1, "oct"_L1, "RSA"_L1, "EC"_L1, "OKP"_L1};
    return names[static_cast<size_t>(type)];
}

QLatin1StringView name(Digest digest)
{
    constexpr std::array names{""_L1, "SHA-1"_L1, "SHA-256"_L1, "SHA-384"_L1, "SHA-512"_L1};
    return names[static_cast<size_t>(digest)];
}

QLatin1StringView name(Backend backend)
{
    constexpr std::array names{"none"_L1, "QCA"_L1, "OpenSSL"_L1};
    return names[static_cast<size_t>(backend)];
}

QLatin1StringView name(Family family)
{
    constexpr std::array names{"none"_L1, "HMAC"_L1, "RSASSA-PKCS1-v1_5"_L1, "RSASSA-PSS"_L1, "ECDSA"_L1, "EdDSA"_L1};
    return names[static_cast<size_t>(family)];
}

} // namespace claimsmith::jose
