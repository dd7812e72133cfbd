// SPDX-License-Identifier: MIT
#pragma once

#include "server/apiroutes.h"
#include "server/requestfields.h"

#include <expected>

/// What the routes have in common.
namespace claimsmith::server {

/// One request on its way through its route.
struct ApiCall
{
    const ApiRequest &request;
    SessionService &service;
    const ApiContext &context;
    token::Instant now; ///< of everything that is decided for it
};

/// The token of `Authorization: Bearer …`, empty where there is none. RequestInvalid where one is sent in two ways at
/// once (RFC 6750 §3.1); in the query or the body alone none is seen.
[[nodiscard]] Outcome<QByteArray> bearerToken(const ApiRequest &request);

/// Which bodies a route reads.
enum class BodyKind : quint8 {
    Json,
    JsonOrNone, ///< an empty body has no fields
    JsonOrForm,
};
[[nodiscard]] std::expected<RequestFields, ApiReply> readFields(
    const ApiRequest &request, BodyKind kind, token::Channel channel);

[[nodiscard]] ApiReply answerLogin(const ApiCall &call);
[[nodiscard]] ApiReply answerRefresh(const ApiCall &call);
[[nodiscard]] ApiReply answerLogout(const ApiCall &call);
[[nodiscard]] ApiReply answerOAuthToken(const ApiCall &call);
[[nodiscard]] ApiReply answerRevoke(const ApiCall &call);
[[nodiscard]] ApiReply answerIntrospect(const ApiCall &call);
[[nodiscard]] ApiReply answerClock(const ApiCall &call);
[[nodiscard]] ApiReply answerClockMove(const ApiCall &call);

} // namespace claimsmith::server
