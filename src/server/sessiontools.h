// SPDX-License-Identifier: MIT
#pragma once

#include "server/sessionsettings.h"
#include "server/tokenmint.h"
#include "token/judge.h"
#include "token/tokenfacts.h"
#include "token/verdict.h"

namespace claimsmith::server {

/// Everything that follows from one set of settings. One thread at a time.
struct SessionTools
{
    SharedSettings settings;
    TokenMint mint;
    token::Judge accessJudge; ///< asks for the `typ` of access tokens
    token::Judge judge;       ///< takes any token of ours

    [[nodiscard]] static token::Issued<SessionTools> create(const SharedSettings &settings);
};

/// What was made of a token that somebody brought.
struct Judged
{
    token::Verdict verdict;
    token::TokenFacts facts;
};

/// Signed by us for the same audience, whatever the time.
[[nodiscard]] bool isOurs(const token::Verdict &verdict);

} // namespace claimsmith::server
