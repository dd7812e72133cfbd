// SPDX-License-Identifier: MIT
#pragma once

#include "token/clock.h"

#include <QList>
#include <QObject>

class QTimer;

namespace claimsmith::model {

/// Tells when a relative time ("2 h 14 min ago", "42 s") reads differently, and no oftener: one timer for any number of
/// instants, at any speed of the clock. Silent unless active; GUI thread.
class TextTimer : public QObject
{
    Q_OBJECT
public:
    explicit TextTimer(token::Clock *clock, QObject *parent = nullptr);

    /// Instants beyond the calendar cost nothing.
    void setInstants(const QList<token::Instant> &instants);
    /// Only while somebody can see the texts. Becoming active emits due() at once, since texts may be old.
    void setActive(bool active);
    [[nodiscard]] bool isActive() const { return m_active; }

signals:
    /// At least one text differs from what it was at the last due().
    void due();

private:
    void arm();
    token::Clock *m_clock;
    QTimer *m_timer;
    QList<token::Instant> m_instants;
    bool m_active = false;
};

} // namespace claimsmith::model
