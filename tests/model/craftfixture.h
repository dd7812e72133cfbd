// SPDX-License-Identifier: MIT
#pragma once

#include "jose/crypto/crypto.h"
#include "model/crafting.h"
#include "model/rfctokens.h"

#include <QString>

/// The state of the Craft page on a clock that stands still, with the HS256 key of RFC 7515 A.1; for tests.
namespace claimsmith::testsupport {

inline constexpr token::Instant issue = token::fromSeconds(1'700'000'000);

/// The P-256 key of RFC 7515 A.3 with its private half.
inline constexpr char es256PrivateJwk[] =
    R"({"kty":"EC","crv":"P-256","kid":"ec-1","x":"f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU",)"
    R"("y":"x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0","d":"jpsQnnGQmL-YBIffH1136cspYG6-0iY7X1fCE9-E9LI"})";

struct CraftFixture
{
    explicit CraftFixture(bool withKey = true, const QString &folder = {})
    {
        clock.freeze(issue);
        if (withKey)
            hmac = keyring.add(onlyKey(hs256Jwk), QStringLiteral("a1"));
        crafting = std::make_unique<model::Crafting>(&clock, &keyring, folder);
        crafting->setZone(token::Zone::Utc);
        crafting->settle();
    }

    [[nodiscard]] const model::DraftResult &result(int which = 0) const
    {
        crafting->settle();
        return crafting->draft(which)->result();
    }
    [[nodiscard]] model::ClaimFormModel *claims(int which = 0) const { return crafting->draft(which)->claims(); }
    [[nodiscard]] model::ClaimFormModel *header(int which = 0) const { return crafting->draft(which)->header(); }
    /// The texts of both tokens.
    [[nodiscard]] QByteArrayList texts() const { return {result(0).text, result(1).text}; }

    jose::CryptoSession crypto;
    token::Clock clock;
    model::KeyringModel keyring;
    model::KeyHandle hmac = model::KeyHandle::None;
    std::unique_ptr<model::Crafting> crafting;
};

} // namespace claimsmith::testsupport
