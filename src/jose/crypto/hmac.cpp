// SPDX-License-Identifier: MIT
#include "jose/crypto/engine.h"
#include "jose/crypto/evp.h"

#include <openssl/core_names.h>
#include <openssl/crypto.h>

#include <array>

namespace claimsmith::jose {

namespace {

/// HMAC with a context that holds the hashed key: taking it up again for the next message costs a tenth of a new one.
class Hmac
{
public:
    [[nodiscard]] static Result<Hmac> create(const KeyData &key, const Algorithm &algorithm)
    {
        static EVP_MAC *const mac = EVP_MAC_fetch(nullptr, "HMAC", nullptr);
        const EVP_MD *const md = evp::fetched(algorithm.digest);
        if (!mac || !md)
            return std::unexpected(
                Error{ErrorCode::ProviderMissing, Segment::None, -1, algorithm.name.latin1(), "OpenSSL"});
        evp::MacContext context(EVP_MAC_CTX_new(mac));
        // OSSL_PARAM has no const form; the name is only read.
        const OSSL_PARAM parameters[] = {
            OSSL_PARAM_construct_utf8_string(OSSL_MAC_PARAM_DIGEST, const_cast<char *>(EVP_MD_get0_name(md)), 0),
            OSSL_PARAM_construct_end()};
        const QByteArrayView secret = key.k.view();
        if (!context
            || !EVP_MAC_init(context.get(), evp::octets(secret), static_cast<size_t>(secret.size()), parameters)) {
            return std::unexpected(evp::failure("HMAC"));
        }
        return Hmac(std::move(context), evp::size(algorithm.digest));
    }

    [[nodiscard]] int size() const { return m_size; }

    /// False where the library fails. `tag` has room for size() octets.
    [[nodiscard]] bool compute(QByteArrayView message, unsigned char *tag)
    {
        size_t length = 0;
        return EVP_MAC_init(m_context.get(), nullptr, 0, nullptr)
               && EVP_MAC_update(m_context.get(), evp::octets(message), static_cast<size_t>(message.size()))
               && EVP_MAC_final(m_context.get(), tag, &length, static_cast<size_t>(m_size));
    }

private:
    Hmac(evp::MacContext context, int size)
        : m_context(std::move(context))
        , m_size(size)
    {}
    evp::MacContext m_context;
    int m_size;
};

class HmacVerifier final : public Verifier::Engine
{
public:
    explicit HmacVerifier(Hmac hmac)
        : m_hmac(std::move(hmac))
    {}

    SignatureCheck verify(QByteArrayView signingInput, QByteArrayView signature) override
    {
        if (signature.size() != m_hmac.size())
            return SignatureCheck::WrongLength;
        std::array<unsigned char, EVP_MAX_MD_SIZE> tag;
        const bool same = m_hmac.compute(signingInput, tag.data())
                          && CRYPTO_memcmp(tag.data(), signature.data(), static_cast<size_t>(signature.size())) == 0;
        return same ? SignatureCheck::Verified : SignatureCheck::Mismatch;
    }

private:
    Hmac m_hmac;
};

class HmacSigner final : public Signer::Engine
{
public:
    explicit HmacSigner(Hmac hmac)
        : m_hmac(std::move(hmac))
    {}

    Result<QByteArray> sign(QByteArrayView signingInput) override
    {
        QByteArray tag(m_hmac.size(), Qt::Uninitialized);
        if (!m_hmac.compute(signingInput, evp::octets(tag)))
            return std::unexpected(evp::failure("HMAC"));
        return tag;
    }

private:
    Hmac m_hmac;
};

} // namespace

VerifierEngine hmacVerifier(const KeyData &key, const Algorithm &algorithm)
{
    return Hmac::create(key, algorithm).transform([](Hmac &&hmac) -> std::unique_ptr<Verifier::Engine> {
        return std::make_unique<HmacVerifier>(std::move(hmac));
    });
}

SignerEngine hmacSigner(const KeyData &key, const Algorithm &algorithm)
{
    return Hmac::create(key, algorithm).transform([](Hmac &&hmac) -> std::unique_ptr<Signer::Engine> {
        return std::make_unique<HmacSigner>(std::move(hmac));
    });
}

} // namespace claimsmith::jose
