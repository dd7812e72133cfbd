// SPDX-License-Identifier: MIT
#include "pageactions.h"

namespace claimsmith::ui {

QAction *PageActions::add(
    PageMenu menu, const QString &text, const char *name, const QKeySequence &shortcut, const QString &tip)
{
    auto *action = new QAction(text, this);
    const QString keys = shortcut.toString(QKeySequence::NativeText);
    action->setObjectName(QLatin1StringView(name));
    action->setShortcut(shortcut);
    action->setToolTip(keys.isEmpty() ? tip : tr("%1 (%2)").arg(tip, keys));
    action->setStatusTip(tip);
    m_actions[menu].append(action);
    return action;
}

QAction *PageActions::makeSeparator()
{
    auto *separator = new QAction(this);
    separator->setSeparator(true);
    return separator;
}

} // namespace claimsmith::ui
