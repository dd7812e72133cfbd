// SPDX-License-Identifier: MIT
#pragma once

#include "token/refusal.h"
#include "token/rotation.h"
#include "token/sessionstate.h"
#include "token/tokenfacts.h"

#include <expected>
#include <functional>
#include <optional>

/// What is done with users and their tokens, as pure decisions: facts of a token that was verified, what is kept of it,
/// and an instant go in; what to answer and what to write comes out. Nothing here asks for the time or keeps anything.
///
/// What is consumed or revoked stays so whatever the clock says. It is keyed on `jti`; where a row was swept (its own
/// time was over), the family remembers what must not come back: see revocationOf() and decideRefresh().
namespace claimsmith::token {

template<typename T>
using Decided = std::expected<T, Refusal>;

/// What is kept about an access token.
struct AccessState
{
    bool listed = false;       ///< its id is among the revoked tokens
    bool familyIsKept = false; ///< the family that it names
    bool familyIsRevoked = false;
    std::optional<Instant> sweptUntil{}; ///< the latest `exp` of a revoked token of that family that was swept
};
/// Revoked where it is listed; where it ends no later than one of its family whose entry was swept (so that a clock
/// that is moved back revives none); where its family is not kept any more; or where that is revoked and `policy` lets
/// access end with it.
[[nodiscard]] RevocationStatus revocationOf(
    const TokenFacts &access, const AccessState &state, const RotationPolicy &policy);

/// The user of a verified access token: PayloadInvalid without `sub`, UserNotFound where that is no whole number or
/// nobody who is enabled. `find` looks a user up.
using UserLookup = std::function<std::optional<User>(qint64 id)>;
[[nodiscard]] Decided<User> currentUser(const TokenFacts &access, const UserLookup &find);
[[nodiscard]] bool isAdmin(const User &user);

/// How long new tokens live.
struct Lifetimes
{
    Duration access = std::chrono::hours(1);
    Duration refresh = std::chrono::days(7);

    bool operator==(const Lifetimes &) const = default;
};

/// When a refresh token of `family` that is issued now expires: its lifetime, cut to the idle and absolute lifetime of
/// the family; whole seconds, as `exp` has them.
[[nodiscard]] Instant refreshExpiry(
    const Family &family, const RotationPolicy &policy, const Lifetimes &lifetimes, Instant now);
/// A new family of `user`, without an id.
[[nodiscard]] Family newFamily(qint64 user, const RotationPolicy &policy, const Lifetimes &lifetimes, Instant now);

/// What is kept about a refresh token. `user` is the one that its `sub` names.
struct RefreshState
{
    std::optional<User> user{};
    std::optional<Family> family{};
    std::optional<RefreshRecord> presented{};
    std::optional<RefreshRecord> replacement{}; ///< the one that `presented` was replaced by
};

/// What to do with a refresh token that was presented.
struct RefreshDecision
{
    enum class Kind : quint8 {
        Refuse,
        Rotate,  ///< consume it and give a new one
        Beside,  ///< it is consumed already: give another one beside its replacement
        Replace, ///< it is consumed already: give its replacement once more
        Keep,    ///< it stays good: an access token alone
    };
    Kind kind = Kind::Refuse;
    Refusal refusal = Refusal::TokenInvalid;             ///< where it is refused
    bool revokesFamily = false;                          ///< for RevocationReason::Reuse
    RevocationStatus status = RevocationStatus::Current; ///< of the token, for its verdict
    qint64 generation = 0;                               ///< of the new refresh token
    Instant expiresAt{};                                 ///< of the new refresh token

    bool operator==(const RefreshDecision &) const = default;
};
/// `refresh` was verified at `now`. A token that nobody keeps is refused; where its generation is older than that of
/// its family it was consumed and swept, which is reuse.
///
/// The grace period counts both ways from the instant of consumption: of two requests at once the one that is served
/// later may have been given the earlier instant. So it does not come back when the clock is moved back further.
[[nodiscard]] RefreshDecision decideRefresh(const TokenFacts &refresh, const RefreshState &state,
    const RotationPolicy &policy, const Lifetimes &lifetimes, Instant now);

/// What a revocation ends.
struct RevokeDecision
{
    std::optional<RevokedToken> token{}; ///< to be listed until its own `exp`
    std::optional<QByteArray> family{};  ///< to be revoked
    RevocationReason reason = RevocationReason::Request;

    [[nodiscard]] bool endsNothing() const { return !token && !family; }
    bool operator==(const RevokeDecision &) const = default;
};
/// RFC 7009 §2.1 for a token whose signature is good, whatever its time: an access token alone is listed; a refresh
/// token ends its family. A token that names a family which is not `known` ends nothing.
[[nodiscard]] RevokeDecision decideRevoke(const TokenFacts &token, bool familyIsKnown, Instant now);
/// A log out with a valid access token: it is listed, and its family ends.
[[nodiscard]] RevokeDecision decideLogout(const TokenFacts &access, Instant now);
/// The refresh token given with a log out: its family ends where it is of the same user.
[[nodiscard]] RevokeDecision decideLogoutOf(
    const TokenFacts &refresh, const std::optional<Family> &family, qint64 user);

/// Whether a refresh token could be exchanged now under `policy`, as introspection tells (RFC 7662 §2.2): its own
/// status; a consumed one is not active, whether it is still honoured or not.
[[nodiscard]] std::optional<Refusal> introspectRefresh(
    const TokenFacts &refresh, const RefreshState &state, const RotationPolicy &policy, Instant now);

} // namespace claimsmith::token
