// SPDX-License-Identifier: MIT
#include "states.h"

#include "model/localapi.h"
#include "model/sessiondeeds.h"
#include "model/sessions.h"
#include "model/sessionsmodel.h"
#include "model/useredit.h"
#include "model/usersmodel.h"
#include "model/workbench.h"

#include <QAction>
#include <QApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QLineEdit>
#include <QTreeView>

namespace claimsmith::screens {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using model::Sessions;
using model::SessionsModel;
using model::Workbench;

namespace {

constexpr token::Instant now = token::fromSeconds(tokenIssued);

void wait(const Sessions &sessions)
{
    QDeadlineTimer limit(20'000);
    do {
        QApplication::processEvents(QEventLoop::AllEvents, 10);
    } while (sessions.isBusy() && !limit.hasExpired());
    QApplication::processEvents();
}

QByteArray logIn(Sessions &sessions, qint64 user)
{
    sessions.deeds()->logInAs(user);
    wait(sessions);
    return sessions.tree()->index(0, 0).data(SessionsModel::IdRole).toByteArray();
}

void refresh(Sessions &sessions, const QByteArray &family)
{
    sessions.deeds()->refresh(family);
    wait(sessions);
}

void moveBy(const Sessions &sessions, token::Duration distance)
{
    sessions.clock()->step(distance);
    wait(sessions);
}

/// Users with names that people know from elsewhere, and one who is out of the ordinary.
void someUsers(Sessions &sessions)
{
    wait(sessions);
    sessions.editing()->change(
        {.id = 1, .username = u"john"_s, .email = u"john@example.com"_s, .roles = {u"admin"_s}}, {});
    sessions.editing()->change(
        {.id = 2, .username = u"ada"_s, .email = u"ada@example.com"_s, .roles = {u"auditor"_s}}, {});
    sessions.editing()->change(
        {.id = 3, .username = u"grace"_s, .email = u"grace@example.com"_s, .disabled = false}, {});
    wait(sessions);
}

/// One family of each colour.
void families(Workbench &workbench)
{
    Sessions &sessions = *workbench.sessions();
    someUsers(sessions);
    const QByteArray grace = logIn(sessions, 3);
    moveBy(sessions, 20min);
    sessions.deeds()->logOut(grace);
    wait(sessions);
    const QByteArray ada = logIn(sessions, 2);
    refresh(sessions, ada);
    moveBy(sessions, 17min);
    refresh(sessions, ada);
    sessions.deeds()->replay(ada);
    wait(sessions);
    moveBy(sessions, 4min);
    const QByteArray john = logIn(sessions, 1);
    moveBy(sessions, 11min);
    refresh(sessions, john);
    moveBy(sessions, 9min);
    refresh(sessions, john);
    moveBy(sessions, 57min);
}

void running(Workbench &workbench)
{
    workbench.sessions()->api()->start();
    families(workbench);
}

void raced(Workbench &workbench)
{
    Sessions &sessions = *workbench.sessions();
    someUsers(sessions);
    const QByteArray john = logIn(sessions, 1);
    moveBy(sessions, 5min);
    sessions.deeds()->race(john, 10);
    wait(sessions);
}

void racedInGrace(Workbench &workbench)
{
    Sessions &sessions = *workbench.sessions();
    model::SessionOptions options;
    options.policy = u"grace"_s;
    sessions.setOptions(options);
    raced(workbench);
}

/// Every refusal that the window can meet, with the API as another server has it.
void refusals(Workbench &workbench)
{
    Sessions &sessions = *workbench.sessions();
    model::SessionOptions options;
    options.policy = u"supabase"_s;
    options.lifetimes = {1h, 24h * 365};
    sessions.setOptions(options);
    families(workbench);
    const QByteArray john = sessions.tree()->index(0, 0).data(SessionsModel::IdRole).toByteArray();
    moveBy(sessions, 5min);
    refresh(sessions, john);
    sessions.deeds()->replay(
        john, sessions.tree()->index(0, 0, sessions.tree()->index(0, 0)).data(SessionsModel::IdRole).toByteArray());
    wait(sessions);
    sessions.deeds()->logOut(john);
    wait(sessions);
    moveBy(sessions, 24h * 400);
    refresh(sessions, sessions.tree()->index(1, 0).data(SessionsModel::IdRole).toByteArray());
}

/// A client that knows neither bounds nor shame.
void longValues(Workbench &workbench)
{
    Sessions &sessions = *workbench.sessions();
    wait(sessions);
    sessions.editing()->add({.username = u"a user with a name that is longer than what most people are called"_s,
                                .email = u"a.very.long.address.of.somebody@a-very-long-domain-of-a-company.example"_s,
                                .roles = {u"administrators"_s, u"auditors"_s, u"release-managers"_s, u"on-call"_s}},
        {model::PasswordWish::Kind::Set, jose::SecretBytes("p")});
    sessions.editing()->change({.id = 2, .username = u"jane"_s, .disabled = true}, {});
    wait(sessions);
    const QByteArray family = logIn(sessions, 4);
    refresh(sessions, family);
}

void nobody(Workbench &workbench)
{
    wait(*workbench.sessions());
    workbench.sessions()->editing()->remove({1, 2, 3});
    wait(*workbench.sessions());
}

void first(Workbench &workbench) { wait(*workbench.sessions()); }

void taken(Workbench &workbench)
{
    Sessions &sessions = *workbench.sessions();
    wait(sessions);
    // Another window of this program is first.
    static Workbench other([] { return now; });
    other.setDataFolder({});
    other.sessions()->begin();
    wait(*other.sessions());
    other.sessions()->api()->start();
    wait(*other.sessions());
    sessions.api()->start();
    wait(sessions);
    other.sessions()->api()->stop();
    wait(*other.sessions());
}

void useFolder(Workbench &workbench, const QString &folder)
{
    QDir(folder).mkdir(u"claimsmith.db"_s);
    workbench.setDataFolder(folder);
}

void trigger(QWidget &window, const char *action) { window.findChild<QAction *>(QLatin1StringView(action))->trigger(); }

void selectLog(QWidget &window, int row)
{
    auto *view = window.findChild<QTreeView *>(u"requestsView"_s);
    view->setCurrentIndex(view->model()->index(row, 0));
}

} // namespace

QList<State> sessionsStates()
{
    const auto state = [](const QString &name, const QString &shows, void (*setUp)(Workbench &)) {
        return State{.name = name, .shows = shows, .now = now, .setUp = setUp, .page = u"sessions"_s};
    };
    State file = state(u"sessions-file"_s, u"a data file that cannot be used"_s, first);
    file.prepare = useFolder;
    State user = state(u"sessions-user"_s, u"a user is added"_s, first);
    user.act = [](QWidget &window) {
        trigger(window, "addUserAction");
        window.findChild<QLineEdit *>(u"usernameEdit"_s)->setText(u"ada"_s);
        window.findChild<QLineEdit *>(u"rolesEdit"_s)->setText(u"auditor"_s);
    };
    State options = state(u"sessions-options"_s, u"what the card of the API has no room for"_s, first);
    options.act = [](QWidget &window) { trigger(window, "apiOptionsAction"); };
    State details = state(u"sessions-request"_s, u"everything of a request that was refused"_s, families);
    details.act = [](QWidget &window) {
        window.findChild<QAction *>(u"refusedOnlyAction"_s)->setChecked(true);
        selectLog(window, 0);
        trigger(window, "requestDetailsAction");
    };
    State wrong = state(u"sessions-lifetime"_s, u"a lifetime that cannot be read"_s, first);
    wrong.act = [](QWidget &window) {
        auto *edit = window.findChild<QLineEdit *>(u"accessEdit"_s);
        edit->setText(u"5 parsecs"_s);
        QMetaObject::invokeMethod(edit, "editingFinished");
    };
    return {
        state(u"sessions"_s, u"a family of each colour, and the API runs"_s, running),
        state(u"sessions-first"_s, u"the sample users, and nobody is logged in"_s, first),
        state(u"sessions-nobody"_s, u"no users"_s, nobody),
        state(u"sessions-race"_s, u"ten refreshes raced, which was taken for reuse"_s, raced),
        state(u"sessions-grace"_s, u"ten refreshes raced in a grace period"_s, racedInGrace),
        state(u"sessions-refusals"_s, u"a log of refusals, by the policy of another server"_s, refusals),
        state(u"sessions-long"_s, u"long values"_s, longValues),
        state(u"sessions-taken"_s, u"the port is taken"_s, taken),
        file,
        user,
        options,
        details,
        wrong,
    };
}

} // namespace claimsmith::screens
