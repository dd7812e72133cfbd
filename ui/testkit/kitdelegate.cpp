// SPDX-License-Identifier: MIT
#include "testkit/kitdelegate.h"

#include "model/kitmodel.h"
#include "widgets/icons.h"
#include "widgets/theme.h"
#include "widgets/verdictrow.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QTreeView>

namespace claimsmith::ui {

using model::KitModel;

namespace {

constexpr int sideMargin = 12;
constexpr int endMargin = 4;
constexpr int lineMargin = 8;
constexpr int glyphSize = 12;
constexpr int glyphGap = 4;
constexpr int chipMargin = 8;

QFont fontOf(int column)
{
    switch (column) {
    case KitModel::Variant:
        return Theme::font(TextRole::Fixed);
    case KitModel::Got: {
        QFont font = Theme::font(TextRole::Small);
        font.setWeight(QFont::DemiBold);
        return font;
    }
    default:
        return Theme::font(TextRole::Body);
    }
}

QSize chipSize(const QString &text)
{
    const QFontMetrics metrics(fontOf(KitModel::Got));
    return {metrics.horizontalAdvance(text) + glyphSize + glyphGap + 2 * chipMargin + 2, metrics.height() + 6};
}

void paintChip(
    QPainter &painter, const QRect &rect, const QString &text, token::Tone tone, Qt::LayoutDirection direction)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::colours().tint(tone));
    painter.drawRoundedRect(rect, rect.height() / 2.0, rect.height() / 2.0);
    const QColor colour = Theme::colours().text(tone);
    const QRect inner = rect.adjusted(chipMargin, 0, -chipMargin, 0);
    const QRect glyph = QStyle::alignedRect(direction, Qt::AlignLeft | Qt::AlignVCenter, {glyphSize, glyphSize}, inner);
    painter.drawPixmap(glyph, icons::pixmap(toneIcon(tone), glyphSize, colour, painter.device()->devicePixelRatio()));
    const QRect words = direction == Qt::RightToLeft ? inner.adjusted(0, 0, -glyphSize - glyphGap, 0)
                                                     : inner.adjusted(glyphSize + glyphGap, 0, 0, 0);
    painter.setFont(fontOf(KitModel::Got));
    painter.setPen(colour);
    painter.drawText(words, Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine,
        painter.fontMetrics().elidedText(text, Qt::ElideRight, words.width()));
}

QRect boxRect(const QStyleOptionViewItem &option)
{
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    const QSize size(style->pixelMetric(QStyle::PM_IndicatorWidth, &option, option.widget),
        style->pixelMetric(QStyle::PM_IndicatorHeight, &option, option.widget));
    return QStyle::alignedRect(option.direction, Qt::AlignCenter, size, option.rect.adjusted(4, 0, 0, -1));
}

void paintBox(QPainter *painter, const QStyleOptionViewItem &option, Qt::CheckState state)
{
    QStyleOptionViewItem box(option);
    box.rect = boxRect(option);
    box.state.setFlag(QStyle::State_HasFocus, false);
    box.state.setFlag(QStyle::State_On, state == Qt::Checked);
    box.state.setFlag(QStyle::State_Off, state != Qt::Checked);
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, painter, option.widget);
}

} // namespace

void KitDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setLayoutDirection(option.direction);
    if (index.column() == KitModel::Chosen) {
        paintBox(painter, option, static_cast<Qt::CheckState>(index.data(Qt::CheckStateRole).toInt()));
        painter->restore();
        return;
    }
    const QRect rect = option.direction == Qt::RightToLeft ? option.rect.adjusted(endMargin, 0, -sideMargin, -1)
                                                           : option.rect.adjusted(sideMargin, 0, -endMargin, -1);
    const QString text = index.data(Qt::DisplayRole).toString();
    const QVariant tone = index.data(KitModel::ToneRole);
    if (index.column() == KitModel::Got && tone.isValid() && !text.isEmpty()) {
        const QSize size = chipSize(text).boundedTo(rect.size());
        const QRect place = QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignVCenter, size, rect);
        paintChip(*painter, place, text, static_cast<token::Tone>(tone.toInt()), option.direction);
        painter->restore();
        return;
    }
    const bool isMain = index.column() == KitModel::Variant || index.column() == KitModel::Wrong;
    const bool isChosen = index.data(KitModel::ChosenRole).toBool();
    painter->setFont(fontOf(index.column()));
    painter->setPen(isMain && isChosen ? Theme::colours().body : Theme::colours().dim);
    if (index.column() == KitModel::Wrong)
        painter->drawText(rect, Qt::AlignLeading | Qt::AlignVCenter | Qt::TextWordWrap, text);
    else
        painter->drawText(rect, Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine,
            painter->fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
    painter->restore();
}

QSize KitDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics body(Theme::font(TextRole::Body));
    int height = body.height() + 2 * lineMargin + 1;
    const QString text = index.data(Qt::DisplayRole).toString();
    const auto *view = qobject_cast<const QTreeView *>(option.widget);
    if (index.column() == KitModel::Wrong && view) {
        // These words are what a row is about: where they have no room in a line they take another.
        const int room = view->columnWidth(KitModel::Wrong) - sideMargin - endMargin;
        height =
            qMax(height, body.boundingRect(QRect(0, 0, room, 0), Qt::TextWordWrap, text).height() + lineMargin + 1);
    }
    const int width = index.column() == KitModel::Got && !text.isEmpty()
                          ? chipSize(text).width()
                          : QFontMetrics(fontOf(index.column())).horizontalAdvance(text);
    return {width + sideMargin + 8, height};
}

bool KitDelegate::editorEvent(
    QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (index.column() != KitModel::Chosen || event->type() != QEvent::MouseButtonRelease)
        return false; // keys are the view's
    const auto *mouse = static_cast<QMouseEvent *>(event);
    if (mouse->button() != Qt::LeftButton || !option.rect.contains(mouse->position().toPoint()))
        return false;
    const bool isChosen = index.data(KitModel::ChosenRole).toBool();
    return model->setData(index, isChosen ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

} // namespace claimsmith::ui
