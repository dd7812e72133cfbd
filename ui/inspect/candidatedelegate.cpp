// SPDX-License-Identifier: MIT
#include "inspect/candidatedelegate.h"

#include "model/candidatesmodel.h"
#include "widgets/theme.h"
#include "widgets/timelinestrip.h"

#include <QPainter>

namespace claimsmith::ui {

using model::CandidatesModel;

namespace {

constexpr int sideMargin = 12;
constexpr int lineMargin = 5;
constexpr int dot = 8;
constexpr int indent = dot + 8;
constexpr int stripGap = 2;

} // namespace

void CandidateDelegate::setAxis(const std::optional<SharedAxis> &axis, bool testTime)
{
    m_axis = axis;
    m_testTime = testTime;
}

int CandidateDelegate::stripLeft() { return sideMargin + indent; }

int CandidateDelegate::stripRight() { return sideMargin; }

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
    const QVariant times = index.data(CandidatesModel::TimesRole);
    if (m_axis && times.isValid()) {
        // Time runs from left to right in every script. Up to the edges, so that now is one line through all rows.
        const int top = second.bottom() + 1 + stripGap;
        const QRectF strip(option.rect.left() + stripLeft(), top, option.rect.width() - stripLeft() - stripRight(),
            option.rect.bottom() + 1 - top);
        timelinestrip::paint(*painter, strip, times.value<token::ValidityTimes>(), *m_axis, m_testTime);
    }
    painter->restore();
}

QSize CandidateDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    const int texts =
        QFontMetrics(Theme::font(TextRole::Body)).height() + QFontMetrics(Theme::font(TextRole::Small)).height();
    const int strip = m_axis ? timelinestrip::height() + stripGap - lineMargin : 0;
    return {120, texts + strip + 2 * lineMargin + 1};
}

} // namespace claimsmith::ui
