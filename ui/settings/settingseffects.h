// SPDX-License-Identifier: MIT
#pragma once

#include <QLatin1StringView>
#include <QObject>

namespace claimsmith::model {
class Preferences;
class Workbench;
} // namespace claimsmith::model

namespace claimsmith::ui {

class ClipboardGuard;

/// Makes what is set take effect: at once when it is made, and whenever a setting changes. The theme alone is in force
/// before, from main(). Consent to ask other machines that is given elsewhere goes the other way, into the settings.
class SettingsEffects : public QObject
{
    Q_OBJECT
public:
    /// All outlive this.
    SettingsEffects(model::Preferences *preferences, model::Workbench *workbench, ClipboardGuard *clipboard,
        QObject *parent = nullptr);

private:
    void follow(QLatin1StringView key);
    void applyTheme();
    void applyTimes();
    void applyThreshold();
    void applyClipboard();
    void applyCraft();
    void applyConsent();
    model::Preferences *m_preferences;
    model::Workbench *m_workbench;
    ClipboardGuard *m_clipboard;
};

} // namespace claimsmith::ui
