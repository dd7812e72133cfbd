// SPDX-License-Identifier: MIT
#pragma once

#include "token/words.h"
#include "widgets/validityaxis.h"

#include <QWidget>

namespace claimsmith::ui {

/// iat, nbf, exp, leeway and now on a line. Says the same in words to assistive technology and in its tool tip.
class ValidityBar : public QWidget
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

    /// "Issued at …, expires at …, now …": what a person who cannot see the line needs.
    [[nodiscard]] QString spokenText() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    void timesChanged();
    [[nodiscard]] ValidityAxis axis() const;
    [[nodiscard]] double lineY() const;
    void paintSpan(QPainter &painter, const ValidityAxis &axis) const;
    void paintLabels(QPainter &painter, const ValidityAxis &axis) const;
    void paintNow(QPainter &painter, const ValidityAxis &axis) const;
    [[nodiscard]] QString toolTipAt(const QPointF &position) const;

    std::optional<ValidityTimes> m_times;
    token::Zone m_zone = token::Zone::Local;
};

} // namespace claimsmith::ui
