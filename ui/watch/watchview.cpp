// SPDX-License-Identifier: MIT
#include "watch/watchview.h"

#include "token/validitytimes.h"
#include "watch/watchdelegate.h"
#include "widgets/timelinestrip.h"

#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

namespace claimsmith::ui {

using model::WatchHandle;
using model::WatchList;

namespace {

/// What a column takes of the width; what is left is the timeline's.
struct Share
{
    int column;
    int least;
    int most;
};
constexpr Share shares[] = {
    {WatchList::Name, 150, 240},
    {WatchList::Status, 172, 200},
    {WatchList::Expiry, 190, 240},
    {WatchList::Renewal, 116, 220},
};
constexpr int leastTimeline = 166;

WatchHandle handleOf(const QModelIndex &index) { return WatchHandle{index.data(WatchList::HandleRole).toULongLong()}; }

} // namespace

WatchView::WatchView(WatchList *list, token::Clock *clock, QWidget *parent)
    : RowsView(parent)
    , m_list(list)
    , m_clock(clock)
    , m_delegate(new WatchDelegate(this))
    , m_axis(new TimelineHeader(header()))
{
    setObjectName(QStringLiteral("watchView"));
    setAccessibleName(tr("Watched tokens"));
    setModel(list);
    setItemDelegate(m_delegate);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(DoubleClicked);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setUpHeader();
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(list, signal, this, &WatchView::fitColumns, Qt::QueuedConnection);
    connect(list, &QAbstractItemModel::rowsRemoved, this, &WatchView::selectedTokensChanged, Qt::QueuedConnection);
    connect(list, &QAbstractItemModel::dataChanged, this, &WatchView::showTimes);
    connect(list, &WatchList::verdictsChanged, this, &WatchView::showTimes);
}

void WatchView::setUpHeader()
{
    QHeaderView *head = header();
    head->setSectionsMovable(false);
    head->setSectionsClickable(false);
    head->setStretchLastSection(true);
    head->setMinimumSectionSize(44);
    setColumnHidden(WatchList::Use, true); // below the name
    m_axis->setObjectName(QStringLiteral("watchAxis"));
    m_axis->setMargins(WatchDelegate::stripMargin, WatchDelegate::stripMargin);
    m_axis->setAttribute(Qt::WA_StyledBackground); // over the heading
    connect(head, &QHeaderView::sectionResized, this, &WatchView::placeAxis);
    connect(head, &QHeaderView::geometriesChanged, this, &WatchView::placeAxis);
}

QList<WatchHandle> WatchView::selectedTokens() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    QList<WatchHandle> tokens;
    for (const QModelIndex &row : std::as_const(rows))
        tokens.append(handleOf(row));
    return tokens;
}

WatchHandle WatchView::currentToken() const
{
    const QList<WatchHandle> tokens = selectedTokens();
    const WatchHandle current = handleOf(currentIndex());
    return tokens.contains(current) ? current : tokens.value(0, WatchHandle::None);
}

void WatchView::select(const QList<WatchHandle> &tokens)
{
    selectionModel()->clearSelection();
    for (const WatchHandle token : tokens) {
        const QModelIndex row = m_list->index(m_list->row(token), WatchList::Name);
        if (!row.isValid())
            continue;
        selectionModel()->setCurrentIndex(row, QItemSelectionModel::Select | QItemSelectionModel::Rows);
        scrollTo(row);
    }
}

void WatchView::selectOne()
{
    const QModelIndex row = currentIndex().isValid() ? currentIndex() : m_list->index(0, 0);
    selectionModel()->setCurrentIndex(row, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void WatchView::editName()
{
    const QModelIndex name = currentIndex().siblingAtColumn(WatchList::Name);
    if (name.isValid())
        edit(name);
}

void WatchView::showEvent(QShowEvent *event)
{
    RowsView::showEvent(event);
    showTimes();
}

/// Where nobody looks nothing is worked out: a list of thousands moves with each second.
void WatchView::showTimes()
{
    if (!isVisible())
        return;
    QList<token::ValidityTimes> all;
    for (int row = 0; row < m_list->rowCount(); ++row) {
        const QVariant times = m_list->index(row, WatchList::Timeline).data(WatchList::TimesRole);
        if (times.isValid())
            all.append(times.value<token::ValidityTimes>());
    }
    const SharedAxis axis(all, m_clock->now());
    m_delegate->setAxis(axis, !m_clock->isReal());
    m_axis->setAxis(axis, !m_clock->isReal());
    viewport()->update();
}

void WatchView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copy();
    else if (event->matches(QKeySequence::Paste))
        paste();
    else
        RowsView::keyPressEvent(event);
}

void WatchView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    RowsView::selectionChanged(selected, deselected);
    emit selectedTokensChanged();
}

/// As wide as their contents, within bounds; each gives what it can where the timeline would be too narrow.
void WatchView::fitColumns()
{
    QList<ColumnWidth> widths;
    for (const Share &share : shares)
        widths.append({share.column, qBound(share.least, contentWidth(share.column), share.most), share.least});
    shareRoom(widths, viewport()->width() - leastTimeline);
    placeAxis();
}

/// The ticks stand where the other columns have their headings.
void WatchView::placeAxis()
{
    const int left = header()->sectionViewportPosition(WatchList::Timeline);
    m_axis->setGeometry(left, 1, header()->sectionSize(WatchList::Timeline), header()->height() - 2);
}

} // namespace claimsmith::ui
