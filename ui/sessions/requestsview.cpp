// SPDX-License-Identifier: MIT
#include "sessions/requestsview.h"

#include "sessions/pillpaint.h"
#include "widgets/chip.h"
#include "widgets/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

namespace claimsmith::ui {

using model::RequestLog;

namespace {

constexpr int mostLines = 4;
/// Kept measures: more come from a client that invents reasons.
constexpr qsizetype mostHeights = 2'000;

/// What is left for the reasons where there is little room.
constexpr int leastWhy = 136;
/// With less, the paths tell enough.
constexpr int roomForMethod = 470;

QFont fontOf(const QModelIndex &index)
{
    const bool isWord = index.column() == RequestLog::Method && index.data(RequestLog::WindowRole).toBool();
    return Theme::font(index.column() <= RequestLog::Path && !isWord ? TextRole::Fixed : TextRole::Body);
}

/// As many words as go into the lines that there are.
QString cutToLines(const QString &text, int width)
{
    const QFontMetrics metrics(Theme::font(TextRole::Body));
    const int room = mostLines * metrics.lineSpacing();
    const auto fits = [&metrics, width, room](const QString &part) {
        return metrics.boundingRect(QRect(0, 0, width, 10 * room), Qt::TextWordWrap, part).height()
               <= room + metrics.lineSpacing() / 2;
    };
    QString part = text;
    bool isCut = false;
    while (!part.isEmpty() && !fits(isCut ? part + u'…' : part)) {
        isCut = true;
        const qsizetype space = part.trimmed().lastIndexOf(u' ');
        part = space > 0 ? part.first(space) : part.chopped(1);
    }
    return isCut ? part + u'…' : part;
}

/// A table of narrow columns: less air at their sides than elsewhere.
int leadOf(int column) { return column == RequestLog::Time ? pillpaint::sideMargin : 6; }

} // namespace

void RequestDelegate::setWhyWidth(int width)
{
    if (m_whyWidth == width)
        return;
    m_whyWidth = width;
    forgetHeights();
}

void RequestDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setLayoutDirection(option.direction);
    const Colours &colours = Theme::colours();
    const QString text = index.data().toString();
    const QRect rect = pillpaint::contentsOf(option, leadOf(index.column()));
    const QRect firstLine(rect.left(), rect.top(), rect.width(), pillpaint::rowHeight() - 1);
    switch (index.column()) {
    case RequestLog::Status:
        pillpaint::paintChip(
            *painter, firstLine, text, static_cast<token::Tone>(index.data(RequestLog::ToneRole).toInt()));
        break;
    case RequestLog::Why:
        painter->setFont(Theme::font(TextRole::Body));
        painter->setPen(index.data(RequestLog::RefusedRole).toBool() ? colours.body : colours.dim);
        painter->drawText(rect.adjusted(0, pillpaint::lineMargin, 0, -2),
            Qt::AlignLeading | Qt::AlignTop | Qt::TextWordWrap, cutToLines(text, rect.width()));
        break;
    default:
        pillpaint::paintText(*painter, firstLine, text, fontOf(index),
            index.column() <= RequestLog::Method ? colours.dim : colours.body);
    }
    painter->restore();
}

QSize RequestDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const QString text = index.data().toString();
    if (index.column() != RequestLog::Why) {
        const int width = index.column() == RequestLog::Status ? Chip::sizeFor(text).width()
                                                               : QFontMetrics(fontOf(index)).horizontalAdvance(text);
        return {width + leadOf(index.column()) + 8, pillpaint::rowHeight()};
    }
    if (m_heights.size() > mostHeights)
        m_heights.clear();
    int &height = m_heights[text];
    if (height == 0) {
        const QFontMetrics metrics(Theme::font(TextRole::Body));
        const QRect room(0, 0, qMax(leastWhy - 10, m_whyWidth - 10), mostLines * metrics.lineSpacing());
        const QRect wrapped = metrics.boundingRect(room, Qt::TextWordWrap, text);
        height = qMin(wrapped.height(), room.height()) + 2 * pillpaint::lineMargin + 1;
    }
    return {leastWhy, qMax(height, pillpaint::rowHeight())};
}

RequestsView::RequestsView(model::RequestFilter *requests, QWidget *parent)
    : RowsView(parent)
    , m_requests(requests)
    , m_delegate(new RequestDelegate(this))
{
    setObjectName(QStringLiteral("requestsView"));
    setAccessibleName(tr("Requests"));
    setModel(requests);
    setItemDelegate(m_delegate);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    header()->setSectionsMovable(false);
    header()->setSectionsClickable(false);
    header()->setStretchLastSection(true);
    setUniformRowHeights(false); // reasons wrap
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    header()->setMinimumSectionSize(30);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(requests, signal, this, &RequestsView::fitColumns, Qt::QueuedConnection);
    if (const Theme *theme = Theme::instance())
        connect(theme, &Theme::changed, m_delegate, &RequestDelegate::forgetHeights);
}

int RequestsView::currentRequest() const
{
    const QModelIndexList rows = selectionModel()->selectedRows();
    const QModelIndex row = rows.isEmpty() ? m_requests->index(0, 0) : rows.constFirst();
    return m_requests->mapToSource(row).row();
}

void RequestsView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copy();
    else
        QTreeView::keyPressEvent(event);
}

void RequestsView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTreeView::selectionChanged(selected, deselected);
    emit currentRequestChanged();
}

/// The reasons get what is left, and their share at the least.
void RequestsView::fitColumns()
{
    const int room = viewport()->width();
    const auto bounded = [this](int column, int least, int most) {
        return ColumnWidth{column, qBound(least, contentWidth(column), most), least};
    };
    const int time = qMin(contentWidth(RequestLog::Time), 160);
    QList<ColumnWidth> columns{{RequestLog::Time, time, time}, bounded(RequestLog::Path, 70, 220),
        bounded(RequestLog::Status, 56, 80), bounded(RequestLog::User, 44, 110)};
    const bool showsMethod = room >= roomForMethod;
    setColumnHidden(RequestLog::Method, !showsMethod);
    if (showsMethod)
        columns.append(bounded(RequestLog::Method, 40, 70));
    shareRoom(columns, room - qMax(leastWhy, room / 4));
    int rest = room;
    for (const ColumnWidth &column : std::as_const(columns))
        rest -= header()->sectionSize(column.column);
    m_delegate->setWhyWidth(rest);
    scheduleDelayedItemsLayout();
}

} // namespace claimsmith::ui
