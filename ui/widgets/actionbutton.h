// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QAction;
class QPushButton;
class QWidget;

namespace claimsmith::ui {

/// A button that does what a menu entry does, while it can, with the entry's tool tip. `text` may be shorter than the
/// entry's.
[[nodiscard]] QPushButton *actionButton(QAction *action, const QString &text, const char *objectName, QWidget *parent);

} // namespace claimsmith::ui
