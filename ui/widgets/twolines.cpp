// SPDX-License-Identifier: MIT
#include "widgets/twolines.h"

#include <QFontMetrics>
#include <QPainter>

namespace claimsmith::ui {

namespace {

constexpr int lineMargin = 7;
constexpr int lineGap = 1;

int height()
{
    return QFontMetrics(TwoLines::strongFont()).height() + lineGap
           + QFontMetrics(Theme::font(TextRole::Small)).height();
}

void paintLine(QPainter &painter, const QRect &rect, const QString &text, const QFont &font, const QColor &colour)
{
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(rect, Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine,
        QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width()));
}

/// The height of a row has room for two lines of words.
void paintWords(QPainter &painter, const QRect &rect, const TwoLines &lines)
{
    const QFontMetrics metrics(lines.font);
    const QRect words = metrics.boundingRect(QRect(0, 0, rect.width(), 0), Qt::TextWordWrap, lines.first);
    if (words.height() <= metrics.height() || words.height() > rect.height())
        return paintLine(painter, rect, lines.first, lines.font, lines.colour);
    painter.setFont(lines.font);
    painter.setPen(lines.colour);
    painter.drawText(rect, Qt::AlignLeading | Qt::AlignVCenter | Qt::TextWordWrap, lines.first);
}

} // namespace

QFont TwoLines::strongFont()
{
    QFont font = Theme::font(TextRole::Body);
    font.setWeight(QFont::DemiBold);
    return font;
}

int TwoLines::rowHeight() { return height() + 2 * lineMargin + 1; }

int TwoLines::width() const
{
    return qMax(QFontMetrics(font).horizontalAdvance(first),
        QFontMetrics(Theme::font(TextRole::Small)).horizontalAdvance(second));
}

void TwoLines::paint(QPainter &painter, const QRect &rect) const
{
    if (second.isEmpty())
        return paintWords(painter, rect, *this);
    const int top = rect.top() + (rect.height() - height()) / 2;
    const QRect upper(rect.left(), top, rect.width(), QFontMetrics(font).height());
    const QFont small = Theme::font(TextRole::Small);
    const QRect lower(rect.left(), upper.bottom() + 1 + lineGap, rect.width(), QFontMetrics(small).height());
    paintLine(painter, upper, first, font, colour);
    paintLine(painter, lower, second, small, Theme::colours().dim);
}

} // namespace claimsmith::ui
