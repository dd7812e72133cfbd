// SPDX-License-Identifier: MIT
#include "watch/watchdelegate.h"

#include "model/watchlist.h"
#include "token/validitytimes.h"
#include "widgets/chip.h"
#include "widgets/theme.h"
#include "widgets/timelinestrip.h"
#include "widgets/twolines.h"

#include <QLineEdit>
#include <QPainter>

namespace claimsmith::ui {

using model::WatchedToken;
using model::WatchList;

namespace {

constexpr int sideMargin = 12;

QString dateOf(const QModelIndex &index)
{
    const QVariant times = index.data(WatchList::TimesRole);
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
    case WatchList::Name:
        lines.font = TwoLines::strongFont();
        lines.second = index.siblingAtColumn(WatchList::Use).data().toString();
        break;
    case WatchList::Expiry:
        lines.colour = colours.text(static_cast<token::Tone>(index.data(WatchList::ToneRole).toInt()));
        lines.second = dateOf(index);
        break;
    case WatchList::Renewal:
        lines.colour = index.data(WatchList::PromptRole).toInt() == int(WatchedToken::Prompt::Asking)
                           ? colours.text(token::Tone::Attention)
                           : colours.dim;
        break;
    default:
        break;
    }
    return lines;
}

} // namespace

void WatchDelegate::setAxis(const SharedAxis &axis, bool testTime)
{
    m_axis = axis;
    m_testTime = testTime;
}

void WatchDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setLayoutDirection(option.direction);
    const bool isMirrored = option.direction == Qt::RightToLeft;
    const QRect rect = option.rect.adjusted(isMirrored ? 4 : sideMargin, 0, isMirrored ? -sideMargin : -4, -1);
    if (index.column() == WatchList::Timeline) {
        // Up to the edges of the row, so that now is one line through all of them.
        const QVariant times = index.data(WatchList::TimesRole);
        if (times.isValid())
            timelinestrip::paint(*painter, QRectF(option.rect).adjusted(stripMargin, 0, -stripMargin, 0),
                times.value<token::ValidityTimes>(), m_axis, m_testTime);
    } else if (index.column() == WatchList::Status) {
        const QString text = QFontMetrics(Theme::font(TextRole::Small))
                                 .elidedText(index.data().toString(), Qt::ElideRight, rect.width() - 20);
        const QSize size = Chip::sizeFor(text).boundedTo(rect.size());
        Chip::paint(*painter, QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignVCenter, size, rect), text,
            static_cast<token::Tone>(index.data(WatchList::ToneRole).toInt()));
    } else {
        linesOf(index).paint(*painter, rect);
    }
    painter->restore();
}

QSize WatchDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const int height = TwoLines::rowHeight();
    if (index.column() == WatchList::Timeline)
        return {120, height};
    const TwoLines lines = linesOf(index);
    const int width = index.column() == WatchList::Status ? Chip::sizeFor(lines.first).width() : lines.width();
    return {width + sideMargin + 8, height};
}

QWidget *WatchDelegate::createEditor(
    QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QWidget *editor = QStyledItemDelegate::createEditor(parent, option, index);
    if (auto *line = qobject_cast<QLineEdit *>(editor)) {
        line->setObjectName(QStringLiteral("nameEditor"));
        line->setAccessibleName(tr("Name of the token"));
        line->setPlaceholderText(tr("its own name"));
    }
    return editor;
}

void WatchDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int height = qMin(editor->sizeHint().height(), option.rect.height() - 2);
    editor->setGeometry(option.rect.left() + 2, option.rect.center().y() - height / 2, option.rect.width() - 4, height);
}

} // namespace claimsmith::ui
