// SPDX-License-Identifier: MIT
#include "inspect/skewtable.h"

#include "inspect/answerpaint.h"
#include "model/skewmodel.h"
#include "widgets/theme.h"

#include <QHeaderView>
#include <QPainter>
#include <QPainterPath>
#include <QStyledItemDelegate>

namespace claimsmith::ui {

using model::SkewModel;

namespace {

constexpr int sideMargin = 12;
constexpr int cellPadding = 2;

class SkewDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Colours &colours = Theme::colours();
        const QVariant tone = index.data(SkewModel::ToneRole);
        const bool isHere = index.data(SkewModel::HereRole).toBool();
        painter->save();
        painter->setLayoutDirection(option.direction);
        if (tone.isValid()) {
            const auto one = static_cast<token::Tone>(tone.toInt());
            const QRect cell = option.rect.adjusted(1, 1, -2, -1);
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(Qt::NoPen);
            painter->setBrush(colours.tint(one));
            painter->drawRoundedRect(cell, 3, 3);
            if (isHere || option.state.testFlag(QStyle::State_Selected)) {
                painter->setPen(QPen(isHere ? colours.body : colours.accent, 2));
                painter->setBrush(Qt::NoBrush);
                painter->drawRoundedRect(QRectF(cell).adjusted(1, 1, -1, -1), 3, 3);
            }
            answers::paintContent(*painter, cell.adjusted(cellPadding, 0, -cellPadding, 0), index.data().toString(),
                one, answers::Weight::Plain, option.direction);
        } else {
            if (option.state.testFlag(QStyle::State_Selected))
                painter->fillRect(option.rect, colours.selection);
            painter->setFont(Theme::font(TextRole::Body));
            painter->setPen(isHere ? colours.accent : colours.body);
            painter->drawText(option.rect.adjusted(sideMargin, 0, -4, 0),
                Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine, index.data().toString());
        }
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const QString text = index.data().toString();
        const QFontMetrics body(Theme::font(TextRole::Body));
        const QSize content = answers::contentSize(text, answers::Weight::Plain);
        const int height = qMax(body.height() + 6, content.height() + 10);
        if (index.data(SkewModel::ToneRole).isValid())
            return {content.width() + 2 * cellPadding + 3, height};
        return {body.horizontalAdvance(text) + sideMargin + 4, height};
    }
};

class LeewayHeader : public QHeaderView
{
public:
    explicit LeewayHeader(QWidget *parent)
        : QHeaderView(Qt::Horizontal, parent)
    {}

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        painter->save();
        QHeaderView::paintSection(painter, rect, section);
        painter->restore();
        if (model()->headerData(section, orientation(), SkewModel::OwnRole).toBool())
            painter->fillRect(rect.adjusted(4, rect.height() - 3, -4, 0), Theme::colours().accent);
    }
};

} // namespace

SkewTable::SkewTable(SkewModel *skew, QWidget *parent)
    : QTableView(parent)
    , m_skew(skew)
{
    setObjectName(QStringLiteral("skewTable"));
    setAccessibleName(tr("Offsets and leeways"));
    auto *head = new LeewayHeader(this);
    setHorizontalHeader(head);
    setModel(skew);
    setItemDelegate(new SkewDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(16);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    head->setSectionsClickable(false);
    head->setHighlightSections(false);
    head->setMinimumSectionSize(40);
    head->setDefaultAlignment(Qt::AlignCenter);
    connect(
        skew, &QAbstractItemModel::modelReset, this,
        [this] {
            fitColumns();
            scrollTo(m_skew->index(qMax(0, m_skew->rowsUntilNow() - 1), 0), PositionAtCenter);
        },
        Qt::QueuedConnection);
    connect(skew, &QAbstractItemModel::dataChanged, this, &SkewTable::fitColumns, Qt::QueuedConnection);
    if (const Theme *theme = Theme::instance())
        connect(theme, &Theme::changed, this, &SkewTable::fitColumns);
}

void SkewTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void SkewTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (m_skew->isEmpty() || m_skew->anchor() == token::SkewSettings::Anchor::Now)
        return;
    const int rows = m_skew->rowsUntilNow();
    const int y = rows == 0 ? rowViewportPosition(0) : rowViewportPosition(rows - 1) + rowHeight(rows - 1) - 1;
    const int width = viewport()->width();
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor colour = Theme::colours().accent;
    painter.fillRect(0, y, width, 2, colour);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const double tip = mirrored ? width - 8 : 8;
    const double base = mirrored ? width : 0;
    QPainterPath mark;
    mark.moveTo(base, y - 4);
    mark.lineTo(tip, y + 1);
    mark.lineTo(base, y + 6);
    painter.fillPath(mark, colour);
}

void SkewTable::fitColumns()
{
    const int columns = m_skew->columnCount();
    if (columns == 0)
        return;
    verticalHeader()->setDefaultSectionSize(sizeHintForIndex(m_skew->index(0, 1)).height());
    setColumnWidth(0, sizeHintForColumn(0));
    int widest = 0;
    for (int column = 1; column < columns; ++column)
        widest = qMax(widest, qMax(sizeHintForColumn(column), answers::headingWidth(*horizontalHeader(), column)));
    // All alike, over the whole width where there is room for them.
    const int room = (viewport()->width() - columnWidth(0)) / (columns - 1);
    for (int column = 1; column < columns; ++column)
        setColumnWidth(column, qMax(widest, room));
    viewport()->update();
}

} // namespace claimsmith::ui
