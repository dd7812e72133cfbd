// SPDX-License-Identifier: MIT
#include "inspect/answerpaint.h"

#include "widgets/icons.h"
#include "widgets/theme.h"
#include "widgets/verdictrow.h"

#include <QFontMetrics>
#include <QHeaderView>
#include <QPainter>
#include <QStyle>

namespace claimsmith::ui::answers {

namespace {

constexpr int gap = 3;

QFont wordFont(Weight weight)
{
    QFont font = Theme::font(TextRole::Small);
    font.setWeight(weight == Weight::Strong ? QFont::DemiBold : QFont::Normal);
    return font;
}

int markSize() { return QFontMetrics(wordFont(Weight::Plain)).ascent() - 1; }

} // namespace

QSize contentSize(const QString &word, Weight weight)
{
    const QFontMetrics metrics(wordFont(weight));
    return {markSize() + gap + metrics.horizontalAdvance(word) + 1, metrics.height()};
}

void paintContent(QPainter &painter, const QRect &rect, const QString &word, token::Tone tone, Weight weight,
    Qt::LayoutDirection direction)
{
    const QColor colour = Theme::colours().text(tone);
    const QSize size = contentSize(word, weight).boundedTo(rect.size());
    const QRect content = QStyle::alignedRect(direction, Qt::AlignCenter, size, rect);
    const int mark = markSize();
    const QRect left =
        QStyle::visualRect(direction, content, QRect(content.left(), content.center().y() - mark / 2, mark, mark));
    painter.drawPixmap(left, icons::pixmap(toneIcon(tone), mark, colour, painter.device()->devicePixelRatio()));
    const QRect rest = QStyle::visualRect(direction, content, content.adjusted(mark + gap, 0, 0, 0));
    painter.setFont(wordFont(weight));
    painter.setPen(colour);
    painter.drawText(rest, Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine,
        painter.fontMetrics().elidedText(word, Qt::ElideRight, rest.width()));
}

QSize chipSize(const QString &word) { return contentSize(word, Weight::Strong) + QSize(18, 6); }

void paintChip(
    QPainter &painter, const QRect &rect, const QString &word, token::Tone tone, Qt::LayoutDirection direction)
{
    const QRect chip =
        QStyle::alignedRect(direction, Qt::AlignLeft | Qt::AlignVCenter, chipSize(word).boundedTo(rect.size()), rect);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::colours().tint(tone));
    const double radius = chip.height() / 2.0;
    painter.drawRoundedRect(chip, radius, radius);
    paintContent(painter, chip.adjusted(6, 0, -6, 0), word, tone, Weight::Strong, direction);
    painter.restore();
}

int headingWidth(const QHeaderView &header, int section)
{
    QFont font = header.font();
    font.setPixelSize(Theme::metrics().captionFont);
    font.setWeight(QFont::DemiBold);
    const QString text = header.model()->headerData(section, header.orientation()).toString();
    return QFontMetrics(font).horizontalAdvance(text) + 2 * 6 + 2;
}

} // namespace claimsmith::ui::answers
