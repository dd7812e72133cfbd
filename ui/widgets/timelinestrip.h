// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/axiswidget.h"
#include "widgets/sharedaxis.h"

class QPainter;

/// The times of one token in a row of a list, on the axis that all rows share. For delegates: they draw a strip into a
/// part of their row and say timelinestrip::words() in tool tip and accessible text. Above the list stands a
/// TimelineHeader. When the clock moves, a new axis is given to header and delegate, and all rows slide at once.
namespace claimsmith::ui::timelinestrip {

/// What a row needs for its strip.
[[nodiscard]] int height();
/// The validity in the colour of the verdict, leeways dashed, and now as a line over the whole height of `rect`, so
/// that it goes through all rows. An end that no claim sets fades out. `testTime`: now is in the colour of attention.
void paint(QPainter &painter, const QRectF &rect, const token::ValidityTimes &times, const SharedAxis &axis,
    bool testTime = false);
/// The strip in words: "exp − 42 s · Issued at … · Expires at …".
[[nodiscard]] QString words(const token::ValidityTimes &times, token::Zone zone = token::Zone::Local);

} // namespace claimsmith::ui::timelinestrip

namespace claimsmith::ui {

/// The ticks of a shared axis in words: "−1 d  −1 h  now  +1 h  +1 d". What mouse and keys do to it (see AxisWidget)
/// all rows follow: the list gives each new axis to its delegate.
class TimelineHeader : public AxisWidget
{
    Q_OBJECT
public:
    explicit TimelineHeader(QWidget *parent = nullptr);

    /// The axis of `all`, in the part that is looked at, whose scale stands still while now is dragged.
    void setTimes(std::span<const token::ValidityTimes> all, token::Instant now, bool testTime = false);
    [[nodiscard]] const SharedAxis &axis() const { return m_axis; }
    /// Where the strips begin and end, in pixels from the edges of the header.
    void setMargins(int left, int right);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {60, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

    [[nodiscard]] std::optional<token::ValidityTimes> timesShown() const override;
    [[nodiscard]] double xOf(token::Instant instant) const override;
    [[nodiscard]] token::Instant instantAtX(double x) const override;
    [[nodiscard]] std::pair<double, double> axisEnds() const override;

private:
    [[nodiscard]] QRectF axisRect() const;
    SharedAxis m_axis;
    int m_left = 0;
    int m_right = 0;
    bool m_testTime = false;
};

} // namespace claimsmith::ui
