// SPDX-License-Identifier: MIT
#pragma once

#include "model/watchedtoken.h"
#include "token/token.h"

#include <QString>

#include <memory>

namespace claimsmith::model {

/// How a token came by. The numbers are those of the history file: they stay what they are.
enum class TokenOrigin : quint8 {
    Inspected = 0, ///< pasted or opened on the Inspect page
    Edited = 1,    ///< made there out of another
    Crafted = 2,
    Issued = 3,  ///< by the local API, to this window
    Watched = 4, ///< pasted on the Watch page
    Renewed = 5,
};
[[nodiscard]] QString originText(TokenOrigin origin); ///< "Inspected"; translated

/// A token that somebody saw. A value; what an undo brings back.
struct SeenToken
{
    std::shared_ptr<const token::Token> token;   ///< never null
    token::Instant seen{};                       ///< last, by the clock of the program
    token::Instant machine{};                    ///< last, by the machine's: what retention counts from
    TokenOrigin origin = TokenOrigin::Inspected; ///< how it first came
    TokenUse use = TokenUse::Unknown;
    qint64 place = 0;     ///< the later it was seen, the greater
    bool isStale = false; ///< to be judged with other keys
};

/// Whether a part of the token that can be read holds a private or secret key as a JWK (RFC 7517): such a token is as
/// good as the key.
[[nodiscard]] bool holdsPrivateKey(const token::Token &token);

} // namespace claimsmith::model
