// SPDX-License-Identifier: MIT
#include "sessions/sessionsactions.h"

#include "model/inspection.h"
#include "model/localapi.h"
#include "model/requestlog.h"
#include "model/sessiondeeds.h"
#include "model/sessions.h"
#include "model/sessionsmodel.h"
#include "model/sessionwatching.h"
#include "model/userfile.h"
#include "model/usersmodel.h"
#include "model/workbench.h"
#include "sessions/apioptionsdialog.h"
#include "sessions/requestdialog.h"
#include "sessions/requestscard.h"
#include "sessions/requestsview.h"
#include "sessions/sessionscard.h"
#include "sessions/sessiontree.h"
#include "sessions/usersview.h"
#include "widgets/clipboardguard.h"
#include "widgets/icons.h"

#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QStandardPaths>

#include <algorithm>

namespace claimsmith::ui {

using namespace Qt::StringLiterals;

namespace {

QString askWithDialog(QWidget *parent, const QString &title, const QString &name)
{
    return QFileDialog::getSaveFileName(parent, title, name);
}

} // namespace

SessionsActions::SessionsActions(const PageContext &context, const Parts &parts, QObject *parent)
    : PageActions(parent)
    , m_context(context)
    , m_parts(parts)
    , m_sessions(context.workbench.sessions())
    , m_chooseFile(askWithDialog)
{
    makeApi();
    makeSessions();
    makeTokens();
    makeLog();
    SessionTree *tree = m_parts.sessions->tree();
    RequestsView *requests = m_parts.requests->view();
    tree->addActions({m_refresh, m_replay, m_race, m_logOut, m_revoke, m_watch, m_inspect, m_copy});
    requests->addActions({m_details, m_curl, m_clear, m_export});
    connect(tree, &SessionTree::currentFamilyChanged, this, &SessionsActions::refresh);
    connect(tree, &SessionTree::copyWanted, this, &SessionsActions::copyTokens);
    connect(requests, &RequestsView::currentRequestChanged, this, &SessionsActions::refresh);
    connect(requests, &RequestsView::copyWanted, this, &SessionsActions::copyCurl);
    connect(requests, &QAbstractItemView::activated, this, &SessionsActions::showDetails);
    connect(m_parts.users, &UsersView::selectedUsersChanged, this, &SessionsActions::refresh);
    connect(m_sessions, &model::Sessions::viewChanged, this, &SessionsActions::refresh);
    connect(m_sessions, &model::Sessions::stateChanged, this, &SessionsActions::refresh);
    connect(m_sessions->api(), &model::LocalApi::changed, this, &SessionsActions::refresh);
    connect(m_sessions->deeds(), &model::SessionDeeds::raceChanged, this, &SessionsActions::refresh);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_sessions->log(), signal, this, &SessionsActions::refresh);
    connect(m_sessions->log(), &QAbstractItemModel::modelReset, this, &SessionsActions::refresh);
    refresh();
}

void SessionsActions::makeApi()
{
    m_start = add(PageMenu::File, tr("&Start the API"), "startApiAction", Qt::CTRL | Qt::Key_Return,
        tr("Start or stop the local API; it listens on this machine alone"));
    m_copyAddress = add(PageMenu::File, tr("Copy &Address of the API"), "copyAddressAction",
        Qt::CTRL | Qt::SHIFT | Qt::Key_A, tr("Copy the address of the API"));
    m_options = add(PageMenu::File, tr("O&ptions of the API…"), "apiOptionsAction", Qt::CTRL | Qt::SHIFT | Qt::Key_O,
        tr("Choose the signing key, HTTPS, the pages that may ask, and what access tokens look like"));
    m_copyAddress->setIcon(icons::icon(u"copy"_s));
    model::LocalApi *api = m_sessions->api();
    connect(m_start, &QAction::triggered, api, [api] { api->isRunning() ? api->stop() : api->start(); });
    connect(m_copyAddress, &QAction::triggered, this, [this, api] {
        m_context.clipboard.copyPlain(api->url());
        emit done(tr("Address copied"));
    });
    connect(m_options, &QAction::triggered, this, [this] {
        auto *dialog = new ApiOptionsDialog(m_sessions, m_parts.page);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
}

void SessionsActions::makeSessions()
{
    model::SessionDeeds *deeds = m_sessions->deeds();
    m_logIn = add(PageMenu::Token, tr("&Log In as the Selected User"), "logInAction", Qt::CTRL | Qt::Key_L,
        tr("Log in without a password, which begins a family of tokens"));
    m_refresh = add(PageMenu::Token, tr("&Refresh"), "refreshSessionAction", Qt::CTRL | Qt::Key_R,
        tr("Exchange the current refresh token of the selected session"));
    m_replay = add(PageMenu::Token, tr("Re&play a Consumed Token"), "replayAction", Qt::CTRL | Qt::SHIFT | Qt::Key_R,
        tr("Bring a refresh token again that was consumed, as a thief would: the selected one, or the last"));
    m_race = add(PageMenu::Token, tr("Ra&ce Refreshes"), "raceAction", Qt::CTRL | Qt::Key_P,
        tr("Exchange one refresh token many times at once, and see who wins"));
    m_logOut = add(PageMenu::Token, tr("Log &Out"), "logOutAction", Qt::CTRL | Qt::SHIFT | Qt::Key_L,
        tr("Revoke the access token until it expires, and its family"));
    m_revoke = add(PageMenu::Token, tr("Re&voke the Family"), "revokeAction", Qt::CTRL | Qt::SHIFT | Qt::Key_X,
        tr("End the selected session for good: no token of it is exchanged any more"));
    separate(PageMenu::Token);
    m_refresh->setIcon(icons::icon(u"renew"_s));
    connect(m_logIn, &QAction::triggered, deeds, [this, deeds] { deeds->logInAs(m_parts.users->currentUser()); });
    connect(m_refresh, &QAction::triggered, deeds, [this, deeds] { deeds->refresh(family()); });
    connect(m_replay, &QAction::triggered, deeds, [this, deeds] {
        const QByteArray chosen = m_parts.sessions->tree()->currentRefreshId();
        const model::SessionFamily *entry = m_sessions->tree()->find(family());
        const bool isConsumed = entry && std::ranges::any_of(entry->refreshTokens, [&chosen](const auto &token) {
            return token.record.id == chosen && token.record.consumedAt;
        });
        deeds->replay(family(), isConsumed ? chosen : QByteArray());
    });
    connect(m_race, &QAction::triggered, deeds, [this, deeds] { deeds->race(family(), m_parts.sessions->runners()); });
    connect(m_logOut, &QAction::triggered, deeds, [this, deeds] { deeds->logOut(family()); });
    connect(m_revoke, &QAction::triggered, deeds, [this, deeds] { deeds->revoke(family()); });
}

void SessionsActions::makeTokens()
{
    m_watch = add(PageMenu::Token, tr("&Watch"), "watchSessionAction", Qt::CTRL | Qt::SHIFT | Qt::Key_W,
        tr("Put the session on the watch list: it asks to be refreshed in time"));
    m_inspect = add(PageMenu::Token, tr("&Inspect"), "inspectSessionAction", Qt::CTRL | Qt::Key_I,
        tr("Look at the newest access token of the session, or at the selected token, on the Inspect page"));
    m_copy = add(PageMenu::Token, tr("Copy &Tokens"), "copySessionAction", Qt::CTRL | Qt::SHIFT | Qt::Key_C,
        tr("Copy the newest tokens of the session as JSON; the clipboard is cleared after a while"));
    m_watch->setIcon(icons::icon(u"watch"_s));
    m_inspect->setIcon(icons::icon(u"inspect"_s));
    m_copy->setIcon(icons::icon(u"copy"_s));
    connect(m_watch, &QAction::triggered, this, &SessionsActions::watch);
    connect(m_inspect, &QAction::triggered, this, &SessionsActions::inspect);
    connect(m_copy, &QAction::triggered, this, &SessionsActions::copyTokens);
}

void SessionsActions::makeLog()
{
    m_details = add(PageMenu::View, tr("&Details of the Request…"), "requestDetailsAction", Qt::ALT | Qt::Key_Return,
        tr("Everything of the selected request and its answer, secrets masked"));
    m_curl = add(PageMenu::View, tr("Copy as c&url"), "requestCurlAction", Qt::CTRL | Qt::SHIFT | Qt::Key_U,
        tr("Copy the selected request as a command of curl; its secrets are variables of the shell"));
    m_filter = add(PageMenu::View, tr("&Filter Requests"), "filterRequestsAction", QKeySequence::Find,
        tr("Type what to look for"));
    m_refusedOnly = add(PageMenu::View, tr("Only What Was &Refused"), "refusedOnlyAction", Qt::CTRL | Qt::Key_D,
        tr("Show only the requests that were refused"));
    m_refusedOnly->setCheckable(true);
    m_clear = add(PageMenu::View, tr("C&lear the Log"), "clearRequestsAction", Qt::CTRL | Qt::SHIFT | Qt::Key_Delete,
        tr("Take all requests off the list"));
    m_export = add(PageMenu::File, tr("&Export Requests…"), "exportRequestsAction", Qt::CTRL | Qt::Key_E,
        tr("Write the requests to a file as JSON; no secret is in it"));
    m_export->setIcon(icons::icon(u"export"_s));
    connect(m_details, &QAction::triggered, this, &SessionsActions::showDetails);
    connect(m_curl, &QAction::triggered, this, &SessionsActions::copyCurl);
    connect(m_filter, &QAction::triggered, m_parts.requests->filterEdit(), [edit = m_parts.requests->filterEdit()] {
        edit->setFocus(Qt::ShortcutFocusReason);
        edit->selectAll();
    });
    connect(m_refusedOnly, &QAction::toggled, m_parts.requests->rows(), &model::RequestFilter::setRefusedOnly);
    connect(m_clear, &QAction::triggered, m_sessions->log(), &model::RequestLog::clear);
    connect(m_export, &QAction::triggered, this, &SessionsActions::exportLog);
    m_parts.requests->addButtons(m_curl, m_clear, m_refusedOnly, m_export);
}

QByteArray SessionsActions::family() const { return m_parts.sessions->tree()->currentFamily(); }

QString SessionsActions::logInText() const
{
    const token::User *user = m_sessions->users()->find(m_parts.users->currentUser());
    const QString name = user ? user->username : QString();
    return name.isEmpty() ? tr("Log in") : tr("Log in as %1").arg(name.size() > 20 ? name.first(19) + u'…' : name);
}

void SessionsActions::watch()
{
    m_context.workbench.sessionWatching()->watch(family());
    emit done(tr("Session %1 is watched").arg(model::familyText(family())));
}

/// As text: what the API would have answered to the last login or refresh.
void SessionsActions::copyTokens()
{
    const QByteArray access = m_sessions->accessToken(family());
    const auto copy = [this](const QByteArray &text) {
        m_context.clipboard.copySecret(QString::fromUtf8(text));
        emit done(tr("Copied; the clipboard is cleared after a while"));
    };
    const QByteArray refreshId = m_parts.sessions->tree()->currentRefreshId();
    if (!access.isEmpty() && refreshId.isEmpty()) {
        copy(token::TokenPair::of(access, m_sessions->refreshToken(family()), m_context.workbench.clock()->now())
                .toJson());
        return;
    }
    m_sessions->deeds()->fetchRefreshToken(family(), refreshId, [copy](const QByteArray &text) {
        if (!text.isEmpty())
            copy(text);
    });
}

void SessionsActions::inspect()
{
    const auto show = [this](const QByteArray &text) {
        if (text.isEmpty())
            return;
        m_context.workbench.inspection()->chooseKey(model::KeyHandle::None);
        m_context.workbench.inspection()->setText(QString::fromLatin1(text));
        emit pageWanted(u"inspect"_s);
    };
    const SessionTree *tree = m_parts.sessions->tree();
    const QList<model::KnownAccess> &known = m_sessions->memory().access;
    const auto chosen = std::ranges::find(known, tree->currentAccessId(), &model::KnownAccess::id);
    const QByteArray access = chosen == known.end() ? m_sessions->accessToken(family()) : chosen->text;
    if (!access.isEmpty() && tree->currentRefreshId().isEmpty())
        show(access);
    else
        m_sessions->deeds()->fetchRefreshToken(family(), tree->currentRefreshId(), show);
}

void SessionsActions::showDetails()
{
    const int row = m_parts.requests->view()->currentRequest();
    if (row < 0)
        return;
    const model::LoggedRequest request = m_sessions->log()->request(row);
    auto *dialog = new RequestDialog(request, m_parts.page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RequestDialog::curlWanted, this, [this, curl = request.record.curl] {
        m_context.clipboard.copyPlain(QString::fromUtf8(curl));
        emit done(tr("Command copied"));
    });
    dialog->open();
}

void SessionsActions::copyCurl()
{
    const int row = m_parts.requests->view()->currentRequest();
    if (row < 0)
        return;
    m_context.clipboard.copyPlain(QString::fromUtf8(m_sessions->log()->request(row).record.curl));
    emit done(tr("Command copied; its secrets are variables of the shell"));
}

void SessionsActions::exportLog()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString path =
        m_chooseFile(m_parts.page, tr("Export the requests"), QDir(folder).filePath(u"requests.json"_s));
    if (path.isEmpty())
        return;
    const auto written =
        model::writeUserFile(path, model::exported(m_sessions->log()->requests()), model::Readers::Everyone);
    if (written)
        emit done(tr("Written: %1").arg(QDir::toNativeSeparators(path)));
    else
        emit refused(written.error());
}

void SessionsActions::refresh()
{
    const bool isOpen = m_sessions->state() == model::Sessions::State::Open;
    const bool isRunning = m_sessions->api()->isRunning();
    const model::SessionFamily *entry = m_sessions->tree()->find(family());
    const bool goesOn = isOpen && entry && !entry->family.revokedAt;
    const token::User *user = m_sessions->users()->find(m_parts.users->currentUser());
    const bool wasRefreshed = entry && std::ranges::any_of(entry->refreshTokens, [](const auto &token) {
        return token.record.consumedAt.has_value();
    });
    m_start->setText(isRunning ? tr("&Stop the API") : tr("&Start the API"));
    m_start->setEnabled((isOpen || isRunning) && !m_sessions->api()->isBusy());
    m_copyAddress->setEnabled(isRunning);
    m_logIn->setEnabled(isOpen && user && !user->disabled);
    m_logIn->setText(logInText().replace(u'&', u"&&"_s));
    m_replay->setEnabled(isOpen && wasRefreshed);
    m_race->setEnabled(goesOn && !m_sessions->deeds()->isRacing());
    for (QAction *action : {m_refresh, m_logOut, m_revoke, m_watch})
        action->setEnabled(goesOn);
    for (QAction *action : {m_inspect, m_copy})
        action->setEnabled(isOpen && entry);
    const bool hasRequest = m_parts.requests->view()->currentRequest() >= 0;
    m_details->setEnabled(hasRequest);
    m_curl->setEnabled(hasRequest);
    const bool hasLog = m_sessions->log()->rowCount() > 0;
    m_clear->setEnabled(hasLog);
    m_export->setEnabled(hasLog);
}

} // namespace claimsmith::ui
