// SPDX-License-Identifier: MIT
#include "sessions/pillpaint.h"

#include "widgets/chip.h"
#include "widgets/theme.h"

#include <QPainter>
#include <QStyle>

namespace claimsmith::ui::pillpaint {

int rowHeight() { return QFontMetrics(Theme::font(TextRole::Body)).height() + 2 * lineMargin + 1; }

QRect contentsOf(const QStyleOptionViewItem &option, int lead)
{
    return option.direction == Qt::RightToLeft ? option.rect.adjusted(4, 0, -lead, -1)
                                               : option.rect.adjusted(lead, 0, -4, -1);
}

QFont strongFont()
{
    QFont font = Theme::font(TextRole::Body);
    font.setWeight(QFont::DemiBold);
    return font;
}

void paintText(QPainter &painter, const QRect &rect, const QString &text, const QFont &font, const QColor &colour)
{
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(rect, Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine,
        QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width()));
}

QRect paintChip(QPainter &painter, const QRect &rect, const QString &text, token::Tone tone)
{
    const QString shown =
        QFontMetrics(Theme::font(TextRole::Small)).elidedText(text, Qt::ElideRight, std::max(0, rect.width() - 20));
    const QSize size = Chip::sizeFor(shown).boundedTo(rect.size());
    const Qt::LayoutDirection direction = painter.layoutDirection();
    const QRect chip = QStyle::alignedRect(direction, Qt::AlignLeft | Qt::AlignVCenter, size, rect);
    Chip::paint(painter, chip, shown, tone);
    return direction == Qt::RightToLeft ? rect.adjusted(0, 0, -size.width() - 6, 0)
                                        : rect.adjusted(size.width() + 6, 0, 0, 0);
}

} // namespace claimsmith::ui::pillpaint
