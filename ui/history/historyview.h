// SPDX-License-Identifier: MIT
#pragma once

#include "model/history.h"
#include "widgets/rowsview.h"

namespace claimsmith::model {
class HistoryFilter;
}

namespace claimsmith::ui {

/// The table of tokens that were seen, the latest on top, filtered by words; several rows selected at a time.
class HistoryView : public RowsView
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
    /// The current row, or the first.
    void selectOne();

public slots:
    /// What the Edit menu and the keys of the system ask the widget with the focus for.
    void copy() { emit copyWanted(); }
    void undo() { emit undoWanted(); }
    void redo() { emit redoWanted(); }

signals:
    void selectedTokensChanged();
    void copyWanted();
    void undoWanted();
    void redoWanted();

protected:
    void fitColumns() override;
    void keyPressEvent(QKeyEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    [[nodiscard]] QList<int> selectedRows() const;
    model::HistoryFilter *m_rows;
};

} // namespace claimsmith::ui
