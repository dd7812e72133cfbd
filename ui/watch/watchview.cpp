// SPDX-License-Identifier: MIT
#include "watch/watchview.h"

#include "token/validitytimes.h"
#include "watch/watchdelegate.h"
#include "widgets/timelinestrip.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QSet>

namespace claimsmith::ui {

using model::WatchHandle;
using model::WatchList;

namespace {

constexpr TokenRowsView::Share shares[] = {
    {WatchList::Name, 150, 240},
    {WatchList::Status, 172, 200},
    {WatchList::Expiry, 190, 240},
    {WatchList::Renewal, 116, 220},
};
constexpr int leastTimeline = 166;

WatchHandle handleOf(const QModelIndex &index) { return WatchHandle{index.data(WatchList::HandleRole).toULongLong()}; }

QModelIndex lastOfRow(const QModelIndex &index) { return index.siblingAtColumn(WatchList::ColumnCount - 1); }

} // namespace

WatchView::WatchView(WatchList *list, token::Clock *clock, QWidget *parent)
    : TokenRowsView(list, shares, WatchList::Timeline, leastTimeline, parent)
    , m_list(list)
    , m_clock(clock)
    , m_delegate(new WatchDelegate(this))
    , m_axis(new TimelineHeader(header()))
{
    setObjectName(QStringLiteral("watchView"));
    setAccessibleName(tr("Watched tokens"));
    setItemDelegate(m_delegate);
    setEditTriggers(DoubleClicked);
    setUpHeader();
    connect(list, &QAbstractItemModel::dataChanged, this, &WatchView::showTimes);
    connect(list, &WatchList::verdictsChanged, this, &WatchView::showTimes);
}

void WatchView::setUpHeader()
{
    setColumnHidden(WatchList::Use, true); // below the name
    m_axis->setObjectName(QStringLiteral("watchAxis"));
    m_axis->setMargins(WatchDelegate::stripMargin, WatchDelegate::stripMargin);
    m_axis->setAttribute(Qt::WA_StyledBackground); // over the heading
    m_axis->setClock(m_clock);
    for (const auto signal : {&TimelineHeader::partChanged, &TimelineHeader::dragEnded})
        connect(m_axis, signal, this, &WatchView::showTimes);
    connect(header(), &QHeaderView::sectionResized, this, &WatchView::placeAxis);
    connect(header(), &QHeaderView::geometriesChanged, this, &WatchView::placeAxis);
}

QList<WatchHandle> WatchView::selectedTokens() const
{
    QList<WatchHandle> tokens;
    for (const int row : selectedRows())
        tokens.append(handleOf(m_list->index(row, WatchList::Name)));
    return tokens;
}

WatchHandle WatchView::currentToken() const
{
    const int row = currentSelectedRow();
    return row < 0 ? WatchHandle::None : handleOf(m_list->index(row, WatchList::Name));
}

void WatchView::select(const QList<WatchHandle> &tokens)
{
    const QSet<WatchHandle> wanted(tokens.cbegin(), tokens.cend());
    QItemSelection rows;
    QModelIndex last;
    for (int row = 0; row < m_list->rowCount(); ++row) {
        const QModelIndex index = m_list->index(row, WatchList::Name);
        if (!wanted.contains(handleOf(index)))
            continue;
        if (!rows.isEmpty() && rows.constLast().bottom() == row - 1)
            rows.last() = QItemSelectionRange(rows.constLast().topLeft(), lastOfRow(index));
        else
            rows.append(QItemSelectionRange(index, lastOfRow(index)));
        last = index;
    }
    if (!last.isValid())
        return selectionModel()->clearSelection();
    selectionModel()->setCurrentIndex(last, QItemSelectionModel::NoUpdate);
    selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect);
    scrollTo(last);
}

void WatchView::editName()
{
    const QModelIndex name = currentIndex().siblingAtColumn(WatchList::Name);
    if (name.isValid())
        edit(name);
}

void WatchView::showEvent(QShowEvent *event)
{
    TokenRowsView::showEvent(event);
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
    m_axis->setTimes(all, m_clock->now(), !m_clock->isReal());
    m_delegate->setAxis(m_axis->axis(), !m_clock->isReal());
    viewport()->update();
}

void WatchView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste))
        paste();
    else
        TokenRowsView::keyPressEvent(event);
}

void WatchView::wheelEvent(QWheelEvent *event)
{
    if (!m_axis->takeWheel(event, viewport()))
        TokenRowsView::wheelEvent(event);
}

void WatchView::fitColumns()
{
    TokenRowsView::fitColumns();
    placeAxis();
}

/// The ticks stand where the other columns have their headings.
void WatchView::placeAxis()
{
    const int left = header()->sectionViewportPosition(WatchList::Timeline);
    m_axis->setGeometry(left, 1, header()->sectionSize(WatchList::Timeline), header()->height() - 2);
}

} // namespace claimsmith::ui
