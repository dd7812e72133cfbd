// SPDX-License-Identifier: MIT
#pragma once

#include "token/words.h"

#include <QFont>
#include <QRect>
#include <QString>
#include <QStyleOptionViewItem>

class QPainter;

/// What the tables of the Sessions page paint alike.
namespace claimsmith::ui::pillpaint {

constexpr int sideMargin = 12;
constexpr int lineMargin = 8;

/// Height of a row of one line, with the line below it.
[[nodiscard]] int rowHeight();
/// The room for the contents of a cell, `lead` behind its leading edge.
[[nodiscard]] QRect contentsOf(const QStyleOptionViewItem &option, int lead = sideMargin);
/// Cut at its end where it is too long.
void paintText(QPainter &painter, const QRect &rect, const QString &text, const QFont &font, const QColor &colour);
/// A chip at the leading edge of `rect`; answers the room behind it.
QRect paintChip(QPainter &painter, const QRect &rect, const QString &text, token::Tone tone);
[[nodiscard]] QFont strongFont();

} // namespace claimsmith::ui::pillpaint
