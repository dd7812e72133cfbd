// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QSettings;

namespace claimsmith::model {
class HistoryKeeping;
}

namespace claimsmith::ui {

/// Remembers from run to run whether the history of tokens is kept on the disk, and for how many days: nothing of any
/// token. It is not, unless somebody said so.
class HistoryMemory : public QObject
{
    Q_OBJECT
public:
    /// Both outlive this.
    HistoryMemory(model::HistoryKeeping *keeping, QSettings &settings, QObject *parent = nullptr);

    /// Reads the settings anew, for who changed them.
    void restore();

private:
    void save() const;
    model::HistoryKeeping *m_keeping;
    QSettings &m_settings;
};

} // namespace claimsmith::ui
