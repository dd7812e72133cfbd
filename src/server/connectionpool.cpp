// SPDX-License-Identifier: MIT
#include "server/connectionpool.h"

#include <cerrno>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>

namespace claimsmith::server {

namespace {

constexpr std::chrono::seconds grace{1};

} // namespace

ConnectionPool::ConnectionPool(
    Listening listening, int limit, std::optional<jose::TlsIdentity> identity, QByteArray refusal, MakeServe makeServe)
    : m_listening(std::move(listening))
    , m_limit(limit)
    , m_identity(std::move(identity))
    , m_refusal(std::move(refusal))
    , m_makeServe(std::move(makeServe))
    , m_stopping(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
    , m_acceptor([this] { accept(); })
{}

ConnectionPool::~ConnectionPool() { stop(); }

void ConnectionPool::stop()
{
    if (!m_acceptor.joinable())
        return;
    m_isStopping = true;
    ::eventfd_write(m_stopping.number(), 1);
    m_acceptor.join();
    m_listening.sockets.clear();
    std::unique_lock lock(m_mutex);
    m_changed.notify_all();
    m_changed.wait_for(lock, grace, [this] { return m_open.empty(); });
    for (const int socket : m_open)
        ::shutdown(socket, SHUT_RDWR);
    lock.unlock();
    // No thread is made any more: the acceptor was the one to make them.
    for (std::thread &thread : m_threads)
        thread.join();
    m_waiting.clear();
    m_connections = 0;
}

void ConnectionPool::accept()
{
    std::vector<pollfd> polled{{m_stopping.number(), POLLIN, 0}};
    for (const Descriptor &socket : m_listening.sockets)
        polled.push_back({socket.number(), POLLIN, 0});
    while (!isStopping()) {
        if (::poll(polled.data(), polled.size(), -1) < 0 && errno != EINTR)
            return;
        for (size_t i = 1; i < polled.size() && !isStopping(); ++i) {
            if (!polled[i].revents)
                continue;
            Descriptor socket(::accept4(polled[i].fd, nullptr, nullptr, SOCK_CLOEXEC | SOCK_NONBLOCK));
            if (socket)
                take(std::move(socket));
            else if (errno == EMFILE || errno == ENFILE || errno == ENOBUFS || errno == ENOMEM)
                std::this_thread::sleep_for(std::chrono::milliseconds(50)); // else this would spin until one is freed
        }
    }
}

void ConnectionPool::take(Descriptor socket)
{
    const int yes = 1;
    ::setsockopt(socket.number(), IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
    if (m_connections >= m_limit) {
        // In the clear, also where TLS is wanted: a client that cannot be served sees a refusal or a broken handshake.
        static_cast<void>(
            ::send(socket.number(), m_refusal.constData(), static_cast<size_t>(m_refusal.size()), MSG_NOSIGNAL));
        ::shutdown(socket.number(), SHUT_WR);
        return;
    }
    const std::scoped_lock lock(m_mutex);
    ++m_connections;
    m_waiting.push_back(std::move(socket));
    if (m_idle < static_cast<int>(m_waiting.size()) && static_cast<int>(m_threads.size()) < m_limit)
        m_threads.emplace_back([this] { work(); });
    m_changed.notify_all();
}

void ConnectionPool::work()
{
    const Serve serve = m_makeServe();
    while (std::optional<Descriptor> socket = next()) {
        const int number = socket->number();
        Connection connection(*std::move(socket), m_stopping.number(), m_identity);
        serve(connection);
        connection.finish();
        const std::scoped_lock lock(m_mutex);
        m_open.erase(number);
        --m_connections;
        m_changed.notify_all();
    }
}

/// nullopt: the server stops.
std::optional<Descriptor> ConnectionPool::next()
{
    std::unique_lock lock(m_mutex);
    ++m_idle;
    m_changed.wait(lock, [this] { return isStopping() || !m_waiting.empty(); });
    --m_idle;
    if (isStopping())
        return std::nullopt;
    Descriptor socket = std::move(m_waiting.front());
    m_waiting.pop_front();
    m_open.insert(socket.number());
    return socket;
}

} // namespace claimsmith::server
