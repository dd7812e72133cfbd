// SPDX-License-Identifier: MIT
#include "widgets/timelinestrip.h"

#include "widgets/axislabels.h"
#include "widgets/theme.h"

#include <QCoreApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QStyleOptionFocusRect>
#include <QToolTip>

#include <cmath>
#include <cstdlib>

namespace claimsmith::ui {

using namespace Qt::StringLiterals;
using token::Boundary;
using token::Duration;
using token::Instant;
using token::Tone;

namespace {

constexpr double barHeight = 8;
constexpr double rowHeight = 16;
constexpr double radius = 3;
/// Narrowest bar: a token of one second shows too.
constexpr double narrowestBar = 3;
constexpr double fade = 0.3;
constexpr double labelGap = 8;

QColor nowColour(bool testTime) { return testTime ? Theme::colours().text(Tone::Attention) : Theme::colours().body; }

QColor clear(QColor colour)
{
    colour.setAlpha(0);
    return colour;
}

/// `colour` from edge to edge, faded out towards the ends that no claim sets.
QLinearGradient faded(const QRectF &bar, const QColor &colour, bool startIsSet, bool endIsSet)
{
    QLinearGradient gradient(bar.topLeft(), bar.topRight());
    gradient.setColorAt(0, startIsSet ? colour : clear(colour));
    gradient.setColorAt(startIsSet ? 0 : fade, colour);
    gradient.setColorAt(endIsSet ? 1 : 1 - fade, colour);
    gradient.setColorAt(1, endIsSet ? colour : clear(colour));
    return gradient;
}

} // namespace

namespace timelinestrip {

int height() { return std::lround(rowHeight); }

void paint(
    QPainter &painter, const QRectF &rect, const token::ValidityTimes &times, const SharedAxis &axis, bool testTime)
{
    const Colours &colours = Theme::colours();
    // What lies far out of sight is cut off: a painter is not for coordinates of millions.
    const auto x = [&](Instant instant) {
        return rect.left() + std::clamp(axis.position(instant), -1.0, 2.0) * rect.width();
    };
    const double top = rect.center().y() - barHeight / 2;
    painter.save();
    painter.setClipRect(rect.adjusted(-1, 0, 1, 0), Qt::IntersectClip); // half a pen at the ends
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours.line, 1));
    painter.drawLine(QPointF(rect.left(), rect.center().y()), QPointF(rect.right(), rect.center().y()));

    const std::optional<Instant> start = times.start();
    const double from = start ? x(*start) : rect.left();
    const double to = times.expiresAt ? x(*times.expiresAt) : rect.right();
    const auto paintLeeway = [&](double begin, double end) {
        QPen pen(colours.text(Tone::Attention), 1, Qt::CustomDashLine);
        pen.setDashPattern({2, 2});
        painter.setPen(pen);
        painter.setBrush(colours.tint(Tone::Attention));
        painter.drawRect(QRectF(begin, top + 1, end - begin, barHeight - 2));
    };
    if (const auto edge = times.at(Boundary::ExpiresAtLeeway))
        paintLeeway(to, x(*edge));
    if (const auto edge = times.at(Boundary::NotBeforeLeeway))
        paintLeeway(x(*edge), from);
    const bool isEverValid = !start || !times.expiresAt || *start < *times.expiresAt;
    if (isEverValid && (start || times.expiresAt || !times.malformed)) {
        QRectF bar(from, top, std::max(to - from, narrowestBar), barHeight);
        if (from <= rect.right() && to <= rect.right())
            bar.moveRight(std::min(bar.right(), rect.right())); // the narrowest one at the very end
        painter.setPen(QPen(faded(bar, colours.text(times.tone), start.has_value(), times.expiresAt.has_value()), 1));
        painter.setBrush(faded(bar, colours.tint(times.tone), start.has_value(), times.expiresAt.has_value()));
        painter.drawRoundedRect(bar, radius, radius);
    }
    painter.setPen(QPen(nowColour(testTime), 1.5, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(QPointF(x(axis.now()), rect.top()), QPointF(x(axis.now()), rect.bottom()));
    painter.restore();
}

QString words(const token::ValidityTimes &times, token::Zone zone)
{
    const QString relation = token::relationText(times, times.now);
    const QString all = token::validityText(times, zone);
    return relation.isEmpty() ? all : relation + u'\n' + all;
}

} // namespace timelinestrip

TimelineHeader::TimelineHeader(QWidget *parent)
    : AxisWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Distance from now"));
    setTimes({}, {});
    if (const Theme *theme = Theme::instance())
        connect(theme, &Theme::changed, this, [this] {
            updateGeometry();
            update();
        });
}

void TimelineHeader::setTimes(std::span<const token::ValidityTimes> all, Instant now, bool testTime)
{
    m_axis = (isDragging() ? m_axis.withNow(now) : SharedAxis(all, now)).seen(part());
    m_testTime = testTime;
    QStringList texts;
    const QList<SharedAxis::Tick> ticks = m_axis.ticks();
    for (const SharedAxis::Tick &tick : ticks)
        texts.append(tick.text);
    setAccessibleDescription(texts.join(u", "_s));
    update();
}

void TimelineHeader::setMargins(int left, int right)
{
    m_left = left;
    m_right = right;
    update();
}

QSize TimelineHeader::sizeHint() const { return {240, QFontMetrics(Theme::font(TextRole::Small)).height() + 4}; }

std::optional<token::ValidityTimes> TimelineHeader::timesShown() const
{
    token::ValidityTimes times;
    times.now = m_axis.now();
    return times;
}

double TimelineHeader::xOf(Instant instant) const
{
    const auto [left, right] = axisEnds();
    return left + m_axis.position(instant) * (right - left);
}

Instant TimelineHeader::instantAtX(double x) const
{
    const auto [left, right] = axisEnds();
    return m_axis.instantAt((x - left) / std::max(right - left, 1.0));
}

std::pair<double, double> TimelineHeader::axisEnds() const { return {axisRect().left(), axisRect().right()}; }

QRectF TimelineHeader::axisRect() const { return QRectF(rect()).adjusted(m_left, 0, -m_right, 0); }

void TimelineHeader::paintEvent(QPaintEvent *)
{
    const QRectF area = axisRect();
    QPainter painter(this);
    QFont strong = Theme::font(TextRole::Small);
    strong.setWeight(QFont::DemiBold);
    const QFontMetricsF metrics(strong);
    const QList<SharedAxis::Tick> ticks = m_axis.ticks();
    QList<AxisLabel> labels;
    for (const SharedAxis::Tick &tick : ticks) {
        // Those next to now say more than those at the ends, and an hour more than its minutes.
        const Duration distance(std::abs(tick.distance.count()));
        const bool isPlain = distance == std::chrono::hours(1) || distance == std::chrono::hours(24);
        const int rank = distance == Duration(0) ? 0 : isPlain ? 1 : 2;
        const double width = metrics.horizontalAdvance(tick.text) + 1;
        labels.append({area.left() + tick.position * area.width(), width, rank});
    }
    const auto places = keepLabels(labels, 0, width(), labelGap);
    for (qsizetype i = 0; i < ticks.size(); ++i) {
        if (!places.at(i))
            continue;
        const bool isNow = ticks.at(i).distance == Duration(0);
        painter.setFont(isNow ? strong : Theme::font(TextRole::Small));
        painter.setPen(isNow ? nowColour(m_testTime) : Theme::colours().dim);
        painter.drawText(QRectF(*places.at(i), 0, labels.at(i).width, height()), Qt::AlignCenter, ticks.at(i).text);
    }
    if (hasFocus()) {
        QStyleOptionFocusRect focus;
        focus.initFrom(this);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, &painter, this);
    }
}

bool TimelineHeader::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const Instant here = instantAtX(help->pos().x());
        QToolTip::showText(help->globalPos(),
            tr("%1 (%2)\nAll tokens are on this axis; it is finer near now.")
                    .arg(token::instantText(here), token::relativeText(here, m_axis.now()))
                + u'\n' + usageText(),
            this);
        return true;
    }
    return AxisWidget::event(event);
}

} // namespace claimsmith::ui
