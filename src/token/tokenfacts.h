// SPDX-License-Identifier: MIT
#pragma once

#include "token/instant.h"
#include "token/token.h"

#include <QByteArray>

#include <optional>

namespace claimsmith::token {

/// What a token is for. One is never taken as the other.
enum class TokenUse : quint8 { Access, Refresh, Neither };

/// How an access token is told from a refresh token.
enum class AccessType : quint8 {
    AtJwt,    ///< header `typ: at+jwt` (RFC 9068 §2.1)
    PlainJwt, ///< it has no claim `type`, or "access"
};

/// What the session rules read of a token: facts, true only if the token was verified.
struct TokenFacts
{
    TokenUse use = TokenUse::Neither;
    /// What its revocation and consumption are keyed on: `jti`, or where that is missing, no string or longer than 128
    /// bytes, a digest of what was signed. Never its time, and never its signature, which may differ for one token.
    QByteArray id{};
    QByteArray family{};                 ///< empty: it names none
    std::optional<qint64> generation{};  ///< of a refresh token
    std::optional<QByteArray> subject{}; ///< `sub`; nullopt where it is missing or no string (RFC 7519 §4.1.2)
    std::optional<Instant> issuedAt{};
    std::optional<Instant> expiresAt{};

    /// The user that `sub` names: a whole number in its shortest form; nullopt for anything else.
    [[nodiscard]] std::optional<qint64> userId() const;

    [[nodiscard]] static TokenFacts of(const Token &token, AccessType type);
};

} // namespace claimsmith::token
