// SPDX-License-Identifier: MIT
#pragma once

#include "jose/crypto/signing.h"
#include "jose/keydata.h"

namespace claimsmith::jose {

/// What a backend does for a Verifier. Made for one key and one row of the table; one thread at a time.
class Verifier::Engine
{
public:
    virtual ~Engine() = default;
    [[nodiscard]] virtual SignatureCheck verify(QByteArrayView signingInput, QByteArrayView signature) = 0;
};

/// What a backend does for a Signer.
class Signer::Engine
{
public:
    virtual ~Engine() = default;
    [[nodiscard]] virtual Result<QByteArray> sign(QByteArrayView signingInput) = 0;
};

using VerifierEngine = Result<std::unique_ptr<Verifier::Engine>>;
using SignerEngine = Result<std::unique_ptr<Signer::Engine>>;

// hmac.cpp
[[nodiscard]] VerifierEngine hmacVerifier(const KeyData &key, const Algorithm &algorithm);
[[nodiscard]] SignerEngine hmacSigner(const KeyData &key, const Algorithm &algorithm);

// rsaqca.cpp: RSASSA-PKCS1-v1_5
[[nodiscard]] VerifierEngine qcaRsaVerifier(const KeyData &key, const Algorithm &algorithm);
[[nodiscard]] SignerEngine qcaRsaSigner(const KeyData &key, const Algorithm &algorithm);

// evpsign.cpp: hash, then RSA (either padding) or ECDSA
[[nodiscard]] VerifierEngine evpVerifier(const KeyData &key, const Algorithm &algorithm);
[[nodiscard]] SignerEngine evpSigner(const KeyData &key, const Algorithm &algorithm);

// eddsa.cpp
[[nodiscard]] VerifierEngine edDsaVerifier(const KeyData &key);
[[nodiscard]] SignerEngine edDsaSigner(const KeyData &key);

} // namespace claimsmith::jose
