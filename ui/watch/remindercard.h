// SPDX-License-Identifier: MIT
#pragma once

#include "model/watchedtoken.h"
#include "widgets/card.h"

class QCheckBox;
class QLineEdit;

namespace claimsmith::model {
class Workbench;
}

namespace claimsmith::ui {

class WrapLabel;

/// How the selected token is renewed, or why it cannot be; and for all of them, when that is asked for and where.
class ReminderCard : public Card
{
    Q_OBJECT
public:
    /// `workbench` outlives this.
    explicit ReminderCard(model::Workbench *workbench, QWidget *parent = nullptr);

    void setToken(model::WatchHandle token);
    [[nodiscard]] QWidget *firstWidget() const;
    [[nodiscard]] QWidget *lastWidget() const;

private:
    void makeThreshold();
    void makeDesktop();
    void applyThreshold();
    void complain(const QString &words);
    void showMeans();
    void showSettings();
    model::Workbench *m_workbench;
    model::WatchHandle m_token = model::WatchHandle::None;
    WrapLabel *m_means;
    QLineEdit *m_threshold;
    WrapLabel *m_wrong;
    QCheckBox *m_desktop;
    WrapLabel *m_trouble;
};

} // namespace claimsmith::ui
