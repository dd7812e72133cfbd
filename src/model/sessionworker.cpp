// SPDX-License-Identifier: MIT
#include "model/sessionworker.h"

namespace claimsmith::model {

using namespace Qt::StringLiterals;

namespace {

server::Outcome<std::unique_ptr<SessionBackend>> openBackend(
    const QString &path, const server::SharedSettings &settings)
{
    auto service = server::SessionService::open(path, settings);
    if (!service)
        return std::unexpected(service.error());
    auto backend = std::make_unique<SessionBackend>(*std::move(service));
    if (const auto done = backend->users.addSamplesOnce(); !done)
        return std::unexpected(server::problem(done.error()));
    return backend;
}

} // namespace

SessionWorker::SessionWorker(QObject *parent)
    : QObject(parent)
    , m_home(std::make_unique<QObject>())
{
    m_thread.setObjectName(u"sessions"_s);
    m_home->moveToThread(&m_thread);
    m_thread.start();
}

SessionWorker::~SessionWorker()
{
    // The connection is closed where it was opened.
    QMetaObject::invokeMethod(m_home.get(), [this] { m_backend.reset(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void SessionWorker::open(const QString &path, const server::SharedSettings &settings, const Opened &done)
{
    begin();
    QMetaObject::invokeMethod(m_home.get(), [this, path, settings, done] {
        server::Outcome<QString> told;
        m_backend.reset();
        if (auto opened = openBackend(path, settings)) {
            m_backend = *std::move(opened);
            told = m_backend->service.database().setAside();
        } else {
            m_problem = opened.error();
            told = std::unexpected(m_problem);
        }
        QMetaObject::invokeMethod(this, [this, told, done] {
            done(told);
            end();
        });
    });
}

void SessionWorker::begin()
{
    if (++m_pending == 1)
        emit busyChanged();
}

void SessionWorker::end()
{
    if (--m_pending == 0)
        emit busyChanged();
}

} // namespace claimsmith::model
