// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/rowsview.h"

#include <span>

namespace claimsmith::ui {

/// A table of tokens, of which several are selected at a time; copied, and taken back and again, by the keys of the
/// system. Its columns are as wide as what they hold, within bounds, but for one that has what is left.
class TokenRowsView : public RowsView
{
    Q_OBJECT
public:
    /// What a column takes of the width.
    struct Share
    {
        int column;
        int least;
        int most;
    };

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
    /// `rest` has at least `leastRest` of what `shares`, which are for ever, leave of the width.
    TokenRowsView(QAbstractItemModel *rows, std::span<const Share> shares, int rest, int leastRest, QWidget *parent);

    /// Sorted.
    [[nodiscard]] QList<int> selectedRows() const;
    /// The row that has the keyboard where it is selected, else the first that is; -1 where there is none.
    [[nodiscard]] int currentSelectedRow() const;

    void fitColumns() override;
    void keyPressEvent(QKeyEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    std::span<const Share> m_shares;
    int m_rest;
    int m_leastRest;
};

} // namespace claimsmith::ui
