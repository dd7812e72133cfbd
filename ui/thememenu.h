// SPDX-License-Identifier: MIT
#pragma once

#include <QList>

class QAction;
class QObject;
class QSettings;

namespace claimsmith::ui {

/// Makes `actions`, those of Theme::Choice in its order, the choice of colours: kept in `settings`, at once in force.
void setUpThemeMenu(const QList<QAction *> &actions, QSettings &settings, QObject *owner);

} // namespace claimsmith::ui
