// SPDX-License-Identifier: MIT
#include "token/keynames.h"

#include "jose/base64url.h"

#include <algorithm>

namespace claimsmith::token {

namespace {

/// RFC 9278 §4.
constexpr QByteArrayView thumbprintUri = "urn:ietf:params:oauth:jwk-thumbprint:sha-256:";

} // namespace

KeyNames::KeyNames(const QList<jose::Key> &keys)
    : m_keys(keys)
{
    m_names.reserve(static_cast<size_t>(keys.size()));
    for (const jose::Key &key : keys) {
        m_names.push_back(
            {key.keyId(), jose::base64url::encode(key.x5t()), jose::base64url::encode(key.x5tS256()), {}});
        m_hasCertificates = m_hasCertificates || !key.x5t().isEmpty() || !key.x5tS256().isEmpty();
    }
}

void KeyNames::computeThumbprints()
{
    if (m_hasThumbprints)
        return;
    for (size_t i = 0; i < m_names.size(); ++i)
        m_names[i].thumbprint = jose::base64url::encode(m_keys[static_cast<qsizetype>(i)].thumbprint());
    m_hasThumbprints = true;
}

bool KeyNames::take(KeyChoice choice, QByteArray Names::*name, QByteArrayView wanted)
{
    if (wanted.isEmpty() || !std::ranges::contains(m_names, wanted, name))
        return false;
    m_choice = choice;
    m_member = name;
    m_wanted = wanted;
    return true;
}

void KeyNames::look(const SignaturePart &signature)
{
    m_choice = KeyChoice::Tried;
    const QByteArrayView keyId = signature.keyId;
    if (take(KeyChoice::KeyId, &Names::keyId, keyId))
        return;
    if (m_hasCertificates
        && (take(KeyChoice::Certificate, &Names::x5tS256, signature.header.member("x5t#S256").string())
            || take(KeyChoice::Certificate, &Names::x5t, signature.header.member("x5t").string())))
        return;
    if (keyId.isEmpty())
        return;
    computeThumbprints();
    take(KeyChoice::Thumbprint, &Names::thumbprint,
        keyId.startsWith(thumbprintUri) ? keyId.sliced(thumbprintUri.size()) : keyId);
}

} // namespace claimsmith::token
