// SPDX-License-Identifier: MIT
#include "inspect/othersview.h"

#include "inspect/answerpaint.h"
#include "inspect/othersdelegate.h"
#include "model/othersmodel.h"
#include "widgets/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

#include <array>

namespace claimsmith::ui {

using Column = model::OthersModel::Column;

namespace {

/// What a narrow window does without, in this order.
constexpr std::array leastWanted{
    Column::Platform, Column::Fraction, Column::IssuedAt, Column::NotBefore, Column::NeedsExpiry, Column::Leeway};

} // namespace

OthersView::OthersView(model::OthersModel *others, QWidget *parent)
    : QTreeView(parent)
{
    setObjectName(QStringLiteral("othersView"));
    setAccessibleName(tr("Answers of other libraries"));
    setModel(others);
    setItemDelegate(new OthersDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setIndentation(20);
    setAllColumnsShowFocus(true);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    header()->setSectionsMovable(false);
    header()->setSectionsClickable(false);
    header()->setStretchLastSection(true);
    header()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header()->setMinimumSectionSize(40);
    connect(this, &QTreeView::expanded, this, &OthersView::openFacts);
    connect(others, &QAbstractItemModel::modelReset, this, &OthersView::fitColumns, Qt::QueuedConnection);
    connect(others, &QAbstractItemModel::dataChanged, this, &OthersView::fitColumns, Qt::QueuedConnection);
    if (const Theme *theme = Theme::instance()) {
        connect(theme, &Theme::changed, this, [this] {
            scheduleDelayedItemsLayout();
            fitColumns();
        });
    }
}

void OthersView::openFacts(const QModelIndex &rule)
{
    for (int row = 0; row < model()->rowCount(rule); ++row)
        setFirstColumnSpanned(row, rule, true);
    // As much of it as there is room for, and the rule itself in any case.
    scrollTo(model()->index(model()->rowCount(rule) - 1, 0, rule));
    scrollTo(rule);
}

void OthersView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    fitColumns();
    scheduleDelayedItemsLayout(); // words wrap in another width
}

void OthersView::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && currentIndex().isValid() && !currentIndex().parent().isValid()) {
        const QModelIndex rule = currentIndex().siblingAtColumn(0);
        setExpanded(rule, !isExpanded(rule));
        return;
    }
    QTreeView::keyPressEvent(event);
}

void OthersView::drawRow(QPainter *painter, const QStyleOptionViewItem &options, const QModelIndex &index) const
{
    const Colours &colours = Theme::colours();
    if (selectionModel()->isSelected(index))
        painter->fillRect(options.rect, colours.selection);
    QTreeView::drawRow(painter, options, index);
    const QModelIndex rule = index.siblingAtColumn(0);
    const bool isLastFact = rule.parent().isValid() && rule.row() == model()->rowCount(rule.parent()) - 1;
    if (isLastFact || (!rule.parent().isValid() && !isExpanded(rule))) {
        painter->setPen(colours.fineLine);
        painter->drawLine(options.rect.bottomLeft(), options.rect.bottomRight());
    }
}

int OthersView::wantedWidth(int column) const
{
    int contents = 0; // of rules alone: what is below them spans the columns
    for (int row = 0; row < model()->rowCount(); ++row)
        contents = qMax(contents, sizeHintForIndex(model()->index(row, column)).width());
    return qMax(answers::headingWidth(*header(), column), contents) + (column == 0 ? indentation() : 0);
}

void OthersView::fitColumns()
{
    int wanted = 0;
    for (int column = 0; column < token::othersColumnCount; ++column) {
        header()->setSectionHidden(column, false); // a hidden one has no width to ask for
        header()->resizeSection(column, wantedWidth(column));
        wanted += header()->sectionSize(column);
    }
    for (const Column column : leastWanted) {
        if (wanted <= viewport()->width())
            break;
        wanted -= header()->sectionSize(static_cast<int>(column));
        header()->setSectionHidden(static_cast<int>(column), true);
    }
}

} // namespace claimsmith::ui
