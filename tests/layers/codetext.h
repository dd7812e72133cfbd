// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QStringView>

namespace claimsmith::layers {

/// The source with every character of its comments, and of its string and character literals where `literalsToo`,
/// made a space. Line breaks stay, so that lines keep their numbers.
[[nodiscard]] QByteArray withoutComments(QByteArrayView source, bool literalsToo);

/// An `#include` of a source.
struct Include
{
    QByteArray name; ///< what stands between the quotes or angle brackets
    int line = 0;    ///< from 1
};
[[nodiscard]] QList<Include> includesOf(QByteArrayView source);

/// The number of the line that `offset` stands on, from 1.
[[nodiscard]] int lineAt(QStringView source, qsizetype offset);

} // namespace claimsmith::layers
