// SPDX-License-Identifier: MIT
#include "history/historyview.h"

#include "history/historydelegate.h"
#include "model/historyfilter.h"

namespace claimsmith::ui {

using model::History;

namespace {

constexpr TokenRowsView::Share shares[] = {
    {History::Preview, 168, 240},
    {History::Status, 150, 200},
    {History::Expiry, 140, 220},
    {History::Seen, 96, 170},
};
constexpr int leastSubject = 140;

} // namespace

HistoryView::HistoryView(History *history, QWidget *parent)
    : TokenRowsView(new model::HistoryFilter(history), shares, History::Subject, leastSubject, parent)
    , m_rows(static_cast<model::HistoryFilter *>(TokenRowsView::model()))
{
    m_rows->setParent(this);
    setObjectName(QStringLiteral("historyView"));
    setAccessibleName(tr("Tokens that were seen"));
    setItemDelegate(new HistoryDelegate(this));
    setEditTriggers(NoEditTriggers);
    for (const int below : {History::Issuer, History::Algorithm, History::Use, History::Origin})
        setColumnHidden(below, true); // second lines of the others
}

void HistoryView::setFilter(const QString &text) { m_rows->setText(text); }

bool HistoryView::isFiltered() const { return m_rows->isFiltering(); }

int HistoryView::shownCount() const { return m_rows->rowCount(); }

QList<QByteArray> HistoryView::selectedTokens() const
{
    QList<QByteArray> tokens;
    for (const int row : selectedRows())
        tokens.append(m_rows->index(row, 0).data(History::TextRole).toByteArray());
    return tokens;
}

int HistoryView::currentToken() const
{
    const int row = currentSelectedRow();
    return row < 0 ? -1 : m_rows->mapToSource(m_rows->index(row, 0)).row();
}

} // namespace claimsmith::ui
