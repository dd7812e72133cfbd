// SPDX-License-Identifier: MIT
#pragma once

#include <QMutex>
#include <QObject>
#include <QTimeZone>

namespace claimsmith::token {

/// In which form instants are read.
enum class TimeForm : quint8 {
    Words, ///< "Thu 12 Mar 2026 14:03:10 CET"
    Iso,   ///< "2026-03-12T14:03:10+01:00": RFC 3339
    Epoch, ///< "1773320590": seconds, as the claims have them
};

/// For settings: "words", "iso", "epoch". Any other name is Words.
[[nodiscard]] QString timeFormName(TimeForm form);
[[nodiscard]] TimeForm timeFormNamed(const QString &name);

/// What Zone::Local means: the zone and the form in which this reader wants instants, for the whole process. The zone
/// of the machine and words, unless set; the command line sets neither. May be asked in any thread, is set in the
/// GUI's.
class TimeDisplay : public QObject
{
    Q_OBJECT
public:
    [[nodiscard]] static TimeDisplay &instance();

    [[nodiscard]] QTimeZone zone() const;
    [[nodiscard]] TimeForm form() const;
    /// A zone that is not valid: that of the machine.
    void set(const QTimeZone &zone, TimeForm form);

signals:
    /// Every text of an instant reads differently now.
    void changed();

private:
    TimeDisplay() = default;
    mutable QMutex m_guard;
    QTimeZone m_zone{QTimeZone::LocalTime};
    TimeForm m_form = TimeForm::Words;
};

} // namespace claimsmith::token
