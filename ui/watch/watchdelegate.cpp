// SPDX-License-Identifier: MIT
#include "watch/watchdelegate.h"

#include "model/watchlist.h"
#include "token/validitytimes.h"
#include "widgets/timelinestrip.h"

#include <QLineEdit>
#include <QPainter>

namespace claimsmith::ui {

using model::WatchedToken;
using model::WatchList;

namespace {

constexpr int timelineWidth = 120;

} // namespace

WatchDelegate::WatchDelegate(QObject *parent)
    : TwoLineDelegate({WatchList::Status, WatchList::ToneRole, WatchList::TimesRole}, parent)
{}

TwoLines WatchDelegate::linesOf(const QModelIndex &index) const
{
    const Colours &colours = Theme::colours();
    TwoLines lines{.first = index.data().toString(), .second = {}};
    switch (index.column()) {
    case WatchList::Name:
        lines.font = TwoLines::strongFont();
        lines.second = index.siblingAtColumn(WatchList::Use).data().toString();
        break;
    case WatchList::Expiry:
        return expiryLines(index);
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

void WatchDelegate::setAxis(const SharedAxis &axis, bool testTime)
{
    m_axis = axis;
    m_testTime = testTime;
}

void WatchDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.column() != WatchList::Timeline)
        return TwoLineDelegate::paint(painter, option, index);
    const QVariant times = index.data(WatchList::TimesRole);
    if (!times.isValid())
        return;
    painter->save();
    painter->setLayoutDirection(option.direction);
    // Up to the edges of the row, so that now is one line through all of them.
    timelinestrip::paint(*painter, QRectF(option.rect).adjusted(stripMargin, 0, -stripMargin, 0),
        times.value<token::ValidityTimes>(), m_axis, m_testTime);
    painter->restore();
}

QSize WatchDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize size = TwoLineDelegate::sizeHint(option, index);
    return index.column() == WatchList::Timeline ? QSize(timelineWidth, size.height()) : size;
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
