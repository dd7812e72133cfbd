// SPDX-License-Identifier: MIT
#pragma once

#include "server/apirequest.h"
#include "server/loginlimit.h"
#include "server/sessionservice.h"
#include "server/sharedclock.h"

#include <functional>
#include <semaphore>

namespace claimsmith::server {

/// What the routes of all threads share.
struct ApiContext
{
    SharedClock &clock;
    LoginLimit &logins;
    std::counting_semaphore<> &passwordChecks; ///< each takes tens of MiB
    std::function<void(const token::ClockState &)> clockMoved{};
    QByteArray url{};       ///< of the server
    bool testClock = false; ///< /_test/clock is there
};

/// Whether anything is served at the path of `request`, and with this method: else 404, or 405 with `Allow`. To be
/// asked before answerRequest().
[[nodiscard]] std::optional<ApiReply> refuseRoute(const ApiRequest &request, const ApiContext &context);
/// The methods of a path, "GET, HEAD"; empty where there is nothing.
[[nodiscard]] QByteArray methodsOf(QByteArrayView path, const ApiContext &context);
/// Whether the route reads a body.
[[nodiscard]] bool readsBody(const ApiRequest &request);

/// Every route of the API but one thing: the request was let in, and its body read.
[[nodiscard]] ApiReply answerRequest(const ApiRequest &request, SessionService &service, const ApiContext &context);

} // namespace claimsmith::server
