// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

namespace claimsmith::model {
class HistoryKeeping;
class Preferences;
} // namespace claimsmith::model

namespace claimsmith::ui {

/// Remembers from run to run whether the history of tokens is kept on the disk, and for how many days: nothing of any
/// token. Follows the settings wherever they are changed.
class HistoryMemory : public QObject
{
    Q_OBJECT
public:
    /// Both outlive this.
    HistoryMemory(model::HistoryKeeping *keeping, model::Preferences *preferences, QObject *parent = nullptr);

private:
    void restore();
    void save() const;
    model::HistoryKeeping *m_keeping;
    model::Preferences *m_preferences;
    bool m_restoring = false;
};

} // namespace claimsmith::ui
