// SPDX-License-Identifier: MIT
#pragma once

class QMainWindow;
class QMenuBar;
class QWidget;

namespace claimsmith::ui {

/// Puts `chip` at the end of the row of `menuBar`, the menu bar of `window`. Unlike a corner widget of the menu bar it
/// is there for assistive technology, and where a desktop takes the menus away to a bar of its own.
void addBesideMenus(QMainWindow *window, QMenuBar *menuBar, QWidget *chip);

} // namespace claimsmith::ui
