// SPDX-License-Identifier: MIT
#pragma once

#include "renewal/quietbar.h"

class QAction;

namespace claimsmith::model {
class Renewal;
class Workbench;
} // namespace claimsmith::model

namespace claimsmith::ui {

class WrapLabel;

/// Asks in the window, above every page, whether tokens that end soon are to be renewed, with the keys that answer; or
/// says why they cannot be. Moves with the clock while it is seen.
class RenewalBar : public QuietBar
{
    Q_OBJECT
public:
    /// `workbench` outlives this, and is asked for nothing before a token is watched.
    explicit RenewalBar(model::Workbench *workbench, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QAction *makeAction(
        const QString &text, const char *name, const QKeySequence &keys, const QString &tip, QPushButton *button);
    void makeActions();
    void follow();
    void showQuestion();
    void showWords();
    void announceQuestion();
    model::Workbench *m_workbench;
    model::Renewal *m_renewal = nullptr; ///< null before a token is watched
    QLabel *m_mark;
    WrapLabel *m_question;
    WrapLabel *m_hint;
    QAction *m_renew = nullptr;
    QAction *m_later = nullptr;
    QAction *m_stop = nullptr;
};

} // namespace claimsmith::ui
