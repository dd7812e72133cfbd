// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

namespace claimsmith::ui {

/// What the program is, its version and those of the libraries that judge.
class AboutDialog : public QDialog
{
    Q_OBJECT
public:
    explicit AboutDialog(QWidget *parent = nullptr);
};

} // namespace claimsmith::ui
