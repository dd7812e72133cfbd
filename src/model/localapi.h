// SPDX-License-Identifier: MIT
#pragma once

#include "server/apiserver.h"

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QString>
#include <QThreadPool>
#include <QTimer>

#include <memory>
#include <mutex>

namespace claimsmith::model {

class Sessions;

/// The local API as the window starts and stops it: it goes by the clock of the application, moves that clock where a
/// client may, and what it is asked stands in the log. GUI thread; requests are answered on threads of their own, and
/// nobody waits for a start or a stop.
class LocalApi : public QObject
{
    Q_OBJECT
public:
    enum class State : quint8 { Stopped, Starting, Running, Stopping };

    explicit LocalApi(Sessions *sessions);
    /// Stops.
    ~LocalApi() override;

    /// By Sessions::options(). changed() tells what came of it.
    void start();
    void stop();
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool isRunning() const { return m_state == State::Running; }
    [[nodiscard]] bool isBusy() const { return m_state == State::Starting || m_state == State::Stopping; }
    /// "http://127.0.0.1:8000"; empty while it does not run.
    [[nodiscard]] const QString &url() const { return m_url; }
    /// The same, or where it would listen.
    [[nodiscard]] QByteArray base() const;
    /// With HTTPS: the certificate that a client has to trust, as PEM.
    [[nodiscard]] QByteArray certificate() const;
    /// Why it could not be started, with the cure.
    [[nodiscard]] const QString &problem() const { return m_problem; }
    void use(const server::SharedSettings &settings);

signals:
    /// state(), url() or problem() is another.
    void changed();

private:
    void setState(State state);
    void takeStarted(const std::expected<void, server::StartError> &started);
    void hear(const server::RequestRecord &record);
    void writeLog();

    Sessions *m_sessions;
    QThreadPool m_thread; ///< the one that starts and stops
    std::unique_ptr<server::ApiServer> m_server;
    State m_state = State::Stopped;
    QString m_url;
    QString m_problem;
    std::mutex m_heardLock;
    QList<server::RequestRecord> m_heard; ///< behind the lock
    QTimer m_writing;
};

} // namespace claimsmith::model
