// SPDX-License-Identifier: MIT
#include "inspect/findingdelegate.h"

#include "model/findingsmodel.h"
#include "widgets/chip.h"
#include "widgets/theme.h"

#include <QAbstractItemView>
#include <QPainter>

namespace claimsmith::ui {

using model::FindingsModel;

namespace {

constexpr int sideMargin = 12;
constexpr int lineMargin = 8;
constexpr int gap = 4;

QString footText(const QModelIndex &index)
{
    QStringList words{
        index.data(FindingsModel::PlaceRole).toString(), index.data(FindingsModel::ReferenceRole).toString()};
    words.removeAll(QString());
    return words.join(QStringLiteral(" · "));
}

QRect messageRect(const QModelIndex &index, int width)
{
    return QFontMetrics(Theme::font(TextRole::Body))
        .boundingRect(QRect(0, 0, width, 10'000), Qt::TextWordWrap, index.data(FindingsModel::MessageRole).toString());
}

} // namespace

token::Tone toneOf(token::Severity severity)
{
    switch (severity) {
    case token::Severity::Danger:
        return token::Tone::Refused;
    case token::Severity::Warning:
        return token::Tone::Attention;
    case token::Severity::Note:
        break;
    }
    return token::Tone::NotChecked;
}

void FindingDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours &colours = Theme::colours();
    const auto severity = static_cast<token::Severity>(index.data(FindingsModel::SeverityRole).toInt());
    painter->save();
    painter->setLayoutDirection(option.direction);
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, colours.selection);
    painter->setPen(colours.fineLine);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());

    QRect rect = option.rect.adjusted(sideMargin, lineMargin, -sideMargin, -lineMargin);
    const QString word = model::severityText(severity);
    const QSize chipSize = Chip::sizeFor(word);
    const QRect chip = QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignTop, chipSize, rect);
    Chip::paint(*painter, chip, word, toneOf(severity));

    const QFont strong = Theme::font(TextRole::Headline);
    const int titleHeight = qMax(chipSize.height(), QFontMetrics(strong).height());
    QRect title(rect.left(), rect.top(), rect.width(), titleHeight);
    if (option.direction == Qt::RightToLeft)
        title.setRight(chip.left() - 2 * gap);
    else
        title.setLeft(chip.right() + 2 * gap);
    painter->setFont(strong);
    painter->setPen(colours.body);
    painter->drawText(title, Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine,
        painter->fontMetrics().elidedText(
            index.data(FindingsModel::TitleRole).toString(), Qt::ElideRight, title.width()));

    rect.setTop(rect.top() + titleHeight + gap);
    painter->setFont(Theme::font(TextRole::Body));
    painter->setPen(colours.body);
    painter->drawText(
        rect, Qt::AlignLeading | Qt::AlignTop | Qt::TextWordWrap, index.data(FindingsModel::MessageRole).toString());
    painter->setFont(Theme::font(TextRole::Small));
    painter->setPen(colours.dim);
    painter->drawText(rect, Qt::AlignLeading | Qt::AlignBottom | Qt::TextSingleLine, footText(index));
    painter->restore();
}

QSize FindingDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    const auto severity = static_cast<token::Severity>(index.data(FindingsModel::SeverityRole).toInt());
    const int title = qMax(
        Chip::sizeFor(model::severityText(severity)).height(), QFontMetrics(Theme::font(TextRole::Headline)).height());
    const int message = messageRect(index, qMax(80, width - 2 * sideMargin)).height();
    const int foot = footText(index).isEmpty() ? 0 : QFontMetrics(Theme::font(TextRole::Small)).height() + gap;
    return {80, title + gap + message + foot + 2 * lineMargin + 1};
}

} // namespace claimsmith::ui
