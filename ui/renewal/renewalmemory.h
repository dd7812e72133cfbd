// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QSettings;

namespace claimsmith::model {
class Workbench;
}

namespace claimsmith::ui {

/// Remembers from run to run when the renewal of a token is asked for and whether the desktop asks too: nothing of any
/// token. Reads its settings when the first token is watched.
class RenewalMemory : public QObject
{
    Q_OBJECT
public:
    /// Both outlive this.
    RenewalMemory(model::Workbench *workbench, QSettings &settings, QObject *parent = nullptr);

private:
    void restore();
    void save() const;
    model::Workbench *m_workbench;
    QSettings &m_settings;
};

} // namespace claimsmith::ui
