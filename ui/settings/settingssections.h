// SPDX-License-Identifier: MIT
#pragma once

#include "settings/settingsform.h"

namespace claimsmith::token {
class Clock;
}

namespace claimsmith::ui {

/// Colours and language.
class AppearanceSection : public SettingsForm
{
    Q_OBJECT
public:
    AppearanceSection(model::Preferences *preferences, QWidget *parent);
};

/// Zone and form of times, and when a token is about to expire.
class TimesSection : public SettingsForm
{
    Q_OBJECT
public:
    TimesSection(model::Preferences *preferences, const token::Clock *clock, QWidget *parent);

private:
    void makeZone();
    void takeZone();
    void showZone();
    void showExample();
    const token::Clock *m_clock;
    QComboBox *m_zone;
    QLabel *m_zoneTrouble = nullptr;
    QLabel *m_example = nullptr;
};

/// What new tokens begin with.
class CraftSection : public SettingsForm
{
    Q_OBJECT
public:
    CraftSection(model::Preferences *preferences, QWidget *parent);
};

/// Clipboard, history, and the end of all that is kept.
class PrivacySection : public SettingsForm
{
    Q_OBJECT
public:
    PrivacySection(model::Preferences *preferences, QWidget *parent);

signals:
    void forgetWanted();
};

/// What may be asked of other machines.
class NetworkSection : public SettingsForm
{
    Q_OBJECT
public:
    NetworkSection(model::Preferences *preferences, QWidget *parent);
};

} // namespace claimsmith::ui
