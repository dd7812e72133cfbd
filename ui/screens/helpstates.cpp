// SPDX-License-Identifier: MIT
#include "states.h"

#include <QAbstractButton>
#include <QAction>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>

namespace claimsmith::screens {

using namespace Qt::StringLiterals;

namespace {

constexpr token::Instant whileActive = token::fromSeconds(tokenIssued + 1062);

void trigger(const QWidget &window, const char *name)
{
    if (auto *action = window.findChild<QAction *>(QLatin1StringView(name)))
        action->trigger();
}

/// Opens the palette and types into it.
std::function<void(QWidget &)> find(const QString &query)
{
    return [query](QWidget &window) {
        trigger(window, "findCommandAction");
        if (auto *edit = window.findChild<QLineEdit *>(u"commandEdit"_s))
            edit->setText(query);
    };
}

/// Some steps on in the tour.
void next(const QWidget &window, int steps)
{
    for (auto *button = window.findChild<QAbstractButton *>(u"tourNextButton"_s); button && steps > 0; --steps)
        button->click();
}

void pressReturn(const QWidget &window)
{
    if (auto *edit = window.findChild<QLineEdit *>(u"commandEdit"_s)) {
        QKeyEvent press(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier);
        QCoreApplication::sendEvent(edit, &press);
    }
}

State inspecting(const QString &name, const QString &shows, std::function<void(QWidget &)> act)
{
    State state{name, shows, whileActive, showGoodToken};
    state.act = std::move(act);
    return state;
}

} // namespace

QList<State> helpStates()
{
    return {
        inspecting(u"palette"_s, u"all that can be done, what was used lately on top"_s,
            [](QWidget &window) {
                for (const QString &query : {u"time panel"_s, u"+1 h"_s, u"verdict"_s}) {
                    find(query)(window);
                    pressReturn(window);
                }
                find({})(window);
            }),
        inspecting(u"palette-found"_s, u"commands that match what was typed"_s, find(u"exp"_s)),
        inspecting(
            u"shortcuts"_s, u"the keys of every page"_s, [](QWidget &window) { trigger(window, "shortcutsAction"); }),
        inspecting(
            u"manual"_s, u"the manual at the page in view"_s, [](QWidget &window) { trigger(window, "manualAction"); }),
        inspecting(u"tour"_s, u"the third step of the tour"_s,
            [](QWidget &window) {
                trigger(window, "tourAction");
                next(window, 2);
            }),
        State{.name = u"tour-first"_s,
            .shows = u"the first start: the first step of the tour"_s,
            .now = whileActive,
            .setUp = [](model::Workbench &) {},
            .act = [](QWidget &window) { trigger(window, "tourAction"); }},
        State{.name = u"tour-last"_s,
            .shows = u"the last step of the tour"_s,
            .now = whileActive,
            .setUp = [](model::Workbench &) {},
            .act =
                [](QWidget &window) {
                    trigger(window, "tourAction");
                    next(window, 4);
                }},
        inspecting(u"palette-nothing"_s, u"nothing is called so"_s, find(u"qqq"_s)),
    };
}

} // namespace claimsmith::screens
