// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/axiswindow.h"

#include <QPointer>
#include <QWidget>

#include <optional>
#include <utility>

namespace claimsmith::token {
class Clock;
}

namespace claimsmith::ui {

/// A widget with an axis of time across it, by mouse, keys and pinch: zoom, pan, and drags of now, which move the
/// application clock, and of the boundaries that may be edited. What is drawn is for those who derive from it.
class AxisWidget : public QWidget
{
    Q_OBJECT
public:
    explicit AxisWidget(QWidget *parent = nullptr);

    /// The clock that now belongs to; without one, now cannot be moved.
    void setClock(token::Clock *clock);
    [[nodiscard]] const AxisWindow &part() const { return m_part; }
    /// Nearer, or further away, around now, or around the middle where now is out of sight.
    void zoomIn();
    void zoomOut();
    /// Shows the whole axis.
    void fit();
    [[nodiscard]] bool isDragging() const { return m_drag.has_value(); }
    /// For rows that follow the axis: with Ctrl, the wheel over `rows` zooms and pans as it does here; without, it
    /// stays theirs, and false is returned.
    bool takeWheel(QWheelEvent *event, const QWidget *rows);

signals:
    void partChanged();
    /// What was held was let go of, or given up.
    void dragEnded();
    /// A boundary was taken hold of; those of it that follow are one edit.
    void boundaryGrabbed(claimsmith::token::Boundary boundary);
    void boundaryDragged(claimsmith::token::Boundary boundary, claimsmith::token::Instant to);
    /// The drag was given up: the claim is to be as it was.
    void boundaryReleased(claimsmith::token::Boundary boundary);

protected:
    /// The instants that are shown and can be met; nullopt while there are none.
    [[nodiscard]] virtual std::optional<token::ValidityTimes> timesShown() const = 0;
    [[nodiscard]] virtual double xOf(token::Instant instant) const = 0;
    [[nodiscard]] virtual token::Instant instantAtX(double x) const = 0;
    /// Where the axis begins and ends, in pixels.
    [[nodiscard]] virtual std::pair<double, double> axisEnds() const = 0;
    [[nodiscard]] virtual bool canDrag(token::Boundary) const { return false; }
    /// A drag began or ended. While it lasts the places must not move under the pointer.
    virtual void dragChanged() {}
    /// Whether now is what a person made it.
    [[nodiscard]] bool isTestTime() const;
    /// What mouse and keys do, in words, for tool tip and What's This.
    [[nodiscard]] QString usageText() const;

    bool event(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    /// What the mouse holds: a boundary, or now, with what the clock was like.
    struct Drag
    {
        std::optional<token::Boundary> boundary;
        bool moved = false;
        bool wasReal = false;
        double speed = 1;
        token::Instant shown{};
        token::Instant machine{};
    };
    struct Grip
    {
        std::optional<token::Boundary> boundary;
    };
    [[nodiscard]] std::optional<Grip> gripAt(double x) const;
    [[nodiscard]] token::Instant pointed(double x, Qt::KeyboardModifiers modifiers, bool toNow) const;
    void dragTo(double x, Qt::KeyboardModifiers modifiers);
    void takeBack();
    void endDrag();
    void setPart(const AxisWindow &part);
    void turn(const QWheelEvent &wheel, double x);
    void zoomAt(double factor, double x);
    void zoomAroundNow(double factor);
    bool stepBy(token::Duration distance);

    QPointer<token::Clock> m_clock;
    AxisWindow m_part;
    std::optional<Drag> m_drag;
};

} // namespace claimsmith::ui
