// SPDX-License-Identifier: MIT
#include "jose/keyformat.h"

#include "jose/base64url.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace claimsmith::jose {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(claimsmith::jose::KeyFormat)
};

#define WORDS(text) QT_TRANSLATE_NOOP("claimsmith::jose::KeyFormat", text)
constexpr std::array table{
    KeyFormatFacts{
        KeyFormat::Jwk, "jwk"_L1, WORDS("JWK"), "jwk.json"_L1, "application/jwk+json"_L1, true, true, true, false},
    KeyFormatFacts{KeyFormat::Jwks, "jwks"_L1, WORDS("JWK Set"), "jwks.json"_L1, "application/jwk-set+json"_L1, true,
        true, true, true},
    KeyFormatFacts{
        KeyFormat::Pem, "pem"_L1, WORDS("PEM"), "pem"_L1, "application/x-pem-file"_L1, true, true, false, true},
    KeyFormatFacts{KeyFormat::Pkcs8, "pkcs8"_L1, WORDS("PEM, PKCS#8"), "pem"_L1, "application/x-pem-file"_L1, false,
        true, false, true},
    KeyFormatFacts{KeyFormat::Pkcs8Encrypted, "pkcs8-encrypted"_L1, WORDS("PEM, PKCS#8 under a pass phrase"), "pem"_L1,
        "application/x-pem-file"_L1, false, true, false, true},
    KeyFormatFacts{KeyFormat::Spki, "spki"_L1, WORDS("PEM, SPKI"), "pem"_L1, "application/x-pem-file"_L1, true, false,
        false, true},
    KeyFormatFacts{
        KeyFormat::Secret, "secret"_L1, WORDS("Secret as text"), "txt"_L1, "text/plain"_L1, false, false, true, false},
    KeyFormatFacts{KeyFormat::SecretBase64Url, "secret-base64url"_L1, WORDS("Secret in base64url"), "txt"_L1,
        "text/plain"_L1, false, false, true, false},
};
#undef WORDS

/// Whether the octets of a secret can be shown and typed as they are.
bool isText(QByteArrayView octets)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = decoder.decode(octets);
    const QList<uint> points = text.toUcs4();
    const bool good = !decoder.hasError() && std::ranges::all_of(points, [](char32_t c) { return QChar::isPrint(c); });
    cleanse(text.data(), static_cast<size_t>(text.size()) * sizeof(QChar));
    return good;
}

/// What of a key is written: not whether the form can hold it.
bool writesPrivate(const Key &key, const KeyWriting &writing)
{
    return key.isPrivate() && writing.withSecret && keyFormatFacts(writing.format).holdsPrivate;
}

std::optional<KeyFormatRefusal::Reason> reasonAgainst(const Key &key, const KeyWriting &writing)
{
    using Reason = KeyFormatRefusal::Reason;
    const KeyFormatFacts &facts = keyFormatFacts(writing.format);
    if (key.isNull())
        return Reason::NoKey;
    if (key.type() == KeyType::Oct) {
        if (!writing.withSecret)
            return Reason::NoPublicHalf;
        if (!facts.holdsSecrets)
            return Reason::SecretHasNoPem;
        if (writing.format == KeyFormat::Secret && !isText(key.secretParameter("k").view()))
            return Reason::NotText;
        return std::nullopt;
    }
    if (!facts.holdsPublic && !facts.holdsPrivate)
        return Reason::NotASecret;
    if (!facts.holdsPublic && !writesPrivate(key, writing))
        return Reason::NotPrivate;
    return std::nullopt;
}

Result<SecretBytes> written(const Key &key, const KeyWriting &writing)
{
    switch (writing.format) {
    case KeyFormat::Jwk:
    case KeyFormat::Jwks:
        return key.toJwk(writing.withSecret);
    case KeyFormat::Pem:
    case KeyFormat::Pkcs8:
        return key.toPem(writing.withSecret);
    case KeyFormat::Pkcs8Encrypted:
        return key.toEncryptedPem(writing.passphrase);
    case KeyFormat::Spki:
        return key.toPem(false);
    case KeyFormat::Secret:
        return key.secretParameter("k");
    case KeyFormat::SecretBase64Url: {
        QByteArray text = base64url::encode(key.secretParameter("k").view());
        const SecretBytes encoded{QByteArrayView(text)};
        wipe(text);
        return encoded;
    }
    }
    return {};
}

/// The pieces behind each other, and `end`, through one buffer that is wiped.
SecretBytes joined(const QList<SecretBytes> &pieces, QByteArrayView end)
{
    qsizetype size = end.size();
    for (const SecretBytes &piece : pieces)
        size += piece.size();
    QByteArray text;
    text.reserve(size);
    for (const SecretBytes &piece : pieces)
        text += piece.view();
    text += end;
    SecretBytes all{QByteArrayView(text)};
    wipe(text);
    return all;
}

} // namespace

std::span<const KeyFormatFacts> keyFormats() { return table; }

const KeyFormatFacts &keyFormatFacts(KeyFormat format) { return table.at(static_cast<size_t>(format)); }

const KeyFormatFacts *findKeyFormat(QByteArrayView name)
{
    const auto *const row = std::ranges::find(table, QLatin1StringView(name), &KeyFormatFacts::name);
    return row == table.end() ? nullptr : row;
}

QString formatText(KeyFormat format) { return Words::tr(keyFormatFacts(format).text); }

KeyFormat publicCounterpart(KeyFormat format)
{
    return format == KeyFormat::Jwk || format == KeyFormat::Jwks ? format : KeyFormat::Spki;
}

QString message(const KeyFormatRefusal &refusal)
{
    using Reason = KeyFormatRefusal::Reason;
    switch (refusal.reason) {
    case Reason::NoKey:
        return Words::tr("There is no key to write");
    case Reason::NoPublicHalf:
        return Words::tr("A shared secret has no public half: nothing of it can be published");
    case Reason::SecretHasNoPem:
        return Words::tr("A shared secret has no PEM form: write it as jwk or jwks");
    case Reason::NotPrivate:
        return Words::tr("PKCS#8 holds private keys, and this is %1: write it as spki").arg(refusal.description);
    case Reason::NotASecret:
        return Words::tr("This is %1 and no shared secret: write it as jwk or pem").arg(refusal.description);
    case Reason::NotText:
        return Words::tr("The bytes of this secret are no text: write it as secret-base64url");
    case Reason::Several:
        return Words::tr("There are %n keys, and this form holds one: write them as jwks", nullptr, refusal.count);
    case Reason::Failed:
        break;
    }
    return refusal.error ? message(*refusal.error) : QString();
}

std::optional<KeyFormatRefusal> refusal(const QList<Key> &keys, const KeyWriting &writing)
{
    if (keys.isEmpty())
        return KeyFormatRefusal{.reason = KeyFormatRefusal::Reason::NoKey};
    for (const Key &key : keys) {
        const auto reason = reasonAgainst(key, writing);
        if (!reason)
            continue;
        const bool isHalf = key.isPrivate() && key.type() != KeyType::Oct && !writing.withSecret;
        const Key meant = isHalf ? key.publicKey() : key;
        return KeyFormatRefusal{.reason = *reason, .description = meant.description()};
    }
    if (keys.size() > 1 && !keyFormatFacts(writing.format).holdsSeveral)
        return KeyFormatRefusal{.reason = KeyFormatRefusal::Reason::Several, .count = static_cast<int>(keys.size())};
    return std::nullopt;
}

std::expected<SecretBytes, KeyFormatRefusal> writeKeys(const QList<Key> &keys, const KeyWriting &writing)
{
    if (auto refused = refusal(keys, writing))
        return std::unexpected(*std::move(refused));
    if (writing.format == KeyFormat::Jwks)
        return joined({toJwks(keys, writing.withSecret)}, "\n");
    QList<SecretBytes> pieces;
    for (const Key &key : keys) {
        Result<SecretBytes> piece = written(key, writing);
        if (!piece) {
            return std::unexpected(
                KeyFormatRefusal{.reason = KeyFormatRefusal::Reason::Failed, .error = std::move(piece.error())});
        }
        pieces.append(*piece);
    }
    return joined(pieces, writing.format == KeyFormat::Jwk ? "\n"_ba : ""_ba);
}

} // namespace claimsmith::jose
