// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/theme.h"

#include <QColor>
#include <QString>

class QPainter;
class QRect;

namespace claimsmith::ui {

/// What a cell of a list says: below its first line, smaller and dim, a second one. Without a second one the first may
/// be two lines of words.
struct TwoLines
{
    QString first;
    QString second;
    QFont font = Theme::font(TextRole::Body);
    QColor colour = Theme::colours().body;

    /// Both, where neither is cut off.
    [[nodiscard]] int width() const;
    void paint(QPainter &painter, const QRect &rect) const;

    /// Of a row of such cells.
    [[nodiscard]] static int rowHeight();
    /// The body's, semibold: for what the row is called by.
    [[nodiscard]] static QFont strongFont();
};

} // namespace claimsmith::ui
