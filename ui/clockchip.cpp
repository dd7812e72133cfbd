// SPDX-License-Identifier: MIT
#include "clockchip.h"

#include "token/timetext.h"
#include "widgets/icons.h"
#include "widgets/theme.h"

#include <QDateTime>
#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QTimer>
#include <QToolTip>

#include <algorithm>

namespace claimsmith::ui {

using namespace Qt::StringLiterals;
using token::Clock;
using token::Duration;
using token::Tone;

namespace {

constexpr int sidePadding = 12;
constexpr int outerMargin = 8; ///< to the edge of the window
constexpr int glyphSize = 14;
constexpr int glyphGap = 6;
constexpr int textGap = 14;
/// At high speed the seconds fly; more often than this nobody can read.
constexpr double shortestTick = 100;

} // namespace

ClockChip::ClockChip(Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_timer(new QTimer(this))
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    m_timer->setSingleShot(true);
    m_timer->setTimerType(Qt::PreciseTimer);
    connect(m_timer, &QTimer::timeout, this, &ClockChip::refresh);
    connect(&m_clock, &Clock::changed, this, &ClockChip::refresh);
    if (const Theme *theme = Theme::instance())
        connect(theme, &Theme::changed, this, &ClockChip::refresh);
}

QString ClockChip::modeText() const
{
    switch (m_clock.mode()) {
    case Clock::Mode::System:
        break;
    case Clock::Mode::Frozen:
        return tr("Time stands still");
    case Clock::Mode::Shifted: {
        const Duration offset = m_clock.offset();
        const QString length = token::durationText(std::chrono::abs(offset));
        return offset < Duration::zero() ? tr("Test time −%1").arg(length) : tr("Test time +%1").arg(length);
    }
    }
    return tr("Real time");
}

QString ClockChip::timeText() const
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(m_clock.now().time_since_epoch().count());
    const QLocale here = locale();
    return m_clock.isReal() ? here.toString(time, u"HH:mm:ss t"_s) : here.toString(time, u"d MMM yyyy HH:mm:ss t"_s);
}

QString ClockChip::toolTipText() const
{
    const token::Instant now = m_clock.now();
    const QString rule = m_clock.isReal() ? tr("Tokens are judged at the time of this machine.")
                                          : tr("Tokens are judged at this time, not at the time of this machine.");
    return u"%1\n%2\n%3\n%4"_s.arg(rule, token::instantText(now), token::utcText(now),
        tr("%1 seconds since the epoch").arg(token::toSeconds(now)));
}

QSize ClockChip::sizeHint() const
{
    // Digits differ in width: the chip does not jump as the time runs.
    QString widest = timeText();
    std::ranges::replace_if(widest, [](QChar c) { return c.isDigit(); }, u'0');
    const QFontMetrics metrics(font());
    const int text = metrics.horizontalAdvance(modeText()) + textGap + metrics.horizontalAdvance(widest);
    return {outerMargin + 2 * sidePadding + glyphSize + glyphGap + text, Theme::metrics().controlHeight + 2};
}

void ClockChip::paintEvent(QPaintEvent *)
{
    const Colours &colours = Theme::colours();
    const bool real = m_clock.isReal();
    const int height = Theme::metrics().controlHeight - 4;
    QRectF chip(0, (this->height() - height) / 2.0, width() - outerMargin, height);
    if (layoutDirection() == Qt::RightToLeft)
        chip.translate(outerMargin, 0);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(real ? colours.line : colours.text(Tone::Attention), 1));
    painter.setBrush(real ? colours.card : colours.tint(Tone::Attention));
    painter.drawRoundedRect(
        chip.adjusted(0.5, 0.5, -0.5, -0.5), Theme::metrics().controlRadius, Theme::metrics().controlRadius);

    const QColor strong = real ? colours.body : colours.text(Tone::Attention);
    const QRectF inner = chip.adjusted(sidePadding - 2, 0, -sidePadding + 2, 0);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QPointF glyph(mirrored ? inner.right() - glyphSize : inner.left(), chip.center().y() - glyphSize / 2.0);
    painter.drawPixmap(glyph, icons::pixmap(u"clock"_s, glyphSize, strong, painter.device()->devicePixelRatio()));
    const int shift = glyphSize + glyphGap;
    const QRectF texts = mirrored ? inner.adjusted(0, 0, -shift, 0) : inner.adjusted(shift, 0, 0, 0);
    painter.setPen(strong);
    painter.drawText(texts, Qt::AlignVCenter | (mirrored ? Qt::AlignRight : Qt::AlignLeft), modeText());
    painter.setPen(real ? colours.dim : strong);
    painter.drawText(texts, Qt::AlignVCenter | (mirrored ? Qt::AlignLeft : Qt::AlignRight), timeText());
}

void ClockChip::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void ClockChip::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_timer->stop();
}

void ClockChip::refresh()
{
    setAccessibleName(u"%1, %2"_s.arg(modeText(), timeText()));
    updateGeometry();
    update();
    scheduleTick();
}

void ClockChip::scheduleTick()
{
    if (!isVisible() || m_clock.mode() == Clock::Mode::Frozen) {
        m_timer->stop();
        return;
    }
    const qint64 intoSecond = ((m_clock.now().time_since_epoch().count() % 1000) + 1000) % 1000;
    const double wait = static_cast<double>(1000 - intoSecond) / std::max(m_clock.speed(), 0.01);
    m_timer->start(static_cast<int>(std::max(wait, shortestTick)));
}

bool ClockChip::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), toolTipText(), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace claimsmith::ui
