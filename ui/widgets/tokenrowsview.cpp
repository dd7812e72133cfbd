// SPDX-License-Identifier: MIT
#include "widgets/tokenrowsview.h"

#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

namespace claimsmith::ui {

TokenRowsView::TokenRowsView(
    QAbstractItemModel *rows, std::span<const Share> shares, int rest, int leastRest, QWidget *parent)
    : RowsView(parent)
    , m_shares(shares)
    , m_rest(rest)
    , m_leastRest(leastRest)
{
    setModel(rows);
    setSelectionMode(ExtendedSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    header()->setSectionsMovable(false);
    header()->setSectionsClickable(false);
    header()->setStretchLastSection(false);
    header()->setMinimumSectionSize(44);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(rows, signal, this, &TokenRowsView::fitColumnsSoon);
    connect(rows, &QAbstractItemModel::rowsRemoved, this, &TokenRowsView::selectedTokensChanged, Qt::QueuedConnection);
}

/// By ranges, of which there are few however many rows are selected.
QList<int> TokenRowsView::selectedRows() const
{
    QList<int> rows;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.append(row);
    }
    std::ranges::sort(rows);
    return rows;
}

int TokenRowsView::currentSelectedRow() const
{
    if (selectionModel()->isSelected(currentIndex()))
        return currentIndex().row();
    const QItemSelection selection = selectionModel()->selection();
    const auto first = std::ranges::min_element(selection, {}, &QItemSelectionRange::top);
    return first == selection.cend() ? -1 : first->top();
}

void TokenRowsView::selectOne()
{
    const QModelIndex row = currentIndex().isValid() ? currentIndex() : model()->index(0, 0);
    selectionModel()->setCurrentIndex(row, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void TokenRowsView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copy();
    else
        RowsView::keyPressEvent(event);
}

void TokenRowsView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    RowsView::selectionChanged(selected, deselected);
    emit selectedTokensChanged();
}

/// Each gives what it can where the one that has the rest would be too narrow.
void TokenRowsView::fitColumns()
{
    QList<ColumnWidth> widths;
    for (const Share &share : m_shares)
        widths.append({share.column, qBound(share.least, contentWidth(share.column), share.most), share.least});
    shareRoom(widths, viewport()->width() - m_leastRest);
    int left = viewport()->width();
    for (const Share &share : m_shares)
        left -= header()->sectionSize(share.column);
    header()->resizeSection(m_rest, qMax(m_leastRest, left));
}

} // namespace claimsmith::ui
