// SPDX-License-Identifier: MIT
#include "jose/base64url.h"
#include "jose/crypto/keycheck.h"
#include "jose/crypto/keywrite.h"
#include "jose/json.h"
#include "jose/keydata.h"
#include "jose/keywords.h"

#include <QCoreApplication>

namespace claimsmith::jose {

namespace {

/// Writes JSON members into one buffer that is wiped at the end, so that no copy of a secret stays in the heap.
class JwkWriter
{
public:
    JwkWriter() { m_text.reserve(8192); }
    ~JwkWriter() { wipe(m_text); }
    Q_DISABLE_COPY_MOVE(JwkWriter)

    void raw(QByteArrayView name, QByteArrayView json)
    {
        m_text.append(m_text.isEmpty() ? "{\"" : ",\"").append(name).append("\":").append(json);
    }
    void text(QByteArrayView name, const QByteArray &value)
    {
        if (!value.isEmpty())
            raw(name, jsonQuoted(value));
    }
    void octets(QByteArrayView name, QByteArrayView value)
    {
        if (value.isEmpty())
            return;
        raw(name, "\"");
        base64url::appendEncoded(m_text, value);
        m_text.append('"');
    }
    [[nodiscard]] SecretBytes finish()
    {
        m_text.append('}');
        return SecretBytes(m_text);
    }

private:
    QByteArray m_text;
};

QByteArray jsonArray(const QList<QByteArray> &texts)
{
    QByteArray json;
    for (const QByteArray &text : texts)
        json += (json.isEmpty() ? "" : ",") + jsonQuoted(text);
    return '[' + json + ']';
}

void writeSecret(JwkWriter &writer, const KeyData &key)
{
    // RFC 7518 §6.3.2: primes and CRT parts are written all together, and some readers want them.
    const Result<KeyData> whole = key.type == KeyType::Rsa ? withPrimes(key) : Result<KeyData>(key);
    const KeyData &source = whole ? *whole : key;
    const std::pair<QByteArrayView, const SecretBytes &> members[] = {{"k", source.k}, {"d", source.d}, {"p", source.p},
        {"q", source.q}, {"dp", source.dp}, {"dq", source.dq}, {"qi", source.qi}};
    for (const auto &[name, value] : members)
        writer.octets(name, value.view());
}

} // namespace

SecretBytes Key::toJwk(bool withSecret) const
{
    const KeyData *const data = KeyData::of(*this);
    if (!data)
        return {};
    const bool secret = withSecret && data->isPrivate();
    const Key publicHalf = secret || data->type == KeyType::Oct ? *this : publicKey();
    const KeyData &key = *KeyData::of(publicHalf);
    JwkWriter writer;
    writer.text("kty", name(key.type).latin1());
    writer.text("use", key.use);
    if (key.hasOperations)
        writer.raw("key_ops", jsonArray(key.operations));
    writer.text("alg", key.algorithm);
    writer.text("kid", key.keyId);
    writer.octets("x5t", key.x5t);
    writer.octets("x5t#S256", key.x5tS256);
    if (key.curve != Curve::None)
        writer.text("crv", curveFacts(key.curve).name.latin1());
    writer.octets("n", key.n);
    writer.octets("e", key.e);
    writer.octets("x", key.x);
    writer.octets("y", key.y);
    if (secret)
        writeSecret(writer, key);
    return writer.finish();
}

SecretBytes toJwks(const QList<Key> &keys, bool withSecret)
{
    // Only views of the JWKs are put together, in a buffer that is large enough from the start and wiped at the end.
    QList<SecretBytes> jwks;
    qsizetype size = 0;
    for (const Key &key : keys) {
        if (key.isNull() || (!withSecret && key.type() == KeyType::Oct))
            continue;
        jwks.append(key.toJwk(withSecret));
        size += jwks.constLast().size() + 1;
    }
    QByteArray text;
    text.reserve(size + 16);
    text += R"({"keys":[)";
    for (const SecretBytes &jwk : std::as_const(jwks)) {
        if (!text.endsWith('['))
            text += ',';
        text += jwk.view();
    }
    text += "]}";
    SecretBytes set{QByteArrayView(text)};
    wipe(text);
    return set;
}

namespace {

/// Why a key has no PEM at all; nullopt where it has.
std::optional<Error> withoutPem(const Key &key)
{
    if (key.isNull())
        return Error{ErrorCode::KeyEmpty, Segment::Key, -1, {}, {}};
    if (key.type() == KeyType::Oct)
        return Error{ErrorCode::KeyTypeUnsupported, Segment::Key, -1, key.description().toUtf8(), "JWK"};
    return std::nullopt;
}

} // namespace

Result<SecretBytes> Key::toPem(bool withSecret) const
{
    if (std::optional<Error> error = withoutPem(*this))
        return std::unexpected(std::move(*error));
    return pemFromKey(*KeyData::of(*this), withSecret);
}

Result<SecretBytes> Key::toEncryptedPem(const SecretBytes &passphrase) const
{
    if (std::optional<Error> error = withoutPem(*this))
        return std::unexpected(std::move(*error));
    if (!isPrivate())
        return std::unexpected(Error{ErrorCode::PrivatePartMissing, Segment::Key, -1, description().toUtf8(), {}});
    if (passphrase.isEmpty()) {
        return std::unexpected(Error{ErrorCode::KeyEncrypted, Segment::Key, -1, {},
            keyWords(QT_TRANSLATE_NOOP("claimsmith::jose", "to encrypt the private key with"))});
    }
    return encryptedPemFromKey(*KeyData::of(*this), passphrase);
}

} // namespace claimsmith::jose
