// SPDX-License-Identifier: MIT
#include "testkit/kitview.h"

#include "model/kitfilter.h"
#include "model/kitmodel.h"
#include "testkit/kitdelegate.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace claimsmith::ui {

using model::KitModel;

namespace {

/// Columns that keep what they need; the words in between get the rest.
constexpr KitModel::Column fixedColumns[] = {
    KitModel::Chosen, KitModel::Variant, KitModel::MustBe, KitModel::Got, KitModel::Took};
constexpr int wantedForWords = 170; ///< before the last column goes
constexpr int leastForWords = 110;
constexpr int boxWidth = 40;

} // namespace

KitView::KitView(model::KitFilter *rows, QWidget *parent)
    : RowsView(parent)
{
    setObjectName(QStringLiteral("kitView"));
    setAccessibleName(tr("Variants of the token"));
    setModel(rows);
    setItemDelegate(new KitDelegate(this));
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setUniformRowHeights(false); // words wrap in a narrow window
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    header()->setSectionsMovable(false);
    header()->setStretchLastSection(false);
    header()->setMinimumSectionSize(boxWidth);
    header()->setSectionResizeMode(QHeaderView::Fixed);
    connect(rows, &QAbstractItemModel::modelReset, this, &KitView::fitColumns, Qt::QueuedConnection);
    connect(rows, &QAbstractItemModel::rowsInserted, this, &KitView::fitColumns, Qt::QueuedConnection);
    connect(rows, &QAbstractItemModel::dataChanged, this, &KitView::fitColumns, Qt::QueuedConnection);
}

QByteArray KitView::currentId() const { return currentIndex().data(KitModel::IdRole).toByteArray(); }

void KitView::select(const QByteArray &id)
{
    int row = 0;
    for (int at = 0; at < model()->rowCount(); ++at) {
        if (model()->index(at, 0).data(KitModel::IdRole).toByteArray() == id)
            row = at;
    }
    const QModelIndex index = model()->index(row, 0);
    if (index.isValid())
        setCurrentIndex(index);
}

void KitView::selectFault()
{
    for (int row = 0; row < model()->rowCount() && !currentIndex().data(KitModel::DiffersRole).toBool(); ++row) {
        const QModelIndex index = model()->index(row, 0);
        if (index.data(KitModel::DiffersRole).toBool())
            setCurrentIndex(index);
    }
}

void KitView::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex box = currentIndex().siblingAtColumn(KitModel::Chosen);
    if (event->matches(QKeySequence::Copy)) {
        copy();
    } else if (event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier && box.isValid()) {
        const bool isChosen = box.data(KitModel::ChosenRole).toBool();
        model()->setData(box, isChosen ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (event->modifiers().testFlag(Qt::ControlModifier))
            event->ignore();
        else
            emit inspectWanted();
    } else {
        RowsView::keyPressEvent(event);
    }
}

void KitView::mouseDoubleClickEvent(QMouseEvent *event)
{
    RowsView::mouseDoubleClickEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    if (index.isValid() && index.column() != KitModel::Chosen)
        emit inspectWanted();
}

void KitView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    RowsView::currentChanged(current, previous);
    emit currentIdChanged();
}

/// A narrow window does without the time that an answer took, which the details have too.
void KitView::fitColumns()
{
    const int room = viewport()->width();
    int used = 0;
    header()->setSectionHidden(KitModel::Took, false); // a hidden one has no width to ask for
    for (const KitModel::Column column : fixedColumns) {
        const int width = column == KitModel::Chosen ? boxWidth : contentWidth(column);
        const bool hasRoom = column != KitModel::Took || used + width + wantedForWords <= room;
        header()->setSectionHidden(column, !hasRoom);
        if (!hasRoom)
            continue;
        header()->resizeSection(column, width);
        used += width;
    }
    const int words = qMax(leastForWords, room - used);
    if (header()->sectionSize(KitModel::Wrong) == words)
        return;
    header()->resizeSection(KitModel::Wrong, words);
    scheduleDelayedItemsLayout();
}

} // namespace claimsmith::ui
