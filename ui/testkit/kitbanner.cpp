// SPDX-License-Identifier: MIT
#include "testkit/kitbanner.h"

#include "widgets/theme.h"
#include "widgets/verdictrow.h"

#include <QAccessible>
#include <QPainter>
#include <QVBoxLayout>

namespace claimsmith::ui {

KitBanner::KitBanner(QWidget *parent)
    : QWidget(parent)
    , m_row(new VerdictRow(this))
{
    setObjectName(QStringLiteral("kitBanner"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->addWidget(m_row);
}

void KitBanner::setWords(const token::AxisWords &words)
{
    const bool isNews = words.headline != m_words.headline || words.tone != m_words.tone;
    m_words = words;
    m_row->setWords(words);
    setAccessibleName(words.headline);
    setAccessibleDescription(words.sentence);
    update();
    if (isNews && QAccessible::isActive()) {
        QAccessibleAnnouncementEvent event(this, words.headline);
        QAccessible::updateAccessibility(&event);
    }
}

void KitBanner::paintEvent(QPaintEvent *)
{
    const double radius = Theme::metrics().cardRadius;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Theme::colours().line, 1));
    painter.setBrush(m_row->ground());
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

} // namespace claimsmith::ui
