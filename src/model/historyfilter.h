// SPDX-License-Identifier: MIT
#pragma once

#include <QSortFilterProxyModel>
#include <QStringList>

namespace claimsmith::model {

class History;

/// The rows of a History that hold every word of a text. A word that is long enough to be a piece of a token is looked
/// for in the tokens as well.
class HistoryFilter : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit HistoryFilter(History *history, QObject *parent = nullptr);

    void setText(const QString &text);
    [[nodiscard]] bool isFiltering() const { return !m_words.isEmpty(); }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    [[nodiscard]] bool holds(int row, const QString &word) const;
    History *m_history;
    QStringList m_words;
};

} // namespace claimsmith::model
