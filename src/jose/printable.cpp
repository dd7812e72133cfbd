// SPDX-License-Identifier: MIT
#include "jose/printable.h"

#include <QList>

#include <algorithm>

namespace claimsmith::jose {

using namespace Qt::StringLiterals;

namespace {

QByteArray hexadecimal(char32_t number, int digits)
{
    return QByteArray::number(static_cast<uint>(number), 16).toUpper().rightJustified(digits, '0');
}

} // namespace

int utf8SequenceLength(QByteArrayView text, qsizetype offset)
{
    const auto at = [text](qsizetype i) { return i < text.size() ? static_cast<quint8>(text[i]) : quint8{0}; };
    const quint8 first = at(offset);
    if (first < 0x80)
        return 1;
    // The second byte's range shuts out overlong forms, surrogates and what lies beyond U+10FFFF.
    quint8 lowest = 0x80;
    quint8 highest = 0xbf;
    int length = 0;
    if (first >= 0xc2 && first <= 0xdf)
        length = 2;
    else if (first >= 0xe0 && first <= 0xef)
        length = 3;
    else if (first >= 0xf0 && first <= 0xf4)
        length = 4;
    else
        return 0;
    if (first == 0xe0)
        lowest = 0xa0;
    else if (first == 0xed)
        highest = 0x9f;
    else if (first == 0xf0)
        lowest = 0x90;
    else if (first == 0xf4)
        highest = 0x8f;
    if (at(offset + 1) < lowest || at(offset + 1) > highest)
        return 0;
    for (int i = 2; i < length; ++i) {
        if ((at(offset + i) & 0xc0) != 0x80)
            return 0;
    }
    return length;
}

QByteArray printableCharacter(QByteArrayView text, qsizetype offset)
{
    const int length = utf8SequenceLength(text, offset);
    const auto first = static_cast<quint8>(text[offset]);
    if (length == 0)
        return "0x" + hexadecimal(first, 2);
    char32_t point = length == 1 ? first : first & (0x7f >> length);
    for (int i = 1; i < length; ++i)
        point = (point << 6) | (static_cast<quint8>(text[offset + i]) & 0x3f);
    // A lone combining mark would draw over the quotation marks around it.
    if (QChar::isPrint(point) && !QChar::isSpace(point) && !QChar::isMark(point))
        return text.sliced(offset, length).toByteArray();
    return "U+" + hexadecimal(point, 4);
}

QString printableLine(QByteArrayView utf8, qsizetype longest)
{
    QString text;
    for (const char32_t point : QString::fromUtf8(utf8.first(std::min(utf8.size(), 4 * longest))).toUcs4()) {
        if (text.size() >= longest)
            return text + u'…';
        if (QChar::isPrint(point))
            text += QChar::fromUcs4(point);
        else
            text += u"\\u"_s + QString::number(static_cast<uint>(point), 16).toUpper().rightJustified(4, u'0');
    }
    return text;
}

QString printableText(QByteArrayView utf8)
{
    QString text;
    for (const char32_t point : QString::fromUtf8(utf8).toUcs4()) {
        const bool isLayout = point == U'\n' || point == U'\t' || point == U'\r';
        text += isLayout || QChar::isPrint(point) ? QString::fromUcs4(&point, 1) : QString(QChar::ReplacementCharacter);
    }
    return text;
}

} // namespace claimsmith::jose
