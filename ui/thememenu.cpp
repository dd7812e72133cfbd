// SPDX-License-Identifier: MIT
#include "thememenu.h"

#include "widgets/theme.h"

#include <QAction>
#include <QActionGroup>
#include <QSettings>

namespace claimsmith::ui {

void setUpThemeMenu(const QList<QAction *> &actions, QSettings &settings, QObject *owner)
{
    auto *group = new QActionGroup(owner);
    const Theme *theme = Theme::instance();
    for (qsizetype i = 0; i < actions.size(); ++i) {
        const auto choice = static_cast<Theme::Choice>(i);
        QAction *action = actions.at(i);
        group->addAction(action);
        action->setChecked(theme && theme->choice() == choice);
        QObject::connect(action, &QAction::triggered, owner, [&settings, choice] {
            settings.setValue(Theme::settingsKey, Theme::choiceName(choice));
            if (Theme *current = Theme::instance())
                current->setChoice(choice);
        });
    }
}

} // namespace claimsmith::ui
