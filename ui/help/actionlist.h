// SPDX-License-Identifier: MIT
#pragma once

#include "model/commandsearch.h"

#include <QList>
#include <QPointer>

class QAction;
class QMainWindow;

/// What a window can do, read from its actions, so that every list of commands and keys is always right.
namespace claimsmith::ui {

/// A command, and what carries it out; an action goes with its page or menu.
struct ListedAction
{
    model::Command command;
    QPointer<QAction> action;
};

/// The words of an action without mnemonic, and without the keys that an entry only shows.
[[nodiscard]] QString plainWords(const QAction &action);
/// Its keys as the system writes them, also those that an entry only shows; empty for none.
[[nodiscard]] QString keysOf(const QAction &action);
/// The page that an action is of, by its title; empty where it works everywhere.
[[nodiscard]] QString pageOf(const QAction &action);

/// All that can be done in the window as it is now: its menus from left to right, with what the current page has in
/// them, and then what has keys alone. Without submenus, separators and what is hidden. The widget with the focus is
/// the one that is meant, so ask before it changes.
[[nodiscard]] QList<ListedAction> listedActions(const QMainWindow &window);

} // namespace claimsmith::ui
