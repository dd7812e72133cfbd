// SPDX-License-Identifier: MIT
#include "renewal/renewalmemory.h"

#include "model/renewal.h"
#include "model/workbench.h"
#include "token/timetext.h"

#include <QSettings>

namespace claimsmith::ui {

using model::Renewal;
using model::WatchList;
using model::Workbench;

namespace {

constexpr QLatin1StringView thresholdKey("watch/threshold");
constexpr QLatin1StringView notifiesKey("watch/notifies");

} // namespace

RenewalMemory::RenewalMemory(Workbench *workbench, QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_workbench(workbench)
    , m_settings(settings)
{
    connect(m_workbench, &Workbench::watchingBegan, this, &RenewalMemory::restore);
    if (m_workbench->isWatching())
        restore();
}

void RenewalMemory::restore()
{
    WatchList *list = m_workbench->watchList();
    Renewal *renewal = m_workbench->renewal();
    // As a person would write it: "5m".
    if (const auto threshold = token::parseDuration(m_settings.value(thresholdKey).toString()))
        list->setThreshold(*threshold);
    renewal->setNotifies(m_settings.value(notifiesKey, true).toBool());
    connect(list, &WatchList::thresholdChanged, this, &RenewalMemory::save);
    connect(renewal, &Renewal::settingsChanged, this, &RenewalMemory::save);
}

void RenewalMemory::save() const
{
    m_settings.setValue(thresholdKey, token::compactDuration(m_workbench->watchList()->threshold()));
    m_settings.setValue(notifiesKey, m_workbench->renewal()->notifies());
}

} // namespace claimsmith::ui
