// SPDX-License-Identifier: MIT
#pragma once

#include <QList>

class QAction;
class QObject;

namespace claimsmith::model {
class Preferences;
}

namespace claimsmith::ui {

/// Makes `actions`, those of Theme::Choice in its order, the setting of colours.
void setUpThemeMenu(const QList<QAction *> &actions, model::Preferences *preferences, QObject *owner);

} // namespace claimsmith::ui
