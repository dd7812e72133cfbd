// SPDX-License-Identifier: MIT
#include "server/loginlimit.h"

namespace claimsmith::server {

namespace {

/// Names beyond this number share one count, so that inventing names fills no memory.
constexpr qsizetype mostNames = 10'000;

} // namespace

LoginLimit::LoginLimit(int attempts, std::chrono::milliseconds span)
    : m_attempts(attempts)
    , m_span(span)
{}

std::chrono::milliseconds LoginLimit::wait(const QByteArray &name, Time now)
{
    const std::scoped_lock lock(m_mutex);
    const auto found = m_failures.constFind(m_failures.contains(name) ? name : QByteArray());
    if (found == m_failures.cend() || found->size() < m_attempts)
        return {};
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(found->constFirst() + m_span - now);
    return std::max(left, std::chrono::milliseconds(0));
}

void LoginLimit::failed(const QByteArray &name, Time now)
{
    const std::scoped_lock lock(m_mutex);
    if (m_failures.size() >= mostNames)
        forget(now);
    const bool isFull = m_failures.size() >= mostNames && !m_failures.contains(name);
    QList<Time> &failures = m_failures[isFull ? QByteArray() : name];
    failures.append(now);
    if (failures.size() > m_attempts)
        failures.removeFirst();
}

void LoginLimit::succeeded(const QByteArray &name)
{
    const std::scoped_lock lock(m_mutex);
    m_failures.remove(name);
}

void LoginLimit::forget(Time now)
{
    m_failures.removeIf([this, now](const auto &entry) { return entry.value().constLast() + m_span <= now; });
}

} // namespace claimsmith::server
