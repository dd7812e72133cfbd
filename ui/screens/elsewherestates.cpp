// SPDX-License-Identifier: MIT
#include "states.h"

#include "model/inspection.h"
#include "model/workbench.h"

#include <QAction>
#include <QTreeView>
#include <QWidget>

namespace claimsmith::screens {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using model::Workbench;
using token::fromSeconds;
using token::Instant;
using Tab = ui::DetailsCard::Tab;

namespace {

constexpr Instant whileActive = fromSeconds(tokenIssued + 1062);
constexpr Instant justOver = fromSeconds(tokenIssued + tokenLifetime + 30);

void trigger(QWidget &window, const QString &action) { window.findChild<QAction *>(action)->trigger(); }

void showLibraries(QWidget &window) { trigger(window, u"librariesAction"_s); }

void showSkew(QWidget &window) { trigger(window, u"skewAction"_s); }

void openRule(QWidget &window)
{
    showLibraries(window);
    auto *view = window.findChild<QTreeView *>(u"othersView"_s);
    for (int row = 0; row < view->model()->rowCount(); ++row) {
        const QModelIndex rule = view->model()->index(row, 0);
        if (rule.data().toString() == u"golang-jwt") {
            view->setCurrentIndex(rule);
            view->expand(rule);
        }
    }
}

/// The clock stands at a row.
void expectLeeway(Workbench &workbench)
{
    token::Policy policy = workbench.inspection()->policy();
    policy.leeway = 60s;
    workbench.inspection()->setPolicy(policy);
    showGoodToken(workbench);
    workbench.clock()->freeze(fromSeconds(tokenIssued + tokenLifetime + 90));
}

} // namespace

QList<State> elsewhereStates()
{
    const auto state = [](const QString &name, const QString &shows, Instant now,
                           const std::function<void(Workbench &)> &setUp, const std::function<void(QWidget &)> &act) {
        State one{name, shows, now, setUp, Tab::Elsewhere};
        one.act = act;
        return one;
    };
    return {
        state(u"elsewhere-active"_s, u"all libraries accept it"_s, whileActive, showGoodToken, showLibraries),
        state(u"elsewhere-over"_s, u"just expired: leeways tell"_s, justOver, showGoodToken, showLibraries),
        state(u"elsewhere-no-exp"_s, u"no exp: some need it"_s, whileActive, showEndlessToken, showLibraries),
        state(u"elsewhere-rule"_s, u"a rule in words"_s, justOver, showGoodToken, openRule),
        state(u"elsewhere-jwe"_s, u"claims that cannot be read"_s, whileActive, showEncryptedToken, showLibraries),
        state(u"skew-active"_s, u"the matrix around exp"_s, whileActive, showGoodToken, showSkew),
        state(u"skew-over"_s, u"now is one of its rows, with the leeway that is expected"_s, justOver, expectLeeway,
            showSkew),
        state(u"skew-no-exp"_s, u"no exp: the matrix around now"_s, whileActive, showEndlessToken, showSkew),
    };
}

} // namespace claimsmith::screens
