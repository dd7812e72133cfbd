// SPDX-License-Identifier: MIT
#include "jose/crypto/engine.h"
#include "jose/crypto/evp.h"
#include "jose/crypto/keywrite.h"
#include "jose/crypto/qca.h"

#include <openssl/crypto.h>
#include <openssl/err.h>

namespace claimsmith::jose {

namespace {

/// A view as QCA takes it. The octets are not copied: QCA only reads them.
QByteArray borrowed(QByteArrayView bytes) { return QByteArray::fromRawData(bytes.data(), bytes.size()); }

QCA::SignatureAlgorithm qcaAlgorithm(Digest digest)
{
    return digest == Digest::Sha256   ? QCA::EMSA3_SHA256
           : digest == Digest::Sha384 ? QCA::EMSA3_SHA384
                                      : QCA::EMSA3_SHA512;
}

Error providerMissing(const Algorithm &algorithm)
{
    return {ErrorCode::ProviderMissing, Segment::None, -1, algorithm.name.latin1(), "qca-ossl"};
}

Error refused(const Algorithm &algorithm)
{
    ERR_clear_error();
    return {ErrorCode::CryptoFailure, Segment::Key, -1,
        algorithm.name.latin1() + QByteArray(": QCA took no such RSA key"), {}};
}

/// The DER of a DigestInfo up to the octets of the hash, RFC 8017 §9.2 note 1.
QByteArray digestInfoStart(Digest digest)
{
    return QByteArray::fromHex(digest == Digest::Sha256   ? "3031300d060960864801650304020105000420"
                               : digest == Digest::Sha384 ? "3041300d060960864801650304020205000430"
                                                          : "3051300d060960864801650304020305000440");
}

/// The RSA operation is QCA's; it is given the hash, in its DigestInfo. Where QCA hashes itself, its provider sets
/// OpenSSL's verification up anew for each message, and a check takes 4 to 6 % longer.
class QcaRsaVerifier final : public Verifier::Engine
{
public:
    QcaRsaVerifier(const QCA::PublicKey &key, const EVP_MD *md, const Algorithm &algorithm, qsizetype size)
        : m_key(key)
        , m_digest(EVP_MD_CTX_new())
        , m_md(md)
        , m_encoded(digestInfoStart(algorithm.digest))
        , m_hashBegin(m_encoded.size())
        , m_size(size)
    {
        m_encoded.resize(m_hashBegin + evp::size(algorithm.digest));
    }

    SignatureCheck verify(QByteArrayView signingInput, QByteArrayView signature) override
    {
        if (signature.size() != m_size)
            return SignatureCheck::WrongLength;
        if (hash(signingInput) && m_key.verifyMessage(borrowed(m_encoded), borrowed(signature), QCA::EMSA3_Raw))
            return SignatureCheck::Verified;
        ERR_clear_error(); // what QCA's provider left behind
        return SignatureCheck::Mismatch;
    }

private:
    [[nodiscard]] bool hash(QByteArrayView message)
    {
        return m_digest && EVP_DigestInit_ex(m_digest.get(), m_md, nullptr)
               && EVP_DigestUpdate(m_digest.get(), message.data(), static_cast<size_t>(message.size()))
               && EVP_DigestFinal_ex(m_digest.get(), evp::octets(m_encoded) + m_hashBegin, nullptr);
    }

    QCA::PublicKey m_key;
    evp::DigestContext m_digest;
    const EVP_MD *m_md;
    QByteArray m_encoded;
    qsizetype m_hashBegin;
    qsizetype m_size;
};

class QcaRsaSigner final : public Signer::Engine
{
public:
    QcaRsaSigner(const QCA::PrivateKey &key, const Algorithm &algorithm, qsizetype size)
        : m_key(key)
        , m_row(algorithm)
        , m_size(size)
    {}

    Result<QByteArray> sign(QByteArrayView signingInput) override
    {
        QByteArray signature = m_key.signMessage(borrowed(signingInput), qcaAlgorithm(m_row.digest));
        if (signature.size() != m_size)
            return std::unexpected(evp::failure(m_row.name.latin1()));
        return signature;
    }

private:
    QCA::PrivateKey m_key;
    const Algorithm &m_row;
    qsizetype m_size;
};

} // namespace

VerifierEngine qcaRsaVerifier(const KeyData &key, const Algorithm &algorithm)
{
    startQca();
    if (!QCA::isSupported("pkey,rsa", qcaProvider()))
        return std::unexpected(providerMissing(algorithm));
    const EVP_MD *const md = evp::fetched(algorithm.digest);
    if (!md)
        return std::unexpected(
            Error{ErrorCode::ProviderMissing, Segment::None, -1, name(algorithm.digest).latin1(), "OpenSSL"});
    const Result<SecretBytes> pem = pemFromKey(key, false);
    if (!pem)
        return std::unexpected(pem.error());
    QCA::ConvertResult result{};
    const QCA::PublicKey publicKey = QCA::PublicKey::fromPEM(QString::fromLatin1(pem->view()), &result, qcaProvider());
    if (result != QCA::ConvertGood)
        return std::unexpected(refused(algorithm));
    return std::make_unique<QcaRsaVerifier>(publicKey, md, algorithm, key.n.size());
}

SignerEngine qcaRsaSigner(const KeyData &key, const Algorithm &algorithm)
{
    startQca();
    if (!QCA::isSupported("pkey,rsa", qcaProvider()))
        return std::unexpected(providerMissing(algorithm));
    // Through PKCS#8, not through QCA's numbers: those leave the CRT parts out, and signing takes four times as long.
    const Result<SecretBytes> pem = pemFromKey(key, true);
    if (!pem)
        return std::unexpected(pem.error());
    QCA::ConvertResult result{};
    QString text = QString::fromLatin1(pem->view());
    const QCA::PrivateKey privateKey = QCA::PrivateKey::fromPEM(text, {}, &result, qcaProvider());
    OPENSSL_cleanse(text.data(), static_cast<size_t>(text.size()) * sizeof(QChar));
    if (result != QCA::ConvertGood)
        return std::unexpected(refused(algorithm));
    return std::make_unique<QcaRsaSigner>(privateKey, algorithm, key.n.size());
}

} // namespace claimsmith::jose
