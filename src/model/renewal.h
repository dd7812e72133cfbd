// SPDX-License-Identifier: MIT
#pragma once

#include "model/watchlist.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QStringList>

#include <memory>

namespace claimsmith::model {

/// What became of a renewal.
struct RenewalOutcome
{
    QList<WatchHandle> renewed; ///< their rows hold the new tokens
    QStringList refusals;       ///< a sentence for each token or pair that was not
    QString words;              ///< all of it for a person
};

/// Asks to renew watched tokens that end soon, or have ended, and renews them. A token is asked for when it comes
/// within the threshold of its end, and again when it ends, unless the question is still open; Later asks again at half
/// of the time that is left. One that was that near its end when it came is not asked for at once: whoever added it saw
/// it. Where the clock is moved so that a token is good again, its question goes away. Several questions are put as
/// one. GUI thread.
class Renewal : public QObject
{
    Q_OBJECT
public:
    /// Both outlive this.
    Renewal(WatchList *list, token::Clock *clock, QObject *parent = nullptr);
    ~Renewal() override;

    /// The tokens that wait for an answer, the one that ends first on top.
    [[nodiscard]] QList<WatchHandle> asking() const;
    /// "Access token “john” expires in 4 min 12 s", "3 tokens expire soon"; empty where there is none. Never a claim
    /// but the name.
    [[nodiscard]] QString question() const;
    /// Why none of the tokens that wait can be renewed; empty where one can.
    [[nodiscard]] QString obstacle() const { return obstacle(asking()); }
    /// The answers, for all that wait.
    void renewNow() { renew(asking()); }
    void later();
    void stop();

    /// Why none of `handles` can be renewed, in a sentence; empty where one can.
    [[nodiscard]] QString obstacle(const QList<WatchHandle> &handles) const;
    /// Renews tokens, with those that belong to them, and tells by finished(). As one step of undo.
    void renew(const QList<WatchHandle> &handles);

    /// Later never asks sooner than after this, and after the end as often: 1 min unless set.
    [[nodiscard]] token::Duration laterDelay() const { return m_laterDelay; }
    void setLaterDelay(token::Duration delay);
    static constexpr token::Duration usualLaterDelay = std::chrono::minutes(1);

    /// Whether the desktop is to show the question too, and why it does not, in a sentence. Who shows it says that.
    [[nodiscard]] bool notifies() const { return m_notifies; }
    void setNotifies(bool notifies);
    [[nodiscard]] const QString &notifyTrouble() const { return m_notifyTrouble; }
    void setNotifyTrouble(const QString &trouble);

    /// Whether questionTicked() is wanted: only while somebody can see the question.
    void setTicking(bool ticking);

signals:
    /// Other tokens wait for an answer, or one of them ended, or there is no question any more.
    void questionChanged();
    /// These were not asked for before. Comes after questionChanged().
    void asked(const QList<claimsmith::model::WatchHandle> &tokens);
    /// The relative time in question() reads differently.
    void questionTicked();
    void finished(const claimsmith::model::RenewalOutcome &outcome);
    /// laterDelay(), notifies() or notifyTrouble() is another.
    void settingsChanged();

private:
    struct Run;
    void evaluate();
    [[nodiscard]] token::Instant askAgainAt(const WatchedToken &token, token::Instant now) const;
    void putLater(const WatchedToken &token, token::Instant now, token::Instant until);
    /// True where it is to be asked for from now on.
    bool follow(const WatchedToken &token, token::Instant now);
    void tell(const QList<WatchHandle> &fresh);
    void renewGroup(const QList<WatchHandle> &members, const std::shared_ptr<Run> &run);
    void finish(const std::shared_ptr<Run> &run);
    [[nodiscard]] QString outcomeWords(const RenewalOutcome &outcome) const;

    WatchList *m_list;
    token::Clock *m_clock;
    token::BoundaryTimer *m_boundary;
    TextTimer *m_ticker;
    token::Duration m_laterDelay = usualLaterDelay;
    QHash<WatchHandle, std::shared_ptr<const token::Token>> m_known; ///< whose first verdict was looked at
    QList<std::pair<WatchHandle, bool>> m_told;                      ///< that wait, and whether they have ended
    QSet<WatchHandle> m_running;                                     ///< groups
    QString m_notifyTrouble;
    bool m_notifies = true;
};

} // namespace claimsmith::model
