// SPDX-License-Identifier: MIT
#include "model/localapi.h"

#include "model/requestlog.h"
#include "model/sessions.h"
#include "model/usersmodel.h"

namespace claimsmith::model {

using namespace std::chrono_literals;

namespace {

/// Many requests a second are shown together.
constexpr std::chrono::milliseconds writeInterval = 40ms;

} // namespace

LocalApi::LocalApi(Sessions *sessions)
    : QObject(sessions)
    , m_sessions(sessions)
{
    m_thread.setMaxThreadCount(1);
    m_thread.setExpiryTimeout(-1);
    m_writing.setSingleShot(true);
    m_writing.setInterval(writeInterval);
    connect(&m_writing, &QTimer::timeout, this, &LocalApi::writeLog);
    const token::Clock *clock = sessions->clock();
    m_server = std::make_unique<server::ApiServer>(
        server::ApiListeners{.requestDone = [this](const server::RequestRecord &record) { hear(record); },
            .clockMoved =
                [this](const token::ClockState &state) {
                    QMetaObject::invokeMethod(this, [this, state] { m_sessions->clock()->setState(state); });
                }},
        clock->machineTime());
    m_server->setClock(clock->state());
    connect(clock, &token::Clock::changed, this, [this, clock] { m_server->setClock(clock->state()); });
}

LocalApi::~LocalApi()
{
    m_thread.start([this] { m_server.reset(); });
    m_thread.waitForDone();
}

QByteArray LocalApi::base() const
{
    if (isRunning())
        return m_url.toUtf8();
    const SessionOptions &options = m_sessions->options();
    const QByteArray host = options.https ? "https://127.0.0.1" : "http://127.0.0.1";
    return options.port == 0 ? host : host + ':' + QByteArray::number(options.port);
}

QByteArray LocalApi::certificate() const { return isRunning() ? m_server->certificate() : QByteArray(); }

void LocalApi::start()
{
    if (m_state != State::Stopped || !m_sessions->settings())
        return;
    const SessionOptions &options = m_sessions->options();
    auto sessions = std::make_shared<server::SessionSettings>(*m_sessions->settings());
    sessions->issuer.clear(); // the address, which is known when it listens
    server::ApiSettings settings{.databasePath = m_sessions->path(),
        .sessions = sessions,
        .port = static_cast<quint16>(options.port),
        .https = options.https,
        .testClock = options.testClock};
    for (const QString &origin : options.origins)
        settings.corsOrigins.append(origin.toUtf8());
    m_problem.clear();
    setState(State::Starting);
    m_thread.start([this, settings] {
        QMetaObject::invokeMethod(this, [this, started = m_server->start(settings)] { takeStarted(started); });
    });
}

void LocalApi::takeStarted(const std::expected<void, server::StartError> &started)
{
    if (!started) {
        m_problem = server::message(started.error());
        if (started.error().code == server::StartError::Code::PortTaken)
            m_problem += u' ' + tr("Choose another port, or 0 for one that is free.");
        setState(State::Stopped);
        return;
    }
    m_url = QString::fromUtf8(m_server->url());
    setState(State::Running);
}

void LocalApi::stop()
{
    if (m_state != State::Running)
        return;
    setState(State::Stopping);
    m_thread.start([this] {
        m_server->stop();
        QMetaObject::invokeMethod(this, [this] {
            m_url.clear();
            setState(State::Stopped);
        });
    });
}

void LocalApi::setState(State state)
{
    m_state = state;
    emit changed();
}

void LocalApi::use(const server::SharedSettings &settings)
{
    if (!isRunning())
        return;
    if (const auto used = m_server->use(settings); !used) {
        m_problem = server::message(used.error());
        emit changed();
    }
}

/// On a thread of the server.
void LocalApi::hear(const server::RequestRecord &record)
{
    const std::scoped_lock lock(m_heardLock);
    m_heard.append(record);
    if (m_heard.size() == 1)
        QMetaObject::invokeMethod(&m_writing, qOverload<>(&QTimer::start));
}

void LocalApi::writeLog()
{
    QList<server::RequestRecord> heard;
    {
        const std::scoped_lock lock(m_heardLock);
        heard.swap(m_heard);
    }
    QList<LoggedRequest> requests;
    for (const server::RequestRecord &record : std::as_const(heard)) {
        const token::User *user = record.user ? m_sessions->users()->find(*record.user) : nullptr;
        requests.append({.from = LoggedRequest::From::Network,
            .record = record,
            .user = user ? user->username : QString(),
            .why = whyOf(record)});
    }
    m_sessions->log()->append(requests);
    m_sessions->refreshView();
}

} // namespace claimsmith::model
