// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/card.h"

class QCheckBox;
class QSpinBox;

namespace claimsmith::model {
class HistoryKeeping;
}

namespace claimsmith::ui {

class WrapLabel;

/// Whether the history outlives the program: the switch, for how many days, and what becomes of it now.
class KeepingCard : public Card
{
    Q_OBJECT
public:
    /// `keeping` outlives this.
    explicit KeepingCard(model::HistoryKeeping *keeping, QWidget *parent = nullptr);

    [[nodiscard]] QWidget *firstWidget() const;
    [[nodiscard]] QWidget *lastWidget() const;

private:
    void makeSwitch();
    void makeDays();
    void showSettings();
    void showState();
    model::HistoryKeeping *m_keeping;
    QCheckBox *m_switch;
    QLabel *m_daysLabel;
    QSpinBox *m_days;
    WrapLabel *m_state;
};

} // namespace claimsmith::ui
