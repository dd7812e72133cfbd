// SPDX-License-Identifier: MIT
#pragma once

#include "server/listening.h"

#include <QList>

#include <atomic>
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <optional>
#include <set>
#include <thread>
#include <vector>

namespace claimsmith::server {

/// Accepts connections and serves each on a thread of its own, as many at once as it may; threads are made when they
/// are first needed and then kept. Beyond the limit a connection gets `refusal` and is closed.
class ConnectionPool
{
public:
    /// Serves one connection to its end.
    using Serve = std::function<void(Connection &)>;
    /// Called once on each thread.
    using MakeServe = std::function<Serve()>;

    ConnectionPool(Listening listening, int limit, std::optional<jose::TlsIdentity> identity, QByteArray refusal,
        MakeServe makeServe);
    /// Stops.
    ~ConnectionPool();
    Q_DISABLE_COPY_MOVE(ConnectionPool)

    /// Nothing is accepted any more; idle connections end; those at work have a second, then they are cut off.
    void stop();
    [[nodiscard]] bool isStopping() const { return m_isStopping.load(std::memory_order_relaxed); }
    [[nodiscard]] int connections() const { return m_connections.load(std::memory_order_relaxed); }

private:
    void accept();
    void take(Descriptor socket);
    void work();
    [[nodiscard]] std::optional<Descriptor> next();

    Listening m_listening;
    const int m_limit;
    const std::optional<jose::TlsIdentity> m_identity;
    const QByteArray m_refusal;
    const MakeServe m_makeServe;
    Descriptor m_stopping; ///< becomes readable
    std::atomic<bool> m_isStopping = false;
    std::atomic<int> m_connections = 0; ///< accepted and not ended

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Descriptor> m_waiting;
    std::set<int> m_open; ///< sockets that are served
    std::vector<std::thread> m_threads;
    int m_idle = 0;
    std::thread m_acceptor;
};

} // namespace claimsmith::server
