// SPDX-License-Identifier: MIT
#pragma once

#include "jose/algorithm.h"
#include "jose/key.h"

#include <openssl/evp.h>

#include <string>
#include <vector>

namespace claimsmith::bench {

/// The least that a check of a compact token, and the making of one, costs: base64url and the signature, with OpenSSL
/// alone and every context and buffer made once. It parses no JSON and judges nothing.
class BareToken
{
public:
    BareToken(const jose::Key &key, jose::AlgorithmId algorithm);
    ~BareToken();
    Q_DISABLE_COPY_MOVE(BareToken)

    [[nodiscard]] bool verify(QByteArrayView token);
    /// The token; stays until the next one is made.
    [[nodiscard]] QByteArrayView sign(QByteArrayView header, QByteArrayView payload);

private:
    bool verifyMac(QByteArrayView input, QByteArrayView signature);
    bool verifyPublic(QByteArrayView input, QByteArrayView signature);
    QByteArrayView signMac(QByteArrayView input);
    QByteArrayView signPrivate(QByteArrayView input);
    void configure(EVP_PKEY_CTX *context) const;

    const jose::Algorithm &m_algorithm;
    EVP_PKEY *m_key = nullptr;
    EVP_PKEY_CTX *m_verify = nullptr;
    EVP_PKEY_CTX *m_sign = nullptr;
    EVP_MD_CTX *m_digest = nullptr;
    EVP_MAC_CTX *m_mac = nullptr;
    const EVP_MD *m_md = nullptr;
    std::vector<unsigned char> m_header, m_payload, m_signature, m_out;
    std::string m_token;
};

} // namespace claimsmith::bench
