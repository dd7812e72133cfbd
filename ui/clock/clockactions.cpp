// SPDX-License-Identifier: MIT
#include "clock/clockactions.h"

#include "help/whynot.h"
#include "token/timetext.h"
#include "widgets/icons.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>

#include <array>

namespace claimsmith::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using token::Clock;
using token::Duration;
using token::Instant;
using token::Verdict;

namespace {

struct Step
{
    Duration distance;
    QKeySequence keys;
};

/// A time of the token in view that the clock can be set to.
struct Jump
{
    const char *text; ///< with its mnemonic; a term of the field, not translated
    const char *name;
    std::optional<Instant> Verdict::*claim;
    Duration from; ///< the claim
    QKeyCombination keys;
    const char *tip;
};

constexpr std::array jumpTable{
    Jump{"ex&p − 1 s", "jumpBeforeExpiryAction", &Verdict::expiresAt, -1s, Qt::Key_F4,
        QT_TRANSLATE_NOOP("claimsmith::ui::ClockActions", "One second before the token in view expires")},
    Jump{"&exp", "jumpToExpiryAction", &Verdict::expiresAt, 0s, Qt::SHIFT | Qt::Key_F4,
        QT_TRANSLATE_NOOP("claimsmith::ui::ClockActions", "The instant at which the token in view expires")},
    Jump{"e&xp + 1 s", "jumpAfterExpiryAction", &Verdict::expiresAt, 1s, Qt::CTRL | Qt::SHIFT | Qt::Key_F4,
        QT_TRANSLATE_NOOP("claimsmith::ui::ClockActions", "One second after the token in view expired")},
    Jump{"&nbf", "jumpToNotBeforeAction", &Verdict::notBefore, 0s, QKeyCombination::fromCombined(0),
        QT_TRANSLATE_NOOP("claimsmith::ui::ClockActions", "The instant from which the token in view is valid")},
    Jump{"&iat", "jumpToIssuedAction", &Verdict::issuedAt, 0s, QKeyCombination::fromCombined(0),
        QT_TRANSLATE_NOOP("claimsmith::ui::ClockActions", "The instant at which the token in view was issued")},
};

QString withKeys(const QString &tip, const QKeySequence &keys)
{
    return keys.isEmpty() ? tip : u"%1 (%2)"_s.arg(tip, keys.toString(QKeySequence::NativeText));
}

} // namespace

ClockActions::ClockActions(Clock *clock, VerdictInView inView, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_inView(std::move(inView))
    , m_panel(add(tr("&Time Panel"), "timePanelAction", Qt::Key_F6, tr("Show or hide what moves the clock")))
    , m_freeze(add(tr("&Stand Still"), "freezeAction", Qt::Key_F5,
          tr("Time stands still at the instant that is shown, or runs on from it")))
    , m_reset(add(tr("Back to &Real Time"), "realTimeAction", Qt::SHIFT | Qt::Key_F5,
          tr("Tokens are judged and made at the time of this machine again")))
{
    m_panel->setCheckable(true);
    m_panel->setIcon(icons::icon(u"clock"_s));
    m_freeze->setCheckable(true);
    connect(m_freeze, &QAction::triggered, this, [this](bool still) {
        if (still)
            m_clock->freeze(m_clock->now());
        else
            m_clock->setSpeed(1);
    });
    connect(m_reset, &QAction::triggered, m_clock, &Clock::setReal);
    addSteps();
    addJumps();
    addSpeeds();
    connect(m_clock, &Clock::changed, this, &ClockActions::refresh);
    refresh();
}

QAction *ClockActions::add(const QString &text, const char *name, const QKeySequence &keys, const QString &tip)
{
    auto *action = new QAction(text, this);
    action->setObjectName(QLatin1StringView(name));
    action->setShortcut(keys);
    action->setToolTip(withKeys(tip, keys));
    action->setStatusTip(tip);
    return action;
}

void ClockActions::addSteps()
{
    const std::array table{Step{-24h, Qt::CTRL | Qt::Key_F7}, Step{-1h, Qt::SHIFT | Qt::Key_F7},
        Step{-5min, Qt::CTRL | Qt::SHIFT | Qt::Key_F7}, Step{-1min, Qt::Key_F7}, Step{1min, Qt::Key_F8},
        Step{5min, Qt::CTRL | Qt::SHIFT | Qt::Key_F8}, Step{1h, Qt::SHIFT | Qt::Key_F8},
        Step{24h, Qt::CTRL | Qt::Key_F8}};
    for (const Step &step : table) {
        const bool back = step.distance < Duration::zero();
        const QString length = token::durationText(std::chrono::abs(step.distance));
        const QByteArray name = "step" + token::compactDuration(step.distance).toLatin1() + "Action";
        QAction *action = add((back ? u"−"_s : u"+"_s) + length, name.constData(), step.keys,
            back ? tr("Set the clock back by %1").arg(length) : tr("Set the clock forward by %1").arg(length));
        connect(action, &QAction::triggered, m_clock, [this, distance = step.distance] { m_clock->step(distance); });
        m_steps.append(action);
    }
}

void ClockActions::addJumps()
{
    for (const Jump &jump : jumpTable) {
        QAction *action = add(QString::fromUtf8(jump.text), jump.name, QKeySequence(jump.keys), tr(jump.tip));
        connect(action, &QAction::triggered, m_clock, [this, claim = jump.claim, from = jump.from] {
            const Verdict *verdict = m_inView();
            if (verdict && verdict->*claim)
                m_clock->jumpTo(token::plus(*(verdict->*claim), from));
        });
        m_jumps.append(action);
    }
}

void ClockActions::addSpeeds()
{
    auto *group = new QActionGroup(this);
    for (const int factor : {1, 10, 60, 600}) {
        const QString text = u"× %1"_s.arg(factor);
        QAction *action = add(text, QByteArray("speed" + QByteArray::number(factor) + "Action").constData(), {},
            factor == 1 ? tr("Time runs as fast as it does")
                        : tr("Time runs %1 times as fast: an hour takes %2")
                              .arg(QString::number(factor), token::durationText(Duration(1h) / factor)));
        action->setCheckable(true);
        action->setData(factor);
        group->addAction(action);
        connect(action, &QAction::triggered, m_clock, [this, factor] { m_clock->setSpeed(factor); });
        m_speeds.append(action);
    }
    // While time stands still none is checked.
    group->setExclusionPolicy(QActionGroup::ExclusionPolicy::ExclusiveOptional);
}

void ClockActions::fill(QMenu *menu) const
{
    menu->addAction(m_panel);
    menu->addSeparator();
    menu->addActions(m_steps);
    menu->addSeparator();
    QMenu *jumps = menu->addMenu(tr("To a Time of the &Token"));
    jumps->addActions(m_jumps);
    QMenu *speeds = menu->addMenu(tr("S&peed"));
    speeds->addActions(m_speeds);
    menu->addAction(m_freeze);
    menu->addSeparator();
    menu->addAction(m_reset);
}

void ClockActions::refresh()
{
    m_freeze->setChecked(m_clock->mode() == Clock::Mode::Frozen);
    m_reset->setEnabled(!m_clock->isReal());
    setWhyNot(m_reset, tr("The time is real."));
    for (QAction *action : std::as_const(m_speeds))
        action->setChecked(m_clock->speed() == action->data().toDouble());
}

void ClockActions::refreshJumps()
{
    const Verdict *verdict = m_inView();
    for (qsizetype i = 0; i < m_jumps.size(); ++i) {
        setWhyNot(m_jumps.at(i), tr("The token in view has no such time."));
        m_jumps.at(i)->setEnabled(verdict && verdict->*jumpTable.at(static_cast<size_t>(i)).claim);
    }
}

} // namespace claimsmith::ui
