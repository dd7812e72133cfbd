// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/card.h"

class QPushButton;
class QSpinBox;
class QStackedWidget;

namespace claimsmith::model {
class Sessions;
}

namespace claimsmith::ui {

class SessionTree;
class SessionsActions;
class WrapLabel;

/// The tree of sessions, with the buttons for what can be done with one.
class SessionsCard : public Card
{
    Q_OBJECT
public:
    explicit SessionsCard(model::Sessions *sessions, QWidget *parent = nullptr);

    [[nodiscard]] SessionTree *tree() const { return m_tree; }
    /// How many refreshes race.
    [[nodiscard]] int runners() const;
    void setRunners(int runners);
    void addButtons(const SessionsActions &actions);

private:
    void showSessions();
    model::Sessions *m_sessions;
    SessionTree *m_tree;
    QSpinBox *m_runners;
    QWidget *m_bar;
    QStackedWidget *m_contents;
    WrapLabel *m_empty;
    QLabel *m_more;
};

} // namespace claimsmith::ui
