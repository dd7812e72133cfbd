// SPDX-License-Identifier: MIT
#include "token/timedisplay.h"

namespace claimsmith::token {

QString timeFormName(TimeForm form)
{
    switch (form) {
    case TimeForm::Words:
        break;
    case TimeForm::Iso:
        return QStringLiteral("iso");
    case TimeForm::Epoch:
        return QStringLiteral("epoch");
    }
    return QStringLiteral("words");
}

TimeForm timeFormNamed(const QString &name)
{
    for (const TimeForm form : {TimeForm::Iso, TimeForm::Epoch}) {
        if (timeFormName(form) == name)
            return form;
    }
    return TimeForm::Words;
}

TimeDisplay &TimeDisplay::instance()
{
    static TimeDisplay display;
    return display;
}

QTimeZone TimeDisplay::zone() const
{
    const QMutexLocker lock(&m_guard);
    return m_zone;
}

TimeForm TimeDisplay::form() const
{
    const QMutexLocker lock(&m_guard);
    return m_form;
}

void TimeDisplay::set(const QTimeZone &zone, TimeForm form)
{
    const QTimeZone wanted = zone.isValid() ? zone : QTimeZone(QTimeZone::LocalTime);
    {
        const QMutexLocker lock(&m_guard);
        if (wanted == m_zone && form == m_form)
            return;
        m_zone = wanted;
        m_form = form;
    }
    emit changed();
}

} // namespace claimsmith::token
