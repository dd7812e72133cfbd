// SPDX-License-Identifier: MIT
#include "sessions/sessiontree.h"

#include "sessions/pillpaint.h"
#include "widgets/chip.h"
#include "widgets/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

namespace claimsmith::ui {

using model::SessionsModel;

namespace {

using Kind = SessionsModel::Kind;

constexpr int leastNote = 100;
constexpr int leadOfCells = 8;

Kind kindOf(const QModelIndex &index) { return static_cast<Kind>(index.data(SessionsModel::KindRole).toInt()); }

} // namespace

void SessionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setLayoutDirection(option.direction);
    const Colours &colours = Theme::colours();
    const QFont body = Theme::font(TextRole::Body);
    const QString text = index.data().toString();
    QRect rect = pillpaint::contentsOf(option, leadOfCells);
    switch (index.column()) {
    case SessionsModel::Name: {
        rect = option.rect.adjusted(2, 0, -2, -1); // behind the mark of the branch
        const QFont font = index.data(SessionsModel::StrongRole).toBool() ? pillpaint::strongFont() : body;
        const QColor colour = kindOf(index) == Kind::Access ? colours.dim : colours.body;
        pillpaint::paintText(*painter, rect, text, font, colour);
        const int width = QFontMetrics(font).horizontalAdvance(text);
        const QString suffix = index.data(SessionsModel::SuffixRole).toString();
        if (!suffix.isEmpty() && width < rect.width()) {
            const QRect rest =
                option.direction == Qt::RightToLeft ? rect.adjusted(0, 0, -width, 0) : rect.adjusted(width, 0, 0, 0);
            pillpaint::paintText(*painter, rest, suffix, body, colours.dim);
        }
        break;
    }
    case SessionsModel::Status:
        pillpaint::paintChip(
            *painter, rect, text, static_cast<token::Tone>(index.data(SessionsModel::ToneRole).toInt()));
        break;
    default:
        pillpaint::paintText(*painter, rect, text, body, colours.dim);
    }
    painter->restore();
}

QSize SessionDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const QString text = index.data().toString();
    const QFontMetrics body(Theme::font(TextRole::Body));
    if (index.column() == SessionsModel::Status)
        return {Chip::sizeFor(text).width() + leadOfCells + 6, pillpaint::rowHeight()};
    if (index.column() != SessionsModel::Name)
        return {body.horizontalAdvance(text) + pillpaint::sideMargin + 8, pillpaint::rowHeight()};
    const bool isStrong = index.data(SessionsModel::StrongRole).toBool();
    const int name =
        isStrong ? QFontMetrics(pillpaint::strongFont()).horizontalAdvance(text) : body.horizontalAdvance(text);
    return {
        name + body.horizontalAdvance(index.data(SessionsModel::SuffixRole).toString()) + 6, pillpaint::rowHeight()};
}

SessionTree::SessionTree(SessionsModel *sessions, QWidget *parent)
    : QTreeView(parent)
    , m_sessions(sessions)
{
    setObjectName(QStringLiteral("sessionTree"));
    setAccessibleName(tr("Sessions"));
    setModel(sessions);
    setItemDelegate(new SessionDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setIndentation(16);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setExpandsOnDoubleClick(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    setHeaderHidden(true);
    header()->setStretchLastSection(true);
    header()->setMinimumSectionSize(60);
    connect(sessions, &QAbstractItemModel::rowsInserted, this, &SessionTree::open);
    connect(sessions, &QAbstractItemModel::rowsRemoved, this, &SessionTree::fitColumns, Qt::QueuedConnection);
    connect(sessions, &QAbstractItemModel::dataChanged, this, &SessionTree::fitColumns, Qt::QueuedConnection);
    if (const Theme *theme = Theme::instance()) {
        connect(theme, &Theme::changed, this, [this] {
            scheduleDelayedItemsLayout();
            fitColumns();
        });
    }
    for (int row = 0; row < sessions->rowCount(); ++row)
        open({}, row, row);
}

/// What comes is shown: a person who refreshes wants to see the next generation. Of many that are there already only
/// the newest.
void SessionTree::open(const QModelIndex &parent, int first, int last)
{
    if (!parent.isValid()) {
        for (int row = first; row <= last; ++row) {
            if (row < 3)
                expandRecursively(m_sessions->index(row, 0));
        }
    } else {
        for (int row = first; row <= last; ++row)
            expand(m_sessions->index(row, 0, parent));
        if (kindOf(parent) == Kind::Refresh)
            expand(parent);
    }
    QMetaObject::invokeMethod(this, &SessionTree::fitColumns, Qt::QueuedConnection);
}

QByteArray SessionTree::currentFamily() const
{
    const QModelIndexList rows = selectionModel()->selectedRows();
    return rows.isEmpty() ? QByteArray() : rows.constFirst().data(SessionsModel::FamilyRole).toByteArray();
}

QByteArray SessionTree::currentRefreshId() const
{
    const QModelIndexList rows = selectionModel()->selectedRows();
    return rows.isEmpty() || kindOf(rows.constFirst()) != Kind::Refresh
               ? QByteArray()
               : rows.constFirst().data(SessionsModel::IdRole).toByteArray();
}

QByteArray SessionTree::currentAccessId() const
{
    const QModelIndexList rows = selectionModel()->selectedRows();
    return rows.isEmpty() || kindOf(rows.constFirst()) != Kind::Access
               ? QByteArray()
               : rows.constFirst().data(SessionsModel::IdRole).toByteArray();
}

void SessionTree::select(const QByteArray &family)
{
    const QModelIndex row = m_sessions->indexOf(family);
    if (!row.isValid())
        return;
    selectionModel()->setCurrentIndex(row, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(row);
}

void SessionTree::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    fitColumns();
}

void SessionTree::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copy();
    else
        QTreeView::keyPressEvent(event);
}

void SessionTree::drawRow(QPainter *painter, const QStyleOptionViewItem &options, const QModelIndex &index) const
{
    const Colours &colours = Theme::colours();
    if (selectionModel()->isSelected(index))
        painter->fillRect(options.rect, colours.selection);
    painter->setPen(colours.fineLine);
    painter->drawLine(options.rect.bottomLeft(), options.rect.bottomRight());
    QTreeView::drawRow(painter, options, index);
}

void SessionTree::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTreeView::selectionChanged(selected, deselected);
    emit currentFamilyChanged();
}

void SessionTree::fitColumns()
{
    const int room = viewport()->width();
    const int status = qBound(96, sizeHintForColumn(SessionsModel::Status), 160);
    const int name = qBound(130, sizeHintForColumn(SessionsModel::Name), qMax(150, room - status - leastNote));
    header()->resizeSection(SessionsModel::Name, name);
    header()->resizeSection(SessionsModel::Status, status);
}

} // namespace claimsmith::ui
