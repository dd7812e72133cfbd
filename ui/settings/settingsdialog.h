// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

class QListWidget;
class QStackedWidget;

namespace claimsmith::model {
class Forgetting;
class Preferences;
} // namespace claimsmith::model
namespace claimsmith::token {
class Clock;
}

namespace claimsmith::ui {

class SettingsForm;

/// All settings, in sections. There is nothing to confirm: what is set holds at once.
class SettingsDialog : public QDialog
{
    Q_OBJECT
public:
    /// All outlive this.
    SettingsDialog(model::Preferences *preferences, model::Forgetting *forgetting, const token::Clock *clock,
        QWidget *parent = nullptr);

private:
    void addSection(SettingsForm *section, const QString &icon);
    void fitSections();
    void openForget();
    model::Forgetting *m_forgetting;
    QListWidget *m_sections;
    QStackedWidget *m_forms;
};

} // namespace claimsmith::ui
