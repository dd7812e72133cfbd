// SPDX-License-Identifier: MIT
#pragma once

#include "model/loggedrequest.h"
#include "model/refreshrace.h"
#include "server/sessionservice.h"

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QThreadPool>

#include <functional>

namespace claimsmith::model {

class Sessions;
struct SessionBackend;

/// What the API would answer to whoever brings a token, for a person.
struct WhoAmIAnswer
{
    int status = 0; ///< of HTTP; 0: nothing was asked
    token::Tone tone = token::Tone::NotChecked;
    QString headline; ///< "john · john@example.com", "Token has expired"
    QString reason;   ///< which check failed, and why
};

/// What a person does with sessions at the window. It goes through the same service as a request of the API does, at
/// the instant of the application's clock, and stands in the log as the request that comes to the same. GUI thread.
class SessionDeeds : public QObject
{
    Q_OBJECT
public:
    explicit SessionDeeds(Sessions *sessions);
    ~SessionDeeds() override;

    /// Without a password.
    void logInAs(qint64 user);
    /// Exchanges the current refresh token of a family.
    void refresh(const QByteArray &family);
    /// Brings a refresh token again that was consumed: that of the id, or the last one that was consumed.
    void replay(const QByteArray &family, const QByteArray &refreshId = {});
    void revoke(const QByteArray &family);
    /// With the newest access token.
    void logOut(const QByteArray &family);
    /// Exchanges the current refresh token `runners` times at once.
    void race(const QByteArray &family, int runners);
    [[nodiscard]] bool isRacing() const { return m_isRacing; }

    /// Answers by answered(); leaves no trace.
    void askWhoAmI(const QByteArray &token);

    using Renewed = std::function<void(const server::Outcome<server::Grant> &)>;
    /// refresh(), and tells what came of it.
    void refresh(const QByteArray &family, const Renewed &renewed);
    /// A refresh token of the family as it was given out, the current one where `refreshId` is empty; made anew where
    /// it was given to somebody else, with another signature where the algorithm has many.
    void fetchRefreshToken(
        const QByteArray &family, const QByteArray &refreshId, const std::function<void(const QByteArray &)> &fetched);

signals:
    /// For the status bar.
    void done(const QString &words);
    /// What was refused, and why.
    void refused(const QString &words);
    void loggedIn(const QByteArray &family);
    void raceChanged();
    void answered(const QByteArray &token, const claimsmith::model::WhoAmIAnswer &answer);

private:
    struct Refreshed;
    enum class Which : quint8 { Current, Consumed };
    void exchange(const QByteArray &family, Which which, const QByteArray &refreshId, const Renewed &renewed);
    void takeRefreshed(const Refreshed &refreshed, Which which, const Renewed &renewed);
    void log(LoggedRequest request);

    Sessions *m_sessions;
    QThreadPool m_raceTrack;
    bool m_isRacing = false;
};

} // namespace claimsmith::model
