// SPDX-License-Identifier: MIT
#include "model/sessionwatching.h"

#include "model/sessiondeeds.h"
#include "model/sessions.h"
#include "model/sessionsmodel.h"
#include "model/watchlist.h"

#include <QCoreApplication>

namespace claimsmith::model {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(claimsmith::model::SessionWatching)
};

} // namespace

SessionRenewer::SessionRenewer(Sessions *sessions, QByteArray family)
    : m_sessions(sessions)
    , m_family(std::move(family))
{}

QString SessionRenewer::obstacle(const RenewalSubject &) const
{
    const SessionFamily *entry = m_sessions ? m_sessions->tree()->find(m_family) : nullptr;
    if (!entry)
        return Words::tr("Its session is not kept any more; log in again on the Sessions page.");
    if (entry->family.revokedAt)
        return Words::tr("Its session has ended; log in again on the Sessions page.");
    return {};
}

QString SessionRenewer::means(const RenewalSubject &) const
{
    return Words::tr("session %1").arg(familyText(m_family));
}

void SessionRenewer::renew(const QList<RenewalSubject> &subjects, token::Instant, const Done &done)
{
    if (!m_sessions)
        return done(std::unexpected(obstacle({})));
    const bool alone = subjects.size() == 1;
    m_sessions->deeds()->refresh(m_family, [done, alone](const server::Outcome<server::Grant> &grant) {
        if (!grant)
            done(std::unexpected(grant.error().reason));
        else if (alone)
            done(QList<QByteArray>{grant->pair.refreshToken});
        else
            done(QList<QByteArray>{grant->pair.accessToken, grant->pair.refreshToken});
    });
}

SessionWatching::SessionWatching(Sessions *sessions, WatchList *list, QObject *parent)
    : QObject(parent)
    , m_sessions(sessions)
    , m_list(list)
{
    // After whoever asked for the renewal put the tokens there himself.
    connect(sessions, &Sessions::granted, this, &SessionWatching::follow, Qt::QueuedConnection);
}

void SessionWatching::watch(const QByteArray &family)
{
    const SessionFamily *entry = m_sessions->tree()->find(family);
    const QString name = entry ? entry->user : QString();
    const auto renewer = std::make_shared<SessionRenewer>(m_sessions, family);
    const WatchRequest refresh{m_sessions->refreshToken(family), u"refresh_token"_s, name};
    if (!refresh.token.isEmpty()) {
        m_list->watch({{m_sessions->accessToken(family), u"access_token"_s, name}, refresh}, renewer);
        return;
    }
    m_sessions->deeds()->fetchRefreshToken(family, {}, [this, renewer, name](const QByteArray &text) {
        if (!text.isEmpty())
            m_list->watch({{text, u"refresh_token"_s, name}}, renewer);
    });
}

void SessionWatching::follow(const QByteArray &family)
{
    QList<std::pair<WatchHandle, QByteArray>> fresh;
    for (const WatchedToken &token : m_list->tokens()) {
        const auto *renewer = dynamic_cast<const SessionRenewer *>(token.renewer.get());
        if (!renewer || renewer->family() != family)
            continue;
        const QByteArray text =
            token.use == TokenUse::Refresh ? m_sessions->refreshToken(family) : m_sessions->accessToken(family);
        if (!text.isEmpty() && text != token.token->text().toByteArray())
            fresh.append({token.handle, text});
    }
    if (!fresh.isEmpty())
        m_list->replace(fresh);
}

} // namespace claimsmith::model
