// SPDX-License-Identifier: MIT
#include "jose/crypto/engine.h"
#include "jose/crypto/evp.h"

#include <openssl/err.h>

namespace claimsmith::jose {

namespace {

/// RFC 8032 §5.1, §5.2: signatures are twice as long as the public key.
qsizetype signatureSize(const KeyData &key) { return 2 * key.x.size(); }

class EdDsaVerifier final : public Verifier::Engine
{
public:
    EdDsaVerifier(evp::PKey pkey, qsizetype size)
        : m_pkey(std::move(pkey))
        , m_size(size)
    {}

    SignatureCheck verify(QByteArrayView signingInput, QByteArrayView signature) override
    {
        if (signature.size() != m_size)
            return SignatureCheck::WrongLength;
        // A context for each message: the message is hashed in two passes, which leaves nothing to keep, and making one
        // is about a hundredth of the check.
        const evp::DigestContext context(EVP_MD_CTX_new());
        const bool good =
            context
            && EVP_DigestVerifyInit_ex(context.get(), nullptr, nullptr, nullptr, nullptr, m_pkey.get(), nullptr) == 1
            && EVP_DigestVerify(context.get(), evp::octets(signature), static_cast<size_t>(signature.size()),
                   evp::octets(signingInput), static_cast<size_t>(signingInput.size()))
                   == 1;
        if (good)
            return SignatureCheck::Verified;
        ERR_clear_error();
        return SignatureCheck::Mismatch;
    }

private:
    evp::PKey m_pkey;
    qsizetype m_size;
};

class EdDsaSigner final : public Signer::Engine
{
public:
    EdDsaSigner(evp::PKey pkey, qsizetype size)
        : m_pkey(std::move(pkey))
        , m_size(size)
    {}

    Result<QByteArray> sign(QByteArrayView signingInput) override
    {
        QByteArray signature(m_size, Qt::Uninitialized);
        auto length = static_cast<size_t>(m_size);
        const evp::DigestContext context(EVP_MD_CTX_new());
        if (!context
            || EVP_DigestSignInit_ex(context.get(), nullptr, nullptr, nullptr, nullptr, m_pkey.get(), nullptr) != 1
            || EVP_DigestSign(context.get(), evp::octets(signature), &length, evp::octets(signingInput),
                   static_cast<size_t>(signingInput.size()))
                   != 1
            || length != static_cast<size_t>(m_size)) {
            return std::unexpected(evp::failure("EdDSA"));
        }
        return signature;
    }

private:
    evp::PKey m_pkey;
    qsizetype m_size;
};

} // namespace

VerifierEngine edDsaVerifier(const KeyData &key)
{
    return evp::pkey(key, false).transform([&](evp::PKey &&pkey) -> std::unique_ptr<Verifier::Engine> {
        return std::make_unique<EdDsaVerifier>(std::move(pkey), signatureSize(key));
    });
}

SignerEngine edDsaSigner(const KeyData &key)
{
    return evp::pkey(key, true).transform([&](evp::PKey &&pkey) -> std::unique_ptr<Signer::Engine> {
        return std::make_unique<EdDsaSigner>(std::move(pkey), signatureSize(key));
    });
}

} // namespace claimsmith::jose
