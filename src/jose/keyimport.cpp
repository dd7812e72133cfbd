// SPDX-License-Identifier: MIT
#include "jose/base64url.h"
#include "jose/crypto/keyder.h"
#include "jose/crypto/pkcs12.h"
#include "jose/keydata.h"
#include "jose/keyjwk.h"
#include "jose/keyopenssh.h"
#include "jose/keypem.h"
#include "jose/keyrecognise.h"
#include "jose/keywords.h"

#include <QCoreApplication>

#include <algorithm>

namespace claimsmith::jose {

namespace {

/// A set of every key that a person could hold fits in a hundredth of this.
constexpr qsizetype maximumInput = qsizetype(1024) * 1024;
/// Base64 of a file, and a JSON string around that: deeper wrappings are refused.
constexpr int maximumWrappings = 3;

QByteArray readForms()
{
    return keyWords(QT_TRANSLATE_NOOP("claimsmith::jose",
        "a JWK or JWK Set, PEM or DER as SPKI, PKCS#1, SEC1, PKCS#8 or X.509 certificate, PKCS#12, and OpenSSH keys"));
}

Error unrecognised(const QByteArray &found, const QByteArray &wanted)
{
    return {ErrorCode::KeyUnrecognised, Segment::Key, -1, found, wanted};
}

/// Reads one input, container within container. Keeps what the whole of it may cost.
class KeyImporter
{
public:
    explicit KeyImporter(const SecretBytes &passphrase)
        : m_passphrase(passphrase)
    {}

    Result<ImportedKeys> read(QByteArrayView data);

private:
    Result<ImportedKeys> readText(QByteArrayView text);
    Result<ImportedKeys> readDer(QByteArrayView der, bool pem);
    Result<ImportedKeys> readPem(QByteArrayView text);
    Result<ImportedKeys> readBlock(const PemBlock &block);
    Result<ImportedKeys> readJson(QByteArrayView text);
    Result<ImportedKeys> readJsonWithPem(const JsonValue &object);
    Result<ImportedKeys> readPlainBase64(QByteArrayView text);
    Result<ImportedKeys> readWrapped(QByteArrayView data);

    const SecretBytes &m_passphrase;
    ImportBudget m_budget;
    int m_wrappings = 0;
};

/// Base64 of either alphabet with or without padding; empty where it is none.
QByteArray decodedBase64(QByteArray text)
{
    while (text.endsWith('='))
        text.chop(1);
    text.replace('+', '-').replace('/', '_');
    base64url::Decoded decoded = base64url::decode(text, Segment::Key);
    wipe(text);
    const bool good = !decoded.problem || decoded.problem->code == ErrorCode::Base64TrailingBits;
    if (!good)
        wipe(decoded.bytes);
    return std::move(decoded.bytes);
}

/// The outline of a whole DER structure, or why it is none.
Result<DerShape> wholeShape(QByteArrayView der)
{
    const DerOutline outline = derOutline(der);
    if (outline.shape != DerShape::None && outline.length > der.size()) {
        return std::unexpected(Error{ErrorCode::KeyDamaged, Segment::Key, -1,
            keyWords(QT_TRANSLATE_NOOP("claimsmith::jose", "%1, cut off after %2 of %3"))
                .replace("%1", shapeName(outline.shape))
                .replace("%2", QByteArray::number(der.size()))
                .replace("%3", octetCount(outline.length)),
            {}});
    }
    return outline.shape;
}

/// An import of one key.
Result<ImportedKeys> single(const Result<KeyData> &key)
{
    return key.transform([](const KeyData &data) { return ImportedKeys{{KeyData::toKey(data)}, data.container, {}}; });
}

/// The block as OpenSSL wants it: its lines anew, whatever transport made of them.
QByteArray withArmour(const PemBlock &block)
{
    QByteArray text = "-----BEGIN " + block.label + "-----\n" + block.legacyHeaders + '\n';
    for (qsizetype i = 0; i < block.base64.size(); i += 64)
        text += block.base64.sliced(i, std::min<qsizetype>(64, block.base64.size() - i)) + '\n';
    return text + "-----END " + block.label + "-----\n";
}

/// Offsets that count from `skip` octets on, as offsets in the whole.
Result<ImportedKeys> shifted(Result<ImportedKeys> keys, qsizetype skip)
{
    const auto shift = [skip](Error &error) { error.offset += error.offset < 0 ? 0 : skip; };
    if (keys)
        std::ranges::for_each(keys->skipped, shift);
    else
        shift(keys.error());
    return keys;
}

Result<ImportedKeys> KeyImporter::read(QByteArrayView data)
{
    const std::optional<QByteArray> utf8 = utf8FromUtf16(data);
    const QByteArrayView text = trimmedText(utf8 ? QByteArrayView(*utf8) : data);
    if (text.isEmpty())
        return std::unexpected(Error{ErrorCode::KeyEmpty, Segment::Key, -1, {}, readForms()});
    if (data.front() == '\x30' && derOutline(data).shape != DerShape::None && looksBinary(data))
        return readDer(data, false);
    return shifted(readText(text), utf8 ? 0 : text.data() - data.data());
}

Result<ImportedKeys> KeyImporter::readText(QByteArrayView text)
{
    if (text.front() == '{' || text.front() == '[' || text.front() == '"') {
        Result<ImportedKeys> keys = readJson(text);
        // A PEM in the quotes of a programming language is no JSON, and reads all the same.
        if (keys || !text.contains("-----BEGIN "))
            return keys;
    }
    if (text.contains("-----BEGIN "))
        return readPem(text);
    if (looksLikeOpenSshPublic(text))
        return keysFromOpenSshPublic(text);
    if (const std::optional<Error> known = recognisedText(text))
        return std::unexpected(*known);
    return readPlainBase64(text);
}

Result<ImportedKeys> KeyImporter::readDer(QByteArrayView der, bool pem)
{
    const Result<DerShape> shape = wholeShape(der);
    if (!shape)
        return std::unexpected(shape.error());
    if (const std::optional<Error> refusal = refusedShape(*shape))
        return std::unexpected(*refusal);
    if (*shape == DerShape::Pkcs12)
        return keysFromPkcs12(der, m_passphrase, m_budget);
    return single(keyFromDer(der, *shape, pem, m_passphrase, m_budget));
}

Result<ImportedKeys> KeyImporter::readBlock(const PemBlock &block)
{
    if (const std::optional<Error> unusable = refusedLabel(block.label))
        return std::unexpected(*unusable);
    const auto damaged = [&block](const char *reason) {
        return std::unexpected(
            Error{ErrorCode::KeyDamaged, Segment::Key, -1, "PEM " + block.label + ": " + keyWords(reason), {}});
    };
    if (block.base64.isEmpty())
        return damaged(QT_TRANSLATE_NOOP("claimsmith::jose", "there is nothing between its BEGIN and END lines"));
    if (!block.legacyHeaders.isEmpty())
        return single(keyFromLegacyPem(withArmour(block), m_passphrase));
    QByteArray bytes = decodedBase64(block.base64);
    if (bytes.isEmpty()) {
        return block.ended ? damaged(QT_TRANSLATE_NOOP(
                                 "claimsmith::jose", "what stands between its BEGIN and END lines is not base64"))
                           : damaged(QT_TRANSLATE_NOOP("claimsmith::jose", "it is cut off: its END line is missing"));
    }
    Result<ImportedKeys> keys = isOpenSshPrivate(bytes) ? single(keyFromOpenSshPrivate(bytes)) : readDer(bytes, true);
    wipe(bytes);
    if (!keys && keys.error().code == ErrorCode::KeyDamaged && !block.ended)
        return damaged(QT_TRANSLATE_NOOP("claimsmith::jose", "it is cut off: its END line is missing"));
    return keys;
}

Result<ImportedKeys> KeyImporter::readPem(QByteArrayView text)
{
    ImportedKeys imported;
    QList<PemBlock> blocks = findPemBlocks(text);
    for (const PemBlock &block : std::as_const(blocks)) {
        if (block.label == "EC PARAMETERS") // openssl ecparam writes it before the key, which names the curve again
            continue;
        Result<ImportedKeys> read = readBlock(block);
        if (read) {
            imported.keys += read->keys;
            imported.skipped += read->skipped;
            continue;
        }
        if (blocks.size() > 1)
            read.error().offset = block.offset;
        imported.skipped.append(std::move(read.error()));
    }
    const bool parametersOnly = !blocks.isEmpty() && imported.keys.isEmpty() && imported.skipped.isEmpty();
    wipe(blocks);
    if (!imported.keys.isEmpty()) {
        imported.container = imported.keys.front().container();
        return imported;
    }
    if (!imported.skipped.isEmpty())
        return std::unexpected(imported.skipped.front());
    return std::unexpected(unrecognised(
        parametersOnly ? keyWords(QT_TRANSLATE_NOOP("claimsmith::jose", "the parameters of a curve without a key"))
                       : keyWords(QT_TRANSLATE_NOOP("claimsmith::jose", "the start of a broken PEM line")),
        readForms()));
}

Result<ImportedKeys> KeyImporter::readJson(QByteArrayView text)
{
    const Result<Json> json = Json::parse(text, Segment::Key);
    if (!json)
        return std::unexpected(json.error());
    const JsonValue root = json->root();
    if (root.isString())
        return readWrapped(root.string());
    if (root.isArray())
        return keysFromJwkSet(root);
    if (root.contains("kty")) {
        QList<Error> remarks;
        return keyFromJwk(root, remarks).transform([&remarks](const Key &key) {
            return ImportedKeys{{key}, Container::Jwk, remarks};
        });
    }
    if (root.contains("keys"))
        return keysFromJwkSet(root.member("keys"));
    if (text.contains("-----BEGIN "))
        return readJsonWithPem(root);
    return std::unexpected(recognisedJson(root));
}

/// A service account's file has its key in `private_key`; a certificate map has a certificate for each `kid`.
Result<ImportedKeys> KeyImporter::readJsonWithPem(const JsonValue &object)
{
    ImportedKeys all;
    const QByteArray privateKeyId = object.member("private_key_id").string().toByteArray();
    object.forEachMember([&](QByteArrayView name, const JsonValue &value) {
        if (!value.isString() || !value.string().contains("-----BEGIN "))
            return;
        Result<ImportedKeys> imported = readPem(value.string());
        if (!imported) {
            all.skipped.append(imported.error());
            return;
        }
        for (Key &key : imported->keys) {
            if (name == "private_key")
                key.setKeyId(privateKeyId);
            else if (imported->container == Container::PemCertificate)
                key.setKeyId(name.toByteArray());
        }
        all.container = imported->container;
        all.keys += imported->keys;
        all.skipped += imported->skipped;
    });
    if (!all.keys.isEmpty())
        return all;
    return std::unexpected(all.skipped.isEmpty() ? recognisedJson(object) : all.skipped.front());
}

/// PEM without its armour lines; or a whole JWK or PEM in base64, as environment variables hold them.
Result<ImportedKeys> KeyImporter::readPlainBase64(QByteArrayView text)
{
    const PemBlock body = armourless(text);
    QByteArray bytes = decodedBase64(body.base64);
    if (isOpenSshPrivate(bytes)) {
        Result<ImportedKeys> keys = single(keyFromOpenSshPrivate(bytes));
        wipe(bytes);
        return keys;
    }
    if (derOutline(bytes).shape != DerShape::None && derOutline(bytes).shape != DerShape::Unknown) {
        Result<ImportedKeys> keys = readDer(bytes, true);
        wipe(bytes);
        return keys;
    }
    const QByteArrayView inner = trimmedText(bytes);
    if (inner.startsWith("-----BEGIN ") || (inner.startsWith('{') && inner.endsWith('}'))) {
        Result<ImportedKeys> keys = readWrapped(bytes);
        wipe(bytes);
        return keys;
    }
    wipe(bytes);
    return std::unexpected(
        unrecognised(looksBinary(text) ? keyWords(QT_TRANSLATE_NOOP("claimsmith::jose", "binary data of another kind"))
                                       : keyWords(QT_TRANSLATE_NOOP("claimsmith::jose", "plain text")),
            readForms()));
}

Result<ImportedKeys> KeyImporter::readWrapped(QByteArrayView data)
{
    if (++m_wrappings > maximumWrappings) {
        return std::unexpected(unrecognised(
            keyWords(QT_TRANSLATE_NOOP("claimsmith::jose", "text wrapped in text several times over")), readForms()));
    }
    return read(data);
}

} // namespace

Result<ImportedKeys> importKeys(QByteArrayView data, const SecretBytes &passphrase)
{
    if (data.size() > maximumInput) {
        return std::unexpected(unrecognised(keyWords(QT_TRANSLATE_NOOP("claimsmith::jose", "a file of %1 KiB"))
                                                .replace("%1", QByteArray::number(data.size() / 1024)),
            keyWords(QT_TRANSLATE_NOOP("claimsmith::jose", "up to 1024 KiB of keys"))));
    }
    return KeyImporter(passphrase).read(data);
}

} // namespace claimsmith::jose
