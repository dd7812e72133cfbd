// SPDX-License-Identifier: MIT
#include "clock/clockmemory.h"

#include "token/clock.h"
#include "token/timetext.h"

#include <QCoreApplication>
#include <QSettings>
#include <QStringList>

namespace claimsmith::ui::clockmemory {

using namespace Qt::StringLiterals;
using token::Clock;
using token::Duration;
using token::Instant;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(claimsmith::ui::ClockMemory)
};

constexpr QLatin1StringView key("clock/lastTestTime");

/// As it is kept: "shifted 3900000 60" or "frozen 1773320590000 1": milliseconds, speed.
struct Kept
{
    bool frozen = false;
    Duration value{};
    double speed = 1;
};

std::optional<Kept> read(const QSettings &settings)
{
    const QStringList words = settings.value(key).toString().split(u' ');
    if (words.size() != 3 || (words[0] != "shifted"_L1 && words[0] != "frozen"_L1))
        return std::nullopt;
    bool isNumber = false;
    bool isSpeed = false;
    const Kept kept{words[0] == "frozen"_L1, Duration(words[1].toLongLong(&isNumber)), words[2].toDouble(&isSpeed)};
    return isNumber && isSpeed ? std::optional(kept) : std::nullopt;
}

} // namespace

void save(const Clock &clock, QSettings &settings)
{
    if (clock.isReal()) {
        settings.remove(key);
        return;
    }
    const bool frozen = clock.mode() == Clock::Mode::Frozen;
    const Duration value = frozen ? clock.now().time_since_epoch() : clock.offset();
    settings.setValue(key, u"%1 %2 %3"_s.arg(frozen ? u"frozen"_s : u"shifted"_s, QString::number(value.count()),
                               QString::number(frozen ? 1 : clock.speed())));
}

std::optional<QString> offer(const QSettings &settings)
{
    const std::optional<Kept> kept = read(settings);
    if (!kept)
        return std::nullopt;
    if (kept->frozen)
        return Words::tr("Time is real again. When Claimsmith was closed, it stood still at %1.")
            .arg(token::instantText(token::saturated(kept->value.count())));
    const QString length = token::durationText(kept->value);
    const QString moved = kept->value < Duration::zero() ? u"−%1"_s.arg(length) : u"+%1"_s.arg(length);
    return Words::tr("Time is real again. When Claimsmith was closed, it was moved by %1.").arg(moved);
}

void restore(Clock &clock, const QSettings &settings)
{
    const std::optional<Kept> kept = read(settings);
    if (!kept)
        return;
    if (kept->frozen)
        return clock.freeze(token::saturated(kept->value.count()));
    clock.shift(kept->value);
    clock.setSpeed(kept->speed);
}

} // namespace claimsmith::ui::clockmemory
