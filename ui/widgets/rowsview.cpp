// SPDX-License-Identifier: MIT
#include "widgets/rowsview.h"

#include "widgets/theme.h"

#include <QHeaderView>
#include <QPainter>

namespace claimsmith::ui {

RowsView::RowsView(QWidget *parent)
    : QTreeView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setIndentation(0);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setSelectionBehavior(SelectRows);
    setVerticalScrollMode(ScrollPerPixel);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    header()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    if (const Theme *theme = Theme::instance()) {
        connect(theme, &Theme::changed, this, [this] {
            scheduleDelayedItemsLayout();
            fitColumns();
        });
    }
}

int RowsView::contentWidth(int column) const
{
    return qMax(header()->sectionSizeHint(column), sizeHintForColumn(column));
}

void RowsView::shareRoom(const QList<ColumnWidth> &columns, int room)
{
    int wanted = 0;
    int yielding = 0;
    for (const ColumnWidth &column : columns) {
        wanted += column.wanted;
        yielding += column.wanted - column.least;
    }
    const int missing = qMax(0, wanted - room);
    for (const ColumnWidth &column : columns) {
        const int spare = column.wanted - column.least;
        const int given = yielding > 0 ? (missing * spare + yielding - 1) / yielding : 0;
        header()->resizeSection(column.column, column.wanted - qMin(spare, given));
    }
}

void RowsView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    fitColumns();
}

/// The line goes first: a delegate may draw over all rows, as it does with the line of now.
void RowsView::drawRow(QPainter *painter, const QStyleOptionViewItem &options, const QModelIndex &index) const
{
    const Colours &colours = Theme::colours();
    if (selectionModel()->isSelected(index))
        painter->fillRect(options.rect, colours.selection);
    painter->setPen(colours.fineLine);
    painter->drawLine(options.rect.bottomLeft(), options.rect.bottomRight());
    QTreeView::drawRow(painter, options, index);
}

} // namespace claimsmith::ui
