// SPDX-License-Identifier: MIT
#include "historymemory.h"

#include "model/historykeeping.h"
#include "model/preferences.h"

#include <QScopedValueRollback>

namespace claimsmith::ui {

using model::HistoryKeeping;
using model::Preferences;
namespace preference = model::preference;

HistoryMemory::HistoryMemory(HistoryKeeping *keeping, Preferences *preferences, QObject *parent)
    : QObject(parent)
    , m_keeping(keeping)
    , m_preferences(preferences)
{
    restore();
    connect(m_keeping, &HistoryKeeping::settingsChanged, this, &HistoryMemory::save);
    connect(m_preferences, &Preferences::changed, this, [this](QLatin1StringView key) {
        if (key == preference::historyEnabled.key || key == preference::historyDays.key)
            restore();
    });
}

void HistoryMemory::restore()
{
    const QScopedValueRollback restoring(m_restoring, true);
    // Before it opens, so that it knows what is too old.
    m_keeping->setDays(m_preferences->value(preference::historyDays));
    m_keeping->setWanted(m_preferences->value(preference::historyEnabled));
}

void HistoryMemory::save() const
{
    if (m_restoring)
        return;
    // Each is told of at once, and what is not set yet would be taken back.
    const bool isWanted = m_keeping->isWanted();
    m_preferences->set(preference::historyDays, m_keeping->days());
    m_preferences->set(preference::historyEnabled, isWanted);
}

} // namespace claimsmith::ui
