// SPDX-License-Identifier: MIT
#pragma once

#include "server/sessionsettings.h"
#include "token/issue.h"
#include "token/sessionstate.h"

#include <QByteArray>

namespace claimsmith::server {

/// Makes the tokens of the API by one set of settings. One thread at a time.
class TokenMint
{
public:
    [[nodiscard]] static token::Issued<TokenMint> create(const SharedSettings &settings);

    /// An access token of `user` that is issued now, with an id of its own, and the refresh token of `record`: the same
    /// claims whenever it is made, and the same bytes where the algorithm has one signature for them.
    [[nodiscard]] token::Issued<token::TokenPair> pair(
        const token::User &user, const token::RefreshRecord &record, token::Instant now);
    /// The same with the text of a refresh token that stays good.
    [[nodiscard]] token::Issued<token::TokenPair> pair(const token::User &user, const token::RefreshRecord &record,
        const QByteArray &refreshToken, token::Instant now);

private:
    TokenMint(SharedSettings settings, token::TokenSigner access, token::TokenSigner refresh);
    [[nodiscard]] token::Issued<QByteArray> accessToken(
        const token::User &user, const QByteArray &family, const QByteArray &id, token::Instant now);
    [[nodiscard]] token::Issued<QByteArray> refreshToken(const token::User &user, const token::RefreshRecord &record);

    SharedSettings m_settings;
    token::TokenSigner m_access;
    token::TokenSigner m_refresh;
};

} // namespace claimsmith::server
