// SPDX-License-Identifier: MIT
#include "clock/clockchip.h"

#include "token/timedisplay.h"
#include "token/timetext.h"
#include "widgets/icons.h"
#include "widgets/theme.h"

#include <QAction>
#include <QCoreApplication>
#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QResizeEvent>
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
constexpr int chevronSize = 12;
constexpr int chevronGap = 6;
/// At high speed the seconds fly; more often than this nobody can read.
constexpr double shortestTick = 100;

} // namespace

ClockChip::ClockChip(Clock &clock, QWidget *parent)
    : QAbstractButton(parent)
    , m_clock(clock)
    , m_timer(new QTimer(this))
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    setFocusPolicy(Qt::TabFocus);
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    m_timer->setSingleShot(true);
    m_timer->setTimerType(Qt::PreciseTimer);
    connect(m_timer, &QTimer::timeout, this, &ClockChip::refresh);
    connect(&m_clock, &Clock::changed, this, &ClockChip::refresh);
    connect(&token::TimeDisplay::instance(), &token::TimeDisplay::changed, this, &ClockChip::refresh);
    if (const Theme *theme = Theme::instance())
        connect(theme, &Theme::changed, this, &ClockChip::refresh);
}

void ClockChip::setPanelAction(QAction *action)
{
    m_panelKeys = action->shortcut().toString(QKeySequence::NativeText);
    connect(this, &QAbstractButton::clicked, action, &QAction::setChecked);
    connect(action, &QAction::toggled, this, &QAbstractButton::setChecked);
    setChecked(action->isChecked());
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
        const QString moved =
            offset < Duration::zero() ? tr("Test time −%1").arg(length) : tr("Test time +%1").arg(length);
        return m_clock.speed() == 1 ? moved : u"%1 · × %2"_s.arg(moved, locale().toString(m_clock.speed()));
    }
    }
    return tr("Real time");
}

QString ClockChip::timeText() const { return token::clockText(m_clock.now(), !m_clock.isReal()); }

QString ClockChip::toolTipText() const
{
    const token::Instant now = m_clock.now();
    const QString rule = m_clock.isReal() ? tr("Tokens are judged at the time of this machine.")
                                          : tr("Tokens are judged at this time, not at the time of this machine.");
    const QString press =
        m_panelKeys.isEmpty() ? tr("Press to move the clock.") : tr("Press to move the clock (%1).").arg(m_panelKeys);
    return u"%1\n%2\n%3\n%4\n\n%5"_s.arg(rule, token::instantText(now), token::utcText(now),
        tr("%1 seconds since the epoch").arg(token::toSeconds(now)), press);
}

QSize ClockChip::sizeHint() const
{
    // Digits differ in width: the chip does not jump as the time runs.
    QString widest = timeText();
    std::ranges::replace_if(widest, [](QChar c) { return c.isDigit(); }, u'0');
    const QFontMetrics metrics(font());
    const int text = metrics.horizontalAdvance(modeText()) + textGap + metrics.horizontalAdvance(widest);
    return {outerMargin + 2 * sidePadding + glyphSize + glyphGap + text + chevronGap + chevronSize,
        Theme::metrics().controlHeight + 2};
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
    const QColor ground = !real ? colours.tint(Tone::Attention) : underMouse() ? colours.hover : colours.card;
    painter.setPen(QPen(hasFocus() ? colours.accent : real ? colours.line : colours.text(Tone::Attention), 1));
    painter.setBrush(ground);
    painter.drawRoundedRect(
        chip.adjusted(0.5, 0.5, -0.5, -0.5), Theme::metrics().controlRadius, Theme::metrics().controlRadius);

    const QColor strong = real ? colours.body : colours.text(Tone::Attention);
    const QRectF inner = chip.adjusted(sidePadding - 2, 0, -sidePadding + 2, 0);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QPointF glyph(mirrored ? inner.right() - glyphSize : inner.left(), chip.center().y() - glyphSize / 2.0);
    painter.drawPixmap(glyph, icons::pixmap(u"clock"_s, glyphSize, strong, painter.device()->devicePixelRatio()));
    const QPointF chevron(mirrored ? inner.left() : inner.right() - chevronSize, chip.center().y() - chevronSize / 2.0);
    painter.drawPixmap(chevron, icons::pixmap(u"chevron-down"_s, chevronSize, real ? colours.dim : strong,
                                    painter.device()->devicePixelRatio()));
    const int before = glyphSize + glyphGap;
    const int after = chevronSize + chevronGap;
    const QRectF texts = mirrored ? inner.adjusted(after, 0, -before, 0) : inner.adjusted(before, 0, -after, 0);
    painter.setPen(strong);
    painter.drawText(texts, Qt::AlignVCenter | (mirrored ? Qt::AlignRight : Qt::AlignLeft), modeText());
    painter.setPen(real ? colours.dim : strong);
    painter.drawText(texts, Qt::AlignVCenter | (mirrored ? Qt::AlignLeft : Qt::AlignRight), timeText());
}

void ClockChip::showEvent(QShowEvent *event)
{
    QAbstractButton::showEvent(event);
    refresh();
}

void ClockChip::hideEvent(QHideEvent *event)
{
    QAbstractButton::hideEvent(event);
    m_timer->stop();
}

void ClockChip::refresh()
{
    setAccessibleName(u"%1, %2"_s.arg(modeText(), timeText()));
    if (const QSize hint = sizeHint(); hint != m_hint) {
        m_hint = hint;
        updateGeometry();
        // A menu bar gives its corner widget another size only when it is resized itself.
        if (parentWidget())
            QCoreApplication::postEvent(
                parentWidget(), new QResizeEvent(parentWidget()->size(), parentWidget()->size()));
    }
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
    return QAbstractButton::event(event);
}

} // namespace claimsmith::ui
