// SPDX-License-Identifier: MIT
#include "cli/keyexport.h"

#include "cli/text.h"

namespace claimsmith::cli {

using namespace Qt::StringLiterals;

namespace {

Outcome<QByteArray> pem(const QList<jose::Key> &keys, bool withSecret)
{
    QByteArray blocks;
    for (const jose::Key &key : keys) {
        if (key.type() == jose::KeyType::Oct)
            return std::unexpected(Problem{Text::tr("A shared secret has no PEM form: write it as jwk or jwks")});
        const auto block = key.toPem(withSecret && key.isPrivate());
        if (!block)
            return std::unexpected(Problem{jose::message(block.error())});
        blocks += block->view();
    }
    return blocks;
}

} // namespace

Outcome<KeyFormat> keyFormat(const std::string &name)
{
    if (name == "jwk")
        return KeyFormat::Jwk;
    if (name == "jwks")
        return KeyFormat::Jwks;
    if (name == "pem")
        return KeyFormat::Pem;
    return std::unexpected(Problem{
        Text::tr("“%1” is no key format that is written here: jwk, jwks or pem").arg(QString::fromStdString(name))});
}

Outcome<QByteArray> exportKeys(const QList<jose::Key> &keys, KeyFormat format, bool withSecret)
{
    for (const jose::Key &key : keys) {
        if (!withSecret && key.type() == jose::KeyType::Oct)
            return std::unexpected(
                Problem{Text::tr("A shared secret has no public half: nothing of it can be published")});
    }
    if (format == KeyFormat::Pem)
        return pem(keys, withSecret);
    if (format == KeyFormat::Jwk && keys.size() != 1)
        return std::unexpected(Problem{
            Text::tr("There are %n keys: one JWK holds one, use --to jwks", nullptr, static_cast<int>(keys.size()))});
    QByteArray list;
    for (const jose::Key &key : keys)
        list += (list.isEmpty() ? "" : ",") + key.toJwk(withSecret && key.isPrivate()).view().toByteArray();
    return (format == KeyFormat::Jwk ? list : R"({"keys":[)"_ba + list + "]}") + '\n';
}

} // namespace claimsmith::cli
