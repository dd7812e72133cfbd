// SPDX-License-Identifier: MIT
#pragma once

#include "page.h"

#include <QPointer>

class QSettings;

namespace claimsmith::model {
class Forgetting;
class Preferences;
} // namespace claimsmith::model

namespace claimsmith::ui {

/// The settings of the window: what is set, its effects, and the dialog.
class ProgramSettings : public QObject
{
    Q_OBJECT
public:
    /// All outlive this; dialogs are over `window`.
    ProgramSettings(const PageContext &context, QSettings &settings, QWidget *window);
    /// Closes the dialog that is open.
    ~ProgramSettings() override;

    [[nodiscard]] model::Preferences *preferences() const { return m_preferences; }
    void open();

private:
    PageContext m_context;
    QWidget *m_window;
    model::Preferences *m_preferences;
    model::Forgetting *m_forgetting;
    QPointer<QWidget> m_dialog;
};

} // namespace claimsmith::ui
