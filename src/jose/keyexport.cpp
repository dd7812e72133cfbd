// SPDX-License-Identifier: MIT
#include "jose/base64url.h"
#include "jose/crypto/keycheck.h"
#include "jose/crypto/keyder.h"
#include "jose/json.h"
#include "jose/keydata.h"

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
        QByteArray encoded = '"' + base64url::encode(value) + '"';
        raw(name, encoded);
        wipe(encoded);
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

Result<SecretBytes> Key::toPem(bool withSecret) const
{
    const KeyData *const data = KeyData::of(*this);
    if (!data)
        return std::unexpected(Error{ErrorCode::KeyEmpty, Segment::Key, -1, {}, {}});
    if (data->type == KeyType::Oct) {
        return std::unexpected(Error{ErrorCode::KeyTypeUnsupported, Segment::Key, -1, description().toUtf8(), "JWK"});
    }
    return pemFromKey(*data, withSecret);
}

} // namespace claimsmith::jose
