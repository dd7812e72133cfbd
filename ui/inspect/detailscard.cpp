// SPDX-License-Identifier: MIT
#include "inspect/detailscard.h"

#include "inspect/claimsview.h"
#include "inspect/editbar.h"
#include "inspect/editpane.h"
#include "inspect/elsewheretab.h"
#include "inspect/emptynote.h"
#include "inspect/findingdelegate.h"
#include "inspect/payloadtab.h"
#include "inspect/signaturetab.h"
#include "model/claimsmodel.h"
#include "model/findingsmodel.h"
#include "model/inspection.h"
#include "model/tokenediting.h"
#include "model/workbench.h"
#include "widgets/card.h"
#include "widgets/chip.h"
#include "widgets/look.h"

#include <QDataStream>
#include <QHBoxLayout>
#include <QListView>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace claimsmith::ui {

using model::ClaimsModel;
using model::FindingsModel;

namespace {

/// What style.qss takes from the padding of a tab on each side where tabs are tight.
constexpr int tightPadding = 6;

} // namespace

DetailsCard::DetailsCard(model::Workbench *workbench, QWidget *parent)
    : QWidget(parent)
    , m_inspection(workbench->inspection())
    , m_editing(workbench->editing())
    , m_claims(new ClaimsModel(ClaimsModel::Part::Payload, workbench->clock(), this))
    , m_header(new ClaimsModel(ClaimsModel::Part::Header, workbench->clock(), this))
    , m_findings(new FindingsModel(this))
    , m_bar(new EditBar(this))
    , m_tabs(new QTabWidget(this))
    , m_badge(new Chip(this))
{
    auto *card = new Card(this);
    card->setFlush(true);
    card->bodyLayout()->setSpacing(0);
    card->bodyLayout()->addWidget(m_bar);
    card->bodyLayout()->addWidget(m_tabs);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);

    m_tabs->setObjectName(QStringLiteral("detailTabs"));
    m_tabs->setDocumentMode(true);
    m_claimsView = makeTree(m_claims, tr("Claims"), "claimsView");
    m_tabs->addTab(m_claimsView, tr("Claims"));
    addHeader();
    m_payload = new PayloadTab(m_inspection, m_editing, this);
    m_tabs->addTab(m_payload, tr("Payload"));
    m_tabs->addTab(new SignatureTab(m_inspection, this), tr("Signature"));
    addFindings();
    m_elsewhere = new ElsewhereTab(m_inspection, workbench->clock(), this);
    m_tabs->addTab(m_elsewhere, tr("Elsewhere"));
    m_noClaims = addNote(m_claimsView);
    m_noHeader = addNote(m_headerView);
    m_noFindings = addNote(m_findingsView);
    m_noTimes = addNote(m_elsewhere->body());
    setMinimumHeight(120);

    connect(m_tabs, &QTabWidget::currentChanged, this, &DetailsCard::currentChanged);
    connect(m_inspection, &model::Inspection::tokenChanged, this, &DetailsCard::showToken);
    connect(m_inspection, &model::Inspection::verdictChanged, this, &DetailsCard::showVerdict);
    connect(m_editing, &model::TokenEditing::changed, this, &DetailsCard::showEditing);
    showToken();
    showVerdict();
    showEditing();
}

ClaimsView *DetailsCard::makeTree(ClaimsModel *claims, const QString &title, const char *name)
{
    auto *view = new ClaimsView(this);
    view->setObjectName(QLatin1StringView(name));
    view->setAccessibleName(title);
    view->setClaims(claims);
    claims->setEditing(m_editing);
    connect(view, &ClaimsView::currentRowChanged, this, &DetailsCard::currentChanged);
    connect(view, &ClaimsView::copyWanted, this, &DetailsCard::copyWanted);
    connect(view, &ClaimsView::undoWanted, this, &DetailsCard::undoWanted);
    connect(view, &ClaimsView::redoWanted, this, &DetailsCard::redoWanted);
    return view;
}

void DetailsCard::addHeader()
{
    m_headerView = makeTree(m_header, tr("Header"), "headerView");
    m_headerEditor = new EditPane(m_editing, token::Segment::Header, this);
    m_headerTab = new QSplitter(Qt::Vertical, this);
    m_headerTab->setObjectName(QStringLiteral("headerSplitter"));
    m_headerTab->setChildrenCollapsible(false);
    m_headerTab->addWidget(m_headerView);
    m_headerTab->addWidget(m_headerEditor);
    m_headerTab->setFocusProxy(m_headerView);
    m_tabs->addTab(m_headerTab, tr("Header"));
}

void DetailsCard::addFindings()
{
    m_findingsView = new QListView(this);
    m_findingsView->setObjectName(QStringLiteral("findingsView"));
    m_findingsView->setAccessibleName(tr("Findings"));
    m_findingsView->setModel(m_findings);
    m_findingsView->setModelColumn(FindingsModel::Title);
    m_findingsView->setItemDelegate(new FindingDelegate(this));
    m_findingsView->setFrameShape(QFrame::NoFrame);
    // Messages wrap: their height depends on the width.
    m_findingsView->setResizeMode(QListView::Adjust);
    m_findingsView->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_findingsView->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const int index = m_tabs->addTab(m_findingsView, tr("Findings"));
    m_tabs->tabBar()->setTabButton(index, QTabBar::RightSide, m_badge);
    connect(m_findingsView, &QListView::activated, this, [this](const QModelIndex &finding) {
        const qint64 offset = finding.data(FindingsModel::OffsetRole).toLongLong();
        if (offset >= 0)
            emit placeWanted(offset);
    });
}

EmptyNote *DetailsCard::addNote(QWidget *view)
{
    auto *note = new EmptyNote(view);
    connect(note, &EmptyNote::wayWanted, this, [this](model::EmptyText::Way way) {
        showTab(way == model::EmptyText::Way::Payload ? Tab::Payload : Tab::Header);
    });
    return note;
}

void DetailsCard::showNotes()
{
    // Before a token is there the page has words of its own, and the first paint need not wait for these.
    if (m_inspection->isEmpty())
        return;
    const auto show = [](EmptyNote *note, bool empty, const model::EmptyText &text) {
        if (empty)
            note->setText(text);
        else
            note->hide();
    };
    const auto token = m_inspection->token();
    show(m_noClaims, m_claims->rowCount() == 0, model::noClaimsText(*token));
    show(m_noHeader, m_header->rowCount() == 0, model::noHeaderText(*token));
    show(m_noFindings, m_findings->rowCount() == 0, model::noFindingsText(*token));
    show(m_noTimes, !token->payload().root().isObject(), model::noClaimsText(*token));
}

void DetailsCard::showTab(Tab tab)
{
    m_tabs->setCurrentIndex(static_cast<int>(tab));
    m_tabs->currentWidget()->setFocus(Qt::ShortcutFocusReason);
}

ClaimsView *DetailsCard::currentTree() const
{
    const QWidget *shown = m_tabs->currentWidget();
    if (shown == m_headerTab)
        return m_headerView;
    return shown == m_claimsView ? m_claimsView : nullptr;
}

void DetailsCard::setTicking(bool ticking)
{
    m_claims->setTicking(ticking);
    m_header->setTicking(ticking);
}

void DetailsCard::addTreeActions(const QList<QAction *> &actions)
{
    m_claimsView->addActions(actions);
    m_headerView->addActions(actions);
}

void DetailsCard::setEditActions(QAction *editSwitch, const QList<QAction *> &bar)
{
    auto *corner = new QWidget(m_tabs);
    auto *layout = new QHBoxLayout(corner);
    layout->setContentsMargins(0, 0, 8, 4);
    auto *button = new QToolButton(corner);
    button->setObjectName(QStringLiteral("editButton"));
    button->setProperty("role", QStringLiteral("button"));
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setDefaultAction(editSwitch);
    layout->addWidget(button);
    m_tabs->setCornerWidget(corner);
    m_bar->setActions(bar);
    m_switch = button;
}

void DetailsCard::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitTabs();
}

/// Where the tabs have no room they stand closer, and the switch has its icon alone, before any is cut off.
void DetailsCard::fitTabs()
{
    if (!m_switch || !isVisible())
        return;
    QTabBar *bar = m_tabs->tabBar();
    const bool isTight = bar->property("tight").toBool();
    if (!isTight)
        m_switchWidth = m_tabs->cornerWidget()->sizeHint().width();
    const int roomy = bar->sizeHint().width() + (isTight ? 2 * tightPadding * bar->count() : 0);
    const bool tight = roomy + m_switchWidth > m_tabs->width();
    if (tight == isTight)
        return;
    m_switch->setToolButtonStyle(tight ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextOnly);
    setLook(bar, "tight", tight);
    // It measures its tabs when the text of one is set.
    bar->setTabText(0, bar->tabText(0));
}

void DetailsCard::takeFocusAfter(QWidget *before)
{
    QList<QWidget *> order{before};
    if (m_switch)
        order.append(m_switch);
    order += m_bar->buttons();
    for (qsizetype at = 1; at < order.size(); ++at)
        setTabOrder(order.at(at - 1), order.at(at));
}

void DetailsCard::showEditing()
{
    const bool on = m_editing->isOn();
    m_bar->setVisible(on);
    m_headerEditor->setVisible(on);
    m_claimsView->setEditable(on);
    m_headerView->setEditable(on);
}

void DetailsCard::showToken()
{
    m_claims->setToken(m_inspection->token(), m_inspection->verdict());
    m_header->setToken(m_inspection->token(), m_inspection->verdict());
}

void DetailsCard::showVerdict()
{
    m_claims->setVerdict(m_inspection->verdict());
    m_header->setVerdict(m_inspection->verdict());
    const QList<token::Finding> &findings = m_inspection->findings();
    m_findings->setFindings(findings);
    showNotes();
    const auto count = static_cast<int>(findings.size());
    if (count > 0) {
        m_badge->setText(QString::number(count));
        m_badge->setTone(toneOf(findings.constFirst().severity)); // dangers stand first
    }
    m_badge->setVisible(count > 0);
    m_badge->resize(count > 0 ? m_badge->sizeHint() : QSize(0, 0));
    constexpr auto tab = static_cast<int>(Tab::Findings);
    m_tabs->tabBar()->setAccessibleTabName(tab, count > 0 ? tr("Findings, %1").arg(count) : tr("Findings"));
    // The bar does not see that the badge has another size; it measures its tabs when the text of one is set.
    m_tabs->setTabText(tab, tr("Findings"));
    fitTabs();
}

QByteArray DetailsCard::saveState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_8);
    stream << qint32{m_tabs->currentIndex()} << m_payload->isExact() << m_claimsView->saveColumns()
           << m_headerView->saveColumns() << m_elsewhere->saveState();
    return state;
}

void DetailsCard::restoreState(const QByteArray &state)
{
    QDataStream stream(state);
    stream.setVersion(QDataStream::Qt_6_8);
    qint32 tab = 0;
    bool exact = false;
    QByteArray claims;
    QByteArray header;
    stream >> tab >> exact >> claims >> header;
    if (stream.status() != QDataStream::Ok)
        return;
    if (tab >= 0 && tab < m_tabs->count())
        m_tabs->setCurrentIndex(tab);
    m_payload->setExact(exact);
    m_claimsView->restoreColumns(claims);
    m_headerView->restoreColumns(header);
    QByteArray elsewhere; // not in a state of before
    stream >> elsewhere;
    m_elsewhere->restoreState(elsewhere);
}

} // namespace claimsmith::ui
