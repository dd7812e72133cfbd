// SPDX-License-Identifier: MIT
#include "widgets/chip.h"

#include "widgets/theme.h"

#include <QFontMetrics>
#include <QPainter>

namespace claimsmith::ui {

namespace {

QFont chipFont()
{
    QFont font = Theme::font(TextRole::Small);
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

Chip::Chip(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

Chip::Chip(const QString &text, token::Tone tone, QWidget *parent)
    : Chip(parent)
{
    setTone(tone);
    setText(text);
}

void Chip::setText(const QString &text)
{
    if (m_text == text)
        return;
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void Chip::setTone(token::Tone tone)
{
    m_tone = tone;
    update();
}

QSize Chip::sizeFor(const QString &text)
{
    const QFontMetrics metrics(chipFont());
    const int height = metrics.height() + 6;
    return {std::max(metrics.horizontalAdvance(text) + height - 2, height), height};
}

QSize Chip::sizeHint() const { return sizeFor(m_text); }

void Chip::paint(QPainter &painter, const QRectF &rect, const QString &text, token::Tone tone)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::colours().tint(tone));
    const double radius = rect.height() / 2;
    painter.drawRoundedRect(rect, radius, radius);
    painter.setFont(chipFont());
    painter.setPen(Theme::colours().text(tone));
    painter.drawText(rect, Qt::AlignCenter, text);
    painter.restore();
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint(painter, rect(), m_text, m_tone);
}

} // namespace claimsmith::ui
