// SPDX-License-Identifier: MIT
#include "history/historyview.h"

#include "history/historydelegate.h"
#include "model/historyfilter.h"

#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

namespace claimsmith::ui {

using model::History;

namespace {

/// What a column takes of the width; what is left is the subject's.
struct Share
{
    int column;
    int least;
    int most;
};
constexpr Share shares[] = {
    {History::Preview, 168, 240},
    {History::Status, 150, 200},
    {History::Expiry, 140, 220},
    {History::Seen, 96, 170},
};
constexpr int leastSubject = 140;

} // namespace

HistoryView::HistoryView(History *history, QWidget *parent)
    : RowsView(parent)
    , m_rows(new model::HistoryFilter(history, this))
{
    setObjectName(QStringLiteral("historyView"));
    setAccessibleName(tr("Tokens that were seen"));
    setModel(m_rows);
    setItemDelegate(new HistoryDelegate(this));
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const int below : {History::Issuer, History::Algorithm, History::Use, History::Origin})
        setColumnHidden(below, true); // second lines of the others
    header()->setSectionsMovable(false);
    header()->setSectionsClickable(false);
    header()->setStretchLastSection(false);
    header()->setMinimumSectionSize(44);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_rows, signal, this, &HistoryView::fitColumnsSoon);
    connect(m_rows, &QAbstractItemModel::rowsRemoved, this, &HistoryView::selectedTokensChanged, Qt::QueuedConnection);
}

void HistoryView::setFilter(const QString &text) { m_rows->setText(text); }

bool HistoryView::isFiltered() const { return m_rows->isFiltering(); }

int HistoryView::shownCount() const { return m_rows->rowCount(); }

/// By ranges, of which there are few however many rows are selected.
QList<int> HistoryView::selectedRows() const
{
    QList<int> rows;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.append(row);
    }
    std::ranges::sort(rows);
    return rows;
}

QList<QByteArray> HistoryView::selectedTokens() const
{
    QList<QByteArray> tokens;
    for (const int row : selectedRows())
        tokens.append(m_rows->index(row, 0).data(History::TextRole).toByteArray());
    return tokens;
}

int HistoryView::currentToken() const
{
    const QList<int> rows = selectedRows();
    if (rows.isEmpty())
        return -1;
    const int row = selectionModel()->isSelected(currentIndex()) ? currentIndex().row() : rows.constFirst();
    return m_rows->mapToSource(m_rows->index(row, 0)).row();
}

void HistoryView::selectOne()
{
    const QModelIndex row = currentIndex().isValid() ? currentIndex() : m_rows->index(0, 0);
    selectionModel()->setCurrentIndex(row, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void HistoryView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copy();
    else
        RowsView::keyPressEvent(event);
}

void HistoryView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    RowsView::selectionChanged(selected, deselected);
    emit selectedTokensChanged();
}

/// As wide as their contents, within bounds; each gives what it can where the subject would be too narrow.
void HistoryView::fitColumns()
{
    QList<ColumnWidth> widths;
    for (const Share &share : shares)
        widths.append({share.column, qBound(share.least, contentWidth(share.column), share.most), share.least});
    shareRoom(widths, viewport()->width() - leastSubject);
    int left = viewport()->width();
    for (const Share &share : shares)
        left -= header()->sectionSize(share.column);
    header()->resizeSection(History::Subject, qMax(leastSubject, left));
}

} // namespace claimsmith::ui
