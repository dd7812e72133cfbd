// SPDX-License-Identifier: MIT
#include "offerbar.h"

#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace claimsmith::ui {

using namespace Qt::StringLiterals;

OfferBar::OfferBar(QWidget *parent)
    : QFrame(parent)
    , m_text(new QLabel(this))
    , m_accept(new QPushButton(this))
{
    setObjectName(u"offerBar"_s);
    auto *decline = new QPushButton(tr("Not now"), this);
    decline->setObjectName(u"declineButton"_s);
    m_accept->setObjectName(u"acceptButton"_s);
    m_accept->setProperty("role", u"accent"_s);
    auto *layout = new QHBoxLayout(this);
    const Metrics &metrics = Theme::metrics();
    layout->setContentsMargins(metrics.gap, 2 * metrics.grid, metrics.gap, 2 * metrics.grid);
    layout->setSpacing(2 * metrics.grid);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_accept);
    layout->addWidget(decline);
    connect(m_accept, &QPushButton::clicked, this, [this] {
        hide();
        emit accepted();
    });
    connect(decline, &QPushButton::clicked, this, &QWidget::hide);
    hide();
}

void OfferBar::offer(const QString &text, const QString &action)
{
    m_text->setText(text);
    m_accept->setText(action);
    m_accept->setToolTip(text);
    setAccessibleName(text);
    show();
}

} // namespace claimsmith::ui
