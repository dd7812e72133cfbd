// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

namespace claimsmith::ui {

/// Every shortcut of a window and its pages, read from their actions, so that the list is always right.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT
public:
    explicit ShortcutsDialog(const QWidget &window, QWidget *parent = nullptr);
};

} // namespace claimsmith::ui
