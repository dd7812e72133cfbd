// SPDX-License-Identifier: MIT
#include "server/apiroutes.h"

#include "server/apicall.h"
#include "server/apidocuments.h"

#include <algorithm>
#include <array>

namespace claimsmith::server {

using namespace Qt::StringLiterals;

namespace {

ApiReply users(const ApiCall &call)
{
    const auto bearer = bearerToken(call.request);
    if (!bearer)
        return reply(bearer.error(), token::Channel::Bearer);
    const auto users = call.service.users(*bearer, call.now);
    if (!users)
        return reply(users.error(), token::Channel::Bearer);
    QByteArray list;
    for (const token::User &user : *users)
        list += (list.isEmpty() ? "" : ",") + profileJson(user);
    return reply(200, '[' + list + ']');
}

ApiReply profile(const ApiCall &call)
{
    const auto bearer = bearerToken(call.request);
    if (!bearer)
        return reply(bearer.error(), token::Channel::Bearer);
    const auto identity = call.service.profile(*bearer, call.now);
    if (!identity)
        return reply(identity.error(), token::Channel::Bearer);
    ApiReply answer = reply(200, profileJson(identity->user));
    answer.user = identity->user.id;
    answer.family = identity->token.family;
    return answer;
}

ApiReply keySet(const ApiCall &call)
{
    ApiReply answer = reply(200, publicKeySet(call.service.settings()));
    answer.contentType = "application/jwk-set+json"; // RFC 7517 §8.5.2
    return answer;
}

ApiReply metadata(const ApiCall &call)
{
    return reply(200, serverMetadata(call.service.settings().issuer, call.context.url));
}

ApiReply description(const ApiCall &call) { return reply(200, openApi(call.context.url, call.context.testClock)); }

ApiReply page(const ApiCall &) { return docsPage(); }

ApiReply health(const ApiCall &) { return reply(200, R"({"status":"ok"})"); }

struct Route
{
    QByteArrayView path;
    bool isPost = false;
    ApiReply (*answer)(const ApiCall &);
    bool isTest = false;
};

constexpr std::array routes{
    Route{"/login", true, &answerLogin},
    Route{"/token/refresh", true, &answerRefresh},
    Route{"/logout", true, &answerLogout},
    Route{"/profile", false, &profile},
    Route{"/users", false, &users},
    Route{"/oauth/token", true, &answerOAuthToken},
    Route{"/oauth/revoke", true, &answerRevoke},
    Route{"/oauth/introspect", true, &answerIntrospect},
    Route{"/.well-known/jwks.json", false, &keySet},
    Route{"/.well-known/oauth-authorization-server", false, &metadata},
    Route{"/openapi.json", false, &description},
    Route{"/docs", false, &page},
    Route{"/health", false, &health},
    Route{"/_test/clock", false, &answerClock, true},
    Route{"/_test/clock", true, &answerClockMove, true},
};

const Route *findRoute(QByteArrayView path, QByteArrayView method)
{
    const bool isRead = method == "GET" || method == "HEAD";
    const auto found = std::ranges::find_if(
        routes, [&](const Route &route) { return route.path == path && (route.isPost ? method == "POST" : isRead); });
    return found == routes.end() ? nullptr : &*found;
}

} // namespace

QByteArray methodsOf(QByteArrayView path, const ApiContext &context)
{
    QByteArray methods;
    for (const Route &route : routes) {
        if (route.path == path && (!route.isTest || context.testClock))
            methods += (methods.isEmpty() ? ""_ba : ", "_ba) + (route.isPost ? "POST"_ba : "GET, HEAD"_ba);
    }
    return methods;
}

std::optional<ApiReply> refuseRoute(const ApiRequest &request, const ApiContext &context)
{
    const Route *route = findRoute(request.path(), request.method);
    if (route && (!route->isTest || context.testClock))
        return std::nullopt;
    const QByteArray methods = methodsOf(request.path(), context);
    if (methods.isEmpty())
        return reply(HttpFault::NotFound);
    ApiReply answer = reply(HttpFault::WrongMethod);
    answer.fields.append(HeaderField{"Allow", methods});
    return answer;
}

bool readsBody(const ApiRequest &request) { return request.method == "POST"; }

ApiReply answerRequest(const ApiRequest &request, SessionService &service, const ApiContext &context)
{
    const Route *route = findRoute(request.path(), request.method);
    if (!route)
        return reply(HttpFault::NotFound);
    return route->answer({request, service, context, context.clock.now()});
}

} // namespace claimsmith::server
