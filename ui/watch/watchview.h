// SPDX-License-Identifier: MIT
#pragma once

#include "model/watchlist.h"
#include "widgets/tokenrowsview.h"

namespace claimsmith::ui {

class TimelineHeader;
class WatchDelegate;

/// The table of watched tokens, the one that ends first on top; several rows selected at a time, names edited in place.
/// The times of all of them stand on one axis, whose ticks are in the heading of their column.
class WatchView : public TokenRowsView
{
    Q_OBJECT
public:
    WatchView(model::WatchList *list, token::Clock *clock, QWidget *parent = nullptr);

    /// In the order of the rows.
    [[nodiscard]] QList<model::WatchHandle> selectedTokens() const;
    /// The one that has the keyboard; None where there is none.
    [[nodiscard]] model::WatchHandle currentToken() const;
    void select(const QList<model::WatchHandle> &tokens);
    void editName();
    /// The axis above the rows.
    [[nodiscard]] TimelineHeader *axis() const { return m_axis; }

public slots:
    void paste() { emit pasteWanted(); }

signals:
    void pasteWanted();

protected:
    void fitColumns() override;
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

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
