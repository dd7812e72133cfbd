// SPDX-License-Identifier: MIT
#include "states.h"

#include "model/inspection.h"
#include "model/workbench.h"
#include "widgets/validitybar.h"

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

/// Nearer by `steps`, around now.
State nearer(State state, const QString &name, const QString &shows, int steps)
{
    state.name = name;
    state.shows = shows;
    state.act = [steps](QWidget &window) {
        auto *axis = window.findChild<ui::ValidityBar *>();
        for (int i = 0; i < steps; ++i)
            axis->zoomIn();
    };
    return state;
}

/// With claims of the times given, signed by nobody.
State timesState(const QString &name, const QString &shows, const QByteArray &claims)
{
    return {name, shows, whileActive, [claims](Workbench &workbench) {
                const auto part = [](const QByteArray &json) {
                    return json.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
                };
                const QByteArray token = part(R"({"alg":"HS256"})") + '.' + part(claims) + ".AAAA";
                workbench.inspection()->setText(QString::fromLatin1(token));
            }};
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
        nearer(
            panelState({}, {}, [](token::Clock &clock) { clock.freeze(fromSeconds(tokenIssued + tokenLifetime - 1)); }),
            u"timeline-zoomed"_s, u"the timeline around the last good second, at test time"_s, 12),
        timesState(
            u"timeline-second"_s, u"valid for one second"_s, R"({"iat":1773321650,"nbf":1773321650,"exp":1773321651})"),
        timesState(u"timeline-centuries"_s, u"valid for eight hundred years"_s,
            R"({"iat":1773320590,"nbf":1773320590,"exp":27000000000})"),
        timesState(u"timeline-no-exp"_s, u"no exp"_s, R"({"iat":1773320590})"),
    };
}

} // namespace claimsmith::screens
