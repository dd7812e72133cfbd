// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QTreeView>

class QTimer;

namespace claimsmith::ui {

/// A table of rows as all pages show it: no branches, a fine line below each row, whole rows selected, and columns that
/// are fitted anew into the room whenever that or the theme changes.
class RowsView : public QTreeView
{
    Q_OBJECT
public:
    explicit RowsView(QWidget *parent = nullptr);

protected:
    /// Gives each column its width.
    virtual void fitColumns() = 0;
    /// That, once, when the event loop comes round: for what happens row by row, a thousand times.
    void fitColumnsSoon();

    /// What a column would like, and what it needs to be of use.
    struct ColumnWidth
    {
        int column = 0;
        int wanted = 0;
        int least = 0;
    };
    /// What its heading and its rows need, of those in sight and some that follow.
    [[nodiscard]] int contentWidth(int column) const;
    /// Each as it wants; where `room` is too small for all, what is missing is taken from those that can give, each by
    /// what it can.
    void shareRoom(const QList<ColumnWidth> &columns, int room);

    void resizeEvent(QResizeEvent *event) override;
    void drawRow(QPainter *painter, const QStyleOptionViewItem &options, const QModelIndex &index) const override;

private:
    QTimer *m_fit;
};

} // namespace claimsmith::ui
