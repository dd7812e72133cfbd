// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QAction;
class QPushButton;
class QWidget;

namespace claimsmith::ui {

/// A button that does what a menu entry does, while it can, with a word of its own; checkable where the entry is.
[[nodiscard]] QPushButton *actionButton(QAction *action, const QString &text, const char *name, QWidget *parent);

} // namespace claimsmith::ui
