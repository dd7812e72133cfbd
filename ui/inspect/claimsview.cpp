// SPDX-License-Identifier: MIT
#include "inspect/claimsview.h"

#include "inspect/claimdelegate.h"
#include "model/claimsmodel.h"
#include "widgets/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

namespace claimsmith::ui {

using model::ClaimsModel;

ClaimsView::ClaimsView(QWidget *parent)
    : QTreeView(parent)
{
    setItemDelegate(new ClaimDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setAllColumnsShowFocus(true);
    setUniformRowHeights(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setIndentation(16);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    header()->setSectionsMovable(false);
    header()->setStretchLastSection(true);
    header()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header()->setMinimumSectionSize(60);
    connect(header(), &QHeaderView::sectionResized, this, [this] {
        if (!m_fitting && header()->isVisible() && QGuiApplication::mouseButtons() != Qt::NoButton)
            m_widthsByUser = true;
    });
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &ClaimsView::fetchVisible);
    if (Theme *theme = Theme::instance())
        connect(theme, &Theme::changed, this, [this] { scheduleDelayedItemsLayout(); });
}

void ClaimsView::setClaims(ClaimsModel *claims)
{
    setModel(claims);
    // A queued fit sees the new rows; the columns keep still while the verdict alone moves.
    connect(claims, &QAbstractItemModel::modelReset, this, &ClaimsView::fitColumns, Qt::QueuedConnection);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ClaimsView::currentRowChanged);
    connect(claims, &QAbstractItemModel::modelReset, this, &ClaimsView::currentRowChanged);
    fitColumns();
}

QString ClaimsView::currentText(int role) const
{
    return currentIndex().isValid() ? currentIndex().data(role).toString() : QString();
}

QByteArray ClaimsView::saveColumns() const { return m_widthsByUser ? header()->saveState() : QByteArray(); }

void ClaimsView::restoreColumns(const QByteArray &state)
{
    if (!state.isEmpty() && header()->restoreState(state))
        m_widthsByUser = true;
}

void ClaimsView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    fitColumns();
}

void ClaimsView::keyPressEvent(QKeyEvent *event)
{
    // The view's own copy would take the cell as it is cut for display.
    if (event->matches(QKeySequence::Copy)) {
        copy();
        return;
    }
    QTreeView::keyPressEvent(event);
}

void ClaimsView::drawRow(QPainter *painter, const QStyleOptionViewItem &options, const QModelIndex &index) const
{
    const Colours &colours = Theme::colours();
    if (selectionModel() && selectionModel()->isSelected(index))
        painter->fillRect(options.rect, colours.selection);
    QTreeView::drawRow(painter, options, index);
    painter->setPen(colours.fineLine);
    painter->drawLine(options.rect.bottomLeft(), options.rect.bottomRight());
}

void ClaimsView::drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    // Beside the name, not in the middle of two lines.
    QTreeView::drawBranches(painter, {rect.topLeft(), QSize(rect.width(), ClaimDelegate::firstLineHeight())}, index);
}

void ClaimsView::fetchVisible()
{
    // QTreeView fetches more at the end of the top level only; here any visible last child asks for its followers.
    QModelIndex index = indexAt({1, 1});
    QList<QModelIndex> parents;
    for (; index.isValid() && visualRect(index).top() <= viewport()->height(); index = indexBelow(index)) {
        const QModelIndex parent = index.parent();
        if (index.row() == model()->rowCount(parent) - 1 && model()->canFetchMore(parent))
            parents.append(parent);
    }
    for (const QModelIndex &parent : std::as_const(parents))
        model()->fetchMore(parent);
}

void ClaimsView::fitColumns()
{
    if (m_widthsByUser || !model())
        return;
    m_fitting = true;
    const int width = viewport()->width();
    // The meaning holds what people come for, how long ago and in how long: it is the last to be cut. Names and values
    // share the rest, and neither takes more than it needs.
    const int nameHint =
        qMax(header()->sectionSizeHint(ClaimsModel::Name), sizeHintForColumn(ClaimsModel::Name) + indentation());
    const int valueHint = qMax(120, sizeHintForColumn(ClaimsModel::Value));
    const int room = qMax(240, width - qMin(sizeHintForColumn(ClaimsModel::Meaning) + 8, width * 6 / 10));
    const int name = qMin(nameHint, qMax(room * 2 / 5, room - valueHint));
    header()->resizeSection(ClaimsModel::Name, name);
    header()->resizeSection(ClaimsModel::Value, qMin(valueHint, room - name));
    m_fitting = false;
}

} // namespace claimsmith::ui
