// SPDX-License-Identifier: MIT
#pragma once

#include "token/claimform.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace claimsmith::model {

/// A new row of that name, with the type it usually has and a value to start from: `exp` lives an hour.
[[nodiscard]] token::ClaimRow starterRow(const QString &name, token::FormPart part);

/// `row` as another type, with as much of its value as that can hold: an hour's lifetime becomes the text of its
/// seconds, a scope a list of words.
[[nodiscard]] token::ClaimRow withType(const token::ClaimRow &row, token::ClaimType type, token::Instant now);

/// Names that could be added to a form of these rows.
[[nodiscard]] QStringList namesToAdd(const QList<token::ClaimRow> &rows, token::FormPart part);

/// The words of a Text that holds several, as chips show them.
[[nodiscard]] QStringList wordsOf(const QString &text);

} // namespace claimsmith::model
