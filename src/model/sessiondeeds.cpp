// SPDX-License-Identifier: MIT
#include "model/sessiondeeds.h"

#include "jose/json.h"
#include "model/localapi.h"
#include "model/requestlog.h"
#include "model/sessions.h"
#include "model/sessionsmodel.h"
#include "model/sessionworker.h"
#include "model/usersmodel.h"
#include "server/tokenmint.h"

#include <algorithm>

namespace claimsmith::model {

using namespace Qt::StringLiterals;
using server::Outcome;
using token::Channel;
using token::RefreshRecord;
using token::Refusal;

namespace {

constexpr QByteArrayView json("application/json");

/// The request that comes to the same as what a person does. Secrets are variables of the shell.
LoggedRequest request(token::Instant at, const QByteArray &path, const QString &user)
{
    LoggedRequest made{.from = LoggedRequest::From::Window, .user = user};
    made.record.time = at;
    made.record.method = "POST";
    made.record.target = path;
    return made;
}

LoggedRequest refreshRequest(token::Instant at, const QString &user)
{
    LoggedRequest made = request(at, "/token/refresh", user);
    made.record.requestFields = {{"Content-Type", json.toByteArray()}};
    made.record.requestBody = R"({"refresh_token":"$REFRESH_TOKEN"})";
    return made;
}

void answerWith(LoggedRequest &request, const QByteArray &family, const QString &why)
{
    request.record.status = 200;
    request.record.family = family;
    request.record.answerFields = {{"Content-Type", json.toByteArray()}};
    request.why = why;
}

void answerWith(LoggedRequest &request, const server::Problem &problem, Channel channel)
{
    const token::Answer answer = token::answer(problem.refusal, channel);
    server::RequestRecord &record = request.record;
    record.status = answer.status;
    record.family = problem.family;
    record.reason = problem.reason;
    record.error = answer.error;
    record.detail = answer.detail;
    record.answerFields = {{"Content-Type", json.toByteArray()}};
    if (!answer.challenge.isEmpty())
        record.answerFields.append({"WWW-Authenticate", answer.challengeText()});
    if (problem.familyRevoked)
        record.ended = {problem.family};
    request.why = whyOf(record);
}

QString grantWords(const server::Grant &grant)
{
    if (grant.generation == 0)
        return SessionDeeds::tr("family %1").arg(familyText(grant.family));
    return grant.consumed.isEmpty()
               ? SessionDeeds::tr("generation %1 once more").arg(grant.generation)
               : SessionDeeds::tr("generation %1 → %2").arg(grant.generation - 1).arg(grant.generation);
}

/// The record that is meant; nullptr where there is none.
const RefreshRecord *chosen(const QList<RefreshRecord> &records, bool consumed, const QByteArray &id)
{
    for (const RefreshRecord &record : std::ranges::reverse_view(records)) {
        if (id.isEmpty() ? record.consumedAt.has_value() == consumed : record.id == id)
            return &record;
    }
    return nullptr;
}

struct Minted
{
    token::User user;
    RefreshRecord record;
    token::TokenPair pair;
};

/// The refresh token of a record, made anew, and an access token that goes with it.
Outcome<Minted> mint(SessionBackend &backend, const server::SharedSettings &settings, const QByteArray &family,
    bool consumed, const QByteArray &id, token::Instant now)
{
    const auto fail = [](const QString &reason) {
        return std::unexpected(server::Problem{.refusal = Refusal::TokenInvalid, .reason = reason});
    };
    const auto records = backend.sessions.refreshTokens(family);
    if (!records)
        return std::unexpected(server::problem(records.error()));
    const RefreshRecord *record = chosen(*records, consumed, id);
    if (!record && !consumed && id.isEmpty())
        record = chosen(*records, true, {}); // of a family that is over: the answer says so
    if (!record)
        return fail(SessionDeeds::tr("No refresh token of this session was consumed yet: refresh it first."));
    const auto families = backend.sessions.families();
    if (!families)
        return std::unexpected(server::problem(families.error()));
    const auto kept = std::ranges::find(*families, family, &token::Family::id);
    if (kept == families->end())
        return fail(SessionDeeds::tr("This session is not kept any more."));
    const auto user = backend.users.find(kept->user);
    if (!user)
        return std::unexpected(server::problem(user.error()));
    Minted made{user->value_or(token::User{.id = kept->user}), *record, {}};
    auto tools = server::TokenMint::create(settings);
    if (!tools)
        return std::unexpected(server::problem(tools.error()));
    auto pair = tools->pair(made.user, *record, now);
    if (!pair)
        return std::unexpected(server::problem(pair.error()));
    made.pair = *std::move(pair);
    return made;
}

} // namespace

/// A refresh token that was brought, and what came of it.
struct SessionDeeds::Refreshed
{
    QByteArray refreshId{};
    QString user{};
    qint64 generation = 0;
    Outcome<server::Grant> outcome{std::unexpect};
    token::Instant at{};
};

SessionDeeds::SessionDeeds(Sessions *sessions)
    : QObject(sessions)
    , m_sessions(sessions)
{
    m_raceTrack.setMaxThreadCount(1);
}

SessionDeeds::~SessionDeeds() { m_raceTrack.waitForDone(); }

void SessionDeeds::log(LoggedRequest request)
{
    request.record.curl = curlOf(request.record, m_sessions->api()->base());
    m_sessions->log()->append({request});
}

void SessionDeeds::logInAs(qint64 user)
{
    const token::Instant now = m_sessions->clock()->now();
    const token::User *known = m_sessions->users()->find(user);
    const QString name = known ? known->username : QString();
    m_sessions->worker()->run([user, now](SessionBackend &backend) { return backend.service.loginAs(user, now); },
        [this, name, now](const Outcome<server::Grant> &grant) {
            LoggedRequest entry = request(now, "/login", name);
            jose::JsonObjectWriter body;
            body.addString("username", name.toUtf8());
            entry.record.requestFields = {{"Content-Type", json.toByteArray()}};
            entry.record.requestBody = body.bytes();
            if (grant)
                answerWith(entry, grant->family, grantWords(*grant));
            else
                answerWith(entry, grant.error(), Channel::Json);
            log(entry);
            if (grant) {
                m_sessions->remember(*grant);
                emit loggedIn(grant->family);
                emit done(tr("Logged in as %1").arg(name));
            } else {
                emit refused(grant.error().reason);
            }
            m_sessions->refreshView();
        });
}

void SessionDeeds::refresh(const QByteArray &family) { exchange(family, Which::Current, {}, {}); }

void SessionDeeds::refresh(const QByteArray &family, const Renewed &renewed)
{
    exchange(family, Which::Current, {}, renewed);
}

void SessionDeeds::replay(const QByteArray &family, const QByteArray &refreshId)
{
    exchange(family, Which::Consumed, refreshId, {});
}

void SessionDeeds::exchange(const QByteArray &family, Which which, const QByteArray &refreshId, const Renewed &renewed)
{
    const token::Instant now = m_sessions->clock()->now();
    m_sessions->worker()->run(
        [=, settings = m_sessions->settings()](SessionBackend &backend) -> Outcome<Refreshed> {
            auto made = mint(backend, settings, family, which == Which::Consumed, refreshId, now);
            if (!made)
                return std::unexpected(made.error());
            return Refreshed{made->record.id, made->user.username, made->record.generation,
                backend.service.refresh(made->pair.refreshToken, now), now};
        },
        [this, which, renewed](const Outcome<Refreshed> &refreshed) {
            if (refreshed)
                return takeRefreshed(*refreshed, which, renewed);
            if (renewed)
                renewed(std::unexpected(refreshed.error()));
            else
                emit refused(refreshed.error().reason);
        });
}

void SessionDeeds::takeRefreshed(const Refreshed &refreshed, Which which, const Renewed &renewed)
{
    LoggedRequest entry = refreshRequest(refreshed.at, refreshed.user);
    if (refreshed.outcome)
        answerWith(entry, refreshed.outcome->family, grantWords(*refreshed.outcome));
    else
        answerWith(entry, refreshed.outcome.error(), Channel::Json);
    log(entry);
    if (refreshed.outcome)
        m_sessions->remember(*refreshed.outcome);
    else if (which == Which::Consumed)
        m_sessions->rememberReplay(refreshed.refreshId);
    m_sessions->refreshView();
    if (renewed)
        return renewed(refreshed.outcome);
    if (refreshed.outcome)
        emit done(which == Which::Consumed ? tr("Generation %1 was honoured once more").arg(refreshed.generation)
                                           : tr("Refreshed: generation %1").arg(refreshed.outcome->generation));
    else if (which == Which::Consumed)
        emit done(entry.why); // was asked for
    else
        emit refused(entry.why);
}

void SessionDeeds::revoke(const QByteArray &family)
{
    const token::Instant now = m_sessions->clock()->now();
    m_sessions->worker()->run(
        [family, now](SessionBackend &backend) { return backend.service.revokeFamily(family, now); },
        [this, family](const Outcome<bool> &revoked) {
            if (!revoked)
                emit refused(revoked.error().reason);
            else
                emit done(*revoked ? tr("Family %1 is revoked").arg(familyText(family))
                                   : tr("Family %1 was revoked before").arg(familyText(family)));
            m_sessions->refreshView();
        });
}

void SessionDeeds::logOut(const QByteArray &family)
{
    const token::Instant now = m_sessions->clock()->now();
    struct LoggedOut
    {
        QString user;
        Outcome<server::Ended> outcome{std::unexpect};
    };
    m_sessions->worker()->run(
        [=, known = m_sessions->accessToken(family), settings = m_sessions->settings()](
            SessionBackend &backend) -> Outcome<LoggedOut> {
            auto made = mint(backend, settings, family, false, {}, now);
            if (!made)
                return std::unexpected(made.error());
            LoggedOut result{made->user.username, backend.service.logout(known, {}, now)};
            // Given to somebody else, or over: who has the key can make one that is good.
            if (!result.outcome && result.outcome.error().refusal != Refusal::TokenRevoked) {
                result.outcome = backend.service.logout(made->pair.accessToken, {}, now);
            }
            return result;
        },
        [this, now, family](const Outcome<LoggedOut> &result) {
            if (!result) {
                emit refused(result.error().reason);
                return;
            }
            LoggedRequest entry = request(now, "/logout", result->user);
            entry.record.requestFields = {{"Authorization", "Bearer $ACCESS_TOKEN"}};
            if (result->outcome)
                answerWith(entry, family, tr("access token listed, family %1 revoked").arg(familyText(family)));
            else
                answerWith(entry, result->outcome.error(), Channel::Bearer);
            log(entry);
            if (result->outcome)
                emit done(tr("%1 is logged out").arg(result->user));
            else
                emit refused(entry.why);
            m_sessions->refreshView();
        });
}

void SessionDeeds::race(const QByteArray &family, int runners)
{
    if (m_isRacing)
        return;
    m_isRacing = true;
    emit raceChanged();
    fetchRefreshToken(family, {}, [=, this, now = m_sessions->clock()->now()](const QByteArray &text) {
        if (text.isEmpty()) {
            m_isRacing = false;
            emit raceChanged();
            return;
        }
        m_raceTrack.start([=, this, path = m_sessions->path(), settings = m_sessions->settings()] {
            auto entries = raceRefreshes(path, settings, text, runners, now);
            QMetaObject::invokeMethod(this, [=, this] {
                m_isRacing = false;
                const SessionFamily *entry = m_sessions->tree()->find(family);
                for (const RaceEntry &runner : entries.value_or(QList<RaceEntry>())) {
                    LoggedRequest logged = refreshRequest(now, entry ? entry->user : QString());
                    logged.record.took = runner.took;
                    if (runner.grant)
                        answerWith(logged, runner.grant->family, grantWords(*runner.grant));
                    else
                        answerWith(logged, *runner.problem, Channel::Json);
                    log(logged);
                    if (runner.grant)
                        m_sessions->remember(*runner.grant);
                }
                m_sessions->race()->setEntries(entries.value_or(QList<RaceEntry>()));
                if (entries)
                    emit done(raceWords(*entries).headline);
                else
                    emit refused(entries.error().reason);
                m_sessions->refreshView();
                emit raceChanged();
            });
        });
    });
}

void SessionDeeds::fetchRefreshToken(
    const QByteArray &family, const QByteArray &refreshId, const std::function<void(const QByteArray &)> &fetched)
{
    m_sessions->worker()->run(
        [=, settings = m_sessions->settings(), now = m_sessions->clock()->now()](
            SessionBackend &backend) { return mint(backend, settings, family, false, refreshId, now); },
        [this, fetched](const Outcome<Minted> &made) {
            if (!made)
                emit refused(made.error().reason);
            fetched(made ? made->pair.refreshToken : QByteArray());
        });
}

void SessionDeeds::askWhoAmI(const QByteArray &text)
{
    if (text.isEmpty()) {
        emit answered(text, {});
        return;
    }
    m_sessions->worker()->run(
        [text, now = m_sessions->clock()->now()](
            SessionBackend &backend) -> Outcome<server::WhoAmI> { return backend.service.whoAmI(text, now); },
        [this, text](const Outcome<server::WhoAmI> &asked) {
            const Outcome<token::User> outcome =
                asked ? asked->outcome : Outcome<token::User>(std::unexpect, asked.error());
            WhoAmIAnswer answer;
            if (outcome) {
                answer = {.status = 200,
                    .tone = token::Tone::Good,
                    .headline =
                        outcome->email.isEmpty() ? outcome->username : outcome->username + u" · "_s + outcome->email,
                    .reason = {}};
            } else {
                const token::Answer http = token::answer(outcome.error().refusal, Channel::Bearer);
                answer = {.status = http.status,
                    .tone = http.status >= 500 ? token::Tone::Attention : token::Tone::Refused,
                    .headline = QString::fromLatin1(http.detail),
                    .reason = outcome.error().reason};
            }
            emit answered(text, answer);
        });
}

} // namespace claimsmith::model
