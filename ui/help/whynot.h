// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

class QAction;

namespace claimsmith::ui {

/// Why an action is disabled, for those who look for it: one sentence. Told by those who disable it for several causes.
void setWhyNot(QAction *action, const QString &sentence);

/// What setWhyNot() was told, or for an action that has one cause alone, that; empty where it is not known.
[[nodiscard]] QString whyNot(const QAction &action);

/// The object names of the actions that have one cause alone.
[[nodiscard]] QStringList actionsWithOneCause();

} // namespace claimsmith::ui
