// SPDX-License-Identifier: MIT
#include "token/timetext.h"

#include "token/timedisplay.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>

namespace claimsmith::token {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(claimsmith::token::TimeText)
};

constexpr qint64 msPerSecond = 1000;
constexpr qint64 msPerMinute = 60 * msPerSecond;
constexpr qint64 msPerHour = 60 * msPerMinute;
constexpr qint64 msPerDay = 24 * msPerHour;
/// A Gregorian year on average, 365.2425 days, as in std::chrono::years.
constexpr qint64 msPerYear = Duration(std::chrono::years(1)).count();
/// Up to here days are counted; people think of lifetimes and delays as "90 d" and "365 d".
constexpr qint64 yearsFrom = 1000 * msPerDay;

qint64 magnitude(Duration duration)
{
    const qint64 ms = duration.count();
    return ms >= 0 ? ms : ms == std::numeric_limits<qint64>::min() ? std::numeric_limits<qint64>::max() : -ms;
}

QString number(qint64 value) { return QLocale().toString(value); }

QString years(qint64 n) { return Words::tr("%1 y", "years").arg(number(n)); }
QString days(qint64 n) { return Words::tr("%1 d", "days").arg(number(n)); }
QString hours(qint64 n) { return Words::tr("%1 h", "hours").arg(number(n)); }
QString minutes(qint64 n) { return Words::tr("%1 min", "minutes").arg(number(n)); }
QString seconds(qint64 n) { return Words::tr("%1 s", "seconds").arg(number(n)); }

/// The larger unit, and the smaller where there is any of it.
QString joined(const QString &larger, qint64 smallerCount, QString (*smaller)(qint64))
{
    return smallerCount == 0 ? larger : larger + u' ' + smaller(smallerCount);
}

/// How far a relative text counts: what is past in full seconds, what is to come in begun ones, so that a countdown
/// ends at the instant itself and not a second before.
qint64 shownDistance(Instant instant, Instant now)
{
    if (instant <= now)
        return magnitude(now - instant);
    const qint64 left = magnitude(instant - now);
    return left - left % msPerSecond + (left % msPerSecond == 0 ? 0 : msPerSecond);
}

/// The beginning and the end of the stretch of durations with the same text as `ms`, [begin, end).
std::pair<qint64, qint64> sameText(qint64 ms)
{
    const auto stretch = [ms](qint64 step) { return std::pair(ms - ms % step, ms - ms % step + step); };
    if (ms < msPerHour)
        return stretch(msPerSecond);
    if (ms < msPerDay)
        return stretch(msPerMinute);
    if (ms < yearsFrom)
        return stretch(msPerHour);
    const qint64 year = ms - ms % msPerYear;
    const qint64 day = year + (ms - year) / msPerDay * msPerDay;
    return {std::max(day, yearsFrom), std::min(day + msPerDay, year + msPerYear)};
}

QDateTime dateTime(Instant instant, Zone zone)
{
    return QDateTime::fromMSecsSinceEpoch(instant.time_since_epoch().count(),
        zone == Zone::Utc ? QTimeZone(QTimeZone::UTC) : TimeDisplay::instance().zone());
}

TimeForm formIn(Zone zone) { return zone == Zone::Utc ? TimeForm::Words : TimeDisplay::instance().form(); }

enum class DateForm : quint8 { Day, Year, Weekday };

/// A date as the reader's language has it, and after it the time in the same letters.
QString inWords(const QDateTime &time, DateForm form, QLatin1StringView clock = {})
{
    // In the letters of QLocale::toString(): d, MMM, yyyy, ddd; others between single quotes.
    const QString date = form == DateForm::Day    ? Words::tr("d MMM", "date form: 12 Mar")
                         : form == DateForm::Year ? Words::tr("d MMM yyyy", "date form: 12 Mar 2026")
                                                  : Words::tr("ddd d MMM yyyy", "date form: Thu 12 Mar 2026");
    return QLocale().toString(time, date + clock);
}

/// Seconds, with the thousandths where there are any.
QString epochText(Instant instant)
{
    const qint64 ms = instant.time_since_epoch().count();
    if (ms % msPerSecond == 0)
        return QString::number(ms / msPerSecond);
    return QString::number(static_cast<double>(ms) / msPerSecond, 'f', 3);
}

bool hasMilliseconds(Instant instant) { return instant != std::chrono::floor<std::chrono::seconds>(instant); }

/// With the offset, without which it would be another instant elsewhere. Empty after the year 9999, which has none.
QString isoWithOffset(const QDateTime &time, Qt::DateFormat format)
{
    return time.toOffsetFromUtc(time.offsetFromUtc()).toString(format);
}

/// Whether a date of the calendar says anything: times in milliseconds taken for seconds, about the year 58,000, do.
bool isShown(const QDateTime &time)
{
    return time.isValid() && time.date().year() >= 1 && time.date().year() <= 99'999;
}

QString beyondCalendar() { return Words::tr("beyond the calendar"); }

} // namespace

QString durationText(Duration duration)
{
    const qint64 ms = magnitude(duration);
    if (ms < msPerSecond && ms > 0)
        return Words::tr("%1 ms", "milliseconds").arg(number(ms));
    if (ms < msPerMinute)
        return seconds(ms / msPerSecond);
    if (ms < msPerHour)
        return joined(minutes(ms / msPerMinute), ms % msPerMinute / msPerSecond, seconds);
    if (ms < msPerDay)
        return joined(hours(ms / msPerHour), ms % msPerHour / msPerMinute, minutes);
    if (ms < yearsFrom)
        return joined(days(ms / msPerDay), ms % msPerDay / msPerHour, hours);
    return joined(years(ms / msPerYear), ms % msPerYear / msPerDay, days);
}

QString relativeText(Instant instant, Instant now)
{
    const qint64 distance = shownDistance(instant, now);
    if (distance < msPerSecond)
        return Words::tr("now");
    const QString text = durationText(Duration(distance));
    return instant > now ? Words::tr("in %1").arg(text) : Words::tr("%1 ago").arg(text);
}

QString expiryText(Instant expiry, Instant now)
{
    const qint64 distance = shownDistance(expiry, now);
    if (expiry > now)
        return Words::tr("expires in %1").arg(durationText(Duration(distance)));
    if (distance < msPerSecond)
        return Words::tr("expired just now");
    return Words::tr("expired %1 ago").arg(durationText(Duration(distance)));
}

Duration nextTextChange(Instant instant, Instant now)
{
    const qint64 distance = shownDistance(instant, now);
    if (instant <= now)
        return Duration(sameText(distance).second - distance);
    // Whole seconds are shown: the first other text is that of the second before the stretch.
    const qint64 next = sameText(distance).first - msPerSecond;
    return (instant - now) - Duration(std::max<qint64>(next, 0));
}

QString movedInstantText(QStringView text, Duration step)
{
    constexpr Instant early{};
    constexpr Instant late{std::chrono::hours(1)};
    const auto atEarly = parseInstant(text, early);
    const auto atLate = parseInstant(text, late);
    if (!atEarly || !atLate)
        return {};
    if (*atEarly == *atLate) {
        const QDateTime moved =
            QDateTime::fromMSecsSinceEpoch(plus(*atEarly, step).time_since_epoch().count(), QTimeZone::UTC);
        const bool isInCalendar = moved.isValid() && moved.date().year() >= 0 && moved.date().year() <= 9999;
        return isInCalendar ? moved.toString(moved.time().msec() == 0 ? Qt::ISODate : Qt::ISODateWithMs) : QString();
    }
    const Duration distance = plus(*atEarly, step) - early;
    if (distance == Duration::zero())
        return u"now"_s;
    return (distance > Duration::zero() ? u"now+"_s : u"now-"_s) + compactDuration(std::chrono::abs(distance));
}

QString compactDuration(Duration duration)
{
    const std::pair<qint64, QLatin1StringView> units[]{
        {msPerDay, "d"_L1}, {msPerHour, "h"_L1}, {msPerMinute, "m"_L1}, {msPerSecond, "s"_L1}, {1, "ms"_L1}};
    qint64 rest = magnitude(duration);
    if (rest == 0)
        return u"0s"_s;
    QString text = duration < Duration(0) ? u"-"_s : QString();
    for (const auto &[size, name] : units) {
        if (rest >= size)
            text += QString::number(rest / size) + name;
        rest %= size;
    }
    return text;
}

QString instantText(Instant instant, Zone zone)
{
    const QDateTime time = dateTime(instant, zone);
    if (!isShown(time))
        return beyondCalendar();
    if (formIn(zone) == TimeForm::Epoch)
        return epochText(instant);
    const QString iso = isoWithOffset(time, hasMilliseconds(instant) ? Qt::ISODateWithMs : Qt::ISODate);
    if (formIn(zone) == TimeForm::Iso && !iso.isEmpty())
        return iso;
    return inWords(time, DateForm::Weekday, hasMilliseconds(instant) ? " HH:mm:ss.zzz t"_L1 : " HH:mm:ss t"_L1);
}

QString utcText(Instant instant)
{
    const QDateTime time = dateTime(instant, Zone::Utc);
    if (!isShown(time))
        return beyondCalendar();
    return time.toString(
        hasMilliseconds(instant) ? u"yyyy-MM-dd HH:mm:ss.zzz 'UTC'"_s : u"yyyy-MM-dd HH:mm:ss 'UTC'"_s);
}

QString isoText(Instant instant)
{
    const QString text =
        dateTime(instant, Zone::Utc).toString(hasMilliseconds(instant) ? Qt::ISODateWithMs : Qt::ISODate);
    return text.isEmpty()
               ? QString::number(std::chrono::floor<std::chrono::seconds>(instant).time_since_epoch().count())
               : text;
}

QString dayText(Instant instant, Instant now, Zone zone)
{
    const QDateTime time = dateTime(instant, zone);
    if (!isShown(time))
        return beyondCalendar();
    const bool thisYear = time.date().year() == dateTime(now, zone).date().year();
    if (formIn(zone) == TimeForm::Epoch)
        return epochText(instant);
    if (formIn(zone) == TimeForm::Iso)
        return time.toString(thisYear ? u"MM-dd HH:mm:ss"_s : u"yyyy-MM-dd HH:mm:ss"_s);
    return inWords(time, thisYear ? DateForm::Day : DateForm::Year, " HH:mm:ss"_L1);
}

QString shortText(Instant instant, Instant now, Zone zone)
{
    const QDateTime time = dateTime(instant, zone);
    const QDateTime today = dateTime(now, zone);
    if (!isShown(time))
        return beyondCalendar();
    if (formIn(zone) == TimeForm::Epoch)
        return epochText(instant);
    const bool isIso = formIn(zone) == TimeForm::Iso;
    if (time.date() == today.date())
        return QLocale().toString(time, u"HH:mm:ss"_s);
    if (time.date().year() == today.date().year())
        return isIso ? time.toString(u"MM-dd HH:mm"_s) : inWords(time, DateForm::Day, " HH:mm"_L1);
    return isIso ? time.toString(u"yyyy-MM-dd"_s) : inWords(time, DateForm::Year);
}

QString clockText(Instant instant, bool withDate)
{
    const QDateTime time = dateTime(instant, Zone::Local);
    if (!isShown(time))
        return beyondCalendar();
    if (formIn(Zone::Local) == TimeForm::Epoch)
        return epochText(std::chrono::floor<std::chrono::seconds>(instant));
    const QString iso = isoWithOffset(time, Qt::ISODate);
    if (formIn(Zone::Local) == TimeForm::Iso && !iso.isEmpty())
        return withDate ? iso : iso.section(u'T', 1);
    return withDate ? inWords(time, DateForm::Year, " HH:mm:ss t"_L1) : QLocale().toString(time, u"HH:mm:ss t"_s);
}

} // namespace claimsmith::token
