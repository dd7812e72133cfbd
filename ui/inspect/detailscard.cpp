// SPDX-License-Identifier: MIT
#include "inspect/detailscard.h"

#include "inspect/claimsview.h"
#include "inspect/emptynote.h"
#include "inspect/findingdelegate.h"
#include "inspect/payloadtab.h"
#include "inspect/signaturetab.h"
#include "model/claimsmodel.h"
#include "model/findingsmodel.h"
#include "model/inspection.h"
#include "model/workbench.h"
#include "widgets/card.h"
#include "widgets/chip.h"

#include <QDataStream>
#include <QListView>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace claimsmith::ui {

using model::ClaimsModel;
using model::FindingsModel;

DetailsCard::DetailsCard(model::Workbench *workbench, QWidget *parent)
    : QWidget(parent)
    , m_inspection(workbench->inspection())
    , m_claims(new ClaimsModel(ClaimsModel::Part::Payload, workbench->clock(), this))
    , m_header(new ClaimsModel(ClaimsModel::Part::Header, workbench->clock(), this))
    , m_findings(new FindingsModel(this))
    , m_tabs(new QTabWidget(this))
    , m_badge(new Chip(this))
{
    auto *card = new Card(this);
    card->setFlush(true);
    card->bodyLayout()->addWidget(m_tabs);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);

    m_tabs->setObjectName(QStringLiteral("detailTabs"));
    m_tabs->setDocumentMode(true);
    m_claimsView = addTree(m_claims, tr("Claims"), "claimsView");
    m_headerView = addTree(m_header, tr("Header"), "headerView");
    m_payload = new PayloadTab(m_inspection, this);
    m_tabs->addTab(m_payload, tr("Payload"));
    m_tabs->addTab(new SignatureTab(m_inspection, this), tr("Signature"));
    addFindings();
    m_noClaims = addNote(m_claimsView);
    m_noHeader = addNote(m_headerView);
    m_noFindings = addNote(m_findingsView);
    setMinimumHeight(160);

    connect(m_tabs, &QTabWidget::currentChanged, this, &DetailsCard::currentChanged);
    connect(m_inspection, &model::Inspection::tokenChanged, this, &DetailsCard::showToken);
    connect(m_inspection, &model::Inspection::verdictChanged, this, &DetailsCard::showVerdict);
    showToken();
    showVerdict();
}

ClaimsView *DetailsCard::addTree(ClaimsModel *claims, const QString &title, const char *name)
{
    auto *view = new ClaimsView(this);
    view->setObjectName(QLatin1StringView(name));
    view->setAccessibleName(title);
    view->setClaims(claims);
    m_tabs->addTab(view, title);
    connect(view, &ClaimsView::currentRowChanged, this, &DetailsCard::currentChanged);
    connect(view, &ClaimsView::copyWanted, this, &DetailsCard::copyWanted);
    return view;
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
}

void DetailsCard::showTab(Tab tab)
{
    m_tabs->setCurrentIndex(static_cast<int>(tab));
    m_tabs->currentWidget()->setFocus(Qt::ShortcutFocusReason);
}

ClaimsView *DetailsCard::currentTree() const { return qobject_cast<ClaimsView *>(m_tabs->currentWidget()); }

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

QWidget *DetailsCard::firstWidget() const { return m_tabs->tabBar(); }

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
    m_badge->setVisible(!findings.isEmpty());
    if (findings.isEmpty()) {
        m_tabs->tabBar()->setAccessibleTabName(static_cast<int>(Tab::Findings), tr("Findings"));
        return;
    }
    const auto count = static_cast<int>(findings.size());
    m_badge->setText(QString::number(count));
    m_badge->setTone(toneOf(findings.constFirst().severity)); // dangers stand first
    m_tabs->tabBar()->setAccessibleTabName(static_cast<int>(Tab::Findings), tr("Findings, %1").arg(count));
}

QByteArray DetailsCard::saveState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_8);
    stream << qint32{m_tabs->currentIndex()} << m_payload->isExact() << m_claimsView->saveColumns()
           << m_headerView->saveColumns();
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
}

} // namespace claimsmith::ui
