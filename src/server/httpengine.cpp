// SPDX-License-Identifier: MIT
#include "server/httpengine.h"

#include <httplib.h>

namespace claimsmith::server {

using std::chrono::steady_clock;

namespace {

/// One request on its way.
struct Exchange
{
    Connection &connection;
    const HttpHandlers &handlers;
    qsizetype bodyBytes = 0; ///< how many may come
    ApiRequest request{};
    std::optional<ApiReply> reply{};
    bool isRead = false;     ///< the head was
    bool leavesBody = false; ///< a body was announced and not read to its end
    steady_clock::time_point begun = steady_clock::now();

    [[nodiscard]] bool ends() const { return !isRead || leavesBody; }
};

/// The exchange of this thread: the library's handlers know the request alone, and of one that could not be read,
/// nothing.
thread_local Exchange *current = nullptr;

/// The library's stream over a connection. Its interface grew with the versions: those before and after 0.20 ask
/// different functions, which are all here and none of which waits.
class ConnectionStream final : public httplib::Stream
{
public:
    explicit ConnectionStream(Connection &connection)
        : m_connection(connection)
    {}

    // NOLINTBEGIN(modernize-use-override,cppcoreguidelines-explicit-virtual-functions)
    virtual bool is_readable() const { return true; }
    virtual bool is_writable() const { return true; }
    virtual bool wait_readable() const { return true; }
    virtual bool wait_writable() const { return true; }
    virtual time_t duration() const { return 0; }
    // NOLINTEND(modernize-use-override,cppcoreguidelines-explicit-virtual-functions)
    ssize_t read(char *bytes, size_t size) override { return m_connection.read(bytes, static_cast<qsizetype>(size)); }
    ssize_t write(const char *bytes, size_t size) override
    {
        m_connection.write(QByteArrayView(bytes, static_cast<qsizetype>(size)));
        return static_cast<ssize_t>(size);
    }
    void get_remote_ip_and_port(std::string &, int &) const override {}
    void get_local_ip_and_port(std::string &, int &) const override {}
    /// The library compares it with FD_SETSIZE, for a select() that is never called here.
    socket_t socket() const override { return 0; }

private:
    Connection &m_connection;
};

HttpFault faultOf(int status, const Connection &connection)
{
    if (connection.isHeadTooLarge())
        return HttpFault::HeadTooLarge;
    if (connection.isBodyTooLarge())
        return HttpFault::BodyTooLarge;
    if (connection.isOutOfTime())
        return HttpFault::TooSlow;
    switch (status) {
    case 404:
        return HttpFault::NotFound;
    case 413:
        return HttpFault::BodyTooLarge;
    case 414:
        return HttpFault::TargetTooLong;
    default:
        return status >= 500 ? HttpFault::Failed : HttpFault::Malformed;
    }
}

void write(const ApiReply &reply, httplib::Response &response)
{
    response.status = reply.status;
    response.headers.clear();
    response.body.clear();
    for (const HeaderField &field : reply.fields)
        response.set_header(field.name.toStdString(), field.value.toStdString());
    if (!reply.contentType.isEmpty())
        response.set_content(
            reply.body.constData(), static_cast<size_t>(reply.body.size()), reply.contentType.toStdString());
}

} // namespace

class HttpEngine::Server : public httplib::Server
{
public:
    Server();
    [[nodiscard]] bool processOne(Connection &connection, bool &closed);

private:
    static void readHead(httplib::Request &request);
    static void readBody(const httplib::ContentReader &reader);
    static void finish(httplib::Response &response);
};

HttpEngine::Server::Server()
{
    set_expect_100_continue_handler([](const httplib::Request &, httplib::Response &response) {
        if (!current->reply)
            return 100;
        write(*current->reply, response);
        return response.status;
    });
    set_pre_routing_handler([](const httplib::Request &request, httplib::Response &response) {
        const bool hasBody = request.method == "POST";
        if (!current->reply && !hasBody)
            current->reply = current->handlers.answer(current->request);
        if (!current->reply)
            return HandlerResponse::Unhandled;
        write(*current->reply, response);
        return HandlerResponse::Handled;
    });
    Post(".*", [](const httplib::Request &, httplib::Response &response, const httplib::ContentReader &reader) {
        readBody(reader);
        if (!current->reply)
            current->reply = current->handlers.answer(current->request);
        write(*current->reply, response);
    });
    // Also of what the library refuses by itself. Its answer is that of `reply`, whoever gave it.
    set_error_handler([](const httplib::Request &, httplib::Response &response) {
        if (!current->reply)
            current->reply = reply(faultOf(response.status, current->connection));
        write(*current->reply, response);
        return HandlerResponse::Handled;
    });
    set_exception_handler([](const httplib::Request &, httplib::Response &response, const std::exception_ptr &) {
        current->reply = reply(HttpFault::Failed);
        write(*current->reply, response);
    });
    set_post_routing_handler([](const httplib::Request &, httplib::Response &response) { finish(response); });
}

void HttpEngine::Server::readHead(httplib::Request &request)
{
    Exchange &exchange = *current;
    // Chunks of one byte take six each.
    exchange.connection.endHead(exchange.bodyBytes * 8);
    exchange.isRead = true;
    ApiRequest &read = exchange.request;
    read.method = QByteArray::fromStdString(request.method);
    read.target = QByteArray::fromStdString(request.target);
    read.version = QByteArray::fromStdString(request.version);
    // The library adds the addresses as if they had come with the request.
    for (const char *added : {"REMOTE_ADDR", "REMOTE_PORT", "LOCAL_ADDR", "LOCAL_PORT"})
        request.headers.erase(added);
    for (const auto &[name, value] : request.headers)
        read.fields.append({QByteArray::fromStdString(name), QByteArray::fromStdString(value)});
    // Answers go out whole and as they are.
    request.headers.erase("Accept-Encoding");
    request.headers.erase("Range");
    request.ranges.clear();
    exchange.leavesBody = read.count("Transfer-Encoding") > 0
                          || (read.count("Content-Length") > 0 && read.field("Content-Length") != "0");
    exchange.reply = exchange.handlers.admit(read);
}

void HttpEngine::Server::readBody(const httplib::ContentReader &reader)
{
    Exchange &exchange = *current;
    QByteArray &body = exchange.request.body;
    const bool hasBody = exchange.leavesBody;
    bool isTooLarge = false;
    // A POST without a length has no body (RFC 9112 §6.3); the library would read to the end of the connection.
    const bool isWhole = !hasBody || reader([&](const char *bytes, size_t size) {
        isTooLarge = body.size() + static_cast<qsizetype>(size) > exchange.bodyBytes;
        if (!isTooLarge)
            body.append(bytes, static_cast<qsizetype>(size));
        return !isTooLarge;
    });
    exchange.leavesBody = !isWhole;
    if (!isWhole)
        exchange.reply = reply(isTooLarge ? HttpFault::BodyTooLarge : faultOf(400, exchange.connection));
}

/// The last word on the fields.
void HttpEngine::Server::finish(httplib::Response &response)
{
    response.headers.erase("Keep-Alive"); // says what does not hold
    response.headers.erase("Accept-Ranges");
    if (current->ends()) {
        response.headers.erase("Connection");
        response.set_header("Connection", "close");
    }
    if (response.status == 204)
        response.headers.erase("Content-Length"); // RFC 9110 §8.6
    if (!response.has_header("Content-Security-Policy"))
        response.set_header("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
    response.set_header("Cache-Control", "no-store");
    response.set_header("X-Content-Type-Options", "nosniff");
    response.set_header("Referrer-Policy", "no-referrer");
    for (const HeaderField &field : current->handlers.always(current->request))
        response.set_header(field.name.toStdString(), field.value.toStdString());
}

bool HttpEngine::Server::processOne(Connection &connection, bool &closed)
{
    ConnectionStream stream(connection);
    return process_request(stream, {}, 0, {}, 0, false, closed, &Server::readHead);
}

HttpEngine::HttpEngine(const ApiLimits &limits)
    : m_server(std::make_unique<Server>())
    , m_limits(limits)
{}

HttpEngine::~HttpEngine() = default;

void HttpEngine::serve(Connection &connection, const HttpHandlers &handlers) const
{
    while (connection.waitForRequest(m_limits.idle)) {
        connection.beginRequest(m_limits.request, m_limits.headBytes);
        Exchange exchange{.connection = connection, .handlers = handlers, .bodyBytes = m_limits.bodyBytes};
        current = &exchange;
        bool closed = false;
        bool done = m_server->processOne(connection, closed);
        if (!exchange.isRead && !exchange.reply) {
            // Not even a request line: the library says nothing then.
            done = false;
            if (connection.isHeadTooLarge()) {
                exchange.reply = reply(HttpFault::TargetTooLong);
                connection.write(wholeAnswer(*exchange.reply));
            }
        }
        current = nullptr;
        if (exchange.reply)
            handlers.done(exchange.request, *exchange.reply,
                std::chrono::duration_cast<std::chrono::microseconds>(steady_clock::now() - exchange.begun));
        const bool isSent = connection.flush();
        handlers.rest();
        if (!done || !isSent || closed || exchange.ends())
            return;
    }
}

QByteArray HttpEngine::wholeAnswer(const ApiReply &reply)
{
    QByteArray text = "HTTP/1.1 " + QByteArray::number(reply.status) + ' '
                      + QByteArray(httplib::status_message(reply.status))
                      + "\r\nConnection: close\r\nCache-Control: no-store\r\nContent-Type: " + reply.contentType
                      + "\r\nContent-Length: " + QByteArray::number(reply.body.size()) + "\r\n";
    for (const HeaderField &field : reply.fields)
        text += field.name + ": " + field.value + "\r\n";
    return text + "\r\n" + reply.body;
}

} // namespace claimsmith::server
