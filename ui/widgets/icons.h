// SPDX-License-Identifier: MIT
#pragma once

#include <QIcon>
#include <QPixmap>

#include <functional>

/// The program's own drawings (resources/icons), coloured at the moment they are painted.
namespace claimsmith::ui::icons {

/// Gives the colour when the icon is painted, so that it follows the theme.
using ColourSource = std::function<QColor()>;

/// `name` is the file's, without ".svg": "inspect", "paste", "copy", … In body colour, dim where disabled.
/// Cheap: the drawing is read when it is first painted.
[[nodiscard]] QIcon icon(const QString &name);
[[nodiscard]] QIcon icon(const QString &name, ColourSource colour);
/// A square of `size` device-independent pixels in one colour.
[[nodiscard]] QPixmap pixmap(const QString &name, int size, const QColor &colour, qreal devicePixelRatio);
/// The application's, in its own colours.
[[nodiscard]] QIcon application();

} // namespace claimsmith::ui::icons
