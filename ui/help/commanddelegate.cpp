// SPDX-License-Identifier: MIT
#include "help/commanddelegate.h"

#include "model/commandsmodel.h"
#include "widgets/icons.h"
#include "widgets/theme.h"

#include <QPainter>
#include <QTextLayout>

#include <cmath>

namespace claimsmith::ui {

using namespace Qt::StringLiterals;
using model::CommandsModel;

namespace {

constexpr int sideMargin = 8;
constexpr int lineMargin = 7;
constexpr int between = 12;
constexpr int rounding = 4;

/// Draws `text` from the side where reading begins, the characters at `marks` bold, cut off at the end of `rect` by an
/// ellipsis, and says how wide it came out.
int drawMarked(QPainter *painter, const QRect &rect, const QString &text, const QList<qsizetype> &marks,
    Qt::LayoutDirection direction)
{
    QTextOption option(Qt::AlignLeading | Qt::AlignVCenter);
    option.setTextDirection(direction);
    option.setWrapMode(QTextOption::NoWrap);
    QTextLayout layout(text, painter->font());
    layout.setTextOption(option);
    QTextCharFormat bold;
    bold.setFontWeight(QFont::Bold);
    bold.setFontUnderline(true);
    QList<QTextLayout::FormatRange> formats;
    for (const qsizetype mark : marks)
        formats.append({static_cast<int>(mark), 1, bold});
    layout.setFormats(formats);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(rect.width());
    layout.endLayout();
    const int wanted = static_cast<int>(std::ceil(line.naturalTextWidth()));
    if (wanted > rect.width()) {
        const QString shorter = painter->fontMetrics().elidedText(text, Qt::ElideRight, rect.width());
        painter->drawText(rect, Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine, shorter);
        return rect.width();
    }
    layout.draw(painter, QPointF(rect.left(), rect.top() + (rect.height() - line.height()) / 2));
    return wanted;
}

/// What is left of `rect` when its first `width` pixels in reading direction are taken.
QRect rest(const QRect &rect, int width, Qt::LayoutDirection direction)
{
    return direction == Qt::RightToLeft ? rect.adjusted(0, 0, -width, 0) : rect.adjusted(width, 0, 0, 0);
}

/// Draws the keys at the end of `rect`; what is left for the words.
QRect drawKeys(QPainter *painter, const QRect &rect, const QString &keys, Qt::LayoutDirection direction)
{
    if (keys.isEmpty())
        return rect;
    painter->setFont(Theme::font(TextRole::Small));
    painter->setPen(Theme::colours().dim);
    painter->drawText(rect, Qt::AlignTrailing | Qt::AlignVCenter | Qt::TextSingleLine, keys);
    const int width = painter->fontMetrics().horizontalAdvance(keys) + between;
    return direction == Qt::RightToLeft ? rect.adjusted(width, 0, 0, 0) : rect.adjusted(0, 0, -width, 0);
}

} // namespace

void CommandDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours &colours = Theme::colours();
    const Qt::LayoutDirection direction = option.direction;
    const bool enabled = index.data(CommandsModel::EnabledRole).toBool();
    painter->save();
    painter->setLayoutDirection(direction);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    if (option.state & (QStyle::State_Selected | QStyle::State_MouseOver)) {
        painter->setBrush(option.state & QStyle::State_Selected ? colours.selection : colours.hover);
        painter->drawRoundedRect(option.rect, rounding, rounding);
    }
    QRect rect = option.rect.adjusted(sideMargin, 0, -sideMargin, 0);
    const int icon = Theme::metrics().icon;
    const bool checked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    if (checked || index.data(CommandsModel::RecentRole).toBool()) {
        const QRect mark = QStyle::alignedRect(direction, Qt::AlignLeading | Qt::AlignVCenter, {icon, icon}, rect);
        painter->drawPixmap(mark.topLeft(),
            icons::pixmap(checked ? u"check"_s : u"clock"_s, icon, checked && enabled ? colours.accent : colours.dim,
                painter->device()->devicePixelRatio()));
    }
    rect = rest(rect, icon + sideMargin, direction);
    rect = drawKeys(painter, rect, index.data(CommandsModel::KeysRole).toString(), direction);

    painter->setFont(Theme::font(TextRole::Body));
    painter->setPen(enabled ? colours.body : colours.dim);
    const int width = drawMarked(painter, rect, index.data().toString(),
        index.data(CommandsModel::WordMarksRole).value<QList<qsizetype>>(), direction);
    rect = rest(rect, width + between, direction);
    painter->setFont(Theme::font(TextRole::Small));
    painter->setPen(colours.dim);
    const QString whyNot = index.data(CommandsModel::WhyNotRole).toString();
    if (rect.width() > 2 * between && whyNot.isEmpty())
        drawMarked(painter, rect, index.data(CommandsModel::PlaceRole).toString(),
            index.data(CommandsModel::PlaceMarksRole).value<QList<qsizetype>>(), direction);
    else if (rect.width() > 2 * between)
        drawMarked(painter, rect, whyNot, {}, direction);
    painter->restore();
}

QSize CommandDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {240, QFontMetrics(Theme::font(TextRole::Body)).height() + 2 * lineMargin};
}

} // namespace claimsmith::ui
