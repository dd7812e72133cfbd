// SPDX-License-Identifier: MIT
#pragma once

#include "token/words.h"
#include "widgets/axiswidget.h"
#include "widgets/validityaxis.h"

namespace claimsmith::ui {

/// iat, nbf, exp, leeway and now on a line. Says the same in words to assistive technology and in its tool tip. Now
/// and, where they may be edited, the claims can be dragged; while one is, the line keeps its scale.
class ValidityBar : public AxisWidget
{
    Q_OBJECT
public:
    explicit ValidityBar(QWidget *parent = nullptr);

    void setTimes(const ValidityTimes &times, token::Zone zone = token::Zone::Local);
    /// Of a verdict; `now` moves on by setNow() without a new judgement. Says so where the claims cannot be read.
    void setVerdict(const token::Verdict &verdict, token::Zone zone = token::Zone::Local);
    void setNow(token::Instant now);
    /// No times: an empty line that says so.
    void clear();

    /// Whether the claims may be dragged.
    void setEditable(bool editable) { m_editable = editable; }

    /// "Issued at …, expires at …, now …": what a person who cannot see the line needs.
    [[nodiscard]] QString spokenText() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

    [[nodiscard]] std::optional<ValidityTimes> timesShown() const override { return m_times; }
    [[nodiscard]] double xOf(token::Instant instant) const override { return axis().x(instant); }
    [[nodiscard]] token::Instant instantAtX(double x) const override { return axis().instantAt(x); }
    [[nodiscard]] std::pair<double, double> axisEnds() const override;
    [[nodiscard]] bool canDrag(token::Boundary) const override { return m_editable; }
    void dragChanged() override;

private:
    void timesChanged();
    [[nodiscard]] ValidityAxis axis() const;
    [[nodiscard]] double lineY() const;
    void paintSpan(QPainter &painter, const ValidityAxis &axis) const;
    void paintLabels(QPainter &painter, const ValidityAxis &axis) const;
    void paintNowOutside(QPainter &painter, bool before) const;
    [[nodiscard]] bool isInSight(double x) const;
    [[nodiscard]] QString nowLabel() const;
    void paintNow(QPainter &painter, const ValidityAxis &axis) const;
    [[nodiscard]] QString toolTipAt(const QPointF &position) const;

    std::optional<ValidityTimes> m_times;
    std::optional<ValidityTimes> m_scaleTimes; ///< those of the scale while something is dragged
    bool m_editable = false;
    token::Zone m_zone = token::Zone::Local;
};

} // namespace claimsmith::ui
