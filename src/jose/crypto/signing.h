// SPDX-License-Identifier: MIT
#pragma once

#include "jose/key.h"

#include <memory>

namespace claimsmith::jose {

enum class SignatureCheck : quint8 {
    Verified,
    Mismatch,
    WrongLength, ///< not the length that the algorithm has, e.g. a DER-encoded ECDSA signature (RFC 7518 §3.4)
};

/// Checks signatures of one algorithm with one key. Prepared once, used often; movable; one thread at a time.
class Verifier
{
public:
    /// Refuses a key that Key::misfit() refuses. Size is not looked at.
    [[nodiscard]] static Result<Verifier> create(const Key &key, AlgorithmId algorithm);
    ~Verifier();
    Verifier(Verifier &&) noexcept;
    Verifier &operator=(Verifier &&) noexcept;

    /// `signingInput` is ASCII(header) '.' payload as received (RFC 7515 §5.1); `signature` the raw octets.
    [[nodiscard]] SignatureCheck verify(QByteArrayView signingInput, QByteArrayView signature);

    class Engine;

private:
    explicit Verifier(std::unique_ptr<Engine> engine);
    std::unique_ptr<Engine> m_engine;
};

/// Makes signatures of one algorithm with one private key. Prepared once, used often; movable; one thread at a time.
class Signer
{
public:
    [[nodiscard]] static Result<Signer> create(const Key &key, AlgorithmId algorithm);
    ~Signer();
    Signer(Signer &&) noexcept;
    Signer &operator=(Signer &&) noexcept;

    [[nodiscard]] AlgorithmId algorithm() const { return m_algorithm; }
    [[nodiscard]] Result<QByteArray> sign(QByteArrayView signingInput);

    class Engine;

private:
    Signer(std::unique_ptr<Engine> engine, AlgorithmId algorithm);
    std::unique_ptr<Engine> m_engine;
    AlgorithmId m_algorithm;
};

/// The DER form of an ECDSA signature, which JOSE does not have (RFC 7518 §3.4): what others send by mistake. Empty
/// where `signature` cannot be R and S side by side.
[[nodiscard]] QByteArray ecdsaSignatureAsDer(QByteArrayView signature);

} // namespace claimsmith::jose
