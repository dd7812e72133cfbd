// SPDX-License-Identifier: MIT
#include "watch/watchpage.h"

#include "axisactions.h"
#include "clock/testtimenotice.h"
#include "model/watchlist.h"
#include "model/workbench.h"
#include "watch/remindercard.h"
#include "watch/watchactions.h"
#include "watch/watchview.h"
#include "widgets/actionbutton.h"
#include "widgets/emptypage.h"
#include "widgets/noticebar.h"
#include "widgets/theme.h"
#include "widgets/timelinestrip.h"
#include "widgets/verdictbanner.h"

#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMimeData>
#include <QPushButton>
#include <QStackedWidget>

namespace claimsmith::ui {

using namespace Qt::StringLiterals;
using model::WatchedToken;
using model::WatchList;

WatchPage::WatchPage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_notice(new NoticeBar(this))
    , m_view(new WatchView(context.workbench.watchList(), context.workbench.clock(), this))
    , m_actions(new WatchActions(context, m_view, this))
    , m_zoom(new AxisActions(m_view->axis(), this))
    , m_banner(new VerdictBanner(this))
    , m_reminder(new ReminderCard(&context.workbench, this))
    , m_count(new QLabel(this))
    , m_contents(new QStackedWidget(this))
{
    setObjectName(u"watchPage"_s);
    setAcceptDrops(true);
    const Metrics &metrics = Theme::metrics();
    auto *filled = new QWidget(this);
    auto *rows = new QVBoxLayout(filled);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(metrics.gap);
    rows->addWidget(makeTop());
    rows->addWidget(makeTable(), 1);
    rows->addWidget(makeDetails());
    m_contents->addWidget(makeEmpty());
    m_contents->addWidget(filled);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics.gap, metrics.gap, metrics.gap, metrics.gap);
    layout->setSpacing(metrics.gap);
    layout->addWidget(m_notice);
    layout->addWidget(m_contents, 1);
    addActions(m_actions->undoActions());
    for (QAction *action : m_actions->undoActions())
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    followTestTime(m_banner, context.workbench.clock());
    setFocusProxy(m_view);
    wire();
    showContents();
    showSelected();
}

WatchPage::~WatchPage()
{
    // A name that is being typed is taken while the page is still whole.
    if (QWidget *typing = focusWidget())
        typing->clearFocus();
    m_context.workbench.watchList()->setTicking(false);
}

QWidget *WatchPage::makeTop()
{
    auto *top = new QWidget(this);
    auto *layout = new QHBoxLayout(top);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(actionButton(m_actions->pasteAction(), tr("Paste a token"), "watchPasteButton", top));
    layout->addWidget(actionButton(m_actions->renewAction(), tr("Renew now"), "renewButton", top));
    layout->addWidget(actionButton(m_actions->inspectAction(), tr("Inspect"), "inspectButton", top));
    layout->addWidget(actionButton(m_actions->stopAction(), tr("Stop watching"), "stopButton", top));
    layout->addStretch(1);
    m_count->setObjectName(u"countLabel"_s);
    m_count->setProperty("role", u"dim"_s);
    layout->addWidget(m_count);
    return top;
}

QWidget *WatchPage::makeTable()
{
    auto *card = new Card(this);
    card->setObjectName(u"watchCard"_s);
    card->setFlush(true);
    card->bodyLayout()->addWidget(m_view);
    card->setMinimumHeight(150);
    return card;
}

QWidget *WatchPage::makeDetails()
{
    auto *details = new QWidget(this);
    auto *layout = new QHBoxLayout(details);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::metrics().gap);
    m_banner->setObjectName(u"watchBanner"_s);
    auto *left = new QVBoxLayout;
    left->addWidget(m_banner);
    left->addStretch();
    layout->addLayout(left, 3);
    layout->addWidget(m_reminder, 2);
    m_reminder->setMinimumWidth(330);
    return details;
}

QWidget *WatchPage::makeEmpty()
{
    auto *card = new Card(this);
    auto *empty = new EmptyPage(tr("No token is watched yet"),
        tr("Paste one (Ctrl+V), or press Ctrl+Shift+W on the Inspect or Craft page. Each counts down to its end, turns "
           "amber in time, and is renewed when you say so: same claims, same key, new times.\n"
           "Watched tokens are in memory alone, and gone when the program ends."),
        card);
    empty->setObjectName(u"watchEmpty"_s);
    const QPushButton *paste =
        empty->addButton(tr("Paste a token"), "emptyPasteButton", m_actions->pasteAction()->toolTip());
    const QPushButton *craft = empty->addButton(
        tr("Make one"), "emptyCraftButton", tr("Make a token or a pair on the Craft page, and watch it from there"));
    const QPushButton *sample = empty->addButton(tr("Try a sample"), "sampleButton",
        tr("Watch a pair whose renewal is asked for in a quarter of a minute, and one that ended"),
        EmptyPage::Accent::Yes);
    connect(paste, &QPushButton::clicked, m_actions, &WatchActions::paste);
    connect(craft, &QPushButton::clicked, this, [this] { emit pageWanted(u"craft"_s); });
    connect(sample, &QPushButton::clicked, m_actions, &WatchActions::trySample);
    card->bodyLayout()->addWidget(empty);
    return card;
}

void WatchPage::wire()
{
    const WatchList *list = m_context.workbench.watchList();
    connect(list, &QAbstractItemModel::rowsInserted, this, &WatchPage::showContents);
    connect(list, &QAbstractItemModel::rowsRemoved, this, &WatchPage::showContents);
    connect(list, &QAbstractItemModel::dataChanged, this, &WatchPage::showVerdict);
    connect(list, &WatchList::verdictsChanged, this, &WatchPage::showSelected);
    connect(m_view, &WatchView::selectedTokensChanged, this, &WatchPage::showSelected);
    connect(m_actions, &WatchActions::done, this, [this](const QString &text) {
        m_notice->dismiss();
        emit statusChanged(text);
    });
    connect(m_actions, &WatchActions::refused, this,
        [this](const QString &words) { m_notice->showNotice(words, token::Tone::Refused); });
    connect(m_actions, &WatchActions::pageWanted, this, &Page::pageWanted);
    connect(m_actions, &WatchActions::tokensWatched, this, [this](const QList<model::WatchHandle> &tokens) {
        m_view->select(tokens);
        m_view->setFocus(Qt::OtherFocusReason);
    });
}

void WatchPage::showContents()
{
    const int count = m_context.workbench.watchList()->rowCount();
    const QWidget *focus = window()->focusWidget();
    const bool hadFocus = focus && m_contents->isAncestorOf(focus);
    const int contents = count == 0 ? 0 : 1;
    if (m_contents->currentIndex() != contents) {
        m_contents->setCurrentIndex(contents);
        if (hadFocus)
            takeFocus(); // what had the keyboard is gone
    }
    m_count->setText(tr("%n tokens", nullptr, count));
    // Something is always selected, so that the verdict below never stands empty.
    if (count > 0 && m_view->selectedTokens().isEmpty())
        m_view->selectOne();
}

void WatchPage::showSelected()
{
    m_reminder->setToken(m_view->currentToken());
    showVerdict();
    emit verdictInViewChanged();
}

void WatchPage::showVerdict()
{
    const WatchList *list = m_context.workbench.watchList();
    const WatchedToken *token = list->find(m_view->currentToken());
    if (token)
        m_banner->setVerdict(list->shownVerdict(*token), *token->token, token->judge->keys());
    else
        m_banner->clear();
}

QList<QAction *> WatchPage::menuActions(PageMenu menu) const
{
    return m_actions->actions(menu) + m_zoom->actions(menu);
}

const token::Verdict *WatchPage::verdictInView() const
{
    const WatchedToken *token = m_context.workbench.watchList()->find(m_view->currentToken());
    return token ? &token->verdict : nullptr;
}

bool WatchPage::openText(const QString &text) { return m_actions->watchText(text); }

void WatchPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_context.workbench.watchList()->setTicking(true);
    showVerdict();
    takeFocusWhenShown();
}

void WatchPage::takeFocus()
{
    if (m_contents->currentIndex() == 0)
        findChild<QPushButton *>(u"emptyPasteButton"_s)->setFocus(Qt::OtherFocusReason);
    else
        m_view->setFocus(Qt::OtherFocusReason);
}

void WatchPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    m_context.workbench.watchList()->setTicking(false);
}

void WatchPage::keyPressEvent(QKeyEvent *event)
{
    // Comes here only where the widget with the focus takes no text itself.
    if (event->matches(QKeySequence::Paste))
        m_actions->paste();
    else
        Page::keyPressEvent(event);
}

void WatchPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasText())
        event->acceptProposedAction();
}

void WatchPage::dropEvent(QDropEvent *event)
{
    if (!openText(event->mimeData()->text()))
        m_notice->showNotice(tr("There is no token in what was dropped."), token::Tone::Refused);
    event->acceptProposedAction();
}

} // namespace claimsmith::ui
