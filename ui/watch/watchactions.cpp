// SPDX-License-Identifier: MIT
#include "watch/watchactions.h"

#include "help/whynot.h"
#include "jose/crypto/secretbytes.h"
#include "model/inspection.h"
#include "model/renewal.h"
#include "model/watchsample.h"
#include "model/workbench.h"
#include "token/extract.h"
#include "watch/watchview.h"
#include "widgets/clipboardguard.h"
#include "widgets/icons.h"

namespace claimsmith::ui {

using namespace Qt::StringLiterals;
using model::WatchedToken;
using model::WatchHandle;
using model::WatchList;
using model::WatchRequest;

namespace {

/// Guards nothing: it stands here for all to read.
constexpr QByteArrayView sampleSecret("the secret of the sample session, which guards nothing");

} // namespace

WatchActions::WatchActions(const PageContext &context, WatchView *view, QObject *parent)
    : PageActions(parent)
    , m_context(context)
    , m_view(view)
{
    makeComing();
    makeUsing();
    makeChanging();
    m_view->addActions({m_renew, m_inspect, m_copy, m_rename, m_stop});
    const WatchList *list = m_context.workbench.watchList();
    connect(m_view, &WatchView::selectedTokensChanged, this, &WatchActions::refresh);
    connect(m_view, &QAbstractItemView::activated, this, &WatchActions::inspect);
    connect(m_view, &WatchView::copyWanted, this, &WatchActions::copy);
    connect(m_view, &WatchView::pasteWanted, this, &WatchActions::paste);
    connect(m_view, &WatchView::undoWanted, m_undo, &QAction::trigger);
    connect(m_view, &WatchView::redoWanted, m_redo, &QAction::trigger);
    connect(list, &WatchList::verdictsChanged, this, &WatchActions::refresh);
    refresh();
}

void WatchActions::makeComing()
{
    m_paste = add(PageMenu::Token, tr("&Watch What Is Copied"), "watchPasteAction", Qt::CTRL | Qt::SHIFT | Qt::Key_V,
        tr("Watch every token that the clipboard holds"));
    m_paste->setIcon(icons::icon(u"paste"_s));
    connect(m_paste, &QAction::triggered, this, &WatchActions::paste);
    separate(PageMenu::Token);
}

void WatchActions::makeUsing()
{
    m_renew = add(PageMenu::Token, tr("&Renew Now"), "renewAction", Qt::CTRL | Qt::Key_R,
        tr("Issue the selected tokens anew, with those that belong to them: same claims, same key, new times"));
    m_inspect = add(PageMenu::Token, tr("&Inspect"), "inspectWatchedAction", Qt::CTRL | Qt::Key_I,
        tr("Look at the token on the Inspect page"));
    m_copy = add(PageMenu::Token, tr("&Copy Token"), "copyWatchedAction", Qt::CTRL | Qt::SHIFT | Qt::Key_C,
        tr("Copy the selected tokens, a pair as JSON; the clipboard is cleared after a while"));
    m_renew->setIcon(icons::icon(u"renew"_s));
    m_inspect->setIcon(icons::icon(u"inspect"_s));
    m_copy->setIcon(icons::icon(u"copy"_s));
    connect(
        m_renew, &QAction::triggered, this, [this] { m_context.workbench.renewal()->renew(m_view->selectedTokens()); });
    connect(m_inspect, &QAction::triggered, this, &WatchActions::inspect);
    connect(m_copy, &QAction::triggered, this, &WatchActions::copy);
    separate(PageMenu::Token);
}

void WatchActions::makeChanging()
{
    m_rename =
        add(PageMenu::Token, tr("Re&name"), "renameWatchedAction", Qt::Key_F2, tr("Give the token another name"));
    m_stop = add(PageMenu::Token, tr("&Stop Watching"), "stopWatchingAction", QKeySequence::Delete,
        tr("Take the selected tokens off the list; it can be undone"));
    m_stop->setIcon(icons::icon(u"delete"_s));
    // Anywhere else than in the table this key means something else.
    m_stop->setShortcutContext(Qt::WidgetShortcut);
    connect(m_rename, &QAction::triggered, m_view, &WatchView::editName);
    WatchList *list = m_context.workbench.watchList();
    connect(m_stop, &QAction::triggered, list, [this, list] { list->stop(m_view->selectedTokens()); });
    m_undo = list->undoStack()->createUndoAction(this);
    m_redo = list->undoStack()->createRedoAction(this);
    m_undo->setObjectName(u"undoWatchAction"_s);
    m_redo->setObjectName(u"redoWatchAction"_s);
    m_undo->setShortcuts(QKeySequence::Undo);
    m_redo->setShortcuts(QKeySequence::Redo);
}

void WatchActions::paste()
{
    const QString text = m_context.clipboard.text();
    if (text.isEmpty())
        emit refused(tr("The clipboard holds no text."));
    else if (!watchText(text))
        emit refused(tr("The clipboard holds no token."));
}

bool WatchActions::watchText(const QString &text)
{
    QList<WatchRequest> requests;
    const QList<token::Candidate> candidates = token::extract(text.toUtf8());
    for (const token::Candidate &candidate : candidates)
        requests.append({candidate.token, candidate.label});
    WatchList *list = m_context.workbench.watchList();
    const int before = list->rowCount();
    const QList<WatchHandle> handles = list->watch(requests);
    if (handles.isEmpty())
        return false;
    const int fresh = list->rowCount() - before;
    emit tokensWatched(handles);
    emit done(fresh == 0 ? tr("Watched already") : tr("%n tokens watched", nullptr, fresh));
    return true;
}

void WatchActions::copy()
{
    const QString text = m_context.workbench.watchList()->copyText(m_view->selectedTokens());
    if (text.isEmpty())
        return;
    m_context.clipboard.copySecret(text);
    emit done(tr("Copied; the clipboard is cleared after a while"));
}

/// As it is judged here: with its policy and its key.
void WatchActions::inspect()
{
    const WatchedToken *watched = m_context.workbench.watchList()->find(m_view->currentToken());
    if (!watched)
        return;
    model::Inspection *inspection = m_context.workbench.inspection();
    inspection->setPolicy(watched->policy);
    inspection->chooseKey(watched->key);
    inspection->setText(QString::fromUtf8(watched->token->text()));
    emit pageWanted(u"inspect"_s);
}

void WatchActions::trySample()
{
    const QList<WatchHandle> handles = model::watchSample(*m_context.workbench.watchList(),
        *m_context.workbench.keyring(), sampleSecret, m_context.workbench.clock()->now());
    emit tokensWatched(handles.first(qMin<qsizetype>(1, handles.size())));
}

void WatchActions::refresh()
{
    const QList<WatchHandle> tokens = m_view->selectedTokens();
    const QString obstacle = tokens.isEmpty() ? tr("Select a token.") : m_context.workbench.renewal()->obstacle(tokens);
    m_renew->setEnabled(obstacle.isEmpty());
    setWhyNot(m_renew, obstacle);
    for (QAction *action : {m_inspect, m_copy, m_rename, m_stop})
        action->setEnabled(!tokens.isEmpty());
}

} // namespace claimsmith::ui
