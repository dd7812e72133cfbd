// SPDX-License-Identifier: MIT
#include "server/sessionsettings.h"

#include "jose/base64url.h"
#include "jose/json.h"

namespace claimsmith::server {

SigningKey named(SigningKey key)
{
    const bool isPair = !key.key.isNull() && key.key.type() != jose::KeyType::Oct;
    if (isPair && key.key.keyId().isEmpty())
        key.key.setKeyId(jose::base64url::encode(key.key.thumbprint()));
    return key;
}

QList<SigningKey> verifyingKeys(const SessionSettings &settings)
{
    QList<SigningKey> keys;
    for (SigningKey key : QList{settings.current} + settings.former) {
        key = named(std::move(key));
        if (key.key.isPrivate() && key.key.type() != jose::KeyType::Oct)
            key.key = key.key.publicKey();
        keys.append(key);
    }
    return keys;
}

QByteArray publicKeySet(const SessionSettings &settings)
{
    QByteArray set;
    for (const SigningKey &key : verifyingKeys(settings)) {
        if (key.key.isNull() || key.key.type() == jose::KeyType::Oct)
            continue;
        const jose::SecretBytes text = key.key.toJwk(false);
        const auto jwk = jose::Json::parse(text.view());
        if (!jwk)
            continue;
        jose::JsonObjectWriter member;
        // The key's own words first; what a client needs to choose it by is added where it is missing.
        jwk->root().forEachMember([&member](QByteArrayView name, jose::JsonValue value) {
            if (name != "key_ops")
                member.add(name, value.source());
        });
        if (!jwk->root().contains("use"))
            member.addString("use", "sig");
        if (!jwk->root().contains("alg"))
            member.addString("alg", jose::algorithm(key.algorithm).name);
        set += (set.isEmpty() ? "" : ",") + member.bytes();
    }
    return "{\"keys\":[" + set + "]}";
}

} // namespace claimsmith::server
