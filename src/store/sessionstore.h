// SPDX-License-Identifier: MIT
#pragma once

#include "store/database.h"
#include "token/sessionrules.h"
#include "token/sessionstate.h"

#include <QList>

#include <optional>

namespace claimsmith::store {

/// A login or a refresh as it was written.
struct SessionStep
{
    token::User user{};
    token::Family family{};
    token::RefreshDecision decision{};
    /// The refresh token to give out; with Kind::Keep the one that was presented.
    token::RefreshRecord record{};
};

/// What was written by a revocation.
struct Revoked
{
    QByteArray token{};           ///< listed by this; empty: none
    QList<QByteArray> families{}; ///< revoked by this
};

/// What is kept of an access token and of the user that it names, read at one moment.
struct AccessRow
{
    token::AccessState state{};
    std::optional<token::User> user{};
};

/// The tables `families`, `refresh_tokens` and `revoked_tokens` of the data file: what is kept of tokens. No text of a
/// token is among it. Each function that changes something is one transaction: it takes the write lock, reads the
/// state, asks the rule of token/sessionrules.h, writes what that decided, commits, and only then answers. On the
/// thread of its database.
class SessionStore
{
public:
    /// `database` lives longer.
    explicit SessionStore(Database *database)
        : m_database(database)
    {}

    /// A new family of the user with its first refresh token, of these ids. nullopt where there is no such user, or one
    /// who is disabled.
    [[nodiscard]] Result<std::optional<SessionStep>> login(qint64 user, const QByteArray &family,
        const QByteArray &refreshId, const token::RotationPolicy &policy, const token::Lifetimes &lifetimes,
        token::Instant now);
    /// `refresh` was verified at `now`; `newId` is for the token that may be given for it. Where the decision refuses,
    /// what it revokes is written all the same.
    [[nodiscard]] Result<SessionStep> refresh(const token::TokenFacts &refresh, const QByteArray &newId,
        const token::RotationPolicy &policy, const token::Lifetimes &lifetimes, token::Instant now);
    /// `access` was verified; `refresh` is one that was given beside it, whose signature is good.
    [[nodiscard]] Result<Revoked> logout(
        const token::TokenFacts &access, const std::optional<token::TokenFacts> &refresh, token::Instant now);
    /// The signature of `token` is good.
    [[nodiscard]] Result<Revoked> revoke(const token::TokenFacts &token, token::Instant now);
    /// False where it was revoked before, or is not there.
    [[nodiscard]] Result<bool> revokeFamily(
        const QByteArray &family, token::RevocationReason reason, token::Instant now);

    [[nodiscard]] Result<AccessRow> access(const token::TokenFacts &access);
    [[nodiscard]] Result<token::RefreshState> refreshState(const token::TokenFacts &refresh);

    /// The families, the newest first; of one user, or of all.
    [[nodiscard]] Result<QList<token::Family>> families(std::optional<qint64> user = {});
    /// Its refresh tokens by generation, as far as they are kept.
    [[nodiscard]] Result<QList<token::RefreshRecord>> refreshTokens(const QByteArray &family);
    [[nodiscard]] Result<QList<token::RevokedToken>> revokedTokens();

    /// Forgets what is over at `now` by its own `exp`, and answers how many rows that were: revoked access tokens;
    /// consumed refresh tokens; families that ended longer than `keepEnded` ago, with all that is theirs.
    ///
    /// A clock that is moved back makes none of it valid again. Of revoked access tokens the family remembers the
    /// latest `exp` that was swept, and those that end no later are refused. Of refresh tokens the family remembers the
    /// generation. A family that is not kept refuses all that name it.
    [[nodiscard]] Result<qint64> sweep(token::Instant now, token::Duration keepEnded);

    /// Everything of every user goes, the users too; the file is as one that never had any.
    [[nodiscard]] Result<void> forgetAll();

private:
    Database *m_database;
};

} // namespace claimsmith::store
