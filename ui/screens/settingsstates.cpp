// SPDX-License-Identifier: MIT
#include "states.h"

#include "model/workbench.h"
#include "settings/forgetdialog.h"
#include "settings/settingsdialog.h"

#include <QAction>
#include <QCheckBox>
#include <QListWidget>
#include <QPushButton>
#include <QWidget>

namespace claimsmith::screens {

using namespace Qt::StringLiterals;
using model::Workbench;

namespace {

constexpr token::Instant now = token::fromSeconds(tokenIssued + 1062);

QWidget *openSettings(QWidget &window, int section)
{
    window.findChild<QAction *>(u"settingsAction"_s)->trigger();
    auto *dialog = window.findChild<ui::SettingsDialog *>();
    dialog->findChild<QListWidget *>(u"sectionList"_s)->setCurrentRow(section);
    return dialog;
}

State state(const QString &name, const QString &shows, std::function<void(QWidget &)> act)
{
    return {.name = name, .shows = shows, .now = now, .setUp = showGoodToken, .act = std::move(act)};
}

void forget(QWidget &window, bool isDone)
{
    QWidget *settings = openSettings(window, 3);
    settings->findChild<QPushButton *>(u"forgetButton"_s)->click();
    const auto *dialog = settings->findChild<ui::ForgetDialog *>();
    if (isDone)
        dialog->findChild<QPushButton *>(u"removeButton"_s)->click();
}

} // namespace

QList<State> settingsStates()
{
    return {
        state(u"settings"_s, u"colours and language"_s, [](QWidget &window) { openSettings(window, 0); }),
        state(u"settings-times"_s, u"zone and form of times"_s, [](QWidget &window) { openSettings(window, 1); }),
        state(u"settings-craft"_s, u"what new tokens begin with"_s, [](QWidget &window) { openSettings(window, 2); }),
        state(u"settings-privacy"_s, u"clipboard, history, and the end of it all"_s,
            [](QWidget &window) { openSettings(window, 3)->findChild<QCheckBox *>(u"historyBox"_s)->click(); }),
        state(u"settings-network"_s, u"what may be asked of other machines"_s,
            [](QWidget &window) { openSettings(window, 4); }),
        state(u"settings-forget"_s, u"what is removed"_s, [](QWidget &window) { forget(window, false); }),
        state(u"settings-forgotten"_s, u"what was removed"_s, [](QWidget &window) { forget(window, true); }),
    };
}

} // namespace claimsmith::screens
