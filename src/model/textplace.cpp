// SPDX-License-Identifier: MIT
#include "model/textplace.h"

#include <algorithm>

namespace claimsmith::model {

TextPlace textPlace(QByteArrayView utf8, qsizetype offset)
{
    TextPlace place;
    const QByteArrayView before = utf8.first(std::clamp<qsizetype>(offset, 0, utf8.size()));
    for (const char c : before) {
        const auto octet = static_cast<unsigned char>(c);
        if ((octet & 0xC0U) == 0x80U)
            continue; // a character goes on
        // Beyond U+FFFF a character takes two of QString's units.
        place.characters += octet >= 0xF0U ? 2 : 1;
        ++place.column;
        if (c == '\n') {
            ++place.line;
            place.column = 1;
        }
    }
    return place;
}

} // namespace claimsmith::model
