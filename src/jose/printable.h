// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace claimsmith::jose {

/// The character at `offset` as Error::found wants it: the character itself where it is valid UTF-8 that a person can
/// see, else its code ("U+0009"), else the byte ("0xFF"). `offset` must lie in `text`.
[[nodiscard]] QByteArray printableCharacter(QByteArrayView text, qsizetype offset);

/// `utf8` as a sentence may quote it, though it be hostile: no more than `longest` characters, and nothing that moves
/// the cursor of a terminal or turns the direction of the text around it.
[[nodiscard]] QString printableLine(QByteArrayView utf8, qsizetype longest = 160);

/// `utf8` as several lines may show it, though it be hostile: line ends and tabs stay, everything else that cannot be
/// seen becomes U+FFFD.
[[nodiscard]] QString printableText(QByteArrayView utf8);

/// Length in bytes of the well-formed UTF-8 sequence (RFC 3629 §4) at `offset`; 0 where there is none.
[[nodiscard]] int utf8SequenceLength(QByteArrayView text, qsizetype offset);

} // namespace claimsmith::jose
