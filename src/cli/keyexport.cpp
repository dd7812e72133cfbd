// SPDX-License-Identifier: MIT
#include "cli/keyexport.h"

#include "cli/text.h"

#include <algorithm>
#include <array>

namespace claimsmith::cli {

using namespace Qt::StringLiterals;

namespace {

struct FormatName
{
    QLatin1StringView name;
    KeyFormat format;
};
constexpr std::array formats{
    FormatName{"jwk"_L1, KeyFormat::Jwk},
    FormatName{"jwks"_L1, KeyFormat::Jwks},
    FormatName{"pem"_L1, KeyFormat::Pem},
    FormatName{"pkcs8"_L1, KeyFormat::Pkcs8},
    FormatName{"pkcs8-encrypted"_L1, KeyFormat::Pkcs8Encrypted},
    FormatName{"spki"_L1, KeyFormat::Spki},
};

jose::Result<jose::SecretBytes> pemBlock(const jose::Key &key, const KeyWriting &writing)
{
    switch (writing.format) {
    case KeyFormat::Pkcs8Encrypted:
        return key.toEncryptedPem(writing.passphrase);
    case KeyFormat::Spki:
        return key.toPem(false);
    default:
        return key.toPem(writing.withSecret);
    }
}

Outcome<QByteArray> pem(const QList<jose::Key> &keys, const KeyWriting &writing)
{
    const bool wantsPrivate = writing.format == KeyFormat::Pkcs8 || writing.format == KeyFormat::Pkcs8Encrypted;
    if (wantsPrivate && !writing.withSecret)
        return std::unexpected(
            Problem{Text::tr("PKCS#8 holds private keys: for the public half alone, write it as spki")});
    QByteArray blocks;
    for (const jose::Key &key : keys) {
        if (key.type() == jose::KeyType::Oct)
            return std::unexpected(Problem{Text::tr("A shared secret has no PEM form: write it as jwk or jwks")});
        if (wantsPrivate && !key.isPrivate())
            return std::unexpected(Problem{
                Text::tr("PKCS#8 holds private keys, and this is %1: write it as spki").arg(key.description())});
        const auto block = pemBlock(key, writing);
        if (!block)
            return std::unexpected(Problem{jose::message(block.error())});
        blocks += block->view();
    }
    return blocks;
}

} // namespace

Outcome<KeyFormat> keyFormat(const std::string &name)
{
    const auto *row = std::ranges::find(formats, QLatin1StringView(name), &FormatName::name);
    if (row != formats.end())
        return row->format;
    return std::unexpected(Problem{Text::tr("“%1” is no key format that is written here: %2")
            .arg(QString::fromStdString(name), QString::fromStdString(keyFormatNames()).replace(u"|"_s, u", "_s))});
}

std::string keyFormatNames()
{
    std::string names;
    for (const FormatName &row : formats)
        names += (names.empty() ? "" : "|") + std::string(row.name.data(), static_cast<size_t>(row.name.size()));
    return names;
}

KeyFormat publicCounterpart(KeyFormat format)
{
    return format == KeyFormat::Jwk || format == KeyFormat::Jwks ? format : KeyFormat::Spki;
}

Outcome<QByteArray> exportKeys(const QList<jose::Key> &keys, const KeyWriting &writing)
{
    for (const jose::Key &key : keys) {
        if (!writing.withSecret && key.type() == jose::KeyType::Oct)
            return std::unexpected(
                Problem{Text::tr("A shared secret has no public half: nothing of it can be published")});
    }
    if (writing.format != KeyFormat::Jwk && writing.format != KeyFormat::Jwks)
        return pem(keys, writing);
    if (writing.format == KeyFormat::Jwks)
        return jose::toJwks(keys, writing.withSecret).view().toByteArray() + '\n';
    if (keys.size() != 1)
        return std::unexpected(Problem{
            Text::tr("There are %n keys: one JWK holds one, use --to jwks", nullptr, static_cast<int>(keys.size()))});
    return keys.front().toJwk(writing.withSecret).view().toByteArray() + '\n';
}

} // namespace claimsmith::cli
