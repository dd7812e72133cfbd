// SPDX-License-Identifier: MIT
#include "history/historydelegate.h"

#include "model/history.h"
#include "token/validitytimes.h"
#include "widgets/chip.h"
#include "widgets/twolines.h"

#include <QPainter>

namespace claimsmith::ui {

using namespace Qt::StringLiterals;
using model::History;

namespace {

constexpr int sideMargin = 12;

QString textOf(const QModelIndex &index, int column) { return index.siblingAtColumn(column).data().toString(); }

QString dateOf(const QModelIndex &index)
{
    const QVariant times = index.data(History::TimesRole);
    if (!times.isValid())
        return {};
    const auto all = times.value<token::ValidityTimes>();
    return all.expiresAt ? token::shortText(*all.expiresAt, all.now) : QString();
}

TwoLines linesOf(const QModelIndex &index)
{
    const Colours &colours = Theme::colours();
    TwoLines lines{.first = index.data().toString(), .second = {}};
    switch (index.column()) {
    case History::Preview: {
        lines.font = Theme::font(TextRole::Fixed);
        const QString algorithm = textOf(index, History::Algorithm);
        lines.second = textOf(index, History::Use) + (algorithm.isEmpty() ? QString() : u" · "_s + algorithm);
        break;
    }
    case History::Subject:
        lines.font = TwoLines::strongFont();
        lines.second = textOf(index, History::Issuer);
        if (lines.second == lines.first)
            lines.second.clear();
        if (lines.first.isEmpty()) {
            lines.first = u"–"_s;
            lines.colour = colours.dim;
        }
        break;
    case History::Expiry:
        lines.colour = colours.text(static_cast<token::Tone>(index.data(History::ToneRole).toInt()));
        lines.second = dateOf(index);
        break;
    case History::Seen:
        lines.second = textOf(index, History::Origin);
        break;
    default:
        break;
    }
    return lines;
}

} // namespace

void HistoryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setLayoutDirection(option.direction);
    const bool isMirrored = option.direction == Qt::RightToLeft;
    const QRect rect = option.rect.adjusted(isMirrored ? 4 : sideMargin, 0, isMirrored ? -sideMargin : -4, -1);
    if (index.column() == History::Status) {
        const QString text = QFontMetrics(Theme::font(TextRole::Small))
                                 .elidedText(index.data().toString(), Qt::ElideRight, rect.width() - 20);
        const QSize size = Chip::sizeFor(text).boundedTo(rect.size());
        Chip::paint(*painter, QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignVCenter, size, rect), text,
            static_cast<token::Tone>(index.data(History::ToneRole).toInt()));
    } else {
        linesOf(index).paint(*painter, rect);
    }
    painter->restore();
}

QSize HistoryDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const TwoLines lines = linesOf(index);
    const int width = index.column() == History::Status ? Chip::sizeFor(lines.first).width() : lines.width();
    return {width + sideMargin + 8, TwoLines::rowHeight()};
}

} // namespace claimsmith::ui
