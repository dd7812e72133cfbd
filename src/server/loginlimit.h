// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>

#include <chrono>
#include <mutex>

namespace claimsmith::server {

/// Counts wrong passwords by user name, in real time: a clock that is moved gives no further attempts. Any thread.
class LoginLimit
{
public:
    using Time = std::chrono::steady_clock::time_point;
    LoginLimit(int attempts, std::chrono::milliseconds span);

    /// How long until `name` may be tried again; zero: now.
    [[nodiscard]] std::chrono::milliseconds wait(const QByteArray &name, Time now);
    void failed(const QByteArray &name, Time now);
    void succeeded(const QByteArray &name);

private:
    void forget(Time now);

    const qsizetype m_attempts;
    const std::chrono::milliseconds m_span;
    std::mutex m_mutex;
    QHash<QByteArray, QList<Time>> m_failures; ///< the latest of each name, the oldest first
};

} // namespace claimsmith::server
