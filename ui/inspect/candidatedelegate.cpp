// SPDX-License-Identifier: MIT
#include "inspect/candidatedelegate.h"

#include "model/candidatesmodel.h"
#include "widgets/theme.h"

#include <QPainter>

namespace claimsmith::ui {

using model::CandidatesModel;

namespace {

constexpr int sideMargin = 12;
constexpr int lineMargin = 5;
constexpr int dot = 8;

} // namespace

void CandidateDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours &colours = Theme::colours();
    const QColor toned = colours.text(static_cast<token::Tone>(index.data(CandidatesModel::ToneRole).toInt()));
    painter->save();
    painter->setLayoutDirection(option.direction);
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, colours.selection);

    const QRect rect = option.rect.adjusted(sideMargin, lineMargin, -sideMargin, -lineMargin);
    const QFontMetrics body(Theme::font(TextRole::Body));
    const QRect mark = QStyle::alignedRect(
        option.direction, Qt::AlignLeft | Qt::AlignTop, {dot, dot}, rect.translated(0, (body.height() - dot) / 2));
    painter->setPen(Qt::NoPen);
    painter->setBrush(toned);
    painter->drawEllipse(mark);

    const int indent = dot + 8;
    const QRect text =
        option.direction == Qt::RightToLeft ? rect.adjusted(0, 0, -indent, 0) : rect.adjusted(indent, 0, 0, 0);
    const QRect first(text.left(), text.top(), text.width(), body.height());
    const QRect second(
        text.left(), first.bottom() + 1, text.width(), QFontMetrics(Theme::font(TextRole::Small)).height());
    painter->setFont(Theme::font(TextRole::Body));
    painter->setPen(toned);
    painter->drawText(first, Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine,
        body.elidedText(index.data(CandidatesModel::VerdictRole).toString(), Qt::ElideRight, first.width()));
    painter->setFont(Theme::font(TextRole::Small));
    painter->setPen(colours.dim);
    const QString where = tr("%1 · %2").arg(
        index.data(CandidatesModel::SourceRole).toString(), index.data(CandidatesModel::PreviewRole).toString());
    painter->drawText(second, Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine,
        painter->fontMetrics().elidedText(where, Qt::ElideRight, second.width()));
    painter->restore();
}

QSize CandidateDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {120, QFontMetrics(Theme::font(TextRole::Body)).height()
                     + QFontMetrics(Theme::font(TextRole::Small)).height() + 2 * lineMargin + 1};
}

} // namespace claimsmith::ui
