// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>

/// Steps over the tokens of a text that is known to be JSON.
namespace claimsmith::jose::jsonscan {

/// White space between tokens, RFC 8259 §2.
[[nodiscard]] constexpr bool isSpace(char character)
{
    return character == ' ' || character == '\n' || character == '\r' || character == '\t';
}

/// The offset behind the string whose opening quote stands at `begin`.
[[nodiscard]] inline qsizetype endOfString(QByteArrayView text, qsizetype begin)
{
    qsizetype offset = begin + 1;
    while (text[offset] != '"')
        offset += text[offset] == '\\' ? 2 : 1;
    return offset + 1;
}

/// The offset behind the number, true, false or null that stands at `begin`.
[[nodiscard]] inline qsizetype endOfWord(QByteArrayView text, qsizetype begin)
{
    qsizetype offset = begin;
    while (offset < text.size() && !isSpace(text[offset]) && text[offset] != ',' && text[offset] != ']'
           && text[offset] != '}')
        ++offset;
    return offset;
}

} // namespace claimsmith::jose::jsonscan
