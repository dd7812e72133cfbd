// SPDX-License-Identifier: MIT
#include "craft/formcard.h"

#include "craft/claimformview.h"
#include "craft/rawjsonview.h"
#include "model/crafting.h"
#include "widgets/card.h"
#include "widgets/icons.h"
#include "widgets/jsonedit.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace claimsmith::ui {

using namespace Qt::StringLiterals;
using model::ClaimFormModel;

namespace {

enum Tab { AccessTab, RefreshTab, HeaderTab };

bool isRefused(const ClaimFormModel *form) { return form->rawFault() || form->text().isEmpty(); }

} // namespace

FormCard::FormCard(model::Crafting *crafting, QWidget *parent)
    : QWidget(parent)
    , m_crafting(crafting)
    , m_tabs(new QTabWidget(this))
{
    auto *card = new Card(this);
    card->setFlush(true);
    card->setAccessibleName(tr("Claims and header"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
    card->bodyLayout()->addWidget(m_tabs);
    m_tabs->setObjectName(u"formTabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->setIconSize({14, 14});
    for (int which = 0; which < model::Crafting::maxTokens; ++which) {
        const auto at = static_cast<size_t>(which);
        m_claims.at(at) = makePane(crafting->draft(which)->claims());
        m_headers.at(at) = makePane(crafting->draft(which)->header());
        m_tabs->addTab(m_claims.at(at).stack, QString());
        connect(crafting->draft(which), &model::TokenDraft::resultChanged, this, &FormCard::showTrouble);
    }
    m_tabs->addTab(makeHeaderTab(), tr("Header"));
    connect(m_tabs, &QTabWidget::currentChanged, this, &FormCard::currentChanged);
    connect(crafting, &model::Crafting::choicesChanged, this, &FormCard::showChoices);
    showChoices();
    showTrouble();
}

FormCard::Pane FormCard::makePane(ClaimFormModel *form)
{
    auto *stack = new QStackedWidget(this);
    const Pane pane{stack, new ClaimFormView(form, m_crafting->undoStack(), stack),
        new RawJsonView(form, m_crafting->undoStack(), stack)};
    stack->addWidget(pane.form);
    stack->addWidget(pane.raw);
    connect(pane.form, &ClaimFormView::currentChanged, this, &FormCard::currentChanged);
    connect(form, &ClaimFormModel::rawTextChanged, this, &FormCard::showTrouble);
    return pane;
}

QWidget *FormCard::makeHeaderTab()
{
    auto *rows = new QSplitter(Qt::Vertical, this);
    rows->setChildrenCollapsible(false);
    rows->setHandleWidth(6);
    const QString captions[] = {tr("Access token"), tr("Refresh token")};
    for (size_t which = 0; which < m_headers.size(); ++which) {
        auto *part = new QWidget(rows);
        auto *layout = new QVBoxLayout(part);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(0);
        m_captions.at(which) = new CaptionLabel(captions[which], part);
        m_captions.at(which)->setContentsMargins(12, 8, 12, 6);
        layout->addWidget(m_captions.at(which));
        layout->addWidget(m_headers.at(which).stack, 1);
        rows->addWidget(part);
        if (which == 1)
            m_secondHeader = part;
    }
    return rows;
}

void FormCard::showChoices()
{
    const bool pair = m_crafting->isPair();
    m_tabs->setTabText(AccessTab, pair ? tr("Access claims") : tr("Claims"));
    m_tabs->setTabText(RefreshTab, tr("Refresh claims"));
    m_tabs->setTabVisible(RefreshTab, pair);
    m_captions[0]->setVisible(pair);
    m_secondHeader->setVisible(pair);
    showTrouble();
    emit currentChanged();
}

void FormCard::showTrouble()
{
    const auto mark = [this](int tab, bool refused) {
        m_tabs->setTabIcon(
            tab, refused ? icons::icon(u"tone-refused"_s, [] { return Theme::colours().text(token::Tone::Refused); })
                         : QIcon());
        m_tabs->setTabToolTip(tab, refused ? tr("Something here is refused: there is no token") : QString());
    };
    mark(AccessTab, isRefused(m_crafting->draft(0)->claims()));
    mark(RefreshTab, isRefused(m_crafting->draft(1)->claims()));
    mark(HeaderTab, isRefused(m_crafting->draft(0)->header())
                        || (m_crafting->isPair() && isRefused(m_crafting->draft(1)->header())));
}

void FormCard::setRaw(bool raw)
{
    m_raw = raw;
    for (const auto *panes : {&m_claims, &m_headers}) {
        for (const Pane &pane : *panes)
            pane.stack->setCurrentIndex(raw ? 1 : 0);
    }
    emit currentChanged();
}

int FormCard::currentTab() const { return m_tabs->currentIndex(); }

void FormCard::showTab(int tab)
{
    if (m_tabs->isTabVisible(tab))
        m_tabs->setCurrentIndex(tab);
}

const FormCard::Pane *FormCard::currentPane() const
{
    if (m_tabs->currentIndex() != HeaderTab)
        return &m_claims.at(m_tabs->currentIndex() == RefreshTab ? 1 : 0);
    const bool second = m_secondHeader->isAncestorOf(QApplication::focusWidget());
    return &m_headers.at(second ? 1 : 0);
}

ClaimFormView *FormCard::currentForm() const { return m_raw ? nullptr : currentPane()->form; }

void FormCard::setRowActions(const QList<QAction *> &actions)
{
    for (const auto *panes : {&m_claims, &m_headers}) {
        for (const Pane &pane : *panes)
            pane.form->setRowActions(actions);
    }
}

void FormCard::startTyping()
{
    if (m_raw)
        currentPane()->raw->edit()->setFocus(Qt::OtherFocusReason);
    else
        currentPane()->form->focusRow(0);
}

QWidget *FormCard::firstWidget() const { return m_tabs->tabBar(); }

} // namespace claimsmith::ui
