// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

namespace claimsmith::model {
class Preferences;
class Workbench;
} // namespace claimsmith::model

namespace claimsmith::ui {

/// Keeps two settings in step with who watches tokens, when one is watched at last: how long before its end the renewal
/// of a token is asked for, and whether the desktop asks too. Nothing of any token is kept.
class RenewalMemory : public QObject
{
    Q_OBJECT
public:
    /// Both outlive this.
    RenewalMemory(model::Workbench *workbench, model::Preferences *preferences, QObject *parent = nullptr);

private:
    void begin();
    void restore();
    model::Workbench *m_workbench;
    model::Preferences *m_preferences;
};

} // namespace claimsmith::ui
