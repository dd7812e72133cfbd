// SPDX-License-Identifier: MIT
#include "jose/crypto/signing.h"

#include "jose/crypto/engine.h"

namespace claimsmith::jose {

namespace {

VerifierEngine verifierEngine(const KeyData &key, const Algorithm &algorithm)
{
    if (algorithm.backend == Backend::Qca)
        return qcaRsaVerifier(key, algorithm);
    switch (algorithm.family) {
    case Family::Hmac:
        return hmacVerifier(key, algorithm);
    case Family::RsaPkcs1:
    case Family::RsaPss:
    case Family::Ecdsa:
        return evpVerifier(key, algorithm);
    case Family::EdDsa:
        return edDsaVerifier(key);
    case Family::None:
        break;
    }
    return std::unexpected(Error{ErrorCode::AlgorithmNotSigning, Segment::Key, -1, algorithm.name.latin1(), {}});
}

SignerEngine signerEngine(const KeyData &key, const Algorithm &algorithm)
{
    if (algorithm.backend == Backend::Qca)
        return qcaRsaSigner(key, algorithm);
    switch (algorithm.family) {
    case Family::Hmac:
        return hmacSigner(key, algorithm);
    case Family::RsaPkcs1:
    case Family::RsaPss:
    case Family::Ecdsa:
        return evpSigner(key, algorithm);
    case Family::EdDsa:
        return edDsaSigner(key);
    case Family::None:
        break;
    }
    return std::unexpected(Error{ErrorCode::AlgorithmNotSigning, Segment::Key, -1, algorithm.name.latin1(), {}});
}

} // namespace

Result<Verifier> Verifier::create(const Key &key, AlgorithmId algorithm)
{
    if (std::optional<Error> misfit = key.misfit(algorithm))
        return std::unexpected(std::move(*misfit));
    VerifierEngine engine = verifierEngine(*KeyData::of(key), jose::algorithm(algorithm));
    if (!engine)
        return std::unexpected(std::move(engine.error()));
    return Verifier(std::move(*engine));
}

Verifier::Verifier(std::unique_ptr<Engine> engine)
    : m_engine(std::move(engine))
{}
Verifier::~Verifier() = default;
Verifier::Verifier(Verifier &&) noexcept = default;
Verifier &Verifier::operator=(Verifier &&) noexcept = default;

SignatureCheck Verifier::verify(QByteArrayView signingInput, QByteArrayView signature)
{
    return m_engine->verify(signingInput, signature);
}

Result<Signer> Signer::create(const Key &key, AlgorithmId algorithm)
{
    if (std::optional<Error> misfit = key.misfit(algorithm, true))
        return std::unexpected(std::move(*misfit));
    SignerEngine engine = signerEngine(*KeyData::of(key), jose::algorithm(algorithm));
    if (!engine)
        return std::unexpected(std::move(engine.error()));
    return Signer(std::move(*engine), algorithm);
}

Signer::Signer(std::unique_ptr<Engine> engine, AlgorithmId algorithm)
    : m_engine(std::move(engine))
    , m_algorithm(algorithm)
{}
Signer::~Signer() = default;
Signer::Signer(Signer &&) noexcept = default;
Signer &Signer::operator=(Signer &&) noexcept = default;

Result<QByteArray> Signer::sign(QByteArrayView signingInput) { return m_engine->sign(signingInput); }

} // namespace claimsmith::jose
