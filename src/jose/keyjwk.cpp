// SPDX-License-Identifier: MIT
#include "jose/keyjwk.h"

#include "jose/base64url.h"
#include "jose/crypto/keycheck.h"
#include "jose/keydata.h"
#include "jose/keywords.h"

namespace claimsmith::jose {

namespace {

QLatin1StringView typeName(const JsonValue &value)
{
    using enum JsonValue::Type;
    switch (value.type()) {
    case Undefined:
        break;
    case Null:
        return QLatin1StringView("null");
    case Bool:
        return QLatin1StringView("boolean");
    case Number:
        return QLatin1StringView("number");
    case String:
        return QLatin1StringView("string");
    case Array:
        return QLatin1StringView("array");
    case Object:
        return QLatin1StringView("object");
    }
    return QLatin1StringView("missing");
}

/// Reads the members of one JWK and keeps the first reason against it.
class JwkReader
{
public:
    explicit JwkReader(const JsonValue &object)
        : m_object(object)
    {}

    [[nodiscard]] const std::optional<Error> &problem() const { return m_problem; }

    void refuse(QByteArrayView name, const QByteArray &found, const QByteArray &form)
    {
        if (!m_problem)
            m_problem = memberError(name, found, form);
    }

    QByteArray text(QByteArrayView name)
    {
        const JsonValue value = m_object.member(name);
        if (value.isString())
            return value.string().toByteArray();
        if (!value.isUndefined())
            refuse(name, typeName(value).latin1(), keyWords(QT_TRANSLATE_NOOP("claimsmith::jose", "a string")));
        return {};
    }

    /// The octets of a base64url member. `size` is the exact count, 0 where any will do.
    QByteArray octets(QByteArrayView name, int size = 0)
    {
        const QByteArray form = size ? exactForm(size) : keyWords(QT_TRANSLATE_NOOP("claimsmith::jose", "base64url"));
        const JsonValue value = m_object.member(name);
        if (!value.isString()) {
            refuse(name, typeName(value).latin1(), form);
            return {};
        }
        base64url::Decoded decoded = base64url::decode(value.string(), Segment::Key);
        // Bits left over are no octets: keys of other programs have them, and RFC 7515 §2 does not forbid them.
        if (decoded.problem && decoded.problem->code != ErrorCode::Base64TrailingBits) {
            refuse(name, message(*decoded.problem).toUtf8(), form);
        } else if (decoded.bytes.isEmpty()) {
            refuse(name, keyWords(QT_TRANSLATE_NOOP("claimsmith::jose", "empty")), form);
        } else if (size && decoded.bytes.size() != size) {
            refuse(name, octetCount(decoded.bytes.size()), form);
        }
        return std::move(decoded.bytes);
    }

    /// A coordinate or private number of an EC key: RFC 7518 §6.2 wants the curve's full size, yet programs are common
    /// that drop zero octets in front. These are put back; which point is meant is never in doubt.
    QByteArray coordinate(QByteArrayView name, int size)
    {
        QByteArray bytes = octets(name);
        if (bytes.size() > size) {
            refuse(name, octetCount(bytes.size()), exactForm(size));
            return bytes;
        }
        QByteArray whole = bytes.rightJustified(size, '\0');
        wipe(bytes);
        return whole;
    }

    /// Base64urlUInt, RFC 7518 §2: no zero octet in front.
    QByteArray number(QByteArrayView name)
    {
        const QByteArray bytes = octets(name);
        const QByteArrayView digits = withoutLeadingZeros(bytes);
        if (!bytes.isEmpty() && digits.size() != bytes.size()) {
            refuse(name,
                keyWords(QT_TRANSLATE_NOOP("claimsmith::jose", "%1, the first of them zero"))
                    .replace("%1", octetCount(bytes.size())),
                keyWords(QT_TRANSLATE_NOOP("claimsmith::jose", "base64url of a number without zero octets in front")));
        }
        return bytes;
    }

    SecretBytes secret(QByteArray &&bytes)
    {
        SecretBytes held{QByteArrayView(bytes)};
        wipe(bytes);
        return held;
    }

    [[nodiscard]] bool has(QByteArrayView name) const { return m_object.contains(name); }
    [[nodiscard]] JsonValue value(QByteArrayView name) const { return m_object.member(name); }

private:
    static QByteArray exactForm(int size)
    {
        return keyWords(QT_TRANSLATE_NOOP("claimsmith::jose", "base64url of %1")).replace("%1", octetCount(size));
    }

    JsonValue m_object;
    std::optional<Error> m_problem;
};

void readRsa(JwkReader &reader, KeyData &key)
{
    key.n = reader.number("n");
    key.e = reader.number("e");
    if (!reader.has("d"))
        return;
    key.d = reader.secret(reader.number("d"));
    // RFC 7518 §6.3.2: the other parts come together or not at all; what follows from p and q is computed.
    if (!reader.has("p") || !reader.has("q"))
        return;
    key.p = reader.secret(reader.number("p"));
    key.q = reader.secret(reader.number("q"));
    if (reader.has("dp") && reader.has("dq") && reader.has("qi")) {
        key.dp = reader.secret(reader.number("dp"));
        key.dq = reader.secret(reader.number("dq"));
        key.qi = reader.secret(reader.number("qi"));
    }
}

/// EC (RFC 7518 §6.2) and OKP (RFC 8037 §2).
std::optional<Error> readCurve(JwkReader &reader, KeyData &key)
{
    const QByteArray crv = reader.text("crv");
    const CurveFacts *facts = findCurve(crv);
    if (!facts || facts->keyType != key.type) {
        if (crv.isEmpty()) {
            reader.refuse("crv", typeName(reader.value("crv")).latin1(),
                keyWords(QT_TRANSLATE_NOOP("claimsmith::jose", "the name of a curve")));
            return reader.problem();
        }
        return Error{ErrorCode::KeyTypeUnsupported, Segment::Key, -1,
            name(key.type).latin1() + QByteArray(" key on curve ") + crv.left(40), supportedCurves(key.type)};
    }
    key.curve = facts->curve;
    const int size = facts->coordinateBytes;
    if (key.type == KeyType::Ec) {
        key.x = reader.coordinate("x", size);
        key.y = reader.coordinate("y", size);
        if (reader.has("d"))
            key.d = reader.secret(reader.coordinate("d", size));
    } else {
        key.x = reader.octets("x", size);
        if (reader.has("d"))
            key.d = reader.secret(reader.octets("d", size));
    }
    return std::nullopt;
}

void readCommon(JwkReader &reader, KeyData &key)
{
    key.keyId = reader.text("kid");
    key.use = reader.text("use");
    key.algorithm = reader.text("alg");
    const JsonValue operations = reader.value("key_ops");
    if (operations.isUndefined())
        return;
    const QByteArray form = keyWords(QT_TRANSLATE_NOOP("claimsmith::jose", "an array of strings"));
    if (!operations.isArray())
        reader.refuse("key_ops", typeName(operations).latin1(), form);
    key.hasOperations = true;
    operations.forEachElement([&](const JsonValue &operation) {
        if (!operation.isString())
            reader.refuse("key_ops", typeName(operation).latin1(), form);
        else
            key.operations.append(operation.string().toByteArray());
    });
}

/// RFC 7517 §4.7: the first certificate of `x5c` holds this very key. Where it does not, the key is good all the same,
/// since a certificate here is not what it is trusted for; the reason is given.
std::optional<Error> readCertificate(const JwkReader &reader, KeyData &key)
{
    QByteArray first;
    bool isFirst = true;
    reader.value("x5c").forEachElement([&](const JsonValue &certificate) {
        if (std::exchange(isFirst, false))
            first = certificate.string().toByteArray();
    });
    if (first.isEmpty())
        return std::nullopt;
    // base64, not base64url; line breaks are found in the wild.
    const Result<KeyData> held = keyFromCertificate(QByteArray::fromBase64(first));
    if (!held) {
        return memberError("x5c", message(held.error()).toUtf8(),
            keyWords(QT_TRANSLATE_NOOP("claimsmith::jose", "base64 of a DER certificate")));
    }
    if (held->n != key.n || held->e != key.e || held->x != key.x || held->y != key.y) {
        return memberError("x5c", keyWords(QT_TRANSLATE_NOOP("claimsmith::jose", "a certificate of another key")),
            keyWords(QT_TRANSLATE_NOOP("claimsmith::jose", "the certificate of this key")));
    }
    key.x5t = held->x5t;
    key.x5tS256 = held->x5tS256;
    return std::nullopt;
}

/// RFC 7517 §4.8, §4.9: a certificate that is only named by its digest. One that cannot be read names none, and harms
/// nothing; the reason is given.
std::optional<Error> readCertificateDigest(const JwkReader &reader, QByteArrayView name, int size, QByteArray &digest)
{
    if (!reader.has(name))
        return std::nullopt;
    JwkReader own(reader); // a problem here is none of the key
    QByteArray octets = own.octets(name, size);
    if (own.problem())
        return own.problem();
    digest = std::move(octets);
    return std::nullopt;
}

/// The certificate itself counts for more than what is said of one.
void readCertificates(const JwkReader &reader, KeyData &key, QList<Error> &remarks)
{
    const std::optional<Error> reasons[] = {readCertificateDigest(reader, "x5t", 20, key.x5t),
        readCertificateDigest(reader, "x5t#S256", 32, key.x5tS256), readCertificate(reader, key)};
    for (const std::optional<Error> &reason : reasons) {
        if (reason)
            remarks.append(*reason);
    }
}

} // namespace

Result<Key> keyFromJwk(const JsonValue &object, QList<Error> &remarks)
{
    if (!object.isObject())
        return std::unexpected(Error{ErrorCode::JsonNotObject, Segment::Key, -1, typeName(object).latin1(), "JWK"});
    JwkReader reader(object);
    KeyData key;
    key.container = Container::Jwk;
    const QByteArray kty = reader.text("kty");
    if (kty == "oct") {
        key.type = KeyType::Oct;
        if (object.member("k").isString() && object.member("k").string().isEmpty())
            return std::unexpected(Error{ErrorCode::KeyEmpty, Segment::Key, -1, "“k”", {}});
        key.k = reader.secret(reader.octets("k"));
    } else if (kty == "RSA") {
        key.type = KeyType::Rsa;
        if (reader.has("oth"))
            return std::unexpected(Error{ErrorCode::KeyTypeUnsupported, Segment::Key, -1,
                "RSA key of more than two primes (oth)", "RSA key of two primes"});
        readRsa(reader, key);
    } else if (kty == "EC" || kty == "OKP") {
        key.type = kty == "EC" ? KeyType::Ec : KeyType::Okp;
        if (const std::optional<Error> error = readCurve(reader, key))
            return std::unexpected(*error);
    } else if (kty.isEmpty()) {
        reader.refuse("kty", typeName(object.member("kty")).latin1(), "oct, RSA, EC, OKP");
    } else {
        return std::unexpected(
            Error{ErrorCode::KeyTypeUnsupported, Segment::Key, -1, "kty " + kty.left(40), "oct, RSA, EC, OKP"});
    }
    readCommon(reader, key);
    if (reader.problem())
        return std::unexpected(*reader.problem());
    if (const std::optional<Error> error = checkKey(key))
        return std::unexpected(*error);
    if (key.type != KeyType::Oct)
        readCertificates(reader, key, remarks);
    return KeyData::toKey(key);
}

Result<ImportedKeys> keysFromJwkSet(const JsonValue &array)
{
    if (!array.isArray())
        return std::unexpected(memberError(
            "keys", typeName(array).latin1(), keyWords(QT_TRANSLATE_NOOP("claimsmith::jose", "an array of JWKs"))));
    ImportedKeys imported;
    imported.container = Container::Jwks;
    array.forEachElement([&](const JsonValue &element) {
        Result<Key> key = keyFromJwk(element, imported.skipped);
        if (key) {
            imported.keys.append(std::move(*key));
            return;
        }
        if (array.size() > 1)
            key.error().offset = element.offset();
        imported.skipped.append(std::move(key.error()));
    });
    if (!imported.keys.isEmpty())
        return imported;
    if (!imported.skipped.isEmpty())
        return std::unexpected(imported.skipped.front());
    return std::unexpected(Error{ErrorCode::KeyEmpty, Segment::Key, -1, "JWK Set", {}});
}

} // namespace claimsmith::jose
