// SPDX-License-Identifier: MIT
#include "history/historypage.h"

#include "clock/testtimenotice.h"
#include "history/historyactions.h"
#include "history/historybars.h"
#include "history/historyview.h"
#include "history/keepingcard.h"
#include "model/historykeeping.h"
#include "model/sightings.h"
#include "model/workbench.h"
#include "widgets/actionbutton.h"
#include "widgets/emptypage.h"
#include "widgets/noticebar.h"
#include "widgets/theme.h"
#include "widgets/verdictbanner.h"
#include "widgets/wraplabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace claimsmith::ui {

using namespace Qt::StringLiterals;
using model::History;

HistoryPage::HistoryPage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_bars(new HistoryBars(context.workbench.history(), context.workbench.historyKeeping(), this))
    , m_view(new HistoryView(context.workbench.history(), this))
    , m_actions(new HistoryActions(context, m_view, this))
    , m_banner(new VerdictBanner(this))
    , m_keeping(new KeepingCard(context.workbench.historyKeeping(), this))
    , m_filter(new QLineEdit(this))
    , m_count(new QLabel(this))
    , m_noMatch(new WrapLabel(this))
    , m_table(new QStackedWidget(this))
    , m_contents(new QStackedWidget(this))
{
    setObjectName(u"historyPage"_s);
    const Metrics &metrics = Theme::metrics();
    auto *all = new QWidget(this);
    auto *inside = new QVBoxLayout(all);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(metrics.gap);
    inside->addWidget(makeTop());
    inside->addWidget(makeTable(), 1);
    m_contents->addWidget(makeEmpty());
    m_contents->addWidget(all);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics.gap, metrics.gap, metrics.gap, metrics.gap);
    layout->setSpacing(metrics.gap);
    layout->addWidget(m_bars->above());
    layout->addWidget(m_contents, 1);
    layout->addWidget(m_bars->below());
    layout->addWidget(makeDetails());
    addActions(m_actions->undoActions());
    for (QAction *action : m_actions->undoActions())
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    followTestTime(m_banner, context.workbench.clock());
    setFocusProxy(m_view);
    setTabOrder(m_filter, m_view);
    setTabOrder(m_view, m_bars->below());
    setTabOrder(m_bars->below(), m_keeping->firstWidget());
    setTabOrder(m_keeping->firstWidget(), m_keeping->lastWidget());
    wire();
    showContents();
    showSelected();
}

HistoryPage::~HistoryPage() { m_context.workbench.history()->setTicking(false); }

QWidget *HistoryPage::makeTop()
{
    auto *top = new QWidget(this);
    auto *layout = new QHBoxLayout(top);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(actionButton(m_actions->inspectAction(), tr("Inspect"), "inspectButton", top));
    layout->addWidget(actionButton(m_actions->copyAction(), tr("Copy"), "copyButton", top));
    layout->addWidget(actionButton(m_actions->removeAction(), tr("Remove"), "removeButton", top));
    layout->addWidget(actionButton(m_actions->clearAction(), tr("Clear"), "clearButton", top));
    layout->addStretch(1);
    m_count->setObjectName(u"countLabel"_s);
    m_count->setProperty("role", u"dim"_s);
    layout->addWidget(m_count);
    m_filter->setObjectName(u"filterEdit"_s);
    m_filter->setAccessibleName(tr("Filter tokens"));
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setToolTip(
        tr("Shows the tokens that hold every word: subject, issuer, algorithm, verdict, … or a piece of the token "
           "(Ctrl+F)"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMinimumWidth(200);
    layout->addWidget(m_filter);
    return top;
}

QWidget *HistoryPage::makeTable()
{
    auto *card = new Card(this);
    card->setObjectName(u"historyCard"_s);
    card->setFlush(true);
    m_noMatch->setObjectName(u"noMatchLabel"_s);
    m_noMatch->setAlignment(Qt::AlignCenter);
    m_noMatch->setTextFormat(Qt::PlainText);
    m_noMatch->setProperty("role", u"dim"_s);
    m_table->addWidget(m_view);
    m_table->addWidget(m_noMatch);
    card->bodyLayout()->addWidget(m_table);
    card->setMinimumHeight(150);
    return card;
}

QWidget *HistoryPage::makeDetails()
{
    auto *details = new QWidget(this);
    auto *layout = new QHBoxLayout(details);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::metrics().gap);
    m_banner->setObjectName(u"historyBanner"_s);
    m_verdict = new QWidget(details);
    auto *left = new QVBoxLayout(m_verdict);
    left->setContentsMargins(0, 0, 0, 0);
    left->addWidget(m_banner);
    left->addStretch();
    layout->addWidget(m_verdict, 3);
    layout->addWidget(m_keeping, 2);
    m_keeping->setMinimumWidth(330);
    return details;
}

QWidget *HistoryPage::makeEmpty()
{
    auto *card = new Card(this);
    auto *empty = new EmptyPage(tr("No token was seen yet"),
        tr("Every token that you inspect, make, log in with or watch is listed here, each once, the latest on top. "
           "Find "
           "it by any word and look at it again.\n"
           "The list is in memory alone, and gone when the program ends, unless you have it kept below."),
        card);
    empty->setObjectName(u"historyEmpty"_s);
    const QPushButton *inspect =
        empty->addButton(tr("Go to Inspect"), "emptyInspectButton", tr("Paste a token there (Ctrl+1)"));
    const QPushButton *craft =
        empty->addButton(tr("Make one"), "emptyCraftButton", tr("Make a token or a pair on the Craft page (Ctrl+2)"));
    const QPushButton *sample = empty->addButton(tr("Try a sample"), "sampleButton",
        tr("List five tokens, good and bad, and add their key"), EmptyPage::Accent::Yes);
    connect(inspect, &QPushButton::clicked, this, [this] { emit pageWanted(u"inspect"_s); });
    connect(craft, &QPushButton::clicked, this, [this] { emit pageWanted(u"craft"_s); });
    connect(sample, &QPushButton::clicked, m_actions, &HistoryActions::trySample);
    card->bodyLayout()->addWidget(empty);
    return card;
}

void HistoryPage::wire()
{
    const History *history = m_context.workbench.history();
    connect(history, &History::entriesChanged, this, &HistoryPage::showContents);
    connect(history, &QAbstractItemModel::dataChanged, this, &HistoryPage::showVerdict);
    connect(history, &History::verdictsChanged, this, &HistoryPage::showSelected);
    connect(m_view, &HistoryView::selectedTokensChanged, this, &HistoryPage::showSelected);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_view->setFilter(text);
        showContents();
    });
    connect(m_filter, &QLineEdit::returnPressed, m_view, [this] { m_view->setFocus(Qt::OtherFocusReason); });
    connect(m_actions->filterAction(), &QAction::triggered, m_filter, [this] {
        m_filter->setFocus(Qt::ShortcutFocusReason);
        m_filter->selectAll();
    });
    connect(m_actions, &HistoryActions::done, this, &Page::statusChanged);
    connect(m_actions, &HistoryActions::removed, m_bars, &HistoryBars::offerUndo);
    connect(m_actions, &HistoryActions::pageWanted, this, &Page::pageWanted);
}

void HistoryPage::showContents()
{
    const int count = m_context.workbench.history()->rowCount();
    const int shown = m_view->shownCount();
    const QWidget *focus = window()->focusWidget();
    const bool hadFocus = focus && focus != m_filter && m_contents->isAncestorOf(focus);
    const int contents = count == 0 ? 0 : 1;
    if (m_contents->currentIndex() != contents) {
        m_contents->setCurrentIndex(contents);
        if (hadFocus)
            takeFocus(); // what had the keyboard is gone
    }
    m_verdict->setVisible(shown > 0);
    m_table->setCurrentIndex(shown == 0 && m_view->isFiltered() ? 1 : 0);
    m_noMatch->setText(tr("No token holds “%1”.").arg(m_filter->text().simplified().left(80)));
    m_count->setText(
        m_view->isFiltered() ? tr("%1 of %n tokens", nullptr, count).arg(shown) : tr("%n tokens", nullptr, count));
    // Something is always selected, so that the verdict below never stands empty.
    if (shown > 0 && m_view->currentToken() < 0)
        m_view->selectOne();
}

void HistoryPage::showSelected()
{
    showVerdict();
    emit verdictInViewChanged();
}

void HistoryPage::showVerdict()
{
    const History *history = m_context.workbench.history();
    const int row = m_view->currentToken();
    if (row >= 0)
        m_banner->setVerdict(history->shownVerdict(row), *history->at(row).token, history->keys());
    else
        m_banner->clear();
}

QList<QAction *> HistoryPage::menuActions(PageMenu menu) const { return m_actions->actions(menu); }

const token::Verdict *HistoryPage::verdictInView() const
{
    const int row = m_view->currentToken();
    return row < 0 ? nullptr : &m_context.workbench.history()->verdict(row);
}

void HistoryPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_context.workbench.sightings()->settle();
    m_context.workbench.history()->setTicking(true);
    showContents();
    showVerdict();
    takeFocusWhenShown();
}

void HistoryPage::takeFocus()
{
    if (m_contents->currentIndex() == 0)
        findChild<QPushButton *>(u"sampleButton"_s)->setFocus(Qt::OtherFocusReason);
    else
        m_view->setFocus(Qt::OtherFocusReason);
}

void HistoryPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    m_context.workbench.history()->setTicking(false);
}

void HistoryPage::keyPressEvent(QKeyEvent *event)
{
    // Comes here only where the widget with the focus has no use for it.
    if (event->key() == Qt::Key_Escape && !m_filter->text().isEmpty()) {
        m_filter->clear();
        m_view->setFocus(Qt::OtherFocusReason);
    } else {
        Page::keyPressEvent(event);
    }
}

} // namespace claimsmith::ui
