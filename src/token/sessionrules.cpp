// SPDX-License-Identifier: MIT
#include "token/sessionrules.h"

#include <algorithm>

namespace claimsmith::token {

using namespace Qt::StringLiterals;

namespace {

Instant wholeSeconds(Instant instant) { return fromSeconds(toSeconds(instant)); }

/// Where a refresh token stands, whatever the policy makes of it.
struct Standing
{
    enum class Kind : quint8 { Refused, Current, Consumed };
    Kind kind = Kind::Refused;
    Refusal refusal = Refusal::TokenInvalid;
    RevocationStatus status = RevocationStatus::Revoked;
};

bool isOver(const Family &family, const RotationPolicy &policy, Instant now)
{
    return (family.expiresAt && now >= *family.expiresAt)
           || (policy.idleLifetime && now >= plus(family.lastUsedAt, *policy.idleLifetime));
}

Standing standingOf(const TokenFacts &refresh, const RefreshState &state, const RotationPolicy &policy, Instant now)
{
    const auto refused = [](Refusal refusal, RevocationStatus status = RevocationStatus::NotChecked) {
        return Standing{Standing::Kind::Refused, refusal, status};
    };
    if (refresh.use != TokenUse::Refresh)
        return refused(Refusal::NotRefresh);
    if (!refresh.subject)
        return refused(Refusal::PayloadInvalid);
    // One that nobody keeps is signed by us all the same: of a file that is gone, or of a family that was swept.
    if (!state.family || state.family->id != refresh.family || state.family->user != refresh.userId())
        return refused(Refusal::TokenInvalid, RevocationStatus::Revoked);
    if (state.family->revokedAt)
        return refused(Refusal::TokenRevoked, RevocationStatus::Revoked);
    if (!state.user || state.user->id != refresh.userId() || state.user->disabled)
        return refused(Refusal::UserNotFound);
    if (isOver(*state.family, policy, now))
        return refused(Refusal::TokenExpired);
    if (!state.presented && refresh.generation && *refresh.generation < state.family->generation)
        return {Standing::Kind::Consumed, Refusal::TokenRevoked, RevocationStatus::Consumed};
    if (!state.presented || state.presented->family != refresh.family)
        return refused(Refusal::TokenInvalid, RevocationStatus::Revoked);
    if (state.presented->consumedAt)
        return {Standing::Kind::Consumed, Refusal::TokenRevoked, RevocationStatus::Consumed};
    return {Standing::Kind::Current, {}, RevocationStatus::Current};
}

/// What a consumed token still gets; Refuse where that is nothing.
RefreshDecision::Kind honoured(const RefreshState &state, const RotationPolicy &policy, Instant now)
{
    using Kind = RefreshDecision::Kind;
    const std::optional<RefreshRecord> &consumed = state.presented;
    if (!policy.rotates || !consumed || consumed->generation != state.family->generation - 1)
        return Kind::Refuse;
    const Duration distance = std::chrono::abs(now - *consumed->consumedAt);
    const bool inGrace = policy.grace > Duration(0) && distance < policy.grace;
    const bool replacementUnused = state.replacement && !state.replacement->consumedAt;
    if (policy.honoured == RotationPolicy::Honoured::CurrentToken)
        return replacementUnused && (inGrace || policy.honoursParent) ? Kind::Replace : Kind::Refuse;
    return inGrace || (policy.honoursParent && replacementUnused) ? Kind::Beside : Kind::Refuse;
}

} // namespace

RevocationStatus revocationOf(const TokenFacts &access, const AccessState &state, const RotationPolicy &policy)
{
    if (state.listed)
        return RevocationStatus::Revoked;
    if (state.sweptUntil && access.expiresAt && *access.expiresAt <= *state.sweptUntil)
        return RevocationStatus::Revoked;
    if (access.family.isEmpty())
        return RevocationStatus::Current;
    const bool ended = !state.familyIsKept || (state.familyIsRevoked && policy.accessEndsWithFamily);
    return ended ? RevocationStatus::Revoked : RevocationStatus::Current;
}

Decided<User> currentUser(const TokenFacts &access, const UserLookup &find)
{
    if (!access.subject)
        return std::unexpected(Refusal::PayloadInvalid);
    const std::optional<qint64> id = access.userId();
    std::optional<User> user = id ? find(*id) : std::nullopt;
    if (!user || user->disabled)
        return std::unexpected(Refusal::UserNotFound);
    return *std::move(user);
}

bool isAdmin(const User &user) { return user.roles.contains("admin"_L1); }

Instant refreshExpiry(const Family &family, const RotationPolicy &policy, const Lifetimes &lifetimes, Instant now)
{
    Instant expiry = plus(now, lifetimes.refresh);
    if (policy.idleLifetime)
        expiry = std::min(expiry, plus(now, *policy.idleLifetime));
    if (family.expiresAt)
        expiry = std::min(expiry, *family.expiresAt);
    return wholeSeconds(expiry);
}

Family newFamily(qint64 user, const RotationPolicy &policy, const Lifetimes &lifetimes, Instant now)
{
    Family family;
    family.user = user;
    family.createdAt = now;
    family.lastUsedAt = now;
    if (policy.absoluteLifetime)
        family.expiresAt = plus(now, *policy.absoluteLifetime);
    family.endsAt = std::max(refreshExpiry(family, policy, lifetimes, now), wholeSeconds(plus(now, lifetimes.access)));
    return family;
}

RefreshDecision decideRefresh(const TokenFacts &refresh, const RefreshState &state, const RotationPolicy &policy,
    const Lifetimes &lifetimes, Instant now)
{
    using Kind = RefreshDecision::Kind;
    const Standing standing = standingOf(refresh, state, policy, now);
    RefreshDecision decision{.refusal = standing.refusal, .status = standing.status};
    switch (standing.kind) {
    case Standing::Kind::Refused:
        return decision;
    case Standing::Kind::Current:
        decision.kind = policy.rotates ? Kind::Rotate : Kind::Keep;
        break;
    case Standing::Kind::Consumed:
        decision.kind = honoured(state, policy, now);
        break;
    }
    if (decision.kind == Kind::Refuse) {
        decision.revokesFamily = policy.detectsReuse;
        decision.refusal = policy.detectsReuse ? Refusal::ReuseDetected : Refusal::TokenRevoked;
        return decision;
    }
    decision.status = RevocationStatus::Current;
    if (decision.kind == Kind::Rotate || decision.kind == Kind::Beside) {
        decision.generation = state.presented->generation + 1;
        decision.expiresAt = refreshExpiry(*state.family, policy, lifetimes, now);
    }
    return decision;
}

RevokeDecision decideRevoke(const TokenFacts &token, bool familyIsKnown, Instant now)
{
    RevokeDecision decision;
    const bool familyIsGone = !token.family.isEmpty() && !familyIsKnown;
    if (token.use == TokenUse::Access && !familyIsGone)
        decision.token = RevokedToken{token.id, token.family, token.expiresAt, now};
    else if (token.use == TokenUse::Refresh && familyIsKnown)
        decision.family = token.family;
    return decision;
}

RevokeDecision decideLogout(const TokenFacts &access, Instant now)
{
    RevokeDecision decision{.reason = RevocationReason::Logout};
    decision.token = RevokedToken{access.id, access.family, access.expiresAt, now};
    if (!access.family.isEmpty())
        decision.family = access.family;
    return decision;
}

RevokeDecision decideLogoutOf(const TokenFacts &refresh, const std::optional<Family> &family, qint64 user)
{
    RevokeDecision decision{.reason = RevocationReason::Logout};
    if (refresh.use == TokenUse::Refresh && family && family->id == refresh.family && family->user == user
        && refresh.userId() == user) {
        decision.family = family->id;
    }
    return decision;
}

std::optional<Refusal> introspectRefresh(
    const TokenFacts &refresh, const RefreshState &state, const RotationPolicy &policy, Instant now)
{
    const Standing standing = standingOf(refresh, state, policy, now);
    return standing.kind == Standing::Kind::Current ? std::nullopt : std::optional(standing.refusal);
}

} // namespace claimsmith::token
