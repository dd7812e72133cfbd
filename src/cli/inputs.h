// SPDX-License-Identifier: MIT
#pragma once

#include "cli/environment.h"
#include "token/extract.h"

#include <QByteArray>
#include <QString>

namespace claimsmith::cli {

/// Files that are read whole (keys, payloads, a token) may be this long; a batch may have any length.
inline constexpr qint64 maxFileBytes = 64 * 1024 * 1024;

/// The whole file, or standard input for "-". A refusal names the file and the reason.
[[nodiscard]] Outcome<QByteArray> readInput(Environment &environment, const QString &name);

/// The refusal of a second use of standard input.
[[nodiscard]] Problem standardInputTwice();
/// Marks standard input as read; a refusal where it was already.
[[nodiscard]] Outcome<void> takeStandardInput(Environment &environment);

/// The token that a TOKEN argument (text, @FILE, or -) holds, freed of what pasting adds: the first one of the text.
struct TokenArgument
{
    QByteArray token;
    token::Candidate candidate; ///< where it stood; as the whole text where nothing looks like a token
    qsizetype found = 0;        ///< how many tokens the text holds
};
[[nodiscard]] Outcome<TokenArgument> readToken(Environment &environment, const QString &argument);

/// Says on standard error where the token came from when that is not plain: out of other text, one of several,
/// or wrapped over lines.
void noteOrigin(Environment &environment, const TokenArgument &argument);

} // namespace claimsmith::cli
