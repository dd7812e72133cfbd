// SPDX-License-Identifier: MIT
#pragma once

#include "token/words.h"

#include <QVariant>

/// What every list says of a token: the same words for the same verdict.
namespace claimsmith::model {

/// The axis that the status of a row speaks of: the first that refuses, else the signature. Time has a cell of its own.
[[nodiscard]] token::Axis statusAxis(const token::Verdict &verdict);
/// `verdict` as of `now`; a countdown that is late for its end stays on this side of it until the verdict follows.
[[nodiscard]] token::Verdict verdictAt(const token::Verdict &verdict, token::Instant now);
/// "expires in 4 min 12 s", "no expiry": of a verdictAt().
[[nodiscard]] QString expiryWords(
    const token::Verdict &verdict, const token::Token &token, const QList<jose::Key> &keys);
/// Headline and sentence of an axis, for a tool tip.
[[nodiscard]] QString axisSentences(
    const token::Verdict &verdict, token::Axis axis, const token::Token &token, const QList<jose::Key> &keys);
/// The token::ValidityTimes of `verdict`, with `now`; invalid where its time was not looked at.
[[nodiscard]] QVariant timesAt(const token::Verdict &verdict, token::Instant now);

} // namespace claimsmith::model
