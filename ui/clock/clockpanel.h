// SPDX-License-Identifier: MIT
#pragma once

#include "token/clock.h"

#include <QFrame>

class QButtonGroup;
class QLabel;
class QLineEdit;
class QPushButton;
class QTimer;

namespace claimsmith::ui {

class ClockActions;

/// Moves the application clock: real, shifted or frozen; a date-time or an offset to type; steps, times of the token in
/// view, speed. Stands above the page, so that what changes stays in sight; hidden until it is asked for.
class ClockPanel : public QFrame
{
    Q_OBJECT
public:
    ClockPanel(token::Clock *clock, ClockActions *actions, QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeModes();
    QWidget *makeFields();
    QWidget *makeButtons(const QString &caption, const QList<QAction *> &actions);
    void chooseMode(token::Clock::Mode mode);
    void applyTime();
    void applyOffset();
    void complain(QLineEdit *edit, const QString &words);
    void refresh();
    void refreshOffset();

    token::Clock *m_clock;
    ClockActions *m_actions;
    QButtonGroup *m_modes;
    QLineEdit *m_time;
    QLineEdit *m_offset;
    QPushButton *m_speed;
    QLabel *m_error;
    QTimer *m_tick;
    token::Duration m_lastOffset;
};

} // namespace claimsmith::ui
