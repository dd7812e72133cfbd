// SPDX-License-Identifier: MIT
#include "widgets/validitybar.h"

#include "token/timedisplay.h"
#include "widgets/axislabels.h"
#include "widgets/theme.h"

#include <QFontMetricsF>
#include <QHelpEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStyleOptionFocusRect>
#include <QToolTip>

namespace claimsmith::ui {

using namespace Qt::StringLiterals;
using token::Duration;
using token::Instant;
using token::Tone;

namespace {

constexpr double spanHeight = 15;
constexpr double sideMargin = 16;
constexpr double labelGap = 10;

struct Mark
{
    QString name;
    Instant instant{};
    int rank = 0;
};

/// The claims that have a label, those of the same instant as one.
QList<Mark> marksOf(const ValidityTimes &times)
{
    const std::pair<QString, std::optional<Instant>> claims[] = {
        {u"iat"_s, times.issuedAt}, {u"nbf"_s, times.notBefore}, {u"exp"_s, times.expiresAt}};
    constexpr int ranks[] = {2, 1, 0};
    QList<Mark> marks;
    for (int i = 0; i < 3; ++i) {
        const auto &[name, instant] = claims[i];
        if (!instant)
            continue;
        const auto same = std::ranges::find(marks, *instant, &Mark::instant);
        if (same == marks.end()) {
            marks.append({name, *instant, ranks[i]});
        } else {
            same->name += u" · "_s + name;
            same->rank = ranks[i];
        }
    }
    return marks;
}

} // namespace

ValidityBar::ValidityBar(QWidget *parent)
    : AxisWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Validity"));
    connect(&token::TimeDisplay::instance(), &token::TimeDisplay::changed, this, &ValidityBar::timesChanged);
    if (const Theme *theme = Theme::instance())
        connect(theme, &Theme::changed, this, [this] {
            updateGeometry();
            update();
        });
}

void ValidityBar::setTimes(const ValidityTimes &times, token::Zone zone)
{
    if (m_times == times && m_zone == zone)
        return;
    m_times = times;
    m_zone = zone;
    timesChanged();
}

void ValidityBar::setVerdict(const token::Verdict &verdict, token::Zone zone)
{
    // Claims that cannot be read are not claims without a limit.
    if (verdict.time == token::TimeStatus::NotChecked)
        clear();
    else
        setTimes(ValidityTimes::of(verdict), zone);
}

void ValidityBar::setNow(Instant now)
{
    if (!m_times || m_times->now == now)
        return;
    m_times->now = now;
    timesChanged();
}

void ValidityBar::clear()
{
    m_times.reset();
    timesChanged();
}

void ValidityBar::timesChanged()
{
    setAccessibleDescription(spokenText());
    update();
}

QString ValidityBar::spokenText() const
{
    if (!m_times)
        return tr("The times cannot be read");
    const auto text = [this](Instant instant) { return token::instantText(instant, m_zone); };
    QStringList parts;
    if (m_times->issuedAt)
        parts.append(tr("Issued at %1").arg(text(*m_times->issuedAt)));
    if (m_times->notBefore)
        parts.append(tr("Not valid before %1").arg(text(*m_times->notBefore)));
    parts.append(m_times->expiresAt ? tr("Expires at %1").arg(text(*m_times->expiresAt)) : tr("Never expires"));
    if (m_times->leeway > Duration::zero())
        parts.append(tr("Leeway %1").arg(token::durationText(m_times->leeway)));
    parts.append(tr("Now %1").arg(text(m_times->now)));
    return parts.join(u'\n');
}

QSize ValidityBar::sizeHint() const
{
    const QFontMetrics metrics(Theme::font(TextRole::Small));
    return {480, qRound(3.0 * metrics.height() + spanHeight + 26)};
}

QSize ValidityBar::minimumSizeHint() const { return {200, sizeHint().height()}; }

ValidityAxis ValidityBar::axis() const
{
    const auto [left, right] = axisEnds();
    return {m_scaleTimes.value_or(m_times.value_or(ValidityTimes{})), left, right, part()};
}

std::pair<double, double> ValidityBar::axisEnds() const { return {sideMargin * 2, width() - sideMargin * 2}; }

void ValidityBar::dragChanged() { m_scaleTimes = isDragging() ? m_times : std::nullopt; }

double ValidityBar::lineY() const
{
    return QFontMetricsF(Theme::font(TextRole::Small)).height() + 10 + spanHeight / 2 + 2;
}

bool ValidityBar::isInSight(double x) const { return x >= 0 && x <= width(); }

void ValidityBar::paintSpan(QPainter &painter, const ValidityAxis &axis) const
{
    const Colours &colours = Theme::colours();
    const std::optional<Instant> start = m_times->notBefore ? m_times->notBefore : m_times->issuedAt;
    // What lies far out of sight is cut off: a painter is not for coordinates of millions.
    const auto place = [&](Instant instant) { return std::clamp(axis.x(instant), -2.0 * width(), 3.0 * width()); };
    const double from = start ? place(*start) : axis.left() - sideMargin;
    const double to = m_times->expiresAt ? place(*m_times->expiresAt) : axis.right() + sideMargin;
    const double top = lineY() - spanHeight / 2;
    const auto leewayBox = [&](double begin, double end) {
        QPen pen(colours.text(Tone::Attention), 1, Qt::CustomDashLine);
        pen.setDashPattern({2.5, 2});
        painter.setPen(pen);
        painter.setBrush(colours.tint(Tone::Attention));
        painter.drawRect(QRectF(begin, top, end - begin, spanHeight));
    };
    if (m_times->leeway > Duration::zero()) {
        if (m_times->expiresAt)
            leewayBox(to, place(token::plus(*m_times->expiresAt, m_times->leeway)));
        if (m_times->notBefore)
            leewayBox(place(token::plus(*m_times->notBefore, -m_times->leeway)), from);
    }
    if (to <= from)
        return;
    const QRectF span(from, top, to - from, spanHeight);
    QColor clear = colours.tint(Tone::Good);
    clear.setAlpha(0);
    // An end that no claim sets is open: it fades out and has no edge.
    QLinearGradient ground(span.topLeft(), span.topRight());
    ground.setColorAt(0, start ? colours.tint(Tone::Good) : clear);
    ground.setColorAt(start ? 0 : 0.2, colours.tint(Tone::Good));
    ground.setColorAt(m_times->expiresAt ? 1 : 0.8, colours.tint(Tone::Good));
    ground.setColorAt(1, m_times->expiresAt ? colours.tint(Tone::Good) : clear);
    QLinearGradient edge(span.topLeft(), span.topRight());
    QColor clearEdge = colours.text(Tone::Good);
    clearEdge.setAlpha(0);
    edge.setColorAt(0, start ? colours.text(Tone::Good) : clearEdge);
    edge.setColorAt(start ? 0 : 0.2, colours.text(Tone::Good));
    edge.setColorAt(m_times->expiresAt ? 1 : 0.8, colours.text(Tone::Good));
    edge.setColorAt(1, m_times->expiresAt ? colours.text(Tone::Good) : clearEdge);
    painter.setPen(QPen(edge, 1));
    painter.setBrush(ground);
    painter.drawRoundedRect(span, 4, 4);
}

void ValidityBar::paintLabels(QPainter &painter, const ValidityAxis &axis) const
{
    const QFont font = Theme::font(TextRole::Small);
    const QFontMetricsF metrics(font);
    painter.setFont(font);
    painter.setPen(Theme::colours().dim);
    QList<Mark> marks = marksOf(*m_times);
    marks.removeIf([&](const Mark &mark) { return !isInSight(axis.x(mark.instant)); });
    QList<AxisLabel> labels;
    QStringList times;
    for (const Mark &mark : marks) {
        times.append(token::shortText(mark.instant, m_times->now, m_zone));
        const double width = std::max(metrics.horizontalAdvance(mark.name), metrics.horizontalAdvance(times.last()));
        labels.append({axis.x(mark.instant), width + 1, mark.rank});
    }
    const auto places = placeLabels(labels, 4, width() - 4.0, labelGap);
    const double top = lineY() + spanHeight / 2 + 5;
    for (qsizetype i = 0; i < marks.size(); ++i) {
        if (!places.at(i))
            continue;
        const QRectF box(*places.at(i), top, labels.at(i).width, metrics.height());
        painter.drawText(box, Qt::AlignCenter, marks.at(i).name);
        painter.drawText(box.translated(0, metrics.height()), Qt::AlignCenter, times.at(i));
    }
}

void ValidityBar::paintNow(QPainter &painter, const ValidityAxis &axis) const
{
    const Colours &colours = Theme::colours();
    const QColor colour = colours.text(m_times->tone);
    QFont strong = Theme::font(TextRole::Small);
    const QFontMetricsF plainMetrics(strong);
    strong.setWeight(QFont::DemiBold);
    const QFontMetricsF metrics(strong);
    const double x = axis.x(m_times->now);
    if (!isInSight(x))
        return paintNowOutside(painter, x < 0);
    const double top = 4 + metrics.height() / 2;

    painter.setPen(QPen(colour, 2, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(QPointF(x, top), QPointF(x, lineY() + spanHeight / 2 + 5));
    QPainterPath triangle;
    triangle.moveTo(x - 6, top - 4);
    triangle.lineTo(x + 6, top - 4);
    triangle.lineTo(x, top + 4);
    triangle.closeSubpath();
    painter.fillPath(triangle, colour);

    // The label stands beside its triangle, on the side that has room; the leeway's goes where "now" leaves it.
    const QString nowText = nowLabel();
    const double nowWidth = metrics.horizontalAdvance(nowText) + 1;
    const bool toRight = x + 12 + nowWidth <= width() - 4;
    const QRectF nowBox(toRight ? x + 12 : x - 12 - nowWidth, 4, nowWidth, metrics.height());
    painter.setFont(strong);
    painter.setPen(colour);
    painter.drawText(nowBox, Qt::AlignCenter, nowText);

    if (m_times->leeway <= Duration::zero() || (!m_times->expiresAt && !m_times->notBefore))
        return;
    const QString leewayText = tr("leeway %1").arg(token::durationText(m_times->leeway));
    const Instant edge = m_times->expiresAt ? *m_times->expiresAt : *m_times->notBefore;
    const Duration half = (m_times->expiresAt ? 1 : -1) * m_times->leeway / 2;
    const double width = plainMetrics.horizontalAdvance(leewayText) + 1;
    if (!isInSight(axis.x(token::plus(edge, half))))
        return;
    QRectF box(axis.x(token::plus(edge, half)) - width / 2, 4, width, plainMetrics.height());
    box.moveLeft(std::clamp(box.left(), 4.0, std::max(4.0, this->width() - 4 - width)));
    const QRectF taken = nowBox.united(QRectF(x - 6, 4, 12, metrics.height())).adjusted(-labelGap, 0, labelGap, 0);
    if (box.intersects(taken)) {
        const double before = taken.left() - width;
        const double after = taken.right();
        const bool fitsBefore = before >= 4;
        const bool fitsAfter = after + width <= this->width() - 4;
        if (!fitsBefore && !fitsAfter)
            return;
        const bool nearerBefore = std::abs(before - box.left()) <= std::abs(after - box.left());
        box.moveLeft(fitsBefore && (nearerBefore || !fitsAfter) ? before : after);
    }
    painter.setFont(Theme::font(TextRole::Small));
    painter.setPen(colours.dim);
    painter.drawText(box, Qt::AlignCenter, leewayText);
}

void ValidityBar::paintNowOutside(QPainter &painter, bool before) const
{
    QFont strong = Theme::font(TextRole::Small);
    strong.setWeight(QFont::DemiBold);
    painter.setFont(strong);
    painter.setPen(Theme::colours().text(m_times->tone));
    painter.drawText(QRectF(4, 4, width() - 8, QFontMetricsF(strong).height()), before ? Qt::AlignLeft : Qt::AlignRight,
        before ? tr("← %1", "earlier").arg(nowLabel()) : tr("%1 →", "later").arg(nowLabel()));
}

QString ValidityBar::nowLabel() const
{
    const QString time = token::shortText(m_times->now, m_times->now, m_zone);
    return isTestTime() ? tr("test time %1").arg(time) : tr("now %1").arg(time);
}

void ValidityBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Theme::colours().line, 1.5));
    painter.drawLine(QPointF(sideMargin, lineY()), QPointF(width() - sideMargin, lineY()));
    if (!m_times) {
        const QFont font = Theme::font(TextRole::Small);
        painter.setFont(font);
        painter.setPen(Theme::colours().dim);
        const QRectF below(0, lineY() + spanHeight / 2 + 5, width(), QFontMetricsF(font).height());
        painter.drawText(below, Qt::AlignCenter, spokenText());
        return;
    }
    if (hasFocus()) {
        QStyleOptionFocusRect focus;
        focus.initFrom(this);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, &painter, this);
    }
    const ValidityAxis places = axis();
    paintSpan(painter, places);
    paintLabels(painter, places);
    paintNow(painter, places);
}

QString ValidityBar::toolTipAt(const QPointF &position) const
{
    const Instant pointed = axis().instantAt(position.x());
    return u"%1\n\n%2\n%3\n%4"_s.arg(spokenText(),
        tr("Here: %1 (%2)").arg(token::instantText(pointed, m_zone), token::relativeText(pointed, m_times->now)),
        tr("Each stretch has a scale of its own; their order is right."), usageText());
}

bool ValidityBar::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        if (m_times)
            QToolTip::showText(help->globalPos(), toolTipAt(help->pos()), this);
        else
            QToolTip::hideText();
        return true;
    }
    return AxisWidget::event(event);
}

} // namespace claimsmith::ui
