// SPDX-License-Identifier: MIT
#pragma once

#include "token/clock.h"

#include <QAbstractButton>

class QTimer;

namespace claimsmith::ui {

/// Shows which time counts: in the window's own colours while it is real, in the colour of attention with the offset
/// while it is not, so that nobody forgets that time was moved. Pressed, it shows and hides the time panel. Ticks only
/// while it can be seen.
class ClockChip : public QAbstractButton
{
    Q_OBJECT
public:
    explicit ClockChip(token::Clock &clock, QWidget *parent = nullptr);

    /// What a click triggers; the chip is checked with it.
    void setPanelAction(QAction *action);

    /// "Real time", "Test time +1 h 5 min", "Time stands still".
    [[nodiscard]] QString modeText() const;
    /// "14:03:42 CET", with the date while the time is not real.
    [[nodiscard]] QString timeText() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool event(QEvent *event) override;

private:
    void refresh();
    void scheduleTick();
    [[nodiscard]] QString toolTipText() const;
    token::Clock &m_clock;
    QTimer *m_timer;
    QString m_panelKeys;
    QSize m_hint;
};

} // namespace claimsmith::ui
