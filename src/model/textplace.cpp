// SPDX-License-Identifier: MIT
#include "model/textplace.h"

#include <QCoreApplication>

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

QString placelessMessage(jose::Error error)
{
    error.segment = jose::Segment::None;
    error.offset = -1;
    return jose::message(error);
}

QString placedMessage(const jose::Error &error, QByteArrayView utf8)
{
    const QString words = placelessMessage(error);
    if (error.offset < 0)
        return words;
    const TextPlace place = textPlace(utf8, error.offset);
    return QCoreApplication::translate("claimsmith::model::TextPlace", "Line %1, column %2: %3")
        .arg(place.line)
        .arg(place.column)
        .arg(words);
}

} // namespace claimsmith::model
