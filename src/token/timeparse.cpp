// SPDX-License-Identifier: MIT
#include "jose/numericdate.h"
#include "token/timetext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <optional>

namespace claimsmith::token {

using namespace Qt::StringLiterals;

namespace {

using Code = TimeTextError::Code;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(claimsmith::token::TimeText)
};

struct Unit
{
    QStringView name;
    qint64 milliseconds;
};

// From the largest to the smallest: a duration names each at most once, in this order.
constexpr std::array units{Unit{u"w", 604'800'000}, Unit{u"d", 86'400'000}, Unit{u"h", 3'600'000}, Unit{u"m", 60'000},
    Unit{u"min", 60'000}, Unit{u"s", 1000}, Unit{u"ms", 1}};

bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }

bool isLetter(QChar c) { return c.isLetter(); }

/// Reads a text from its front.
class Cursor
{
public:
    explicit Cursor(QStringView text)
        : m_text(text)
    {}

    [[nodiscard]] bool atEnd() const { return m_at == m_text.size(); }
    [[nodiscard]] qsizetype at() const { return m_at; }
    [[nodiscard]] QStringView rest() const { return m_text.sliced(m_at); }

    void skipSpaces()
    {
        taken([](QChar c) { return c.isSpace(); });
    }
    bool take(QChar c)
    {
        const bool there = !atEnd() && m_text[m_at] == c;
        m_at += there ? 1 : 0;
        return there;
    }
    bool takeWord(QStringView word)
    {
        const bool there = rest().startsWith(word, Qt::CaseInsensitive);
        m_at += there ? word.size() : 0;
        return there;
    }
    template<typename Predicate>
    QStringView taken(Predicate predicate)
    {
        const qsizetype from = m_at;
        while (!atEnd() && predicate(m_text[m_at]))
            ++m_at;
        return m_text.sliced(from, m_at - from);
    }
    /// Exactly `count` digits as a number; −1, and nothing taken, where there are fewer.
    int digits(qsizetype count)
    {
        const QStringView text = rest().first(std::min(count, rest().size()));
        if (text.size() != count || !std::all_of(text.begin(), text.end(), isDigit))
            return -1;
        m_at += count;
        return text.toInt();
    }

private:
    QStringView m_text;
    qsizetype m_at = 0;
};

/// `whole`.`fraction` units in milliseconds, to the nearest; nullopt where it is beyond the range.
std::optional<qint64> scaled(QStringView whole, QStringView fraction, qint64 unit)
{
    constexpr qsizetype fractionDigits = 9; // finer than a millisecond of a week
    bool fits = whole.isEmpty();
    qint64 sum = fits ? 0 : whole.toLongLong(&fits);
    if (!fits || qMulOverflow(sum, unit, &sum))
        return std::nullopt;
    qint64 numerator = 0;
    qint64 denominator = 1;
    for (const QChar digit : fraction.first(std::min(fraction.size(), fractionDigits))) {
        numerator = numerator * 10 + (digit.unicode() - u'0');
        denominator *= 10;
    }
    if (qAddOverflow(sum, (numerator * unit + denominator / 2) / denominator, &sum))
        return std::nullopt;
    return sum;
}

struct Failed
{
    QStringView whole;

    [[nodiscard]] std::unexpected<TimeTextError> operator()(Code code, qsizetype offset) const
    {
        return std::unexpected(TimeTextError{code, offset, whole.toString()});
    }
};

/// A UTC offset, "Z", "+01:00", "+0100", "+01", " UTC"; nothing means UTC.
std::optional<std::chrono::minutes> takeZone(Cursor &cursor)
{
    cursor.skipSpaces();
    if (cursor.atEnd() || cursor.take(u'Z') || cursor.take(u'z') || cursor.takeWord(u"UTC") || cursor.takeWord(u"GMT"))
        return std::chrono::minutes(0);
    const bool east = cursor.take(u'+');
    if (!east && !cursor.take(u'-') && !cursor.take(u'\u2212'))
        return std::nullopt;
    const int hours = cursor.digits(2);
    const bool colon = cursor.take(u':');
    const int minutes = cursor.atEnd() && !colon ? 0 : cursor.digits(2);
    if (hours < 0 || hours > 23 || minutes < 0 || minutes > 59)
        return std::nullopt;
    const std::chrono::minutes offset(hours * 60 + minutes);
    return east ? offset : -offset;
}

/// hh:mm, hh:mm:ss or hh:mm:ss.fff…; what is finer than a millisecond counts as a begun one, as in a NumericDate.
std::optional<Duration> takeTimeOfDay(Cursor &cursor)
{
    const int hours = cursor.digits(2);
    const int minutes = cursor.take(u':') ? cursor.digits(2) : -1;
    int seconds = 0;
    qint64 milliseconds = 0;
    if (cursor.take(u':')) {
        seconds = cursor.digits(2);
        if (cursor.take(u'.') || cursor.take(u',')) {
            const QStringView fraction = cursor.taken(isDigit);
            if (fraction.isEmpty())
                return std::nullopt;
            const QString padded =
                fraction.first(std::min<qsizetype>(fraction.size(), 3)).toString().leftJustified(3, u'0');
            const QStringView finer = fraction.sliced(std::min<qsizetype>(fraction.size(), 3));
            milliseconds = padded.toInt() + (std::ranges::all_of(finer, [](QChar c) { return c == u'0'; }) ? 0 : 1);
        }
    }
    if (hours < 0 || hours > 23 || minutes < 0 || minutes > 59 || seconds < 0 || seconds > 59)
        return std::nullopt;
    return Duration(((hours * 60 + minutes) * 60 + seconds) * Q_INT64_C(1000) + milliseconds);
}

/// ISO 8601: a date, or a date and a time after `T` or a space.
std::optional<Instant> takeCalendar(Cursor &cursor)
{
    const int year = cursor.digits(4);
    const int month = cursor.take(u'-') ? cursor.digits(2) : -1;
    const int day = cursor.take(u'-') ? cursor.digits(2) : -1;
    if (year < 0 || month < 0 || day < 0)
        return std::nullopt;
    const std::chrono::year_month_day date{std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)),
        std::chrono::day(static_cast<unsigned>(day))};
    if (!date.ok())
        return std::nullopt;
    const Instant midnight = std::chrono::sys_days(date);
    if (cursor.atEnd())
        return midnight;
    if (!cursor.take(u'T') && !cursor.take(u't') && !cursor.take(u' '))
        return std::nullopt;
    const std::optional<Duration> time = takeTimeOfDay(cursor);
    const std::optional<std::chrono::minutes> zone = time ? takeZone(cursor) : std::nullopt;
    if (!zone || !cursor.atEnd())
        return std::nullopt;
    return midnight + *time - *zone;
}

/// How far from now: "now", "now+1h", "now-5m", "+15m", "-5m", "in 90 min", "5 min ago". nullopt where the text is no
/// such thing; an error's offset counts in `text`.
std::optional<std::expected<Duration, TimeTextError>> readDistance(QStringView text)
{
    using Distance = std::expected<Duration, TimeTextError>;
    const Failed failed{text};
    const auto read = [&](QStringView part, bool back) -> Distance {
        const auto duration = parseDuration(part);
        if (!duration)
            return failed(duration.error().code, part.data() - text.data() + duration.error().offset);
        return back ? -*duration : *duration;
    };
    Cursor cursor(text);
    const bool fromNow = cursor.takeWord(u"now");
    cursor.skipSpaces();
    if (fromNow && cursor.atEnd())
        return Distance(Duration(0));
    if (cursor.take(u'+'))
        return read(cursor.rest(), false);
    if (cursor.take(u'-') || cursor.take(u'\u2212'))
        return read(cursor.rest(), true);
    if (fromNow)
        return Distance(failed(Code::NotATime, cursor.at()));
    if (cursor.takeWord(u"in ")) {
        cursor.skipSpaces();
        return read(cursor.rest(), false);
    }
    constexpr QStringView ago = u" ago";
    if (text.endsWith(ago, Qt::CaseInsensitive))
        return read(text.chopped(ago.size()), true);
    return std::nullopt;
}

} // namespace

std::expected<Duration, TimeTextError> parseDuration(QStringView text, bool allowNegative)
{
    const Failed failed{text};
    const QStringView trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return failed(Code::Empty, 0);
    const qsizetype indent = trimmed.data() - text.data();
    Cursor cursor(trimmed);
    const bool negative = allowNegative && cursor.take(u'-');

    qint64 sum = 0;
    const auto *next = units.begin();
    for (int count = 0; count == 0 || !cursor.atEnd(); ++count) {
        const qsizetype from = cursor.at();
        const QStringView whole = cursor.taken(isDigit);
        const QStringView fraction = cursor.take(u'.') ? cursor.taken(isDigit) : QStringView();
        if (whole.isEmpty() && fraction.isEmpty())
            return failed(Code::NotADuration, indent + cursor.at());
        cursor.skipSpaces();
        const qsizetype unitFrom = cursor.at();
        const QStringView name = cursor.taken(isLetter);
        const bool bare = name.isEmpty() && count == 0 && cursor.atEnd();
        const auto *unit = std::ranges::find(units, bare ? QStringView(u"s") : name, &Unit::name);
        if (unit == units.end())
            return failed(name.isEmpty() ? Code::NotADuration : Code::UnknownUnit, indent + unitFrom);
        if (unit < next)
            return failed(Code::NotADuration, indent + from);
        next = std::ranges::find_if(units, [unit](const Unit &u) { return u.milliseconds < unit->milliseconds; });
        const std::optional<qint64> part = scaled(whole, fraction, unit->milliseconds);
        if (!part || qAddOverflow(sum, *part, &sum) || Instant(Duration(sum)) != saturated(sum))
            return failed(Code::OutOfRange, indent + from);
        cursor.skipSpaces();
    }
    return Duration(negative ? -sum : sum);
}

std::expected<Instant, TimeTextError> parseInstant(QStringView text, Instant now)
{
    const Failed failed{text};
    const QStringView trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return failed(Code::Empty, 0);
    const qsizetype indent = trimmed.data() - text.data();

    if (const auto epoch = jose::NumericDate::fromNumberText(trimmed.toUtf8())) {
        if (epoch->beyondRange)
            return failed(Code::OutOfRange, indent);
        return saturated(epoch->ceilMilliseconds);
    }
    if (const auto distance = readDistance(trimmed)) {
        if (!*distance)
            return failed(distance->error().code, indent + distance->error().offset);
        return plus(now, **distance);
    }
    Cursor cursor(trimmed);
    if (const std::optional<Instant> instant = takeCalendar(cursor))
        return *instant;
    return failed(Code::NotATime, indent + cursor.at());
}

QString message(const TimeTextError &error)
{
    switch (error.code) {
    case Code::Empty:
        return Words::tr("There is no text: a duration is written like 15m or 1h30m, a time like 2026-03-12T14:03:10Z, "
                         "1773320590 or now+1h");
    case Code::NotADuration:
        return Words::tr("“%1” is not a duration: write it like 90 (seconds), 15m, 1h30m, 7d or 2w").arg(error.text);
    case Code::NotATime:
        return Words::tr("“%1” is not a time: write it like 1773320590, 2026-03-12T14:03:10Z, now or now+1h")
            .arg(error.text);
    case Code::UnknownUnit:
        return Words::tr("“%1” has a unit that is not known, from character %2: the units are ms, s, m, h, d and w")
            .arg(error.text, QString::number(error.offset + 1));
    case Code::OutOfRange:
        return Words::tr("“%1” is too far away to be counted").arg(error.text);
    case Code::TooMany:
        return Words::tr("“%1” is one too many").arg(error.text);
    }
    return {};
}

} // namespace claimsmith::token
