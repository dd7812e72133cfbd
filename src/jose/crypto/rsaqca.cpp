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

class QcaRsaVerifier final : public Verifier::Engine
{
public:
    QcaRsaVerifier(const QCA::PublicKey &key, const Algorithm &algorithm, qsizetype size)
        : m_key(key)
        , m_algorithm(qcaAlgorithm(algorithm.digest))
        , m_size(size)
    {}

    SignatureCheck verify(QByteArrayView signingInput, QByteArrayView signature) override
    {
        if (signature.size() != m_size)
            return SignatureCheck::WrongLength;
        if (m_key.verifyMessage(borrowed(signingInput), borrowed(signature), m_algorithm))
            return SignatureCheck::Verified;
        ERR_clear_error(); // what QCA's provider left behind
        return SignatureCheck::Mismatch;
    }

private:
    QCA::PublicKey m_key;
    QCA::SignatureAlgorithm m_algorithm;
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
    const Result<SecretBytes> pem = pemFromKey(key, false);
    if (!pem)
        return std::unexpected(pem.error());
    QCA::ConvertResult result{};
    const QCA::PublicKey publicKey = QCA::PublicKey::fromPEM(QString::fromLatin1(pem->view()), &result, qcaProvider());
    if (result != QCA::ConvertGood)
        return std::unexpected(refused(algorithm));
    return std::make_unique<QcaRsaVerifier>(publicKey, algorithm, key.n.size());
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
