// SPDX-License-Identifier: MIT
#pragma once

#include "model/watchlist.h"
#include "widgets/rowsview.h"

namespace claimsmith::ui {

class TimelineHeader;
class WatchDelegate;

/// The table of watched tokens, the one that ends first on top; several rows selected at a time, names edited in place.
/// The times of all of them stand on one axis, whose ticks are in the heading of their column.
class WatchView : public RowsView
{
    Q_OBJECT
public:
    WatchView(model::WatchList *list, token::Clock *clock, QWidget *parent = nullptr);

    /// In the order of the rows.
    [[nodiscard]] QList<model::WatchHandle> selectedTokens() const;
    /// The one that has the keyboard; None where there is none.
    [[nodiscard]] model::WatchHandle currentToken() const;
    void select(const QList<model::WatchHandle> &tokens);
    /// The current row, or the first.
    void selectOne();
    void editName();
    /// The axis above the rows.
    [[nodiscard]] TimelineHeader *axis() const { return m_axis; }

public slots:
    /// What the Edit menu and the keys of the system ask the widget with the focus for.
    void copy() { emit copyWanted(); }
    void paste() { emit pasteWanted(); }
    void undo() { emit undoWanted(); }
    void redo() { emit redoWanted(); }

signals:
    void selectedTokensChanged();
    void copyWanted();
    void pasteWanted();
    void undoWanted();
    void redoWanted();

protected:
    void fitColumns() override;
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    void setUpHeader();
    void showTimes();
    void placeAxis();
    model::WatchList *m_list;
    token::Clock *m_clock;
    WatchDelegate *m_delegate;
    TimelineHeader *m_axis;
};

} // namespace claimsmith::ui
