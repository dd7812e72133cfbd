// SPDX-License-Identifier: MIT
#include "model/historyfilter.h"

#include "model/history.h"

#include <algorithm>

namespace claimsmith::model {

namespace {

/// Shorter ones are in any token by chance.
constexpr qsizetype pieceOfToken = 10;

} // namespace

HistoryFilter::HistoryFilter(History *history, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_history(history)
{
    // A countdown that moves on changes a cell of every row each second, and no row's place in the list.
    setDynamicSortFilter(false);
    setSourceModel(history);
    connect(history, &History::verdictsChanged, this, [this] {
        if (isFiltering())
            invalidateRowsFilter();
    });
}

void HistoryFilter::setText(const QString &text)
{
    m_words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    invalidateRowsFilter();
}

bool HistoryFilter::holds(int row, const QString &word) const
{
    const QModelIndex index = m_history->index(row, 0);
    if (index.data(History::SearchRole).toString().contains(word, Qt::CaseInsensitive))
        return true;
    return word.size() >= pieceOfToken && m_history->at(row).token->text().contains(word.toUtf8());
}

bool HistoryFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    return std::ranges::all_of(m_words, [this, row](const QString &word) { return holds(row, word); });
}

} // namespace claimsmith::model
