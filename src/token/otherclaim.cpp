// SPDX-License-Identifier: MIT
#include "token/otherclaim.h"

#include "jose/numericdate.h"

#include <QDateTime>
#include <QRegularExpression>

#include <cmath>

namespace claimsmith::token {

using namespace Qt::StringLiterals;
using Far = OtherRule::Far;
using Fraction = OtherRule::Fraction;
using Null = OtherRule::Null;
using State = OtherClaim::State;
using Text = OtherRule::Text;
using jose::JsonValue;

namespace {

/// Up to here a double holds every whole number.
constexpr double exactDoubles = 9007199254740992.0;
constexpr double beyondUnsigned64 = 18446744073709551616.0;

OtherClaim refused(OthersReason reason) { return {.state = State::Refused, .reason = reason}; }
OtherClaim notKnown() { return {.state = State::NotKnown}; }
OtherClaim between(qint64 floor, qint64 ceil)
{
    return {.state = State::Time, .floored = saturated(floor), .ceiled = saturated(ceil)};
}

/// A number with which no clock is compared for real.
OtherClaim farTime(const OtherRule &rule, double seconds)
{
    switch (rule.far) {
    case Far::NotKnown:
        return notKnown();
    case Far::HeldFinite:
        if (std::isinf(seconds))
            return refused(OthersReason::OutOfRange);
        break;
    case Far::Unsigned64:
        if (seconds >= beyondUnsigned64)
            return refused(OthersReason::OutOfRange);
        break;
    case Far::Held:
        break;
    }
    const qint64 limit = seconds < 0 ? -jose::NumericDate::limit : jose::NumericDate::limit;
    return between(limit, limit);
}

/// `seconds` is in the range of exactDoubles.
OtherClaim wholeSeconds(double seconds)
{
    const qint64 milliseconds = static_cast<qint64>(seconds) * 1000;
    return between(milliseconds, milliseconds);
}

OtherClaim keptFraction(double seconds)
{
    const double whole = std::floor(seconds);
    const double fraction = seconds - whole; // exact
    const qint64 begin = static_cast<qint64>(whole) * 1000;
    if (fraction == 0)
        return between(begin, begin);
    // A fraction is neither the second before nor the one behind, however the product is rounded.
    const auto floor = static_cast<qint64>(std::floor(fraction * 1000));
    const auto ceil = static_cast<qint64>(std::ceil(fraction * 1000));
    return between(begin + std::min<qint64>(floor, 999), begin + std::max<qint64>(ceil, 1));
}

OtherClaim toMicroseconds(double seconds)
{
    constexpr double millionths = 1e6;
    if (std::abs(seconds) > exactDoubles / millionths)
        return wholeSeconds(std::round(seconds));
    const double milliseconds = std::round(seconds * millionths) / 1000;
    return between(static_cast<qint64>(std::floor(milliseconds)), static_cast<qint64>(std::ceil(milliseconds)));
}

OtherClaim timeOf(const OtherRule &rule, double seconds, bool plainDigits, Fraction fraction)
{
    if (fraction == Fraction::Refused && !plainDigits)
        return refused(OthersReason::Fraction);
    if (rule.far == Far::Unsigned64 && seconds < 0)
        return refused(OthersReason::OutOfRange);
    if (rule.zeroIsAbsent && seconds == 0)
        return {};
    if (!(std::abs(seconds) <= exactDoubles))
        return farTime(rule, seconds);
    switch (fraction) {
    case Fraction::Kept:
        return keptFraction(seconds);
    case Fraction::Microseconds:
        return toMicroseconds(seconds);
    case Fraction::Rounded:
        return wholeSeconds(std::round(seconds));
    case Fraction::RoundedToEven:
        return wholeSeconds(std::nearbyint(seconds));
    case Fraction::Cut:
    case Fraction::Refused:
        break;
    }
    return wholeSeconds(std::trunc(seconds));
}

/// A number too large for a double is infinity. (QByteArrayView would make it 0.)
double toDouble(QByteArrayView digits) { return QString::fromLatin1(digits).toDouble(); }

/// The text of a number out of a JSON string, as int() of Python takes it: at most 4300 digits since 3.11.
std::optional<double> pythonInt(const QString &text)
{
    static const QRegularExpression form(u"^\\s*([+-]?[0-9]+(?:_[0-9]+)*)\\s*$"_s);
    constexpr qsizetype mostDigits = 4300;
    const QString digits = form.match(text).captured(1).remove(u'_');
    if (digits.isEmpty() || digits.size() > mostDigits + 1)
        return std::nullopt;
    return toDouble(digits.toLatin1());
}

std::optional<double> leadingDigits(const QString &text)
{
    static const QRegularExpression form(u"^\\s*([+-]?[0-9]+(?:_[0-9]+)*)"_s);
    return toDouble(form.match(text).captured(1).remove(u'_').toLatin1());
}

std::optional<double> anyNumber(const QString &text)
{
    static const QRegularExpression form(u"^\\s*([+-]?(?:[0-9]+\\.?[0-9]*|\\.[0-9]+)(?:[eE][+-]?[0-9]+)?)\\s*$"_s);
    const QString digits = form.match(text).captured(1);
    return digits.isEmpty() ? std::nullopt : std::optional(toDouble(digits.toLatin1()));
}

/// ISO 8601 in UTC; of other dates it is not known whether they are taken.
OtherClaim dateOf(const QString &text)
{
    static const QRegularExpression utc(u"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]{3})?Z$"_s);
    static const QRegularExpression like(u"^[0-9]{4}-[0-9]{2}-[0-9]{2}T"_s);
    const QDateTime date = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (utc.match(text).hasMatch() && date.isValid())
        return between(date.toMSecsSinceEpoch(), date.toMSecsSinceEpoch());
    return like.match(text).hasMatch() ? notKnown() : refused(OthersReason::NotATime);
}

OtherClaim textTime(const OtherRule &rule, QByteArrayView utf8, Fraction fraction)
{
    if (rule.text == Text::Refused)
        return refused(OthersReason::NotATime);
    const QString text = QString::fromUtf8(utf8);
    std::optional<double> seconds;
    switch (rule.text) {
    case Text::Refused:
        break;
    case Text::NotKnown:
        return notKnown();
    case Text::PythonInt:
        seconds = pythonInt(text);
        break;
    case Text::LeadingDigits:
        seconds = leadingDigits(text);
        break;
    case Text::Number:
        seconds = anyNumber(text);
        break;
    case Text::IntegerOrDate: {
        static const QRegularExpression integer(u"^[+-]?[0-9]{1,18}$"_s);
        if (!integer.match(text).hasMatch())
            return dateOf(text);
        seconds = toDouble(text.toLatin1());
        break;
    }
    }
    return seconds ? timeOf(rule, *seconds, true, fraction) : refused(OthersReason::NotATime);
}

} // namespace

OtherClaim readOtherClaim(const OtherRule &rule, JsonValue value, Fraction fraction)
{
    switch (value.type()) {
    case JsonValue::Type::Undefined:
        return {};
    case JsonValue::Type::Null:
        if (rule.null == Null::Absent)
            return {};
        return rule.null == Null::Zero ? timeOf(rule, 0, true, fraction) : refused(OthersReason::NotATime);
    case JsonValue::Type::Number: {
        const QByteArrayView text = value.numberText();
        const bool plainDigits = text.indexOf('.') < 0 && text.indexOf('e') < 0 && text.indexOf('E') < 0;
        return timeOf(rule, toDouble(text), plainDigits, fraction);
    }
    case JsonValue::Type::String:
        return textTime(rule, value.string(), fraction);
    case JsonValue::Type::Bool:
        if (rule.boolIsNumber)
            return timeOf(rule, value.toBool() ? 1 : 0, true, fraction);
        break;
    case JsonValue::Type::Array:
    case JsonValue::Type::Object:
        break;
    }
    return rule.text == Text::NotKnown ? notKnown() : refused(OthersReason::NotATime);
}

} // namespace claimsmith::token
