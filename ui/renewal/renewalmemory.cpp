// SPDX-License-Identifier: MIT
#include "renewal/renewalmemory.h"

#include "model/preferences.h"
#include "model/renewal.h"
#include "model/workbench.h"

namespace claimsmith::ui {

using model::Preferences;
using model::Renewal;
using model::WatchList;
using model::Workbench;

RenewalMemory::RenewalMemory(Workbench *workbench, Preferences *preferences, QObject *parent)
    : QObject(parent)
    , m_workbench(workbench)
    , m_preferences(preferences)
{
    connect(m_workbench, &Workbench::watchingBegan, this, &RenewalMemory::begin);
    if (m_workbench->isWatching())
        begin();
}

void RenewalMemory::begin()
{
    restore();
    WatchList *list = m_workbench->watchList();
    Renewal *renewal = m_workbench->renewal();
    connect(list, &WatchList::thresholdChanged, this,
        [this, list] { m_preferences->set(model::preference::expiringSoon, list->threshold()); });
    connect(renewal, &Renewal::settingsChanged, this,
        [this, renewal] { m_preferences->set(model::preference::notifies, renewal->notifies()); });
    connect(m_preferences, &Preferences::changed, this, &RenewalMemory::restore);
}

void RenewalMemory::restore()
{
    m_workbench->watchList()->setThreshold(m_preferences->value(model::preference::expiringSoon));
    m_workbench->renewal()->setNotifies(m_preferences->value(model::preference::notifies));
}

} // namespace claimsmith::ui
