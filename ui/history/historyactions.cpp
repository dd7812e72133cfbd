// SPDX-License-Identifier: MIT
#include "history/historyactions.h"

#include "history/historyview.h"
#include "model/historykeeping.h"
#include "model/historysample.h"
#include "model/inspection.h"
#include "model/watchlist.h"
#include "model/workbench.h"
#include "widgets/clipboardguard.h"
#include "widgets/icons.h"

namespace claimsmith::ui {

using namespace Qt::StringLiterals;
using model::History;
using model::HistoryKeeping;

HistoryActions::HistoryActions(const PageContext &context, HistoryView *view, QObject *parent)
    : PageActions(parent)
    , m_context(context)
    , m_view(view)
{
    makeUsing();
    makeChanging();
    makeKeeping();
    m_view->addActions({m_inspect, m_copy, m_watch, m_remove});
    const History *history = m_context.workbench.history();
    connect(m_view, &HistoryView::selectedTokensChanged, this, &HistoryActions::refresh);
    connect(m_view, &QAbstractItemView::activated, this, &HistoryActions::inspect);
    connect(m_view, &HistoryView::copyWanted, this, &HistoryActions::copy);
    connect(m_view, &HistoryView::undoWanted, m_undo, &QAction::trigger);
    connect(m_view, &HistoryView::redoWanted, m_redo, &QAction::trigger);
    connect(history, &History::entriesChanged, this, &HistoryActions::refresh);
    refresh();
}

void HistoryActions::makeUsing()
{
    m_inspect = add(PageMenu::Token, tr("&Inspect"), "inspectSeenAction", Qt::CTRL | Qt::Key_I,
        tr("Look at the token on the Inspect page"));
    m_copy = add(PageMenu::Token, tr("&Copy Token"), "copySeenAction", Qt::CTRL | Qt::SHIFT | Qt::Key_C,
        tr("Copy the selected tokens, a line each; the clipboard is cleared after a while"));
    m_watch = add(PageMenu::Token, tr("&Watch"), "watchSeenAction", Qt::CTRL | Qt::SHIFT | Qt::Key_W,
        tr("Put the selected tokens on the Watch page"));
    m_inspect->setIcon(icons::icon(u"inspect"_s));
    m_copy->setIcon(icons::icon(u"copy"_s));
    m_watch->setIcon(icons::icon(u"watch"_s));
    connect(m_inspect, &QAction::triggered, this, &HistoryActions::inspect);
    connect(m_copy, &QAction::triggered, this, &HistoryActions::copy);
    connect(m_watch, &QAction::triggered, this, &HistoryActions::watch);
    separate(PageMenu::Token);
}

void HistoryActions::makeChanging()
{
    m_remove = add(PageMenu::Token, tr("&Remove"), "removeSeenAction", QKeySequence::Delete,
        tr("Take the selected tokens off the list; it can be undone"));
    m_clear = add(PageMenu::Token, tr("C&lear"), "clearHistoryAction", Qt::CTRL | Qt::Key_L,
        tr("Take all tokens off the list; it can be undone"));
    m_remove->setIcon(icons::icon(u"delete"_s));
    m_clear->setIcon(icons::icon(u"clear"_s));
    // Anywhere else than in the table this key means something else.
    m_remove->setShortcutContext(Qt::WidgetShortcut);
    connect(m_remove, &QAction::triggered, this, &HistoryActions::remove);
    connect(m_clear, &QAction::triggered, this, &HistoryActions::clear);
    separate(PageMenu::Token);
    m_filter = add(
        PageMenu::View, tr("&Filter Tokens"), "filterHistoryAction", QKeySequence::Find, tr("Type what to look for"));
    QUndoStack *stack = m_context.workbench.history()->undoStack();
    m_undo = stack->createUndoAction(this);
    m_redo = stack->createRedoAction(this);
    m_undo->setObjectName(u"undoHistoryAction"_s);
    m_redo->setObjectName(u"redoHistoryAction"_s);
    m_undo->setShortcuts(QKeySequence::Undo);
    m_redo->setShortcuts(QKeySequence::Redo);
}

void HistoryActions::makeKeeping()
{
    HistoryKeeping *keeping = m_context.workbench.historyKeeping();
    m_keep = add(PageMenu::Token, tr("&Keep on This Computer"), "keepHistoryAction", Qt::CTRL | Qt::SHIFT | Qt::Key_S,
        tr("Keep the history when the program ends, encrypted; switching it off removes what is kept"));
    m_keep->setCheckable(true);
    m_keep->setChecked(keeping->isWanted());
    connect(m_keep, &QAction::triggered, keeping, &HistoryKeeping::setWanted);
    connect(keeping, &HistoryKeeping::settingsChanged, m_keep,
        [this, keeping] { m_keep->setChecked(keeping->isWanted()); });
}

/// As it is judged here: by any key that fits.
void HistoryActions::inspect()
{
    const int row = m_view->currentToken();
    if (row < 0)
        return;
    model::Inspection *inspection = m_context.workbench.inspection();
    inspection->chooseKey(model::KeyHandle::None);
    inspection->setText(QString::fromUtf8(m_context.workbench.history()->at(row).token->text()));
    emit pageWanted(u"inspect"_s);
}

void HistoryActions::copy()
{
    const QList<QByteArray> tokens = m_view->selectedTokens();
    if (tokens.isEmpty())
        return;
    m_context.clipboard.copySecret(QString::fromUtf8(tokens.join('\n')));
    emit done(tr("Copied; the clipboard is cleared after a while"));
}

void HistoryActions::watch()
{
    QList<model::WatchRequest> requests;
    const History *history = m_context.workbench.history();
    for (const QByteArray &token : m_view->selectedTokens())
        requests.append({.token = token, .policy = history->policy()});
    if (!requests.isEmpty() && !m_context.workbench.watchList()->watch(requests).isEmpty())
        emit done(tr("Watched: see the Watch page (Ctrl+5)"));
}

void HistoryActions::remove()
{
    const QList<QByteArray> tokens = m_view->selectedTokens();
    if (tokens.isEmpty())
        return;
    m_context.workbench.history()->remove(tokens);
    emit removed(tr("%n tokens removed", nullptr, static_cast<int>(tokens.size())));
}

/// Those too that the filter hides.
void HistoryActions::clear()
{
    History *history = m_context.workbench.history();
    if (history->rowCount() == 0)
        return;
    history->clear();
    emit removed(tr("The history was cleared"));
}

void HistoryActions::trySample()
{
    model::historySample(
        *m_context.workbench.history(), *m_context.workbench.keyring(), m_context.workbench.clock()->now());
    m_view->selectOne();
    m_view->setFocus(Qt::OtherFocusReason);
}

void HistoryActions::refresh()
{
    const bool isAny = m_view->currentToken() >= 0;
    for (QAction *action : {m_inspect, m_copy, m_watch, m_remove})
        action->setEnabled(isAny);
    m_clear->setEnabled(m_context.workbench.history()->rowCount() > 0);
}

} // namespace claimsmith::ui
