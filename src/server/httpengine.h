// SPDX-License-Identifier: MIT
#pragma once

#include "server/apirequest.h"
#include "server/apisettings.h"
#include "server/connection.h"

#include <functional>
#include <memory>
#include <optional>

namespace claimsmith::server {

/// What is done with a request; all are called on the thread that serves the connection.
struct HttpHandlers
{
    /// Before a body is read: the answer where the request is not let in.
    std::function<std::optional<ApiReply>(const ApiRequest &)> admit;
    /// The body is there.
    std::function<ApiReply(const ApiRequest &)> answer;
    /// Fields for every answer to this request.
    std::function<QList<HeaderField>(const ApiRequest &)> always;
    /// The answer stands, and goes out when this returns. Of a request that could not be read, what could.
    std::function<void(const ApiRequest &, const ApiReply &, std::chrono::microseconds took)> done;
    /// The answer is out: there is time for other things.
    std::function<void()> rest;
};

/// HTTP/1.1 by cpp-httplib over our own connections: it reads heads and bodies and writes answers; routes, limits and
/// errors are ours. One object for all threads.
class HttpEngine
{
public:
    explicit HttpEngine(const ApiLimits &limits);
    ~HttpEngine();
    Q_DISABLE_COPY_MOVE(HttpEngine)

    /// Every request of one connection, until either side ends it.
    void serve(Connection &connection, const HttpHandlers &handlers) const;
    /// A whole answer as it goes over the wire, for a connection that gets nothing else.
    [[nodiscard]] static QByteArray wholeAnswer(const ApiReply &reply);

private:
    class Server;
    std::unique_ptr<Server> m_server;
    ApiLimits m_limits;
};

} // namespace claimsmith::server
