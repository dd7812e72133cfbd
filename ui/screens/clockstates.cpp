// SPDX-License-Identifier: MIT
#include "states.h"

#include "model/workbench.h"

#include <QAction>
#include <QWidget>

namespace claimsmith::screens {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using model::Workbench;
using token::fromSeconds;
using token::Instant;

namespace {

constexpr Instant whileActive = fromSeconds(tokenIssued + 1062);

void openPanel(QWidget &window) { window.findChild<QAction *>(u"timePanelAction"_s)->setChecked(true); }

State panelState(const QString &name, const QString &shows, const std::function<void(token::Clock &)> &move)
{
    State state{name, shows, whileActive, [move](Workbench &workbench) {
                    showGoodToken(workbench);
                    move(*workbench.clock());
                }};
    state.act = openPanel;
    return state;
}

} // namespace

QList<State> clockStates()
{
    return {
        panelState(u"clock-real"_s, u"the time panel, time is real"_s, [](token::Clock &) {}),
        panelState(u"clock-shifted"_s, u"one second before the token expires"_s,
            [](token::Clock &clock) { clock.jumpTo(fromSeconds(tokenIssued + tokenLifetime - 1)); }),
        panelState(u"clock-expired"_s, u"one second after the token expired"_s,
            [](token::Clock &clock) { clock.jumpTo(fromSeconds(tokenIssued + tokenLifetime + 1)); }),
        panelState(u"clock-frozen"_s, u"time stands still at the expiry"_s,
            [](token::Clock &clock) { clock.freeze(fromSeconds(tokenIssued + tokenLifetime)); }),
        panelState(u"clock-fast"_s, u"ten minutes a second"_s,
            [](token::Clock &clock) {
                clock.shift(-1h);
                clock.setSpeed(600);
            }),
    };
}

} // namespace claimsmith::screens
