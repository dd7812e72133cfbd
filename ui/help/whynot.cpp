// SPDX-License-Identifier: MIT
#include "help/whynot.h"

#include <QAction>
#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace claimsmith::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr auto property = "whyNot";

struct Cause
{
    const char *action; ///< its object name
    const char *sentence;
};

constexpr auto selectClaim = QT_TRANSLATE_NOOP("claimsmith::ui::whynot", "Select a claim.");
constexpr auto noToken = QT_TRANSLATE_NOOP("claimsmith::ui::whynot", "There is no token.");
constexpr auto selectKey = QT_TRANSLATE_NOOP("claimsmith::ui::whynot", "Select a key that this can be done with.");
constexpr auto selectSession = QT_TRANSLATE_NOOP("claimsmith::ui::whynot", "Select a session that goes on.");
constexpr auto selectUser = QT_TRANSLATE_NOOP("claimsmith::ui::whynot", "Select a user.");
constexpr auto selectRequest = QT_TRANSLATE_NOOP("claimsmith::ui::whynot", "Select a request.");
constexpr auto emptyLog = QT_TRANSLATE_NOOP("claimsmith::ui::whynot", "There was no request yet.");
constexpr auto selectToken = QT_TRANSLATE_NOOP("claimsmith::ui::whynot", "Select a token.");
constexpr auto selectRow = QT_TRANSLATE_NOOP("claimsmith::ui::whynot", "Select a row.");

constexpr std::array causes{
    Cause{"clearHistoryAction", QT_TRANSLATE_NOOP("claimsmith::ui::whynot", "There is nothing to clear.")},
    Cause{"clearRequestsAction", emptyLog},
    Cause{"clearTokenAction", QT_TRANSLATE_NOOP("claimsmith::ui::whynot", "There is nothing to clear.")},
    Cause{"copyAddressAction", QT_TRANSLATE_NOOP("claimsmith::ui::whynot", "The API does not run.")},
    Cause{"copyJsonAction", selectClaim},
    Cause{"copyPathAction", selectClaim},
    Cause{"copyPrivateAction", selectKey},
    Cause{"copyPublicAction", selectKey},
    Cause{"copyRedactedAction", noToken},
    Cause{"copyRowAction", selectRow},
    Cause{"copySeenAction", selectToken},
    Cause{"copyThumbprintAction", selectKey},
    Cause{"copyTokenAction", noToken},
    Cause{"copyValueAction", selectClaim},
    Cause{"copyVerdictAction", noToken},
    Cause{"copyWatchedAction", selectToken},
    Cause{"deleteKeysAction", selectKey},
    Cause{"deleteUsersAction", selectUser},
    Cause{"editUserAction", selectUser},
    Cause{"exportKeysAction", selectKey},
    Cause{"exportKitAction", QT_TRANSLATE_NOOP("claimsmith::ui::whynot", "No row is chosen.")},
    Cause{"exportRequestsAction", emptyLog},
    Cause{"goBackAction", QT_TRANSLATE_NOOP("claimsmith::ui::whynot", "Nothing was edited.")},
    Cause{"inspectRowAction", selectRow},
    Cause{"inspectSeenAction", selectToken},
    Cause{"inspectWatchedAction", selectToken},
    Cause{"logInAction", QT_TRANSLATE_NOOP("claimsmith::ui::whynot", "Select a user who may log in.")},
    Cause{"logOutAction", selectSession},
    Cause{"nextTokenAction", QT_TRANSLATE_NOOP("claimsmith::ui::whynot", "The text holds no other token.")},
    Cause{"previousTokenAction", QT_TRANSLATE_NOOP("claimsmith::ui::whynot", "The text holds no other token.")},
    Cause{"raceAction", selectSession},
    Cause{"refreshSessionAction", selectSession},
    Cause{"removeSeenAction", selectToken},
    Cause{"renameWatchedAction", selectToken},
    Cause{"replayAction", QT_TRANSLATE_NOOP("claimsmith::ui::whynot", "Select a session that was refreshed.")},
    Cause{"requestCurlAction", selectRequest},
    Cause{"requestDetailsAction", selectRequest},
    Cause{"revealAction", selectKey},
    Cause{"revokeAction", selectSession},
    Cause{"saveReportAction", QT_TRANSLATE_NOOP("claimsmith::ui::whynot", "Nothing was run yet.")},
    Cause{"signInCraftAction", selectKey},
    Cause{"stopWatchingAction", selectToken},
    Cause{"undoDeleteAction", QT_TRANSLATE_NOOP("claimsmith::ui::whynot", "No key was deleted just now.")},
    Cause{"useInInspectAction", selectKey},
    Cause{"watchSeenAction", selectToken},
    Cause{"watchSessionAction", selectSession},
};

} // namespace

void setWhyNot(QAction *action, const QString &sentence) { action->setProperty(property, sentence); }

QString whyNot(const QAction &action)
{
    const QString told = action.property(property).toString();
    const QByteArray name = action.objectName().toUtf8();
    const auto cause = std::ranges::find_if(causes, [&name](const Cause &c) { return name == c.action; });
    return told.isEmpty() && cause != causes.end()
               ? QCoreApplication::translate("claimsmith::ui::whynot", cause->sentence)
               : told;
}

QStringList actionsWithOneCause()
{
    QStringList names;
    for (const Cause &cause : causes)
        names.append(QLatin1StringView(cause.action));
    return names;
}

} // namespace claimsmith::ui
