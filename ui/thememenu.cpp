// SPDX-License-Identifier: MIT
#include "thememenu.h"

#include "model/preferences.h"
#include "widgets/theme.h"

#include <QAction>
#include <QActionGroup>

namespace claimsmith::ui {

void setUpThemeMenu(const QList<QAction *> &actions, model::Preferences *preferences, QObject *owner)
{
    auto *group = new QActionGroup(owner);
    const auto check = [actions] {
        if (const Theme *theme = Theme::instance())
            actions.at(static_cast<qsizetype>(theme->choice()))->setChecked(true);
    };
    for (qsizetype i = 0; i < actions.size(); ++i) {
        const QString name = Theme::choiceName(static_cast<Theme::Choice>(i));
        group->addAction(actions.at(i));
        QObject::connect(actions.at(i), &QAction::triggered, owner,
            [preferences, name] { preferences->set(model::preference::theme, name); });
    }
    if (const Theme *theme = Theme::instance())
        QObject::connect(theme, &Theme::changed, owner, check);
    check();
}

} // namespace claimsmith::ui
