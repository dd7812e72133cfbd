// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

namespace claimsmith::model {
class Renewal;
class Workbench;
struct RenewalOutcome;
} // namespace claimsmith::model

namespace claimsmith::ui {

class Notifier;

/// Puts the question of a Renewal outside of the window too, while no window of the program is in front: who looks at
/// the program sees the bar. It goes when the question does, when it is answered anywhere, or when a window comes to
/// the front. What came of *Renew now* is told where it was pressed. Says no claim of a token but its name.
class RenewalNotice : public QObject
{
    Q_OBJECT
public:
    /// Both outlive this. Neither is asked for anything before a token is watched.
    RenewalNotice(model::Workbench *workbench, Notifier *notifier, QObject *parent = nullptr);

    /// Follows the application's state by itself.
    void setInFront(bool inFront);

signals:
    /// Somebody wants to see the question in the window.
    void windowWanted();

private:
    void follow();
    void showQuestion();
    void showChange();
    void showSettings();
    void tellOutcome(const model::RenewalOutcome &outcome);
    void answer(const QString &id);
    model::Workbench *m_workbench;
    Notifier *m_notifier;
    model::Renewal *m_renewal = nullptr; ///< null before a token is watched
    bool m_inFront;
    bool m_notifies = false;
    bool m_isShown = false;    ///< the question; the server may have dropped it
    bool m_isAnswered = false; ///< outside, with *Renew now*
};

} // namespace claimsmith::ui
