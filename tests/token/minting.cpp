// SPDX-License-Identifier: MIT
#include "minting.h"

#include "jose/base64url.h"
#include "jose/crypto/secretbytes.h"

#include <QHash>

namespace claimsmith::testsupport {

using namespace claimsmith::token;
using jose::AlgorithmId;
using jose::Key;

QByteArray strongSecret()
{
    return "\x9b\x2e\x71\xd4\x0a\xf8\x63\xc5\x17\xe9\x4c\xb0\x85\x3f\xd2\x68"
           "\xa1\x5d\xf6\x0e\xc3\x94\x27\x7b\xe8\x46\xb9\x12\xdf\x50\x8c\x35";
}

Key secretKey(const QByteArray &secret, const QByteArray &keyId)
{
    auto key = Key::fromSecret(jose::base64url::encode(secret), jose::SecretEncoding::Base64Url);
    if (!key)
        qFatal("no key: %s", qPrintable(jose::message(key.error())));
    if (!keyId.isEmpty())
        key->setKeyId(keyId);
    return *key;
}

Key newKey(AlgorithmId algorithm)
{
    static QHash<AlgorithmId, Key> made;
    if (!made.contains(algorithm)) {
        auto key = Key::generate(algorithm);
        if (!key)
            qFatal("no key: %s", qPrintable(jose::message(key.error())));
        made.insert(algorithm, *key);
    }
    return made.value(algorithm);
}

Key jwk(const QByteArray &text)
{
    const auto imported = jose::importKeys(text);
    if (!imported)
        qFatal("no key: %s", qPrintable(jose::message(imported.error())));
    return imported->keys.constFirst();
}

QByteArray minted(const QByteArray &header, const QByteArray &payload, const Key &key, AlgorithmId algorithm)
{
    const QByteArray input = jose::base64url::encode(header) + '.' + jose::base64url::encode(payload);
    auto signer = jose::Signer::create(key, algorithm);
    if (!signer)
        qFatal("no signer: %s", qPrintable(jose::message(signer.error())));
    const auto signature = signer->sign(input);
    if (!signature)
        qFatal("no signature: %s", qPrintable(jose::message(signature.error())));
    return input + '.' + jose::base64url::encode(*signature);
}

QByteArray minted(const QByteArray &payload)
{
    return minted(R"({"alg":"HS256","typ":"JWT"})", payload, secretKey(), AlgorithmId::HS256);
}

QByteArray codes(const Verdict &verdict, const Token &token)
{
    QByteArrayList names;
    for (const Failure &failure : verdict.failures)
        names.append(QByteArray(codeName(failure, token)));
    return names.join(',');
}

Verdict judged(const Token &token, const QList<Key> &keys, const Policy &policy, qint64 seconds)
{
    return Judge(policy, keys).judge(token, fromSeconds(seconds));
}

} // namespace claimsmith::testsupport
