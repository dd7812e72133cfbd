// SPDX-License-Identifier: MIT
#include "widgets/card.h"

#include "widgets/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QStylePainter>
#include <QVBoxLayout>

namespace claimsmith::ui {

CaptionLabel::CaptionLabel(QWidget *parent)
    : QLabel(parent)
{
    setFont(Theme::font(TextRole::Caption));
}

CaptionLabel::CaptionLabel(const QString &text, QWidget *parent)
    : CaptionLabel(parent)
{
    setText(text);
}

void CaptionLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        setFont(Theme::font(TextRole::Caption));
}

QSize CaptionLabel::minimumSizeHint() const
{
    constexpr int fewLetters = 5;
    return {fewLetters * fontMetrics().averageCharWidth(), QLabel::minimumSizeHint().height()};
}

void CaptionLabel::paintEvent(QPaintEvent *event)
{
    if (QLabel::sizeHint().width() <= width())
        return QLabel::paintEvent(event);
    QStylePainter painter(this);
    const QRect place = contentsRect();
    painter.drawItemText(place, static_cast<int>(QStyle::visualAlignment(layoutDirection(), alignment())), palette(),
        isEnabled(), fontMetrics().elidedText(text(), Qt::ElideRight, place.width()), foregroundRole());
}

Card::Card(QWidget *parent)
    : QFrame(parent)
{}

Card::Card(const QString &caption, QWidget *parent)
    : QFrame(parent)
{
    setCaption(caption);
}

void Card::makeLayout()
{
    if (m_outer)
        return;
    m_outer = new QVBoxLayout(this);
    m_outer->setSpacing(0);
    m_header = new QHBoxLayout;
    m_header->setSpacing(2 * Theme::metrics().grid);
    m_outer->addLayout(m_header);
    m_body = new QVBoxLayout;
    m_body->setSpacing(2 * Theme::metrics().grid);
    m_outer->addLayout(m_body, 1);
    updateMargins();
}

void Card::updateMargins()
{
    const Metrics &m = Theme::metrics();
    const bool headed = m_header->count() > 0;
    m_outer->setContentsMargins(1, 1, 1, 1);
    m_header->setContentsMargins(m.gap, headed ? m.gap - 3 : 0, m.gap, headed ? m.gap - 6 : 0);
    if (m_flush)
        m_body->setContentsMargins(0, 0, 0, m.grid); // clear of the round corners
    else
        m_body->setContentsMargins(m.gap, headed ? 0 : m.gap, m.gap, m.gap);
}

void Card::setCaption(const QString &caption)
{
    makeLayout();
    if (!m_caption) {
        m_caption = new CaptionLabel(this);
        m_header->insertWidget(0, m_caption);
        m_header->insertStretch(1, 1);
        updateMargins();
    }
    m_caption->setText(caption);
    setAccessibleName(caption);
}

QString Card::caption() const { return m_caption ? m_caption->text() : QString(); }

void Card::addHeaderWidget(QWidget *widget)
{
    makeLayout();
    if (m_header->count() == 0)
        m_header->addStretch(1);
    m_header->addWidget(widget);
    updateMargins();
}

QVBoxLayout *Card::bodyLayout()
{
    makeLayout();
    return m_body;
}

void Card::setFlush(bool flush)
{
    makeLayout();
    m_flush = flush;
    updateMargins();
}

} // namespace claimsmith::ui
