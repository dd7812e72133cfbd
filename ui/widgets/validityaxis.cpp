// SPDX-License-Identifier: MIT
#include "widgets/validityaxis.h"

#include <algorithm>
#include <cmath>

namespace claimsmith::ui {

using token::Duration;
using token::Instant;

namespace {

/// Part of the line that is left free at each end, so that the line shows to go on.
constexpr double endShare = 0.09;
/// Narrowest gap between two stops, as part of an even distribution.
constexpr double narrowest = 0.35;

double milliseconds(Instant from, Instant to)
{
    return static_cast<double>(to.time_since_epoch().count()) - static_cast<double>(from.time_since_epoch().count());
}

QList<Instant> instantsOf(const ValidityTimes &times)
{
    QList<Instant> instants{times.now};
    for (const std::optional<Instant> &claim : {times.issuedAt, times.notBefore, times.expiresAt}) {
        if (claim)
            instants.append(*claim);
    }
    if (times.leeway > Duration::zero()) {
        if (times.notBefore)
            instants.append(token::plus(*times.notBefore, -times.leeway));
        if (times.expiresAt)
            instants.append(token::plus(*times.expiresAt, times.leeway));
    }
    std::ranges::sort(instants);
    const auto doubles = std::ranges::unique(instants);
    instants.erase(doubles.begin(), doubles.end());
    return instants;
}

} // namespace

ValidityTimes ValidityTimes::of(const token::Verdict &verdict)
{
    return {verdict.issuedAt, verdict.notBefore, verdict.expiresAt, verdict.now, verdict.leeway,
        token::tone(verdict, token::Axis::Time)};
}

ValidityAxis::ValidityAxis(const ValidityTimes &times, double left, double right)
    : m_left(left)
    , m_right(std::max(left, right))
{
    const QList<Instant> instants = instantsOf(times);
    const double width = m_right - m_left;
    if (instants.size() == 1) {
        m_stops = {{instants.first(), m_left + width / 2}};
        return;
    }
    QList<double> roots;
    double sum = 0;
    for (qsizetype i = 1; i < instants.size(); ++i) {
        roots.append(std::sqrt(milliseconds(instants.at(i - 1), instants.at(i))));
        sum += roots.last();
    }
    const double inner = width * (1 - 2 * endShare);
    const double least = inner * narrowest / static_cast<double>(roots.size());
    const double shared = inner - least * static_cast<double>(roots.size());
    double x = m_left + width * endShare;
    m_stops.append({instants.first(), x});
    for (qsizetype i = 0; i < roots.size(); ++i) {
        x += least + shared * roots.at(i) / sum;
        m_stops.append({instants.at(i + 1), x});
    }
}

double ValidityAxis::x(Instant instant) const
{
    if (m_stops.isEmpty())
        return m_left;
    if (instant <= m_stops.first().instant)
        return m_stops.first().x;
    for (qsizetype i = 1; i < m_stops.size(); ++i) {
        const Stop &from = m_stops.at(i - 1);
        const Stop &to = m_stops.at(i);
        if (instant <= to.instant) {
            const double share = milliseconds(from.instant, instant) / milliseconds(from.instant, to.instant);
            return from.x + share * (to.x - from.x);
        }
    }
    return m_stops.last().x;
}

Instant ValidityAxis::instantAt(double x) const
{
    if (m_stops.isEmpty())
        return {};
    if (x <= m_stops.first().x)
        return m_stops.first().instant;
    for (qsizetype i = 1; i < m_stops.size(); ++i) {
        const Stop &from = m_stops.at(i - 1);
        const Stop &to = m_stops.at(i);
        if (x < to.x) {
            const double share = (x - from.x) / (to.x - from.x);
            return token::plus(from.instant, Duration(std::llround(share * milliseconds(from.instant, to.instant))));
        }
    }
    return m_stops.last().instant;
}

QList<Instant> ValidityAxis::stops() const
{
    QList<Instant> instants;
    for (const Stop &stop : m_stops)
        instants.append(stop.instant);
    return instants;
}

namespace {

/// Left edges for the labels of `order` (ascending centres), or nothing where their sum does not fit. A group that is
/// pushed together keeps its middle where its members' middle would be: the pool-adjacent-violators way.
std::optional<QList<double>> placeAll(
    const QList<AxisLabel> &labels, const QList<qsizetype> &order, double left, double right, double gap)
{
    struct Group
    {
        double wish = 0; ///< sum of the members' wished starts of the group
        double width = 0;
        qsizetype members = 0;
        [[nodiscard]] double start() const { return wish / static_cast<double>(members); }
    };
    double total = -gap;
    for (qsizetype i : order)
        total += labels.at(i).width + gap;
    if (!order.isEmpty() && total > right - left)
        return std::nullopt;

    QList<Group> groups;
    for (qsizetype i : order) {
        const AxisLabel &label = labels.at(i);
        groups.append({label.centre - label.width / 2, label.width, 1});
        while (groups.size() > 1) {
            const Group &last = groups.last();
            Group &former = groups[groups.size() - 2];
            if (former.start() + former.width + gap <= last.start())
                break;
            const double shift = former.width + gap;
            former.wish += last.wish - shift * static_cast<double>(last.members);
            former.width += gap + last.width;
            former.members += last.members;
            groups.removeLast();
        }
    }
    QList<double> starts;
    for (const Group &group : std::as_const(groups))
        starts.append(group.start());
    double limit = right;
    for (qsizetype g = groups.size() - 1; g >= 0; --g) {
        starts[g] = std::min(starts.at(g), limit - groups.at(g).width);
        limit = starts.at(g) - gap;
    }
    limit = left;
    QList<double> places;
    qsizetype next = 0;
    for (qsizetype g = 0; g < groups.size(); ++g) {
        double x = std::max(starts.at(g), limit);
        limit = x + groups.at(g).width + gap;
        for (qsizetype member = 0; member < groups.at(g).members; ++member) {
            places.append(x);
            x += labels.at(order.at(next++)).width + gap;
        }
    }
    return places;
}

} // namespace

QList<std::optional<double>> placeLabels(const QList<AxisLabel> &labels, double left, double right, double gap)
{
    QList<qsizetype> order;
    for (qsizetype i = 0; i < labels.size(); ++i)
        order.append(i);
    std::ranges::stable_sort(order, {}, [&labels](qsizetype i) { return labels.at(i).centre; });
    QList<std::optional<double>> places(labels.size());
    while (!order.isEmpty()) {
        if (const auto all = placeAll(labels, order, left, right, gap)) {
            for (qsizetype i = 0; i < order.size(); ++i)
                places[order.at(i)] = all->at(i);
            break;
        }
        order.erase(std::ranges::max_element(order, {}, [&labels](qsizetype i) { return labels.at(i).rank; }));
    }
    return places;
}

} // namespace claimsmith::ui
