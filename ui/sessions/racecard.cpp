// SPDX-License-Identifier: MIT
#include "sessions/racecard.h"

#include "model/refreshrace.h"
#include "sessions/pillpaint.h"
#include "widgets/chip.h"
#include "widgets/icons.h"
#include "widgets/theme.h"
#include "widgets/verdictrow.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace claimsmith::ui {

using model::RaceModel;

namespace {

class RaceDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        painter->setLayoutDirection(option.direction);
        const QRect rect = pillpaint::contentsOf(option);
        const QString text = index.data().toString();
        if (index.column() == RaceModel::Outcome)
            pillpaint::paintChip(
                *painter, rect, text, static_cast<token::Tone>(index.data(RaceModel::ToneRole).toInt()));
        else
            pillpaint::paintText(*painter, rect, text, Theme::font(TextRole::Body),
                index.column() == RaceModel::Got ? Theme::colours().body : Theme::colours().dim);
        painter->setPen(Theme::colours().fineLine);
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const QString text = index.data().toString();
        const int width = index.column() == RaceModel::Outcome
                              ? Chip::sizeFor(text).width()
                              : QFontMetrics(Theme::font(TextRole::Body)).horizontalAdvance(text);
        return {width + pillpaint::sideMargin + 8, pillpaint::rowHeight() - 4};
    }
};

} // namespace

RaceCard::RaceCard(RaceModel *race, QWidget *parent)
    : Card(tr("Race"), parent)
    , m_race(race)
    , m_words(new VerdictRow(this))
    , m_view(new QTreeView(this))
{
    setObjectName(QStringLiteral("raceCard"));
    setFlush(true);
    auto *close = new QToolButton(this);
    close->setObjectName(QStringLiteral("closeRaceButton"));
    close->setProperty("role", QStringLiteral("flat"));
    close->setIcon(icons::icon(QStringLiteral("cross")));
    close->setToolTip(tr("Close (Esc)"));
    close->setAccessibleName(tr("Close the outcome of the race"));
    addHeaderWidget(close);
    m_view->setObjectName(QStringLiteral("raceView"));
    m_view->setAccessibleName(tr("Outcome of the race"));
    m_view->setModel(race);
    m_view->setItemDelegate(new RaceDelegate(m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setRootIsDecorated(false);
    m_view->setIndentation(0);
    m_view->setUniformRowHeights(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->header()->setSectionsMovable(false);
    m_view->header()->setSectionsClickable(false);
    m_view->header()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_view->header()->setStretchLastSection(false);
    m_view->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_view->header()->setSectionResizeMode(RaceModel::Got, QHeaderView::Stretch);
    bodyLayout()->setSpacing(0);
    bodyLayout()->addWidget(m_words);
    bodyLayout()->addWidget(m_view, 1);
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    connect(race, &QAbstractItemModel::modelReset, this, &RaceCard::showRace);
    setVisible(race->rowCount() > 0);
    showRace();
}

void RaceCard::showRace()
{
    if (m_race->rowCount() == 0)
        return;
    const token::AxisWords words = model::raceWords(m_race->entries());
    m_words->setWords(words);
    setAccessibleDescription(words.headline + QStringLiteral(". ") + words.sentence);
    show();
}

void RaceCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        hide();
    else
        Card::keyPressEvent(event);
}

} // namespace claimsmith::ui
