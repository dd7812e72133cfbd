// SPDX-License-Identifier: MIT
#include "server/sessionservice.h"

#include "jose/crypto/passwordhash.h"
#include "jose/json.h"
#include "server/sessiontools.h"
#include "store/sessionstore.h"
#include "store/userstore.h"
#include "token/words.h"

#include <QCoreApplication>

namespace claimsmith::server {

using namespace Qt::StringLiterals;
using token::Instant;
using token::Refusal;
using token::TokenFacts;
using token::TokenUse;
using token::User;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(claimsmith::server::Session)
};

std::unexpected<Problem> refused(Refusal refusal) { return std::unexpected(problem(refusal)); }

template<typename T>
Outcome<T> fromStore(store::Result<T> result)
{
    return std::move(result).transform_error([](const store::Error &error) { return problem(error); });
}

/// A hash that nobody's password has, so that a name that nobody has takes as long as a wrong password.
const QByteArray &nobodysHash()
{
    static const QByteArray hash = jose::hashPassword(jose::SecretBytes(token::newTokenId())).value_or(QByteArray());
    return hash;
}

} // namespace

struct SessionService::Data
{
    Data(std::unique_ptr<store::Database> connection, SessionTools made)
        : database(std::move(connection))
        , tools(std::move(made))
        , users(database.get())
        , sessions(database.get())
    {}

    std::unique_ptr<store::Database> database;
    SessionTools tools;
    store::UserStore users;
    store::SessionStore sessions;
    token::Token token; ///< of the call; kept for its memory

    [[nodiscard]] const SessionSettings &settings() const { return *tools.settings; }
    [[nodiscard]] Judged judged(QByteArrayView text, token::Judge &judge, Instant now);
    [[nodiscard]] Problem refusal(Refusal refusal, const Judged &judged) const;
    [[nodiscard]] Outcome<Identity> identify(QByteArrayView access, Instant now, Judged &judged);
    [[nodiscard]] Outcome<void> checkRevocation(Judged &judged, std::optional<User> &user);
    [[nodiscard]] Outcome<void> checkPassword(
        const std::optional<User> &user, const std::optional<jose::SecretBytes> &password);
    [[nodiscard]] Outcome<Grant> grant(const store::SessionStep &step, const QByteArray &presented, Instant now);
    [[nodiscard]] Outcome<void> checkActive(Judged &judged, std::optional<User> &user);
    [[nodiscard]] QByteArray introspectionOf(const Judged &judged, const User &user) const;
};

Judged SessionService::Data::judged(QByteArrayView text, token::Judge &judge, Instant now)
{
    token.assign(text);
    return {.verdict = judge.judge(token, now), .facts = TokenFacts::of(token, settings().accessType)};
}

/// With the words of the first check that failed, where that is what refused.
Problem SessionService::Data::refusal(Refusal refusal, const Judged &judged) const
{
    Problem result = problem(refusal);
    if (!judged.verdict.failures.isEmpty())
        result.reason = token::message(judged.verdict.failures.constFirst(), judged.verdict, token);
    if (judged.verdict.signature == token::SignatureStatus::Verified) {
        result.user = judged.facts.userId();
        result.family = judged.facts.family;
    }
    return result;
}

Outcome<void> SessionService::Data::checkRevocation(Judged &judged, std::optional<User> &user)
{
    store::Result<store::AccessRow> row = sessions.access(judged.facts);
    if (!row)
        return std::unexpected(problem(row.error()));
    user = std::move(row->user);
    token::setRevocation(judged.verdict, token::revocationOf(judged.facts, row->state, settings().rotation));
    if (const auto why = token::refusalOf(judged.verdict))
        return std::unexpected(refusal(*why, judged));
    return {};
}

Outcome<Identity> SessionService::Data::identify(QByteArrayView access, Instant now, Judged &result)
{
    if (access.isEmpty())
        return refused(Refusal::TokenMissing);
    result = judged(access, tools.accessJudge, now);
    if (const auto why = token::refusalOf(result.verdict))
        return std::unexpected(refusal(*why, result));
    if (result.facts.use != TokenUse::Access)
        return std::unexpected(refusal(Refusal::NotAccess, result));
    std::optional<User> named;
    if (const auto unrevoked = checkRevocation(result, named); !unrevoked)
        return std::unexpected(unrevoked.error());
    return token::currentUser(result.facts, [&named](qint64) {
        return named;
    }).transform([&result](const User &user) {
          return Identity{user, result.facts, result.verdict};
      }).transform_error([this, &result](Refusal why) { return refusal(why, result); });
}

Outcome<void> SessionService::Data::checkPassword(
    const std::optional<User> &user, const std::optional<jose::SecretBytes> &password)
{
    const auto wrong = [](const QString &reason) {
        return std::unexpected(Problem{.refusal = Refusal::WrongPassword, .reason = reason});
    };
    if (!user) {
        if (password)
            static_cast<void>(jose::isPassword(*password, nobodysHash()));
        return wrong(Words::tr("There is no user of that name."));
    }
    const auto hash = users.passwordHash(user->id);
    if (!hash)
        return std::unexpected(problem(hash.error()));
    if (*hash && !password)
        return wrong(Words::tr("The user has a password, and none was given."));
    if (*hash && !jose::isPassword(*password, **hash))
        return wrong(Words::tr("The password is not that of the user."));
    if (user->disabled)
        return wrong(Words::tr("The user is disabled."));
    return {};
}

Outcome<Grant> SessionService::Data::grant(const store::SessionStep &step, const QByteArray &presented, Instant now)
{
    using Kind = token::RefreshDecision::Kind;
    auto pair = step.decision.kind == Kind::Keep ? tools.mint.pair(step.user, step.record, presented, now)
                                                 : tools.mint.pair(step.user, step.record, now);
    if (!pair)
        return std::unexpected(problem(pair.error()));
    Grant grant{
        .pair = *std::move(pair), .user = step.user, .family = step.family.id, .generation = step.record.generation};
    if (step.decision.kind == Kind::Rotate)
        grant.consumed = step.record.parent;
    return grant;
}

/// Whether introspection calls it active; `user` is then the one that it names.
Outcome<void> SessionService::Data::checkActive(Judged &judged, std::optional<User> &user)
{
    if (const auto why = token::refusalOf(judged.verdict))
        return std::unexpected(refusal(*why, judged));
    if (judged.facts.use == TokenUse::Neither)
        return std::unexpected(refusal(Refusal::NotAccess, judged));
    if (judged.facts.use == TokenUse::Access) {
        return checkRevocation(judged, user).and_then([&]() -> Outcome<void> {
            return token::currentUser(judged.facts, [&user](qint64) {
                return user;
            }).transform([](const User &) {
              }).transform_error([&](Refusal why) { return refusal(why, judged); });
        });
    }
    const auto state = sessions.refreshState(judged.facts);
    if (!state)
        return std::unexpected(problem(state.error()));
    user = state->user;
    if (const auto why = token::introspectRefresh(judged.facts, *state, settings().rotation, judged.verdict.now))
        return std::unexpected(refusal(*why, judged));
    return {};
}

QByteArray SessionService::Data::introspectionOf(const Judged &judged, const User &user) const
{
    jose::JsonObjectWriter json;
    json.addBool("active", true);
    json.addString("username", user.username.toUtf8());
    if (judged.facts.use == TokenUse::Access)
        json.addString("token_type", "Bearer");
    const QByteArrayView names[] = {"scope", "sub", "aud", "iss", "jti", "iat", "nbf", "exp", "family", "generation"};
    for (const QByteArrayView name : names) {
        if (const jose::JsonValue value = token.payload().member(name); !value.isUndefined())
            json.add(name, value.source());
    }
    return json.bytes();
}

SessionService::SessionService(std::unique_ptr<Data> data)
    : d(std::move(data))
{}

SessionService::~SessionService() = default;
SessionService::SessionService(SessionService &&) noexcept = default;
SessionService &SessionService::operator=(SessionService &&) noexcept = default;

Outcome<SessionService> SessionService::create(std::unique_ptr<store::Database> database, SharedSettings settings)
{
    auto tools = SessionTools::create(settings);
    if (!tools)
        return std::unexpected(problem(tools.error()));
    return SessionService(std::make_unique<Data>(std::move(database), *std::move(tools)));
}

Outcome<SessionService> SessionService::open(const QString &path, SharedSettings settings)
{
    auto database = store::Database::open(path);
    if (!database)
        return std::unexpected(problem(database.error()));
    return create(*std::move(database), std::move(settings));
}

Outcome<void> SessionService::use(const SharedSettings &settings)
{
    if (settings == d->tools.settings)
        return {};
    auto tools = SessionTools::create(settings);
    if (!tools)
        return std::unexpected(problem(tools.error()));
    d->tools = *std::move(tools);
    return {};
}

const SessionSettings &SessionService::settings() const { return d->settings(); }

store::Database &SessionService::database() { return *d->database; }

Outcome<Grant> SessionService::login(
    const QString &username, const std::optional<jose::SecretBytes> &password, Instant now)
{
    const auto user = d->users.findByName(username);
    if (!user)
        return std::unexpected(problem(user.error()));
    // Before the transaction: nobody waits for the time that a password takes.
    if (const auto checked = d->checkPassword(*user, password); !checked)
        return std::unexpected(checked.error());
    return loginAs((*user)->id, now);
}

Outcome<Grant> SessionService::loginAs(qint64 user, Instant now)
{
    const SessionSettings &settings = d->settings();
    const auto step = d->sessions.login(user, token::newTokenId(), token::newTokenId(settings.tokenId, now),
        settings.rotation, settings.lifetimes, now);
    if (!step)
        return std::unexpected(problem(step.error()));
    return *step ? d->grant(**step, {}, now) : refused(Refusal::WrongPassword);
}

Outcome<Grant> SessionService::refresh(QByteArrayView refreshToken, Instant now)
{
    if (refreshToken.isEmpty())
        return refused(Refusal::RequestInvalid);
    Judged judged = d->judged(refreshToken, d->tools.judge, now);
    if (const auto why = token::refusalOf(judged.verdict))
        return std::unexpected(d->refusal(*why, judged));
    const SessionSettings &settings = d->settings();
    const auto step = d->sessions.refresh(
        judged.facts, token::newTokenId(settings.tokenId, now), settings.rotation, settings.lifetimes, now);
    if (!step)
        return std::unexpected(problem(step.error()));
    if (step->decision.kind != token::RefreshDecision::Kind::Refuse)
        return d->grant(*step, refreshToken.toByteArray(), now);
    Problem why = d->refusal(step->decision.refusal, judged);
    why.familyRevoked = step->decision.revokesFamily;
    return std::unexpected(std::move(why));
}

Outcome<Ended> SessionService::logout(QByteArrayView access, QByteArrayView refreshToken, Instant now)
{
    Judged judged;
    const auto identity = d->identify(access, now, judged);
    if (!identity)
        return std::unexpected(identity.error());
    std::optional<TokenFacts> beside;
    if (!refreshToken.isEmpty()) {
        const Judged other = d->judged(refreshToken, d->tools.judge, now);
        if (isOurs(other.verdict))
            beside = other.facts;
    }
    return fromStore(d->sessions.logout(identity->token, beside, now)).transform([&](const store::Revoked &revoked) {
        return Ended{identity->user.id, revoked.token, revoked.families};
    });
}

Outcome<Ended> SessionService::revoke(QByteArrayView token, Instant now)
{
    if (token.isEmpty())
        return refused(Refusal::RequestInvalid);
    const Judged judged = d->judged(token, d->tools.judge, now);
    if (!isOurs(judged.verdict))
        return Ended();
    return fromStore(d->sessions.revoke(judged.facts, now)).transform([&](const store::Revoked &revoked) {
        return Ended{judged.facts.userId(), revoked.token, revoked.families};
    });
}

Outcome<bool> SessionService::revokeFamily(const QByteArray &family, Instant now)
{
    return fromStore(d->sessions.revokeFamily(family, token::RevocationReason::Person, now));
}

Outcome<Identity> SessionService::profile(QByteArrayView access, Instant now)
{
    Judged judged;
    return d->identify(access, now, judged);
}

Outcome<QList<User>> SessionService::users(QByteArrayView access, Instant now)
{
    const auto identity = profile(access, now);
    if (!identity)
        return std::unexpected(identity.error());
    if (!token::isAdmin(identity->user)) {
        Problem why = problem(Refusal::RoleMissing);
        why.user = identity->user.id;
        why.family = identity->token.family;
        return std::unexpected(std::move(why));
    }
    return fromStore(d->users.all());
}

Outcome<Introspection> SessionService::introspect(QByteArrayView token, Instant now)
{
    if (token.isEmpty())
        return refused(Refusal::RequestInvalid);
    Judged judged = d->judged(token, d->tools.judge, now);
    std::optional<User> user;
    const auto active = d->checkActive(judged, user);
    if (active)
        return Introspection{.active = true, .json = d->introspectionOf(judged, *user)};
    if (active.error().storeError)
        return std::unexpected(active.error());
    return Introspection{.json = R"({"active":false})", .problem = active.error()};
}

WhoAmI SessionService::whoAmI(QByteArrayView access, Instant now)
{
    Judged judged;
    WhoAmI answer{
        .outcome = d->identify(access, now, judged).transform([](const Identity &identity) { return identity.user; })};
    answer.verdict = std::move(judged.verdict);
    answer.token = std::move(judged.facts);
    return answer;
}

Outcome<qint64> SessionService::sweep(Instant now)
{
    return fromStore(d->sessions.sweep(token::plus(now, -d->settings().leeway), d->settings().keepEnded));
}

QByteArray profileJson(const User &user)
{
    jose::JsonObjectWriter json;
    json.addNumber("id", user.id);
    json.addString("username", user.username.toUtf8());
    json.addString("email", user.email.toUtf8());
    return json.bytes();
}

} // namespace claimsmith::server
