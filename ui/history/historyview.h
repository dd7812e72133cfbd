// SPDX-License-Identifier: MIT
#pragma once

#include "model/history.h"
#include "widgets/tokenrowsview.h"

namespace claimsmith::model {
class HistoryFilter;
}

namespace claimsmith::ui {

/// The table of tokens that were seen, the latest on top, filtered by words; several rows selected at a time.
class HistoryView : public TokenRowsView
{
    Q_OBJECT
public:
    explicit HistoryView(model::History *history, QWidget *parent = nullptr);

    /// Shows the rows that hold every word of `text`.
    void setFilter(const QString &text);
    [[nodiscard]] bool isFiltered() const;
    /// Rows that are shown.
    [[nodiscard]] int shownCount() const;

    /// Texts in the order of the rows.
    [[nodiscard]] QList<QByteArray> selectedTokens() const;
    /// The row in the History that has the keyboard, or the first that is selected; -1 where there is none.
    [[nodiscard]] int currentToken() const;

private:
    model::HistoryFilter *m_rows;
};

} // namespace claimsmith::ui
