// SPDX-License-Identifier: MIT
#include "historymemory.h"

#include "model/historykeeping.h"

#include <QSettings>

namespace claimsmith::ui {

using model::HistoryKeeping;

namespace {

constexpr QLatin1StringView enabledKey("history/enabled");
constexpr QLatin1StringView daysKey("history/retention_days");

} // namespace

HistoryMemory::HistoryMemory(HistoryKeeping *keeping, QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_keeping(keeping)
    , m_settings(settings)
{
    restore();
    connect(m_keeping, &HistoryKeeping::settingsChanged, this, &HistoryMemory::save);
}

void HistoryMemory::restore()
{
    bool isNumber = false;
    const int days = m_settings.value(daysKey).toInt(&isNumber);
    const bool isWithin = isNumber && days >= 1 && days <= HistoryKeeping::mostDays;
    const bool isWanted = m_settings.value(enabledKey).toBool();
    // Before it opens, so that it knows what is too old.
    m_keeping->setDays(isWithin ? days : HistoryKeeping::usualDays);
    m_keeping->setWanted(isWanted);
}

void HistoryMemory::save() const
{
    m_settings.setValue(enabledKey, m_keeping->isWanted());
    m_settings.setValue(daysKey, m_keeping->days());
}

} // namespace claimsmith::ui
