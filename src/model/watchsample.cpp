// SPDX-License-Identifier: MIT
#include "model/watchsample.h"

#include "token/issue.h"

#include <QCoreApplication>

namespace claimsmith::model {

using namespace std::chrono_literals;

QList<WatchHandle> watchSample(WatchList &list, KeyringModel &keyring, QByteArrayView secret, token::Instant now)
{
    auto key = jose::Key::fromSecret(secret, jose::SecretEncoding::Utf8);
    if (!key)
        return {};
    auto signer = token::TokenSigner::create(*key, jose::AlgorithmId::HS256);
    if (!signer)
        return {};
    keyring.add(*key, QCoreApplication::translate("claimsmith::model", "sample"),
        QCoreApplication::translate("claimsmith::model", "sample session"));
    const auto pair = token::createPair("7", "ada", *signer, *signer, now,
        {.accessLifetime = WatchList::usualThreshold + 15s, .tokenId = token::TokenIdKind::Uuid4});
    const auto former = token::createPair(
        "42", "john", *signer, *signer, token::plus(now, -2h), {.accessLifetime = 1h, .roles = {"admin"}});
    if (!pair || !former)
        return {};
    return list.watch({{pair->accessToken, QStringLiteral("access_token")},
        {pair->refreshToken, QStringLiteral("refresh_token"), QStringLiteral("ada")},
        {former->accessToken, QStringLiteral("access_token")}});
}

} // namespace claimsmith::model
