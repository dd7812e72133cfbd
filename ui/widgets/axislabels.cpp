// SPDX-License-Identifier: MIT
#include "widgets/axislabels.h"

#include <algorithm>
#include <utility>

namespace claimsmith::ui {

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

QList<std::optional<double>> keepLabels(
    const QList<AxisLabel> &labels, double left, double right, double gap, const QList<AxisStretch> &taken)
{
    QList<qsizetype> order;
    for (qsizetype i = 0; i < labels.size(); ++i)
        order.append(i);
    std::ranges::stable_sort(order, {}, [&labels](qsizetype i) { return labels.at(i).rank; });
    QList<AxisStretch> full = taken;
    QList<std::optional<double>> places(labels.size());
    for (const qsizetype i : std::as_const(order)) {
        const double begin = labels.at(i).centre - labels.at(i).width / 2;
        const AxisStretch wanted{begin, begin + labels.at(i).width};
        const bool overlaps = std::ranges::any_of(full,
            [&](const AxisStretch &other) { return wanted.begin < other.end + gap && other.begin < wanted.end + gap; });
        if (overlaps || wanted.begin < left || wanted.end > right)
            continue;
        places[i] = begin;
        full.append(wanted);
    }
    return places;
}

} // namespace claimsmith::ui
