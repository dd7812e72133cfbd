// SPDX-License-Identifier: MIT
#include "widgets/rowsview.h"

#include "widgets/theme.h"

#include <QHeaderView>
#include <QPainter>
#include <QTimer>

namespace claimsmith::ui {

namespace {

/// Rows after those in sight that a column is measured by. Qt would take a thousand, at each change of the size.
constexpr int measuredRows = 50;

} // namespace

RowsView::RowsView(QWidget *parent)
    : QTreeView(parent)
    , m_fit(new QTimer(this))
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
    header()->setTextElideMode(Qt::ElideRight);
    header()->setResizeContentsPrecision(measuredRows);
    m_fit->setSingleShot(true);
    connect(m_fit, &QTimer::timeout, this, [this] { fitColumns(); });
    if (const Theme *theme = Theme::instance()) {
        connect(theme, &Theme::changed, this, [this] {
            scheduleDelayedItemsLayout();
            fitColumns();
        });
    }
}

void RowsView::fitColumnsSoon()
{
    if (!m_fit->isActive())
        m_fit->start(0);
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
