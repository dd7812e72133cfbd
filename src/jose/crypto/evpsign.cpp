// SPDX-License-Identifier: MIT
#include "jose/crypto/engine.h"
#include "jose/crypto/evp.h"

#include <openssl/ecdsa.h>
#include <openssl/err.h>
#include <openssl/rsa.h>

#include <array>

namespace claimsmith::jose {

namespace {

using EcdsaSignature = evp::Owned<ECDSA_SIG, ECDSA_SIG_free>;

/// A hash and a key operation, both set up once. Hashing apart from EVP_PKEY_verify saves the look-ups that
/// EVP_DigestVerify makes anew for every message.
class HashedOperation
{
public:
    [[nodiscard]] static Result<HashedOperation> create(const KeyData &key, const Algorithm &algorithm, bool forSigning)
    {
        const EVP_MD *const md = evp::fetched(algorithm.digest);
        if (!md)
            return std::unexpected(
                Error{ErrorCode::ProviderMissing, Segment::None, -1, name(algorithm.digest).latin1(), "OpenSSL"});
        Result<evp::PKey> pkey = evp::pkey(key, forSigning);
        if (!pkey)
            return std::unexpected(pkey.error());
        evp::PKeyContext context(EVP_PKEY_CTX_new_from_pkey(nullptr, pkey->get(), nullptr));
        if (!context || (forSigning ? EVP_PKEY_sign_init : EVP_PKEY_verify_init)(context.get()) <= 0
            || EVP_PKEY_CTX_set_signature_md(context.get(), md) <= 0 || !setPadding(context.get(), algorithm, md)) {
            return std::unexpected(evp::failure(algorithm.name.latin1()));
        }
        return HashedOperation(std::move(context), evp::DigestContext(EVP_MD_CTX_new()), md);
    }

    [[nodiscard]] bool verify(QByteArrayView message, QByteArrayView signature)
    {
        return hash(message)
               && EVP_PKEY_verify(m_context.get(), evp::octets(signature), static_cast<size_t>(signature.size()),
                      m_hash.data(), m_hashLength)
                      == 1;
    }

    /// The signature in OpenSSL's own form; empty where the library fails.
    [[nodiscard]] QByteArray sign(QByteArrayView message)
    {
        size_t length = 0;
        if (!hash(message) || EVP_PKEY_sign(m_context.get(), nullptr, &length, m_hash.data(), m_hashLength) <= 0)
            return {};
        QByteArray signature(static_cast<qsizetype>(length), Qt::Uninitialized);
        if (EVP_PKEY_sign(m_context.get(), evp::octets(signature), &length, m_hash.data(), m_hashLength) <= 0)
            return {};
        signature.truncate(static_cast<qsizetype>(length));
        return signature;
    }

private:
    HashedOperation(evp::PKeyContext context, evp::DigestContext digest, const EVP_MD *md)
        : m_context(std::move(context))
        , m_digest(std::move(digest))
        , m_md(md)
    {}

    [[nodiscard]] static bool setPadding(EVP_PKEY_CTX *context, const Algorithm &algorithm, const EVP_MD *md)
    {
        switch (algorithm.family) {
        case Family::RsaPkcs1:
            return EVP_PKEY_CTX_set_rsa_padding(context, RSA_PKCS1_PADDING) > 0;
        case Family::RsaPss: // RFC 7518 §3.5: MGF1 with the same hash, salt of the hash's length
            return EVP_PKEY_CTX_set_rsa_padding(context, RSA_PKCS1_PSS_PADDING) > 0
                   && EVP_PKEY_CTX_set_rsa_mgf1_md(context, md) > 0
                   && EVP_PKEY_CTX_set_rsa_pss_saltlen(context, algorithm.saltBytes) > 0;
        default:
            return true;
        }
    }

    [[nodiscard]] bool hash(QByteArrayView message)
    {
        return m_digest && EVP_DigestInit_ex(m_digest.get(), m_md, nullptr)
               && EVP_DigestUpdate(m_digest.get(), message.data(), static_cast<size_t>(message.size()))
               && EVP_DigestFinal_ex(m_digest.get(), m_hash.data(), &m_hashLength);
    }

    evp::PKeyContext m_context;
    evp::DigestContext m_digest;
    const EVP_MD *m_md;
    std::array<unsigned char, EVP_MAX_MD_SIZE> m_hash{};
    unsigned int m_hashLength = 0;
};

/// r‖s, each of the curve's length (RFC 7518 §3.4), as the DER that OpenSSL reads. Reuses the memory of `der`.
bool derFromRaw(QByteArrayView raw, QByteArray &der)
{
    const auto half = static_cast<int>(raw.size() / 2);
    const EcdsaSignature signature(ECDSA_SIG_new());
    evp::BigNumber r = evp::number(raw.first(half));
    evp::BigNumber s = evp::number(raw.sliced(half));
    if (!signature || !r || !s)
        return false;
    // It owns them from here on: it refuses null alone.
    ECDSA_SIG_set0(signature.get(), r.release(), s.release());
    const int length = i2d_ECDSA_SIG(signature.get(), nullptr);
    if (length <= 0)
        return false;
    der.resize(length);
    unsigned char *out = evp::octets(der);
    return i2d_ECDSA_SIG(signature.get(), &out) == length;
}

/// The reverse; empty where `der` is no signature or a number has more octets than the curve.
QByteArray rawFromDer(QByteArrayView der, int rawLength)
{
    const unsigned char *in = evp::octets(der);
    const EcdsaSignature signature(d2i_ECDSA_SIG(nullptr, &in, static_cast<long>(der.size())));
    if (!signature)
        return {};
    return evp::bytes(ECDSA_SIG_get0_r(signature.get()), rawLength / 2)
           + evp::bytes(ECDSA_SIG_get0_s(signature.get()), rawLength / 2);
}

class EvpVerifier final : public Verifier::Engine
{
public:
    EvpVerifier(HashedOperation operation, bool ecdsa, qsizetype size)
        : m_operation(std::move(operation))
        , m_ecdsa(ecdsa)
        , m_size(size)
    {}

    SignatureCheck verify(QByteArrayView signingInput, QByteArrayView signature) override
    {
        if (signature.size() != m_size)
            return SignatureCheck::WrongLength;
        const bool good = m_ecdsa ? derFromRaw(signature, m_der) && m_operation.verify(signingInput, m_der)
                                  : m_operation.verify(signingInput, signature);
        if (good)
            return SignatureCheck::Verified;
        ERR_clear_error();
        return SignatureCheck::Mismatch;
    }

private:
    HashedOperation m_operation;
    QByteArray m_der;
    bool m_ecdsa;
    qsizetype m_size;
};

class EvpSigner final : public Signer::Engine
{
public:
    EvpSigner(HashedOperation operation, const Algorithm &algorithm, qsizetype size)
        : m_operation(std::move(operation))
        , m_row(algorithm)
        , m_size(size)
    {}

    Result<QByteArray> sign(QByteArrayView signingInput) override
    {
        QByteArray signature = m_operation.sign(signingInput);
        if (m_row.family == Family::Ecdsa)
            signature = rawFromDer(signature, static_cast<int>(m_size));
        if (signature.size() != m_size)
            return std::unexpected(evp::failure(m_row.name.latin1()));
        return signature;
    }

private:
    HashedOperation m_operation;
    const Algorithm &m_row;
    qsizetype m_size;
};

qsizetype signatureSize(const KeyData &key, const Algorithm &algorithm)
{
    return algorithm.signatureBytes ? algorithm.signatureBytes : key.n.size();
}

} // namespace

VerifierEngine evpVerifier(const KeyData &key, const Algorithm &algorithm)
{
    return HashedOperation::create(key, algorithm, false)
        .transform([&](HashedOperation &&operation) -> std::unique_ptr<Verifier::Engine> {
            return std::make_unique<EvpVerifier>(
                std::move(operation), algorithm.family == Family::Ecdsa, signatureSize(key, algorithm));
        });
}

SignerEngine evpSigner(const KeyData &key, const Algorithm &algorithm)
{
    return HashedOperation::create(key, algorithm, true)
        .transform([&](HashedOperation &&operation) -> std::unique_ptr<Signer::Engine> {
            return std::make_unique<EvpSigner>(std::move(operation), algorithm, signatureSize(key, algorithm));
        });
}

QByteArray ecdsaSignatureAsDer(QByteArrayView signature)
{
    QByteArray der;
    const bool isPair = !signature.isEmpty() && signature.size() % 2 == 0;
    return isPair && derFromRaw(signature, der) ? der : QByteArray();
}

} // namespace claimsmith::jose
