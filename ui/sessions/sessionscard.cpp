// SPDX-License-Identifier: MIT
#include "sessions/sessionscard.h"

#include "model/refreshrace.h"
#include "model/sessions.h"
#include "model/sessionsmodel.h"
#include "sessions/sessionsactions.h"
#include "sessions/sessiontree.h"
#include "widgets/actionbutton.h"
#include "widgets/flowlayout.h"
#include "widgets/theme.h"
#include "widgets/wraplabel.h"

#include <QAction>
#include <QPushButton>
#include <QSpinBox>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace claimsmith::ui {

SessionsCard::SessionsCard(model::Sessions *sessions, QWidget *parent)
    : Card(tr("Sessions"), parent)
    , m_sessions(sessions)
    , m_tree(new SessionTree(sessions->tree(), this))
    , m_runners(new QSpinBox(this))
    , m_bar(new QWidget(this))
    , m_contents(new QStackedWidget(this))
    , m_empty(new WrapLabel(this))
    , m_more(new QLabel(this))
{
    setObjectName(QStringLiteral("sessionsCard"));
    setFlush(true);
    bodyLayout()->setSpacing(0);
    m_runners->setObjectName(QStringLiteral("runnersSpin"));
    m_runners->setAccessibleName(tr("How many refreshes race"));
    m_runners->setToolTip(tr("How many refreshes race"));
    m_runners->setRange(model::fewestRunners, model::mostRunners);
    m_runners->setValue(10);
    m_runners->setPrefix(QStringLiteral("×"));
    m_runners->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_runners->setProperty("role", QStringLiteral("small"));
    const int widest =
        m_runners->fontMetrics().horizontalAdvance(m_runners->prefix() + QString::number(model::mostRunners));
    m_runners->setFixedSize(widest + 2 * Theme::metrics().gap, Theme::metrics().smallControlHeight);
    auto *flow = new FlowLayout(m_bar);
    flow->setContentsMargins(12, 0, 12, 10);
    flow->setSpacing(4);
    m_empty->setObjectName(QStringLiteral("noSessionsLabel"));
    m_empty->setText(
        tr("Nobody is logged in. Choose a user above and press Log in as, or start the API and log in with "
           "curl."));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setProperty("role", QStringLiteral("dim"));
    m_empty->setContentsMargins(24, 12, 24, 12);
    m_more->setObjectName(QStringLiteral("moreSessionsLabel"));
    m_more->setProperty("role", QStringLiteral("dim"));
    m_more->setContentsMargins(12, 6, 12, 6);
    m_contents->addWidget(m_tree);
    m_contents->addWidget(m_empty);
    bodyLayout()->addWidget(m_bar);
    bodyLayout()->addWidget(m_contents, 1);
    bodyLayout()->addWidget(m_more);
    connect(sessions, &model::Sessions::viewChanged, this, &SessionsCard::showSessions);
    showSessions();
}

int SessionsCard::runners() const { return m_runners->value(); }

void SessionsCard::setRunners(int runners) { m_runners->setValue(runners); }

void SessionsCard::addButtons(const SessionsActions &actions)
{
    QAction *logIn = actions.logInAction();
    QPushButton *logInButton = actionButton(logIn, actions.logInText(), "logInButton", this);
    connect(
        logIn, &QAction::changed, logInButton, [logInButton, &actions] { logInButton->setText(actions.logInText()); });
    addHeaderWidget(actionButton(actions.watchAction(), tr("Watch"), "watchButton", this));
    addHeaderWidget(logInButton);
    QLayout *flow = m_bar->layout();
    flow->addWidget(actionButton(actions.refreshAction(), tr("Refresh"), "refreshButton", m_bar));
    flow->addWidget(actionButton(actions.replayAction(), tr("Replay"), "replayButton", m_bar));
    flow->addWidget(actionButton(actions.raceAction(), tr("Race"), "raceButton", m_bar));
    m_runners->setParent(m_bar);
    flow->addWidget(m_runners);
    flow->addWidget(actionButton(actions.logOutAction(), tr("Log out"), "logOutButton", m_bar));
    flow->addWidget(actionButton(actions.revokeAction(), tr("Revoke"), "revokeButton", m_bar));
    flow->addWidget(new QWidget(m_bar)); // gets what is left of the line
}

void SessionsCard::showSessions()
{
    const bool hasNone = m_sessions->tree()->rowCount() == 0;
    m_contents->setCurrentIndex(hasNone ? 1 : 0);
    m_bar->setVisible(!hasNone);
    const auto leftOut = static_cast<int>(m_sessions->tree()->view().leftOut);
    m_more->setText(tr("%n older sessions are not shown", nullptr, leftOut));
    m_more->setVisible(leftOut > 0);
}

} // namespace claimsmith::ui
