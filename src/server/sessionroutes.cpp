// SPDX-License-Identifier: MIT
#include "server/apicall.h"

#include "jose/json.h"

#include <QCoreApplication>

namespace claimsmith::server {

using token::Channel;
using token::Refusal;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(claimsmith::server::Http)
};

ApiReply missing(const QByteArray &name, Channel channel)
{
    return reply(Problem{.refusal = Refusal::RequestInvalid,
                     .reason = Words::tr("The field “%1” is missing, or is no text.").arg(QString::fromLatin1(name))},
        channel);
}

ApiReply granted(const Grant &grant, const QByteArray &json)
{
    ApiReply answer = reply(200, json);
    answer.user = grant.user.id;
    answer.family = grant.family;
    answer.fields.append(HeaderField{"Pragma", "no-cache"}); // RFC 6749 §5.1, beside the Cache-Control of every answer
    return answer;
}

ApiReply ended(const Ended &ended, const QByteArray &json)
{
    ApiReply answer = reply(200, json);
    answer.user = ended.user;
    answer.ended = ended.families;
    answer.family = ended.families.value(0);
    return answer;
}

/// RFC 6749 §5.1: the scope that was given.
QByteArray oauthJson(const Grant &grant)
{
    QByteArray json = grant.pair.toJson();
    if (!grant.user.scope.isEmpty())
        json.insert(json.size() - 1, ",\"scope\":" + jose::jsonQuoted(grant.user.scope.toUtf8()));
    return json;
}

std::expected<Grant, ApiReply> logIn(const ApiCall &call, const RequestFields &fields, Channel channel)
{
    const auto name = fields.text("username");
    if (!name)
        return std::unexpected(missing("username", channel));
    const auto password = fields.secret("password");
    if (fields.contains("password") && !password && fields.literal("password") != "null")
        return std::unexpected(missing("password", channel));
    const auto steady = std::chrono::steady_clock::now();
    if (const auto wait = call.context.logins.wait(*name, steady); wait.count() > 0) {
        ApiReply answer = reply(HttpFault::TooManyAttempts);
        const auto seconds = std::chrono::ceil<std::chrono::seconds>(wait).count();
        answer.fields.append(HeaderField{"Retry-After", QByteArray::number(static_cast<qint64>(seconds))});
        return std::unexpected(answer);
    }
    if (password)
        call.context.passwordChecks.acquire();
    auto grant = call.service.login(QString::fromUtf8(*name), password, call.now);
    if (password)
        call.context.passwordChecks.release();
    if (grant) {
        call.context.logins.succeeded(*name);
        return *std::move(grant);
    }
    if (grant.error().refusal == Refusal::WrongPassword)
        call.context.logins.failed(*name, steady);
    return std::unexpected(reply(grant.error(), channel));
}

std::expected<Grant, ApiReply> exchange(const ApiCall &call, const RequestFields &fields, Channel channel)
{
    const auto presented = fields.text("refresh_token");
    if (!presented || presented->isEmpty())
        return std::unexpected(missing("refresh_token", channel));
    auto grant = call.service.refresh(*presented, call.now);
    if (!grant)
        return std::unexpected(reply(grant.error(), channel));
    return *std::move(grant);
}

} // namespace

ApiReply answerLogin(const ApiCall &call)
{
    const auto fields = readFields(call.request, BodyKind::Json, Channel::Json);
    if (!fields)
        return fields.error();
    const auto grant = logIn(call, *fields, Channel::Json);
    return grant ? granted(*grant, grant->pair.toJson()) : grant.error();
}

ApiReply answerRefresh(const ApiCall &call)
{
    const auto fields = readFields(call.request, BodyKind::Json, Channel::Json);
    if (!fields)
        return fields.error();
    const auto grant = exchange(call, *fields, Channel::Json);
    return grant ? granted(*grant, grant->pair.toJson()) : grant.error();
}

ApiReply answerLogout(const ApiCall &call)
{
    const auto bearer = bearerToken(call.request);
    if (!bearer)
        return reply(bearer.error(), Channel::Bearer);
    if (bearer->isEmpty())
        return reply(problem(Refusal::TokenMissing), Channel::Bearer);
    const auto fields = readFields(call.request, BodyKind::JsonOrNone, Channel::Bearer);
    if (!fields)
        return fields.error();
    if (fields->contains("refresh_token") && !fields->text("refresh_token"))
        return missing("refresh_token", Channel::Bearer);
    const auto done = call.service.logout(*bearer, fields->text("refresh_token").value_or(QByteArray()), call.now);
    return done ? ended(*done, R"({"detail":"Logged out"})") : reply(done.error(), Channel::Bearer);
}

ApiReply answerOAuthToken(const ApiCall &call)
{
    const auto fields = readFields(call.request, BodyKind::JsonOrForm, Channel::OAuth);
    if (!fields)
        return fields.error();
    const auto type = fields->text("grant_type");
    if (!type)
        return missing("grant_type", Channel::OAuth);
    if (*type != "password" && *type != "refresh_token")
        return oauthError("unsupported_grant_type", "The grant types are password and refresh_token");
    const auto grant =
        *type == "password" ? logIn(call, *fields, Channel::OAuth) : exchange(call, *fields, Channel::OAuth);
    return grant ? granted(*grant, oauthJson(*grant)) : grant.error();
}

ApiReply answerRevoke(const ApiCall &call)
{
    const auto fields = readFields(call.request, BodyKind::JsonOrForm, Channel::OAuth);
    if (!fields)
        return fields.error();
    const auto token = fields->text("token");
    if (!token || token->isEmpty())
        return missing("token", Channel::OAuth);
    const auto done = call.service.revoke(*token, call.now);
    return done ? ended(*done, "{}") : reply(done.error(), Channel::OAuth);
}

ApiReply answerIntrospect(const ApiCall &call)
{
    const auto fields = readFields(call.request, BodyKind::JsonOrForm, Channel::OAuth);
    if (!fields)
        return fields.error();
    const auto token = fields->text("token");
    if (!token || token->isEmpty())
        return missing("token", Channel::OAuth);
    const auto told = call.service.introspect(*token, call.now);
    if (!told)
        return reply(told.error(), Channel::OAuth);
    ApiReply answer = reply(200, told->json);
    if (told->problem) {
        answer.reason = told->problem->reason;
        answer.user = told->problem->user;
        answer.family = told->problem->family;
    }
    return answer;
}

} // namespace claimsmith::server
