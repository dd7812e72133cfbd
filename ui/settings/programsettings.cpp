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

ProgramSettings::~ProgramSettings()
{
    // What has the keyboard in it sets a last time when it goes, so it goes before the preferences do.
    delete m_dialog;
}

void ProgramSettings::open()
{
    auto *dialog = new SettingsDialog(m_preferences, m_forgetting, m_context.workbench.clock(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog = dialog;
    dialog->open();
}

} // namespace claimsmith::ui
