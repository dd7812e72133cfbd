// SPDX-License-Identifier: MIT
#pragma once

#include "server/apiserver.h"
#include "server/httpclient.h"
#include "server/sessionfixture.h"

#include <mutex>

/// A server with the sample users in memory, whose machine stands still until a test moves it.
namespace claimsmith::testsupport {

class RunningApi
{
public:
    explicit RunningApi(const std::function<void(server::ApiSettings &)> &change = {})
        : m_server({.requestDone =
                           [this](const server::RequestRecord &record) {
                               const std::scoped_lock lock(m_mutex);
                               m_records.append(record);
                           },
                       .clockMoved =
                           [this](const token::ClockState &state) {
                               const std::scoped_lock lock(m_mutex);
                               m_clocks.append(state);
                           }},
              [this] { return m_machine.load(); })
    {
        server::ApiSettings settings;
        settings.databasePath = store::Database::inMemory;
        settings.sessions = shared(basicSettings());
        settings.testClock = true;
        if (change)
            change(settings);
        if (const auto started = m_server.start(settings); !started)
            qFatal("no server: %s", qPrintable(server::message(started.error())));
        const auto database = store::Database::open(m_server.databasePath());
        if (!database || !store::UserStore(database->get()).addSamplesOnce())
            qFatal("no users");
    }

    [[nodiscard]] server::ApiServer &server() { return m_server; }
    [[nodiscard]] HttpClient client() const { return HttpClient(m_server.port()); }
    void setMachine(token::Instant machine) { m_machine = machine; }
    [[nodiscard]] token::Instant machine() const { return m_machine; }

    /// In the order of their numbers; waits until there are `count`.
    [[nodiscard]] QList<server::RequestRecord> records(qsizetype count)
    {
        for (int i = 0; i < 2000; ++i) {
            {
                const std::scoped_lock lock(m_mutex);
                if (m_records.size() >= count) {
                    QList<server::RequestRecord> list = m_records;
                    std::ranges::sort(list, {}, &server::RequestRecord::number);
                    return list;
                }
            }
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
        }
        qFatal("%lld records did not come", static_cast<long long>(count));
    }
    [[nodiscard]] QList<token::ClockState> clocks() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_clocks;
    }

private:
    std::atomic<token::Instant> m_machine = token::fromSeconds(1'700'000'000);
    mutable std::mutex m_mutex;
    QList<server::RequestRecord> m_records;
    QList<token::ClockState> m_clocks;
    server::ApiServer m_server; // last: its threads end first
};

} // namespace claimsmith::testsupport
