// SPDX-License-Identifier: MIT
#include "widgets/twolinedelegate.h"

#include "token/validitytimes.h"
#include "widgets/chip.h"

#include <QPainter>

namespace claimsmith::ui {

namespace {

constexpr int sideMargin = 12;
constexpr int endMargin = 4;
/// Left free beside a chip.
constexpr int chipRoom = 20;

} // namespace

TwoLineDelegate::TwoLineDelegate(const Places &places, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_places(places)
{}

void TwoLineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setLayoutDirection(option.direction);
    const bool isMirrored = option.direction == Qt::RightToLeft;
    const QRect rect =
        option.rect.adjusted(isMirrored ? endMargin : sideMargin, 0, isMirrored ? -sideMargin : -endMargin, -1);
    if (index.column() == m_places.chipColumn) {
        const QString text = QFontMetrics(Theme::font(TextRole::Small))
                                 .elidedText(index.data().toString(), Qt::ElideRight, rect.width() - chipRoom);
        const QSize size = Chip::sizeFor(text).boundedTo(rect.size());
        Chip::paint(*painter, QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignVCenter, size, rect), text,
            static_cast<token::Tone>(index.data(m_places.toneRole).toInt()));
    } else {
        linesOf(index).paint(*painter, rect);
    }
    painter->restore();
}

QSize TwoLineDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const int width =
        index.column() == m_places.chipColumn ? Chip::sizeFor(index.data().toString()).width() : linesOf(index).width();
    return {width + sideMargin + 2 * endMargin, TwoLines::rowHeight()};
}

TwoLines TwoLineDelegate::expiryLines(const QModelIndex &index) const
{
    TwoLines lines{.first = index.data().toString(), .second = {}};
    lines.colour = Theme::colours().text(static_cast<token::Tone>(index.data(m_places.toneRole).toInt()));
    if (const QVariant data = index.data(m_places.timesRole); data.isValid()) {
        const auto times = data.value<token::ValidityTimes>();
        if (times.expiresAt)
            lines.second = token::shortText(*times.expiresAt, times.now);
    }
    return lines;
}

} // namespace claimsmith::ui
