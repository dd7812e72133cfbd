// SPDX-License-Identifier: MIT
#pragma once

#include "model/sessionview.h"

#include <QObject>
#include <QThread>

#include <functional>
#include <memory>
#include <type_traits>

namespace claimsmith::model {

/// The connection of the window to users and sessions, on a thread of its own: a person never waits for the file. Work
/// is done in the order in which it was given, and what came of it is told in that order on the thread of this object.
/// What is not told when this object goes is dropped; what was begun is done.
class SessionWorker : public QObject
{
    Q_OBJECT
public:
    explicit SessionWorker(QObject *parent = nullptr);
    ~SessionWorker() override;

    /// What was opened: where a damaged file was moved to, or nothing.
    using Opened = std::function<void(const server::Outcome<QString> &setAside)>;
    /// Opens the file and puts the sample users into a new one. Until it is open, work is answered with the problem.
    void open(const QString &path, const server::SharedSettings &settings, const Opened &done);

    /// `work` gets the SessionBackend and answers a server::Outcome, which `done` gets.
    template<typename Work, typename Done>
    void run(Work work, Done done)
    {
        using Result = std::invoke_result_t<Work, SessionBackend &>;
        begin();
        QMetaObject::invokeMethod(m_home.get(), [this, work = std::move(work), done = std::move(done)]() mutable {
            Result result = m_backend ? work(*m_backend) : Result(std::unexpect, m_problem);
            QMetaObject::invokeMethod(this, [this, result = std::move(result), done = std::move(done)]() mutable {
                done(std::move(result));
                end();
            });
        });
    }

    /// Whether anything was given and is not told yet.
    [[nodiscard]] bool isBusy() const { return m_pending > 0; }

signals:
    void busyChanged();

private:
    void begin();
    void end();

    QThread m_thread;
    std::unique_ptr<QObject> m_home;           ///< lives on the thread
    std::unique_ptr<SessionBackend> m_backend; ///< touched there alone
    server::Problem m_problem;                 ///< as m_backend
    int m_pending = 0;
};

} // namespace claimsmith::model
