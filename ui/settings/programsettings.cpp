// SPDX-License-Identifier: MIT
#include "settings/programsettings.h"

#include "historymemory.h"
#include "model/forgetting.h"
#include "model/preferences.h"
#include "model/workbench.h"
#include "settings/settingsdialog.h"
#include "settings/settingseffects.h"

namespace claimsmith::ui {

ProgramSettings::ProgramSettings(const PageContext &context, QSettings &settings, QWidget *window)
    : QObject(window)
    , m_context(context)
    , m_window(window)
    , m_preferences(new model::Preferences(settings, this))
    , m_forgetting(new model::Forgetting(&context.workbench, m_preferences, this))
{
    new HistoryMemory(context.workbench.historyKeeping(), m_preferences, this);
    new SettingsEffects(m_preferences, &context.workbench, &context.clipboard, this);
}

void ProgramSettings::open()
{
    auto *dialog = new SettingsDialog(m_preferences, m_forgetting, m_context.workbench.clock(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace claimsmith::ui
