// SPDX-License-Identifier: MIT
#pragma once

#include "token/words.h"

#include <QRect>
#include <QSize>

class QHeaderView;
class QPainter;

/// "✓ accepted" on its tint, in the tables of other judges: a mark, a word and a colour.
namespace claimsmith::ui::answers {

/// A chip among words is strong; where every cell has an answer, plain is enough.
enum class Weight : bool { Plain, Strong };
/// What mark and word need.
[[nodiscard]] QSize contentSize(const QString &word, Weight weight);
/// Mark and word in the middle of `rect`, in the tone's colour.
void paintContent(QPainter &painter, const QRect &rect, const QString &word, token::Tone tone, Weight weight,
    Qt::LayoutDirection direction);
/// The same as a chip at the leading edge of `rect`.
[[nodiscard]] QSize chipSize(const QString &word);
void paintChip(
    QPainter &painter, const QRect &rect, const QString &word, token::Tone tone, Qt::LayoutDirection direction);
/// What a heading needs with a margin of 6 on both sides. (The header itself asks of each section for the padding that
/// the style gives to the first.)
[[nodiscard]] int headingWidth(const QHeaderView &header, int section);

} // namespace claimsmith::ui::answers
