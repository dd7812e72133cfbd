// SPDX-License-Identifier: MIT
#include "clock/testtimenotice.h"

#include "token/clock.h"
#include "token/timedisplay.h"
#include "token/timetext.h"
#include "widgets/verdictbanner.h"

#include <QCoreApplication>

namespace claimsmith::ui {

using token::Clock;
using token::Duration;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(claimsmith::ui::TestTimeNotice)
};

/// Nothing in it ticks: an offset that grows is not named.
QString sentence(const Clock &clock)
{
    if (clock.mode() == Clock::Mode::Frozen)
        return Words::tr("Time stands still at %1.").arg(token::instantText(clock.now()));
    if (clock.speed() != 1)
        return Words::tr("Time runs %1 times as fast as real time.").arg(QLocale().toString(clock.speed()));
    const QString length = token::durationText(clock.offset());
    return clock.offset() < Duration::zero() ? Words::tr("The clock is %1 behind real time.").arg(length)
                                             : Words::tr("The clock is %1 ahead of real time.").arg(length);
}

} // namespace

void followTestTime(VerdictBanner *banner, Clock *clock)
{
    const auto show = [banner, clock] {
        if (clock->isReal())
            banner->setTestTime({});
        else
            banner->setTestTime({token::Tone::Attention, Words::tr("Judged at test time"), sentence(*clock)},
                Words::tr("Back to real time"));
    };
    QObject::connect(clock, &Clock::changed, banner, show);
    QObject::connect(&token::TimeDisplay::instance(), &token::TimeDisplay::changed, banner, show);
    QObject::connect(banner, &VerdictBanner::testTimeLinkActivated, clock, &Clock::setReal);
    show();
}

} // namespace claimsmith::ui
