// SPDX-License-Identifier: MIT
#pragma once

#include "model/renewer.h"

#include <QObject>
#include <QPointer>

namespace claimsmith::model {

class Sessions;
class WatchList;

/// Renews the tokens of a session by refreshing it, with whatever refresh token is current by then.
class SessionRenewer : public Renewer
{
public:
    SessionRenewer(Sessions *sessions, QByteArray family);

    [[nodiscard]] const QByteArray &family() const { return m_family; }
    [[nodiscard]] QString obstacle(const RenewalSubject &subject) const override;
    [[nodiscard]] QString means(const RenewalSubject &subject) const override;
    void renew(const QList<RenewalSubject> &subjects, token::Instant now, const Done &done) override;

private:
    QPointer<Sessions> m_sessions;
    QByteArray m_family;
};

/// Puts sessions on the watch list and keeps them there in step: a session that is refreshed at the window has its new
/// tokens there too. GUI thread.
class SessionWatching : public QObject
{
    Q_OBJECT
public:
    /// Both outlive this.
    SessionWatching(Sessions *sessions, WatchList *list, QObject *parent = nullptr);

    /// Watches the newest tokens of a session: a pair, or the refresh token alone where the access token was given to
    /// somebody else.
    void watch(const QByteArray &family);

private:
    void follow(const QByteArray &family);
    Sessions *m_sessions;
    WatchList *m_list;
};

} // namespace claimsmith::model
