// SPDX-License-Identifier: MIT
#pragma once

#include "renewal/quietbar.h"

#include <chrono>

class QTimer;

namespace claimsmith::model {
class WatchList;
class Workbench;
struct RenewalOutcome;
} // namespace claimsmith::model

namespace claimsmith::ui {

class WrapLabel;

/// Says above every page what came of a renewal, and offers to undo it until something else is done to the list. Goes
/// by itself after a while; what was refused stays until it is dismissed.
class OutcomeBar : public QuietBar
{
    Q_OBJECT
public:
    static constexpr std::chrono::milliseconds usualStay = std::chrono::seconds(20);

    /// `workbench` outlives this, and is asked for nothing before a token is watched.
    explicit OutcomeBar(model::Workbench *workbench, QWidget *parent = nullptr);

    void setStay(std::chrono::milliseconds time);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void follow();
    void tell(const model::RenewalOutcome &outcome);
    model::Workbench *m_workbench;
    WrapLabel *m_words;
    QPushButton *m_undo;
    QTimer *m_timer;
    int m_step = 0; ///< of the undo stack, after the renewal
};

} // namespace claimsmith::ui
