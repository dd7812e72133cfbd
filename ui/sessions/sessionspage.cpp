// SPDX-License-Identifier: MIT
#include "sessions/sessionspage.h"

#include "model/localapi.h"
#include "model/sessiondeeds.h"
#include "model/sessions.h"
#include "model/sessionsmodel.h"
#include "model/useredit.h"
#include "model/usersmodel.h"
#include "model/workbench.h"
#include "sessions/apicard.h"
#include "sessions/racecard.h"
#include "sessions/requestscard.h"
#include "sessions/requestsview.h"
#include "sessions/sessionsactions.h"
#include "sessions/sessionscard.h"
#include "sessions/sessiontree.h"
#include "sessions/useractions.h"
#include "sessions/usersview.h"
#include "sessions/whoamicard.h"
#include "widgets/actionbutton.h"
#include "widgets/noticebar.h"
#include "widgets/theme.h"

#include <QDataStream>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace claimsmith::ui {

using model::Sessions;

namespace {

QVBoxLayout *column(QWidget *widget)
{
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::metrics().gap);
    return layout;
}

} // namespace

SessionsPage::SessionsPage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_sessions(context.workbench.sessions())
    , m_notice(new NoticeBar(this))
    , m_users(new UsersView(m_sessions->users(), this))
    , m_tree(new SessionsCard(m_sessions, this))
    , m_race(new RaceCard(m_sessions->race(), this))
    , m_requests(new RequestsCard(m_sessions->log(), this))
    , m_whoAmI(new WhoAmICard(m_sessions, this))
    , m_userActions(new UserActions(m_sessions, m_users, this))
    , m_actions(new SessionsActions(context, {this, m_users, m_tree, m_requests}, this))
    , m_columns(new QSplitter(Qt::Horizontal, this))
    , m_left(new QSplitter(Qt::Vertical, this))
{
    setObjectName(QStringLiteral("sessionsPage"));
    const Metrics &metrics = Theme::metrics();
    m_tree->addButtons(*m_actions);
    m_columns->setObjectName(QStringLiteral("sessionsColumns"));
    m_columns->setHandleWidth(metrics.gap);
    m_columns->setChildrenCollapsible(false);
    m_columns->addWidget(makeLeft());
    m_columns->addWidget(makeRight());
    m_columns->setStretchFactor(0, 1);
    m_columns->setStretchFactor(1, 1);
    m_columns->setSizes({520, 556});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics.gap, metrics.gap, metrics.gap, metrics.gap);
    layout->setSpacing(metrics.gap);
    layout->addWidget(m_notice);
    layout->addWidget(m_columns, 1);
    m_notice->hide();
    addActions(m_userActions->undoActions());
    for (QAction *action : m_userActions->undoActions())
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    setFocusProxy(m_users);
    wire();
    showNotice();
    showView();
}

SessionsPage::~SessionsPage() { m_sessions->setWatching(false); }

QWidget *SessionsPage::makeLeft()
{
    m_left->setObjectName(QStringLiteral("sessionsParts"));
    m_left->setHandleWidth(Theme::metrics().gap);
    m_left->setChildrenCollapsible(false);
    m_left->addWidget(makeUsers());
    m_left->addWidget(m_tree);
    m_left->addWidget(m_race);
    m_left->setStretchFactor(0, 0);
    m_left->setStretchFactor(1, 1);
    m_left->setStretchFactor(2, 0);
    m_left->setSizes({188, 300, 240});
    m_left->setMinimumWidth(380);
    m_tree->setMinimumHeight(150);
    m_race->setMinimumHeight(220);
    return m_left;
}

QWidget *SessionsPage::makeUsers()
{
    auto *card = new Card(tr("Users"), this);
    card->setObjectName(QStringLiteral("usersCard"));
    card->setFlush(true);
    card->bodyLayout()->addWidget(m_users);
    card->addHeaderWidget(actionButton(m_userActions->editAction(), tr("Edit"), "editUserButton", card));
    card->addHeaderWidget(actionButton(m_userActions->deleteAction(), tr("Delete"), "deleteUserButton", card));
    card->addHeaderWidget(actionButton(m_userActions->addAction(), tr("+ Add"), "addUserButton", card));
    card->setMinimumHeight(120);
    return card;
}

QWidget *SessionsPage::makeRight()
{
    auto *right = new QWidget(this);
    QVBoxLayout *layout = column(right);
    layout->addWidget(new ApiCard(
        m_sessions, m_actions->startAction(), m_actions->copyAddressAction(), m_actions->optionsAction(), right));
    layout->addWidget(m_whoAmI);
    layout->addWidget(m_requests, 1);
    right->setMinimumWidth(400);
    return right;
}

void SessionsPage::wire()
{
    const auto refuse = [this](const QString &words) {
        m_offersRetry = false;
        m_notice->showNotice(words, token::Tone::Refused);
    };
    connect(m_sessions, &Sessions::stateChanged, this, &SessionsPage::showNotice);
    connect(m_sessions, &Sessions::viewChanged, this, &SessionsPage::showView);
    connect(m_sessions->api(), &model::LocalApi::changed, this, &SessionsPage::showStatus);
    connect(m_sessions->deeds(), &model::SessionDeeds::done, this, &SessionsPage::showDone);
    connect(m_sessions->deeds(), &model::SessionDeeds::refused, this, refuse);
    connect(m_sessions->deeds(), &model::SessionDeeds::loggedIn, this, [this](const QByteArray &family) {
        // The row comes with the view that was asked for after the login.
        connect(
            m_sessions, &Sessions::viewChanged, this, [this, family] { m_tree->tree()->select(family); },
            Qt::SingleShotConnection);
    });
    connect(m_sessions->editing(), &model::UserEditing::done, this, &SessionsPage::showDone);
    connect(m_sessions->editing(), &model::UserEditing::failed, this, refuse);
    connect(m_sessions->editing(), &model::UserEditing::added, this, [this](qint64 user) {
        connect(
            m_sessions, &Sessions::viewChanged, this, [this, user] { m_users->select(user); },
            Qt::SingleShotConnection);
    });
    connect(m_actions, &SessionsActions::done, this, &SessionsPage::showDone);
    connect(m_actions, &SessionsActions::refused, this, refuse);
    connect(m_actions, &SessionsActions::pageWanted, this, &Page::pageWanted);
    connect(m_tree->tree(), &SessionTree::currentFamilyChanged, this, &Page::verdictInViewChanged);
    connect(m_notice, &NoticeBar::accepted, this, [this] {
        if (m_offersRetry)
            m_sessions->retry();
        else
            m_sessions->editing()->undoStack()->undo();
    });
}

void SessionsPage::showNotice()
{
    if (m_sessions->notice().isEmpty()) {
        m_notice->dismiss();
        return;
    }
    m_offersRetry = m_sessions->state() == Sessions::State::Failed;
    m_notice->showNotice(m_sessions->notice(), m_offersRetry ? token::Tone::Refused : token::Tone::Attention,
        m_offersRetry ? tr("Try again") : QString());
}

void SessionsPage::showDone(const QString &words)
{
    if (!m_offersRetry)
        m_notice->dismiss();
    emit statusChanged(words);
}

void SessionsPage::showStatus()
{
    const QString url = m_sessions->api()->url();
    m_requests->setAddress(url);
    const int count = m_sessions->tree()->rowCount();
    emit statusChanged(url.isEmpty()
                           ? tr("%n sessions", nullptr, count)
                           : tr("API %1").arg(url) + QStringLiteral(" · ") + tr("%n sessions", nullptr, count));
}

/// Something is always selected, so that the buttons have somebody to act on.
void SessionsPage::showView()
{
    if (m_users->selectedUsers().isEmpty() && !m_sessions->users()->users().isEmpty())
        m_users->select(m_sessions->users()->users().constFirst().id);
    if (m_tree->tree()->currentFamily().isEmpty() && m_sessions->tree()->rowCount() > 0)
        m_tree->tree()->select(m_sessions->tree()->view().families.constFirst().family.id);
    emit verdictInViewChanged();
}

QList<QAction *> SessionsPage::menuActions(PageMenu menu) const
{
    return m_userActions->actions(menu) + m_actions->actions(menu);
}

/// Of the newest access token of the selected session: the clock jumps to its end.
const token::Verdict *SessionsPage::verdictInView() const
{
    const model::SessionFamily *entry = m_sessions->tree()->find(m_tree->tree()->currentFamily());
    return entry && !entry->accessTokens.isEmpty() ? &entry->accessTokens.constLast().verdict : nullptr;
}

void SessionsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_sessions->begin();
    m_sessions->setWatching(true);
    showStatus();
    takeFocusWhenShown();
}

void SessionsPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    m_sessions->setWatching(false);
}

QByteArray SessionsPage::saveState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_8);
    stream << m_columns->saveState() << m_left->saveState() << m_sessions->options().toJson()
           << qint32(m_tree->runners());
    return state;
}

void SessionsPage::restoreState(const QByteArray &state)
{
    QDataStream stream(state);
    stream.setVersion(QDataStream::Qt_6_8);
    QByteArray columns;
    QByteArray parts;
    QByteArray options;
    qint32 runners = 10;
    stream >> columns >> parts >> options >> runners;
    if (stream.status() != QDataStream::Ok)
        return;
    m_columns->restoreState(columns);
    m_left->restoreState(parts);
    m_sessions->setOptions(model::SessionOptions::fromJson(options));
    m_tree->setRunners(runners);
}

} // namespace claimsmith::ui
