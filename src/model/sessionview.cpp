// SPDX-License-Identifier: MIT
#include "model/sessionview.h"

#include <algorithm>

namespace claimsmith::model {

using token::Instant;
using token::RefreshDecision;
using token::Refusal;

namespace {

template<typename T>
server::Outcome<T> fromStore(store::Result<T> result)
{
    return std::move(result).transform_error([](const store::Error &error) { return server::problem(error); });
}

/// Keeps the earliest instant that lies ahead.
void expect(SessionsView &view, Instant instant)
{
    if (instant > view.now && (!view.changesAt || instant < *view.changesAt))
        view.changesAt = instant;
}

SessionStanding standingOfRefusal(Refusal refusal, const token::Family &family)
{
    switch (refusal) {
    case Refusal::ReuseDetected:
        return SessionStanding::Consumed;
    case Refusal::TokenExpired:
        return SessionStanding::Expired;
    case Refusal::UserNotFound:
        return SessionStanding::UserGone;
    default:
        break;
    }
    if (!family.revokedAt)
        return SessionStanding::Consumed; // its reuse is not told
    return family.revokedFor == token::RevocationReason::Logout ? SessionStanding::LoggedOut : SessionStanding::Revoked;
}

class Reader
{
public:
    Reader(SessionBackend &backend, const SessionMemory &memory, Instant now)
        : m_backend(backend)
        , m_memory(memory)
    {
        m_view.now = now;
    }

    server::Outcome<SessionsView> read()
    {
        auto users = m_backend.users.all();
        if (!users)
            return std::unexpected(server::problem(users.error()));
        m_view.users = *std::move(users);
        auto families = m_backend.sessions.families();
        if (!families)
            return std::unexpected(server::problem(families.error()));
        m_view.leftOut = std::max<qsizetype>(0, families->size() - mostFamilies);
        families->resize(families->size() - m_view.leftOut);
        for (const token::Family &family : std::as_const(*families)) {
            if (const auto done = fromStore(append(family)); !done)
                return std::unexpected(done.error());
        }
        judgeAccess();
        return m_view;
    }

private:
    [[nodiscard]] const server::SessionSettings &settings() const { return m_backend.service.settings(); }

    [[nodiscard]] const token::User *user(qint64 id) const
    {
        const auto found = std::ranges::find(m_view.users, id, &token::User::id);
        return found == m_view.users.end() ? nullptr : &*found;
    }

    store::Result<void> append(const token::Family &family)
    {
        auto records = m_backend.sessions.refreshTokens(family.id);
        if (!records)
            return std::unexpected(records.error());
        const token::User *owner = user(family.user);
        SessionFamily entry{.family = family, .user = owner ? owner->username : QString()};
        for (const token::RefreshRecord &record : std::as_const(*records))
            entry.refreshTokens.append({record, standing(record, *records, family, owner)});
        entry.standing = standing(entry);
        m_view.families.append(entry);
        if (family.expiresAt)
            expect(m_view, *family.expiresAt);
        return {};
    }

    /// What the rules would answer for the token; then its own `exp`, which a verdict has and a record has not.
    SessionStanding standing(const token::RefreshRecord &record, const QList<token::RefreshRecord> &all,
        const token::Family &family, const token::User *owner)
    {
        const token::TokenFacts facts{.use = token::TokenUse::Refresh,
            .id = record.id,
            .family = record.family,
            .generation = record.generation,
            .subject = QByteArray::number(family.user),
            .issuedAt = record.issuedAt,
            .expiresAt = record.expiresAt};
        token::RefreshState state{.family = family, .presented = record};
        if (owner)
            state.user = *owner;
        const auto next = std::ranges::find(all, record.replacedBy, &token::RefreshRecord::id);
        if (!record.replacedBy.isEmpty() && next != all.end())
            state.replacement = *next;
        const RefreshDecision decision =
            token::decideRefresh(facts, state, settings().rotation, settings().lifetimes, m_view.now);
        const Instant end = token::plus(record.expiresAt, settings().leeway);
        expect(m_view, end);
        if (record.consumedAt)
            expect(m_view, token::plus(*record.consumedAt, settings().rotation.grace));
        if (decision.kind == RefreshDecision::Kind::Refuse) {
            if (record.consumedAt && family.revokedAt)
                return m_memory.replayed.contains(record.id) ? SessionStanding::Replayed : SessionStanding::Consumed;
            return standingOfRefusal(decision.refusal, family);
        }
        if (end <= m_view.now)
            return SessionStanding::Expired;
        return record.consumedAt ? SessionStanding::Honoured : SessionStanding::Current;
    }

    [[nodiscard]] static SessionStanding standing(const SessionFamily &entry)
    {
        if (entry.family.revokedAt)
            return standingOfRefusal(Refusal::TokenRevoked, entry.family);
        const auto is = [&entry](SessionStanding wanted) {
            return std::ranges::contains(entry.refreshTokens, wanted, &SessionRefresh::standing);
        };
        if (is(SessionStanding::Current))
            return SessionStanding::Current;
        if (is(SessionStanding::Honoured))
            return SessionStanding::Honoured;
        return is(SessionStanding::UserGone) ? SessionStanding::UserGone : SessionStanding::Expired;
    }

    void judgeAccess()
    {
        for (const KnownAccess &known : m_memory.access) {
            const auto entry = std::ranges::find(
                m_view.families, known.family, [](const SessionFamily &family) { return family.family.id; });
            if (entry == m_view.families.end())
                continue;
            const server::WhoAmI answer = m_backend.service.whoAmI(known.text, m_view.now);
            SessionAccess access{
                .id = known.id, .generation = known.generation, .verdict = answer.verdict, .refusal = {}};
            if (!answer.outcome)
                access.refusal = answer.outcome.error().refusal;
            if (access.verdict.changesAt)
                expect(m_view, *access.verdict.changesAt);
            entry->accessTokens.append(access);
        }
    }

    SessionBackend &m_backend;
    const SessionMemory &m_memory;
    SessionsView m_view;
};

} // namespace

server::Outcome<SessionsView> readSessions(SessionBackend &backend, const SessionMemory &memory, Instant now)
{
    return Reader(backend, memory, now).read();
}

QString familyText(const QByteArray &id) { return QString::fromUtf8(id.first(std::min<qsizetype>(4, id.size()))); }

} // namespace claimsmith::model
