// SPDX-License-Identifier: MIT
#pragma once

#include "token/clock.h"
#include "token/verdict.h"

#include <QKeySequence>
#include <QList>
#include <QObject>

#include <functional>
#include <optional>

class QAction;
class QActionGroup;
class QMenu;

namespace claimsmith::ui {

/// All that a person can do with the application clock but typing: steps, jumps to the times of the token in view,
/// standing still, speed, and back to real time. The Time menu and the time panel show the same actions.
class ClockActions : public QObject
{
    Q_OBJECT
public:
    /// Answers with the verdict of the token in view; null where none is.
    using VerdictInView = std::function<const token::Verdict *()>;

    ClockActions(token::Clock *clock, VerdictInView inView, QObject *parent);

    /// −1 d … −1 min, +1 min … +1 d.
    [[nodiscard]] const QList<QAction *> &steps() const { return m_steps; }
    /// One second before its expiry, its expiry, and so on; enabled where the token in view has them.
    [[nodiscard]] const QList<QAction *> &jumps() const { return m_jumps; }
    [[nodiscard]] const QList<QAction *> &speeds() const { return m_speeds; }
    [[nodiscard]] QAction *panel() const { return m_panel; }
    [[nodiscard]] QAction *freeze() const { return m_freeze; }
    [[nodiscard]] QAction *reset() const { return m_reset; }

    void fill(QMenu *menu) const;
    /// To be called when the token in view is another or has other times, and once at first.
    void refreshJumps();

private:
    QAction *add(const QString &text, const char *name, const QKeySequence &keys, const QString &tip);
    void addSteps();
    void addJumps();
    void addSpeeds();
    void refresh();

    token::Clock *m_clock;
    VerdictInView m_inView;
    QAction *m_panel;
    QAction *m_freeze;
    QAction *m_reset;
    QList<QAction *> m_steps;
    QList<QAction *> m_jumps;
    QList<QAction *> m_speeds;
};

} // namespace claimsmith::ui
