// SPDX-License-Identifier: MIT
#include "widgets/axiswidget.h"

#include "token/clock.h"

#include <QGestureEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QPinchGesture>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace claimsmith::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using token::Boundary;
using token::Clock;
using token::Duration;
using token::Instant;

namespace {

/// In pixels, from what can be dragged to a pointer that takes hold of it.
constexpr double gripReach = 7;
constexpr double keyZoom = 1.5;
constexpr double wheelZoom = 1.25; ///< for each notch
constexpr double notch = 120;      ///< in eighths of a degree, as wheels tell
constexpr double keyPan = 0.5;
constexpr double wheelPan = 0.1;

} // namespace

AxisWidget::AxisWidget(QWidget *parent)
    : QWidget(parent)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    grabGesture(Qt::PinchGesture);
    setWhatsThis(usageText());
}

void AxisWidget::setClock(Clock *clock)
{
    m_clock = clock;
    setWhatsThis(usageText());
}

void AxisWidget::zoomIn() { zoomAroundNow(keyZoom); }
void AxisWidget::zoomOut() { zoomAroundNow(1 / keyZoom); }
void AxisWidget::fit() { setPart({}); }

bool AxisWidget::isTestTime() const { return m_clock && !m_clock->isReal(); }

QString AxisWidget::usageText() const
{
    const QString zoom = tr("Wheel, + and − zoom, Shift+wheel and Page Up/Down pan, Home shows all.");
    if (!m_clock)
        return zoom;
    return tr("Drag “now” or double-click to move the clock. ←/→ move it by a second, with Shift by a minute, with "
              "Ctrl by an hour.")
           + u'\n' + zoom;
}

std::optional<AxisWidget::Grip> AxisWidget::gripAt(double x) const
{
    const auto times = timesShown();
    if (!times)
        return std::nullopt;
    std::optional<Grip> found;
    double best = gripReach;
    const auto offer = [&](Instant instant, const Grip &grip) {
        const double distance = std::abs(xOf(instant) - x);
        if (distance < best) {
            best = distance;
            found = grip;
        }
    };
    // Of two at one place the first is met: now, which is dragged most.
    if (m_clock)
        offer(times->now, {});
    for (const Boundary boundary : {Boundary::ExpiresAt, Boundary::NotBefore, Boundary::IssuedAt}) {
        if (times->at(boundary) && canDrag(boundary))
            offer(*times->at(boundary), {boundary});
    }
    return found;
}

Instant AxisWidget::pointed(double x, Qt::KeyboardModifiers modifiers, bool toNow) const
{
    const auto [left, right] = axisEnds();
    const double held = std::clamp(x, left, right);
    const Instant there = instantAtX(held);
    const auto times = timesShown();
    if (modifiers.testFlag(Qt::AltModifier) || !times)
        return there;
    if (!toNow)
        return snapped(held, {{times->now, xOf(times->now)}}, there);
    return snapped(held, snapPlaces(*times, [this](Instant instant) { return xOf(instant); }), there);
}

void AxisWidget::dragTo(double x, Qt::KeyboardModifiers modifiers)
{
    const std::optional<Boundary> boundary = m_drag->boundary;
    const Instant to = pointed(x, modifiers, !boundary);
    m_drag->moved = true;
    if (boundary)
        emit boundaryDragged(*boundary, std::chrono::round<std::chrono::seconds>(to));
    else if (m_clock)
        m_clock->jumpTo(to);
}

void AxisWidget::takeBack()
{
    const Drag drag = *m_drag;
    if (drag.moved && drag.boundary) {
        emit boundaryReleased(*drag.boundary);
    } else if (drag.moved && m_clock) {
        // As if it had not been touched: meanwhile it would have gone on.
        const Duration passed = m_clock->now() - m_clock->offset() - drag.machine;
        const auto run = Duration(std::llround(static_cast<double>(passed.count()) * drag.speed));
        if (drag.wasReal)
            m_clock->setReal();
        else
            m_clock->jumpTo(token::plus(drag.shown, run));
    }
    endDrag();
}

void AxisWidget::endDrag()
{
    m_drag.reset();
    dragChanged();
    emit dragEnded();
    update();
}

void AxisWidget::setPart(const AxisWindow &part)
{
    if (part == m_part)
        return;
    m_part = part;
    update();
    emit partChanged();
}

void AxisWidget::zoomAt(double factor, double x)
{
    const auto [left, right] = axisEnds();
    setPart(m_part.zoomed(factor, std::clamp((x - left) / std::max(right - left, 1.0), 0.0, 1.0)));
}

void AxisWidget::zoomAroundNow(double factor)
{
    const auto [left, right] = axisEnds();
    const auto times = timesShown();
    const double middle = std::midpoint(left, right);
    const double now = times ? xOf(times->now) : middle;
    zoomAt(factor, now >= left && now <= right ? now : middle);
}

bool AxisWidget::stepBy(Duration distance)
{
    if (!m_clock || !timesShown())
        return false;
    m_clock->step(distance);
    return true;
}

void AxisWidget::mousePressEvent(QMouseEvent *event)
{
    const auto grip = event->button() == Qt::LeftButton ? gripAt(event->position().x()) : std::nullopt;
    if (!grip)
        return QWidget::mousePressEvent(event);
    Drag drag{.boundary = grip->boundary};
    if (m_clock) {
        drag.wasReal = m_clock->isReal();
        drag.speed = m_clock->speed();
        drag.shown = m_clock->now();
        drag.machine = drag.shown - m_clock->offset();
    }
    m_drag = drag;
    dragChanged();
    if (drag.boundary)
        emit boundaryGrabbed(*drag.boundary);
    update();
}

void AxisWidget::mouseMoveEvent(QMouseEvent *event)
{
    if (m_drag)
        dragTo(event->position().x(), event->modifiers());
    else if (gripAt(event->position().x()))
        setCursor(Qt::SizeHorCursor);
    else
        unsetCursor();
}

void AxisWidget::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_drag && event->button() == Qt::LeftButton)
        endDrag();
    else
        QWidget::mouseReleaseEvent(event);
}

void AxisWidget::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && m_clock && timesShown())
        m_clock->jumpTo(pointed(event->position().x(), event->modifiers(), true));
}

void AxisWidget::wheelEvent(QWheelEvent *event)
{
    const AxisWindow before = m_part;
    turn(*event, event->position().x());
    // What does nothing here may scroll what is around.
    event->setAccepted(m_part != before);
}

bool AxisWidget::takeWheel(QWheelEvent *event, const QWidget *rows)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier) || !isVisible())
        return false;
    turn(*event, mapFromGlobal(rows->mapToGlobal(event->position())).x());
    event->accept();
    return true;
}

void AxisWidget::turn(const QWheelEvent &wheel, double x)
{
    const QPoint turned = wheel.angleDelta();
    if (wheel.modifiers().testFlag(Qt::ShiftModifier) || std::abs(turned.x()) > std::abs(turned.y()))
        setPart(m_part.panned(-(turned.x() + turned.y()) / notch * wheelPan));
    else
        zoomAt(std::pow(wheelZoom, turned.y() / notch), x);
}

void AxisWidget::keyPressEvent(QKeyEvent *event)
{
    const bool back = event->key() == Qt::Key_Left;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const Duration distance = event->modifiers().testFlag(Qt::ControlModifier) ? Duration(1h)
                                  : event->modifiers().testFlag(Qt::ShiftModifier) ? Duration(1min)
                                                                                   : Duration(1s);
        event->setAccepted(stepBy(back ? -distance : distance));
        return;
    }
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoomIn();
    case Qt::Key_Minus:
        return zoomOut();
    case Qt::Key_Home:
    case Qt::Key_0:
        fit();
        return;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        setPart(m_part.panned(event->key() == Qt::Key_PageUp ? -keyPan : keyPan));
        return;
    case Qt::Key_Escape:
        if (m_drag)
            return takeBack();
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void AxisWidget::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

bool AxisWidget::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && m_drag) {
        // While something is held, Escape belongs to it.
        if (static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
            event->accept();
            return true;
        }
    } else if (event->type() == QEvent::NativeGesture) {
        const auto *gesture = static_cast<QNativeGestureEvent *>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture) {
            zoomAt(1 + gesture->value(), gesture->position().x());
            return true;
        }
    } else if (event->type() == QEvent::Gesture) {
        auto *gestures = static_cast<QGestureEvent *>(event);
        if (const auto *pinch = static_cast<QPinchGesture *>(gestures->gesture(Qt::PinchGesture))) {
            zoomAt(pinch->scaleFactor(), mapFromGlobal(pinch->centerPoint()).x());
            return true;
        }
    }
    return QWidget::event(event);
}

} // namespace claimsmith::ui
