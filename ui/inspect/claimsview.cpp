// SPDX-License-Identifier: MIT
#include "inspect/claimsview.h"

#include "inspect/claimdelegate.h"
#include "model/claimsmodel.h"
#include "widgets/theme.h"

#include <QApplication>
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
    setEditTriggers(NoEditTriggers);
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
    connect(claims, &QAbstractItemModel::modelAboutToBeReset, this, &ClaimsView::rememberPlace);
    connect(claims, &QAbstractItemModel::modelReset, this, &ClaimsView::restorePlace);
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

void ClaimsView::setEditable(bool editable)
{
    if (m_editable == editable)
        return;
    m_editable = editable;
    setEditTriggers(editable ? DoubleClicked : NoEditTriggers);
    setExpandsOnDoubleClick(!editable);
}

void ClaimsView::startEditing(int column)
{
    const QModelIndex cell = currentIndex().siblingAtColumn(column);
    if (!m_editable || !cell.isValid() || !(cell.flags() & Qt::ItemIsEditable))
        return;
    setCurrentIndex(cell);
    edit(cell);
}

void ClaimsView::selectLast(const QModelIndex &parent)
{
    while (model()->canFetchMore(parent))
        model()->fetchMore(parent);
    const QModelIndex last = model()->index(model()->rowCount(parent) - 1, ClaimsModel::Name, parent);
    expand(parent);
    setCurrentIndex(last);
    scrollTo(last);
}

ClaimsView::Rows ClaimsView::rowsOf(const QModelIndex &index)
{
    Rows rows;
    for (QModelIndex at = index; at.isValid(); at = at.parent())
        rows.prepend(at.row());
    return rows;
}

QModelIndex ClaimsView::indexOf(const Rows &rows) const
{
    QModelIndex index;
    for (const int row : rows) {
        while (model()->rowCount(index) <= row && model()->canFetchMore(index))
            model()->fetchMore(index);
        const int last = model()->rowCount(index) - 1;
        if (last < 0)
            break;
        index = model()->index(qMin(row, last), 0, index);
    }
    return index;
}

void ClaimsView::rememberPlace()
{
    m_openRows.clear();
    m_currentRows.clear();
    if (!m_editable)
        return;
    m_currentRows = rowsOf(currentIndex());
    m_scrolled = verticalScrollBar()->value();
    // The editor of a cell goes with the rows; the keyboard stays in the tree.
    m_hadFocus = hasFocus() || isAncestorOf(QApplication::focusWidget());
    QList<QModelIndex> waiting{QModelIndex()};
    while (!waiting.isEmpty()) {
        const QModelIndex parent = waiting.takeFirst();
        for (int row = 0; row < model()->rowCount(parent); ++row) {
            const QModelIndex child = model()->index(row, 0, parent);
            if (isExpanded(child)) {
                m_openRows.append(rowsOf(child));
                waiting.append(child);
            }
        }
    }
}

void ClaimsView::restorePlace()
{
    if (!m_editable || m_currentRows.isEmpty())
        return;
    for (const Rows &rows : std::as_const(m_openRows)) {
        const QModelIndex open = indexOf(rows);
        if (rowsOf(open) == rows)
            expand(open);
    }
    setCurrentIndex(indexOf(m_currentRows));
    verticalScrollBar()->setValue(m_scrolled);
    if (m_hadFocus)
        setFocus();
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

bool ClaimsView::event(QEvent *event)
{
    // F2 has another meaning elsewhere in the window; in a tree that can be edited it opens the cell.
    if (event->type() == QEvent::ShortcutOverride && m_editable
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_F2) {
        event->accept();
        return true;
    }
    return QTreeView::event(event);
}

void ClaimsView::keyPressEvent(QKeyEvent *event)
{
    if (m_editable && event->key() == Qt::Key_F2) {
        startEditing(event->modifiers() & Qt::ShiftModifier ? ClaimsModel::Name : ClaimsModel::Value);
        return;
    }
    if (m_editable && event->matches(QKeySequence::Undo)) {
        undo();
        return;
    }
    if (m_editable && event->matches(QKeySequence::Redo)) {
        redo();
        return;
    }
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
