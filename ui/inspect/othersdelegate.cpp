// SPDX-License-Identifier: MIT
#include "inspect/othersdelegate.h"

#include "inspect/answerpaint.h"
#include "model/othersmodel.h"
#include "widgets/theme.h"

#include <QPainter>
#include <QTreeView>

namespace claimsmith::ui {

using model::OthersModel;
using Column = OthersModel::Column;

namespace {

constexpr int sideMargin = 6;
constexpr int lineMargin = 5;
constexpr int factMargin = 3;
constexpr int nameWidth = 76;

bool isFact(const QModelIndex &index) { return index.parent().isValid(); }

bool isDim(const QModelIndex &index) { return static_cast<Column>(index.column()) == Column::Platform; }

int factWidth(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QTreeView *>(option.widget);
    return view ? view->viewport()->width() - 2 * view->indentation() : option.rect.width();
}

int valueHeight(const QModelIndex &index, int width)
{
    return QFontMetrics(Theme::font(TextRole::Small))
        .boundingRect(QRect(0, 0, qMax(80, width - nameWidth - 2 * sideMargin), 10'000), Qt::TextWordWrap,
            index.data(OthersModel::FactValueRole).toString())
        .height();
}

void paintFact(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const Colours &colours = Theme::colours();
    const QRect rect = option.rect.adjusted(sideMargin, factMargin, -sideMargin, -factMargin);
    painter->setFont(Theme::font(TextRole::Small));
    painter->setPen(colours.dim);
    const QRect name =
        QStyle::visualRect(option.direction, rect, QRect(rect.topLeft(), QSize(nameWidth, rect.height())));
    painter->drawText(name, Qt::AlignLeading | Qt::AlignTop, index.data(OthersModel::FactNameRole).toString());
    painter->setPen(colours.body);
    painter->drawText(QStyle::visualRect(option.direction, rect, rect.adjusted(nameWidth, 0, 0, 0)),
        Qt::AlignLeading | Qt::AlignTop | Qt::TextWordWrap, index.data(OthersModel::FactValueRole).toString());
}

} // namespace

void OthersDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setLayoutDirection(option.direction);
    if (isFact(index)) {
        paintFact(painter, option, index);
        painter->restore();
        return;
    }
    const QRect rect = option.rect.adjusted(sideMargin, 0, -sideMargin, -1);
    const QString text = index.data().toString();
    const QVariant tone = index.data(OthersModel::ToneRole);
    if (tone.isValid()) {
        answers::paintChip(*painter, rect, text, static_cast<token::Tone>(tone.toInt()), option.direction);
    } else {
        painter->setFont(Theme::font(TextRole::Body));
        painter->setPen(isDim(index) ? Theme::colours().dim : Theme::colours().body);
        painter->drawText(rect, Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine,
            painter->fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
    }
    painter->restore();
}

QSize OthersDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (isFact(index))
        return {80, valueHeight(index, factWidth(option)) + 2 * factMargin};
    const QFontMetrics metrics(Theme::font(TextRole::Body));
    const QString text = index.data().toString();
    const int chip = answers::chipSize(text).height();
    const int width = index.data(OthersModel::ToneRole).isValid() ? answers::chipSize(text).width()
                                                                  : metrics.horizontalAdvance(text) + 1;
    return {width + 2 * sideMargin, qMax(chip + 4, metrics.height() + 2 * lineMargin) + 1};
}

} // namespace claimsmith::ui
