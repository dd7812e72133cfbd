// SPDX-License-Identifier: MIT
#include "model/preferences.h"

#include "token/timetext.h"

#include <QSettings>

#include <algorithm>

namespace claimsmith::model {

namespace {

constexpr QLatin1StringView keys[] = {preference::theme.key, preference::language.key, preference::timeZone.key,
    preference::timeForm.key, preference::expiringSoon.key, preference::notifies.key, preference::clipboardSeconds.key,
    preference::historyEnabled.key, preference::historyDays.key, preference::fetchKeys.key, preference::runKit.key,
    preference::craftAlgorithm.key, preference::craftLifetime.key, preference::craftIssuer.key};

bool isWithin(const Preference<int> &preference, int value)
{
    return value >= preference.least && value <= preference.most;
}

} // namespace

Preferences::Preferences(QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{}

QString Preferences::value(const TextPreference &preference) const
{
    return m_settings.value(preference.key, QString(preference.standard)).toString();
}

bool Preferences::value(const Preference<bool> &preference) const
{
    return m_settings.value(preference.key, preference.standard).toBool();
}

int Preferences::value(const Preference<int> &preference) const
{
    bool isNumber = false;
    const int kept = m_settings.value(preference.key).toInt(&isNumber);
    return isNumber && isWithin(preference, kept) ? kept : preference.standard;
}

token::Duration Preferences::value(const DurationPreference &preference) const
{
    return token::parseDuration(m_settings.value(preference.key).toString()).value_or(preference.standard);
}

void Preferences::set(const TextPreference &preference, const QString &value)
{
    if (value != this->value(preference))
        write(preference.key, value);
}

void Preferences::set(const Preference<bool> &preference, bool value)
{
    if (value != this->value(preference))
        write(preference.key, value);
}

void Preferences::set(const Preference<int> &preference, int value)
{
    const int within = std::clamp(value, preference.least, preference.most);
    if (within != this->value(preference))
        write(preference.key, within);
}

void Preferences::set(const DurationPreference &preference, token::Duration value)
{
    if (value != this->value(preference))
        write(preference.key, token::compactDuration(value));
}

void Preferences::write(QLatin1StringView key, const QVariant &value)
{
    m_settings.setValue(key, value);
    emit changed(key);
}

void Preferences::restoreStandards()
{
    for (const QLatin1StringView key : keys) {
        if (!m_settings.contains(key))
            continue;
        m_settings.remove(key);
        emit changed(key);
    }
}

void Preferences::forget()
{
    m_isForgotten = true;
    m_settings.clear();
    m_settings.sync();
    for (const QLatin1StringView key : keys)
        emit changed(key);
}

} // namespace claimsmith::model
