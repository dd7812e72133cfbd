// SPDX-License-Identifier: MIT
#include "model/kitfilter.h"

#include "model/kitmodel.h"

#include <algorithm>

namespace claimsmith::model {

KitFilter::KitFilter(KitModel *model, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
{
    setSourceModel(model);
}

void KitFilter::setText(const QString &text)
{
    m_words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    invalidateRowsFilter();
}

void KitFilter::setDiffersOnly(bool only)
{
    m_differsOnly = only;
    invalidateRowsFilter();
}

void KitFilter::chooseShown(bool chosen)
{
    QList<QByteArray> ids;
    for (int row = 0; row < rowCount(); ++row)
        ids.append(index(row, 0).data(KitModel::IdRole).toByteArray());
    m_model->choose(ids, chosen);
}

bool KitFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = m_model->index(row, 0, parent);
    if (m_differsOnly && !index.data(KitModel::DiffersRole).toBool())
        return false;
    const QString text = index.data(KitModel::FilterRole).toString();
    return std::ranges::all_of(
        m_words, [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace claimsmith::model
