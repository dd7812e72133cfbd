// SPDX-License-Identifier: MIT
#include "settings/settingseffects.h"

#include "model/networkconsent.h"
#include "model/preferences.h"
#include "model/workbench.h"
#include "token/timedisplay.h"
#include "token/timetext.h"
#include "widgets/clipboardguard.h"
#include "widgets/theme.h"

namespace claimsmith::ui {

namespace preference = model::preference;
using model::NetworkConsent;
using model::Preferences;

SettingsEffects::SettingsEffects(
    Preferences *preferences, model::Workbench *workbench, ClipboardGuard *clipboard, QObject *parent)
    : QObject(parent)
    , m_preferences(preferences)
    , m_workbench(workbench)
    , m_clipboard(clipboard)
{
    applyTimes();
    applyThreshold();
    applyClipboard();
    applyCraft();
    applyConsent();
    connect(m_preferences, &Preferences::changed, this, &SettingsEffects::follow);
    NetworkConsent *consent = m_workbench->consent();
    connect(consent, &NetworkConsent::changed, this, [this, consent](NetworkConsent::Purpose purpose) {
        const bool isFetch = purpose == NetworkConsent::Purpose::FetchKeys;
        m_preferences->set(isFetch ? preference::fetchKeys : preference::runKit, consent->allows(purpose));
    });
}

void SettingsEffects::follow(QLatin1StringView key)
{
    if (key == preference::theme.key)
        applyTheme();
    else if (key == preference::timeZone.key || key == preference::timeForm.key)
        applyTimes();
    else if (key == preference::expiringSoon.key)
        applyThreshold();
    else if (key == preference::clipboardSeconds.key)
        applyClipboard();
    else if (key == preference::craftAlgorithm.key || key == preference::craftLifetime.key
             || key == preference::craftIssuer.key)
        applyCraft();
    else if (key == preference::fetchKeys.key || key == preference::runKit.key)
        applyConsent();
}

void SettingsEffects::applyTheme()
{
    if (Theme *theme = Theme::instance())
        theme->setChoice(Theme::choiceNamed(m_preferences->value(preference::theme)));
}

void SettingsEffects::applyTimes()
{
    const QString zone = m_preferences->value(preference::timeZone);
    token::TimeDisplay::instance().set(zone.isEmpty() ? QTimeZone() : QTimeZone(zone.toLatin1()),
        token::timeFormNamed(m_preferences->value(preference::timeForm)));
}

void SettingsEffects::applyThreshold() { m_workbench->setExpiringSoon(m_preferences->value(preference::expiringSoon)); }

void SettingsEffects::applyClipboard()
{
    m_clipboard->setClearAfter(std::chrono::seconds(m_preferences->value(preference::clipboardSeconds)));
}

void SettingsEffects::applyCraft()
{
    const QString lifetime = m_preferences->value(preference::craftLifetime);
    m_workbench->setCraftDefaults({.lifetime = token::parseDuration(lifetime) ? lifetime : QString(),
        .issuer = m_preferences->value(preference::craftIssuer),
        .algorithm = m_preferences->value(preference::craftAlgorithm).toLatin1()});
}

void SettingsEffects::applyConsent()
{
    NetworkConsent *consent = m_workbench->consent();
    consent->allow(NetworkConsent::Purpose::FetchKeys, m_preferences->value(preference::fetchKeys));
    consent->allow(NetworkConsent::Purpose::RunKit, m_preferences->value(preference::runKit));
}

} // namespace claimsmith::ui
