// SPDX-License-Identifier: MIT
#include "model/historysample.h"

#include "token/issue.h"

#include <QCoreApplication>

namespace claimsmith::model {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Guards nothing: it stands here for all to read.
constexpr QByteArrayView sampleSecret("the secret of the sample history, which guards nothing");

} // namespace

void historySample(History &history, KeyringModel &keyring, token::Instant now)
{
    auto key = jose::Key::fromSecret(sampleSecret, jose::SecretEncoding::Utf8);
    if (!key)
        return;
    key->setKeyId("sample-history");
    auto signer = token::TokenSigner::create(*key, jose::AlgorithmId::HS256);
    if (!signer)
        return;
    const auto pair = token::createPair(
        "7", "ada", *signer, *signer, now, {.accessLifetime = 1h, .tokenId = token::TokenIdKind::Uuid4});
    const auto former = token::createPair(
        "42", "john", *signer, *signer, token::plus(now, -2h), {.accessLifetime = 1h, .roles = {"admin"}});
    if (!pair || !former)
        return;
    keyring.add(*key, QCoreApplication::translate("claimsmith::model", "sample"));
    QByteArray changed = pair->accessToken;
    const qsizetype signature = changed.lastIndexOf('.') + 1;
    changed[signature] = changed.at(signature) == 'A' ? 'B' : 'A';
    // {"alg":"none"} and {"sub":"nobody"}
    const QByteArray unsecured = "eyJhbGciOiJub25lIn0.eyJzdWIiOiJub2JvZHkifQ.";
    history.see({{pair->accessToken, u"access_token"_s}, {pair->refreshToken, u"refresh_token"_s},
                    {former->accessToken, u"access_token"_s}, {changed, u"access_token"_s}, {unsecured}},
        TokenOrigin::Inspected);
}

} // namespace claimsmith::model
