// SPDX-License-Identifier: MIT
#pragma once

#include <QList>

#include <optional>

/// Where the labels of an axis go, so that none overlaps another. Pure; lengths in pixels.
namespace claimsmith::ui {

/// One label below or above the line. A lower rank is kept before a higher one where not all fit.
struct AxisLabel
{
    double centre = 0; ///< where it would like to stand
    double width = 0;
    int rank = 0;
};

/// The left edge of each label so that none overlaps another or leaves [left, right], each as near to its centre as
/// order allows; nullopt for those that do not fit, those of the highest rank first.
[[nodiscard]] QList<std::optional<double>> placeLabels(
    const QList<AxisLabel> &labels, double left, double right, double gap);

/// A stretch of the axis that is taken already.
struct AxisStretch
{
    double begin = 0;
    double end = 0;
};

/// The left edge of each label that can stand exactly at its centre, within [left, right] and off all that is `taken`;
/// nullopt for the others. Lower ranks choose first. For ticks, which mean nothing beside their place.
[[nodiscard]] QList<std::optional<double>> keepLabels(
    const QList<AxisLabel> &labels, double left, double right, double gap, const QList<AxisStretch> &taken = {});

} // namespace claimsmith::ui
