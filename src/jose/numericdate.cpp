// SPDX-License-Identifier: MIT
#include "jose/numericdate.h"

#include <QByteArray>

#include <algorithm>
#include <chrono>

namespace claimsmith::jose {

namespace {

bool isDigit(char character) { return character >= '0' && character <= '9'; }

/// Splits the leading digits off `text`.
QByteArrayView takeDigits(QByteArrayView &text)
{
    const auto end = std::ranges::find_if_not(text, isDigit);
    const QByteArrayView digits = text.first(end - text.begin());
    text = text.sliced(digits.size());
    return digits;
}

bool takeOne(QByteArrayView &text, QByteArrayView oneOf)
{
    if (text.isEmpty() || !oneOf.contains(text.front()))
        return false;
    text = text.sliced(1);
    return true;
}

/// A JSON number (RFC 8259 §6) in its parts.
struct NumberParts
{
    bool negative = false;
    QByteArrayView integer;
    QByteArrayView fraction;
    qint64 exponent = 0; ///< held to ±exponentLimit: far beyond what the length of any text can make up for
    bool plainDigits = true;
};

constexpr qint64 exponentLimit = Q_INT64_C(1) << 56;

qint64 exponentOf(QByteArrayView digits, bool negative)
{
    qint64 exponent = 0;
    for (const char digit : digits)
        exponent = std::min(exponent * 10 + (digit - '0'), exponentLimit);
    return negative ? -exponent : exponent;
}

std::optional<NumberParts> split(QByteArrayView text)
{
    NumberParts parts;
    parts.negative = takeOne(text, "-");
    parts.integer = takeDigits(text);
    if (parts.integer.isEmpty() || (parts.integer.size() > 1 && parts.integer.front() == '0'))
        return std::nullopt;
    parts.plainDigits = text.isEmpty();
    if (takeOne(text, ".")) {
        parts.fraction = takeDigits(text);
        if (parts.fraction.isEmpty())
            return std::nullopt;
    }
    if (takeOne(text, "eE")) {
        const bool negative = text.startsWith('-');
        takeOne(text, "+-");
        const QByteArrayView digits = takeDigits(text);
        if (digits.isEmpty())
            return std::nullopt;
        parts.exponent = exponentOf(digits, negative);
    }
    return text.isEmpty() ? std::optional(parts) : std::nullopt;
}

/// The digits of a number from the first to the last that is not zero, without a copy: number = ±0.d₁d₂d₃… × 10^point.
class SignificantDigits
{
public:
    explicit SignificantDigits(const NumberParts &parts)
        : m_parts(parts)
        , m_first(0)
        , m_end(parts.integer.size() + parts.fraction.size())
    {
        while (m_first < m_end && raw(m_first) == 0)
            ++m_first;
        while (m_end > m_first && raw(m_end - 1) == 0)
            --m_end;
        m_point = parts.integer.size() - m_first + parts.exponent;
    }

    [[nodiscard]] qint64 count() const { return m_end - m_first; }
    [[nodiscard]] qint64 point() const { return m_point; }
    /// Zero behind the last digit.
    [[nodiscard]] int at(qint64 index) const { return index < count() ? raw(m_first + index) : 0; }

private:
    [[nodiscard]] int raw(qint64 index) const
    {
        const qint64 integers = m_parts.integer.size();
        return (index < integers ? m_parts.integer[index] : m_parts.fraction[index - integers]) - '0';
    }

    const NumberParts &m_parts;
    qint64 m_first;
    qint64 m_end;
    qint64 m_point = 0;
};

NumericDate beyond(NumericDate date, bool negative)
{
    date.ceilMilliseconds = negative ? -NumericDate::limit : NumericDate::limit;
    date.beyondRange = true;
    return date;
}

NumericDate exactDate(const NumberParts &parts)
{
    const SignificantDigits digits(parts);
    NumericDate date;
    date.plainDigits = parts.plainDigits;
    if (digits.count() == 0)
        return date;
    date.whole = digits.count() <= digits.point();
    // Thousandths of a second: the decimal point stands three digits further right.
    const qint64 integerDigits = digits.point() + 3;
    if (integerDigits > 19)
        return beyond(date, parts.negative);
    quint64 magnitude = 0;
    for (qint64 i = 0; i < integerDigits; ++i)
        magnitude = magnitude * 10 + static_cast<quint64>(digits.at(i));
    const bool fractionLeft = digits.count() > std::max<qint64>(integerDigits, 0);
    if (fractionLeft && !parts.negative)
        ++magnitude;
    if (magnitude > static_cast<quint64>(NumericDate::limit))
        return beyond(date, parts.negative);
    date.ceilMilliseconds = parts.negative ? -static_cast<qint64>(magnitude) : static_cast<qint64>(magnitude);
    return date;
}

/// Up to 15 plain digits, which is what every real token has: no part of the careful way is needed.
std::optional<qint64> shortPlainSeconds(QByteArrayView text)
{
    if (text.isEmpty() || text.size() > 15 || (text.front() == '0' && text.size() > 1))
        return std::nullopt;
    qint64 seconds = 0;
    for (const char character : text) {
        if (!isDigit(character))
            return std::nullopt;
        seconds = seconds * 10 + (character - '0');
    }
    return seconds;
}

/// ±digits × 10^−scale, of any length.
struct Decimal
{
    bool negative = false;
    QByteArray digits;
    qsizetype scale = 0;
};

/// Beyond this an exponent makes a number of zeros, which no clock has.
constexpr qint64 longestWrittenOut = 64;

std::optional<Decimal> decimalOf(const NumberParts &parts)
{
    Decimal decimal{parts.negative, parts.integer.toByteArray().append(parts.fraction), parts.fraction.size()};
    if (parts.exponent == 0)
        return decimal;
    const qint64 scale = parts.fraction.size() - parts.exponent;
    if (std::max<qint64>(decimal.digits.size(), scale) - std::min<qint64>(scale, 0) > longestWrittenOut)
        return std::nullopt;
    if (scale < 0)
        decimal.digits.append(static_cast<qsizetype>(-scale), '0');
    decimal.scale = static_cast<qsizetype>(std::max<qint64>(scale, 0));
    return decimal;
}

Decimal decimalSeconds(qint64 milliseconds)
{
    const bool negative = milliseconds < 0;
    quint64 magnitude = negative ? 0 - static_cast<quint64>(milliseconds) : static_cast<quint64>(milliseconds);
    qsizetype scale = 3;
    for (; scale > 0 && magnitude % 10 == 0; --scale)
        magnitude /= 10;
    return {negative, QByteArray::number(magnitude), scale};
}

/// Adds two strings of digits of one length, or takes the second, which is not greater, from the first.
QByteArray combine(const QByteArray &a, const QByteArray &b, bool subtract)
{
    QByteArray sum = a;
    int carry = 0;
    for (qsizetype at = a.size() - 1; at >= 0; --at) {
        const int second = b[at] - '0' + carry;
        const int digit = subtract ? a[at] - '0' - second : a[at] - '0' + second;
        carry = digit < 0 || digit > 9 ? 1 : 0;
        sum[at] = static_cast<char>('0' + (digit + 10) % 10);
    }
    return carry ? '1' + sum : sum;
}

/// a + b, at the larger scale of the two.
Decimal sumOf(Decimal a, Decimal b)
{
    const qsizetype scale = std::max(a.scale, b.scale);
    a.digits.append(scale - a.scale, '0');
    b.digits.append(scale - b.scale, '0');
    const qsizetype length = std::max(a.digits.size(), b.digits.size());
    a.digits = a.digits.rightJustified(length, '0');
    b.digits = b.digits.rightJustified(length, '0');
    if (a.negative == b.negative)
        return {a.negative, combine(a.digits, b.digits, false), scale};
    if (a.digits < b.digits)
        std::swap(a, b);
    return {a.negative, combine(a.digits, b.digits, true), scale};
}

QByteArray writtenOut(const Decimal &decimal)
{
    const QByteArray padded = decimal.digits.rightJustified(decimal.scale + 1, '0');
    const auto nonZero = std::ranges::find_if(padded, [](char digit) { return digit != '0'; });
    const qsizetype integers = padded.size() - decimal.scale;
    const qsizetype begin = std::min<qsizetype>(nonZero - padded.begin(), integers - 1);
    QByteArray text = decimal.negative && nonZero != padded.end() ? "-" : "";
    text += padded.sliced(begin, integers - begin);
    if (decimal.scale > 0)
        text += '.' + padded.last(decimal.scale);
    return text;
}

} // namespace

std::optional<QByteArray> shiftedNumber(QByteArrayView text, qint64 milliseconds)
{
    const std::optional<NumberParts> parts = split(text);
    const std::optional<Decimal> decimal = parts ? decimalOf(*parts) : std::nullopt;
    if (!decimal)
        return std::nullopt;
    return milliseconds == 0 ? text.toByteArray() : writtenOut(sumOf(*decimal, decimalSeconds(milliseconds)));
}

std::optional<NumericDate> NumericDate::fromNumberText(QByteArrayView text)
{
    if (const std::optional<qint64> seconds = shortPlainSeconds(text)) {
        NumericDate date;
        date.ceilMilliseconds = *seconds * 1000;
        return date;
    }
    const std::optional<NumberParts> parts = split(text);
    return parts ? std::optional(exactDate(*parts)) : std::nullopt;
}

bool NumericDate::looksLikeMilliseconds() const
{
    using namespace std::chrono;
    // As seconds, the lower bound lies in the year 21970: no more need be asked about the year 5000.
    constexpr qint64 lowest = milliseconds(sys_days(1990y / January / 1).time_since_epoch()).count();
    constexpr qint64 highest = milliseconds(sys_days(2200y / January / 1).time_since_epoch()).count();
    return ceilMilliseconds >= lowest * 1000 && ceilMilliseconds < highest * 1000;
}

} // namespace claimsmith::jose
