// SPDX-License-Identifier: MIT
#include "store/sessionstore.h"

#include "store/sessionrows.h"

#include <algorithm>

namespace claimsmith::store {

using namespace Qt::StringLiterals;
using sessionrows::blob;
using token::Family;
using token::Instant;
using token::RefreshDecision;
using token::RefreshRecord;
using token::RefreshState;
using token::RevocationReason;
using token::RevokeDecision;
using token::TokenFacts;

namespace {

/// Runs `work` as one transaction and answers what it made.
template<typename T, typename Work>
Result<T> inTransaction(Database &database, const Work &work)
{
    std::optional<T> made;
    return database
        .transaction([&]() -> Result<void> {
            Result<T> result = work();
            if (!result)
                return std::unexpected(std::move(result.error()));
            made = *std::move(result);
            return {};
        })
        .transform([&made] { return *std::move(made); });
}

Result<void> writeStep(Database &database, const SessionStep &step, Instant now)
{
    switch (step.decision.kind) {
    case RefreshDecision::Kind::Refuse:
        if (!step.decision.revokesFamily)
            return {};
        return sessionrows::revokeFamily(database, step.family.id, RevocationReason::Reuse, now).transform([](bool) {});
    case RefreshDecision::Kind::Rotate:
        return sessionrows::insert(database, step.record)
            .and_then([&] { return sessionrows::consume(database, step.record.parent, step.record.id, now); })
            .and_then([&] { return sessionrows::update(database, step.family); });
    case RefreshDecision::Kind::Beside:
        return sessionrows::insert(database, step.record).and_then([&] {
            return sessionrows::update(database, step.family);
        });
    case RefreshDecision::Kind::Replace:
    case RefreshDecision::Kind::Keep:
        break;
    }
    return sessionrows::update(database, step.family);
}

/// What the decision makes of the state: the rows as they are to be.
SessionStep stepOf(const TokenFacts &refresh, const RefreshState &state, const RefreshDecision &decision,
    const QByteArray &newId, const token::Lifetimes &lifetimes, Instant now)
{
    SessionStep step{
        .user = state.user.value_or(token::User()), .family = state.family.value_or(Family()), .decision = decision};
    switch (decision.kind) {
    case RefreshDecision::Kind::Refuse:
        return step;
    case RefreshDecision::Kind::Rotate:
    case RefreshDecision::Kind::Beside:
        step.record = {.id = newId,
            .family = refresh.family,
            .parent = refresh.id,
            .generation = decision.generation,
            .issuedAt = now,
            .expiresAt = decision.expiresAt};
        break;
    case RefreshDecision::Kind::Replace:
        step.record = *state.replacement;
        break;
    case RefreshDecision::Kind::Keep:
        step.record = *state.presented;
        break;
    }
    step.family.lastUsedAt = now;
    step.family.generation = std::max(step.family.generation, step.record.generation);
    step.family.endsAt = std::max({step.family.endsAt, step.record.expiresAt, token::plus(now, lifetimes.access)});
    return step;
}

Result<Revoked> write(Database &database, const RevokeDecision &decision, Instant now, Revoked revoked = {})
{
    if (decision.token) {
        const Result<bool> listed = sessionrows::list(database, *decision.token);
        if (!listed)
            return std::unexpected(listed.error());
        if (*listed)
            revoked.token = decision.token->id;
    }
    if (decision.family) {
        const Result<bool> ended = sessionrows::revokeFamily(database, *decision.family, decision.reason, now);
        if (!ended)
            return std::unexpected(ended.error());
        if (*ended)
            revoked.families.append(*decision.family);
    }
    return revoked;
}

} // namespace

Result<std::optional<SessionStep>> SessionStore::login(qint64 user, const QByteArray &family,
    const QByteArray &refreshId, const token::RotationPolicy &policy, const token::Lifetimes &lifetimes, Instant now)
{
    using Login = std::optional<SessionStep>;
    return inTransaction<Login>(*m_database, [&]() -> Result<Login> {
        const auto known = sessionrows::user(*m_database, user);
        if (!known)
            return std::unexpected(known.error());
        if (!*known || (*known)->disabled)
            return std::nullopt;
        SessionStep step{.user = **known, .family = token::newFamily(user, policy, lifetimes, now)};
        step.family.id = family;
        step.decision = {.kind = RefreshDecision::Kind::Rotate,
            .expiresAt = token::refreshExpiry(step.family, policy, lifetimes, now)};
        step.record = {.id = refreshId, .family = family, .issuedAt = now, .expiresAt = step.decision.expiresAt};
        return sessionrows::insert(*m_database, step.family)
            .and_then([&] { return sessionrows::insert(*m_database, step.record); })
            .transform([&step] { return Login(step); });
    });
}

Result<SessionStep> SessionStore::refresh(const TokenFacts &refresh, const QByteArray &newId,
    const token::RotationPolicy &policy, const token::Lifetimes &lifetimes, Instant now)
{
    return inTransaction<SessionStep>(*m_database, [&]() -> Result<SessionStep> {
        const Result<RefreshState> state = refreshState(refresh);
        if (!state)
            return std::unexpected(state.error());
        const RefreshDecision decision = token::decideRefresh(refresh, *state, policy, lifetimes, now);
        const SessionStep step = stepOf(refresh, *state, decision, newId, lifetimes, now);
        return writeStep(*m_database, step, now).transform([&step] { return step; });
    });
}

Result<Revoked> SessionStore::logout(const TokenFacts &access, const std::optional<TokenFacts> &refresh, Instant now)
{
    return inTransaction<Revoked>(*m_database, [&]() -> Result<Revoked> {
        const Result<Revoked> revoked = write(*m_database, token::decideLogout(access, now), now);
        if (!revoked || !refresh)
            return revoked;
        const auto family = sessionrows::family(*m_database, refresh->family);
        if (!family)
            return std::unexpected(family.error());
        const RevokeDecision beside = token::decideLogoutOf(*refresh, *family, access.userId().value_or(0));
        return write(*m_database, beside, now, *revoked);
    });
}

Result<Revoked> SessionStore::revoke(const TokenFacts &token, Instant now)
{
    return inTransaction<Revoked>(*m_database, [&]() -> Result<Revoked> {
        const auto family = sessionrows::family(*m_database, token.family);
        if (!family)
            return std::unexpected(family.error());
        return write(*m_database, token::decideRevoke(token, family->has_value(), now), now);
    });
}

Result<bool> SessionStore::revokeFamily(const QByteArray &family, RevocationReason reason, Instant now)
{
    return inTransaction<bool>(
        *m_database, [&] { return sessionrows::revokeFamily(*m_database, family, reason, now); });
}

Result<AccessRow> SessionStore::access(const TokenFacts &access)
{
    // One statement, so that all is of one moment; few columns, since Qt describes each anew every time.
    static const QString statement =
        u"SELECT EXISTS (SELECT 1 FROM revoked_tokens WHERE id = ?), (SELECT until FROM swept WHERE family = ?), "
        "f.id IS NOT NULL, f.revoked_at IS NOT NULL, %1 "
        "FROM (SELECT 1) LEFT JOIN users u ON u.id = ? LEFT JOIN families f ON f.id = ?"_s.arg(
            sessionrows::userColumns);
    AccessRow found;
    return m_database
        ->each(statement, {blob(access.id), blob(access.family), access.userId().value_or(0), blob(access.family)},
            [&found](const QSqlQuery &row) {
                found.state = {.listed = row.value(0).toBool(),
                    .familyIsKept = row.value(2).toBool(),
                    .familyIsRevoked = row.value(3).toBool(),
                    .sweptUntil = sessionrows::optionalInstantAt(row, 1)};
                found.user = sessionrows::userAt(row, 4);
            })
        .transform([&found] { return found; });
}

Result<RefreshState> SessionStore::refreshState(const TokenFacts &refresh)
{
    RefreshState state;
    const auto take = [](auto &member) { return [&member](auto found) { member = std::move(found); }; };
    return sessionrows::user(*m_database, refresh.userId().value_or(0))
        .transform(take(state.user))
        .and_then([&] { return sessionrows::family(*m_database, refresh.family).transform(take(state.family)); })
        .and_then([&] { return sessionrows::refreshToken(*m_database, refresh.id).transform(take(state.presented)); })
        .and_then([&]() -> Result<void> {
            if (!state.presented || !state.presented->consumedAt)
                return {};
            return sessionrows::refreshToken(*m_database, state.presented->replacedBy)
                .transform(take(state.replacement));
        })
        .transform([&state] { return state; });
}

Result<QList<Family>> SessionStore::families(std::optional<qint64> user)
{
    return sessionrows::families(*m_database, user);
}

Result<QList<RefreshRecord>> SessionStore::refreshTokens(const QByteArray &family)
{
    return sessionrows::refreshTokens(*m_database, family);
}

Result<QList<token::RevokedToken>> SessionStore::revokedTokens() { return sessionrows::revokedTokens(*m_database); }

Result<void> SessionStore::forgetAll()
{
    const auto forgotten = m_database->transaction([this]() -> Result<void> {
        for (const QString &statement :
            {u"DELETE FROM families"_s, u"DELETE FROM revoked_tokens"_s, u"DELETE FROM swept"_s, u"DELETE FROM users"_s,
                u"DELETE FROM sqlite_sequence WHERE name = 'users'"_s}) {
            if (const auto done = m_database->run(statement); !done)
                return std::unexpected(done.error());
        }
        return {};
    });
    // The log still has the pages of before. Where somebody reads it, the next who closes the file empties it.
    if (forgotten)
        static_cast<void>(m_database->run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
    return forgotten;
}

Result<qint64> SessionStore::sweep(Instant now, token::Duration keepEnded)
{
    return inTransaction<qint64>(*m_database, [&]() -> Result<qint64> {
        qint64 count = 0;
        const auto add = [&count](int rows) { count += rows; };
        return sessionrows::sweepRevoked(*m_database, now)
            .transform(add)
            .and_then([&] { return sessionrows::sweepConsumed(*m_database, now).transform(add); })
            .and_then(
                [&] { return sessionrows::sweepFamilies(*m_database, token::plus(now, -keepEnded)).transform(add); })
            .transform([&count] { return count; });
    });
}

} // namespace claimsmith::store
