// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/card.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace claimsmith::model {
class Kit;
}
namespace claimsmith::token {
class Clock;
}

namespace claimsmith::ui {

/// Where the kit is run against: method and address, the one button that does it, and in words what will happen.
class RunCard : public Card
{
    Q_OBJECT
public:
    RunCard(model::Kit *kit, const token::Clock *clock, QWidget *parent = nullptr);

    [[nodiscard]] QLineEdit *urlEdit() const { return m_url; }
    [[nodiscard]] QPushButton *runButton() const { return m_run; }

signals:
    void runWanted();
    void cancelWanted();
    void optionsWanted();

private:
    QWidget *makeRow();
    void takeTyped();
    void showTarget();
    void refresh();

    model::Kit *m_kit;
    const token::Clock *m_clock;
    QComboBox *m_method;
    QLineEdit *m_url;
    QPushButton *m_run;
    QProgressBar *m_progress;
    QLabel *m_words;
    QPushButton *m_options;
    QLabel *m_problem;
    QPushButton *m_allow;
};

} // namespace claimsmith::ui
