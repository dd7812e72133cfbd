// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QHBoxLayout;

namespace claimsmith::ui {

/// A row of buttons for the quick edits. An action with a menu opens it; a separator is an empty stretch.
class EditBar : public QWidget
{
    Q_OBJECT
public:
    explicit EditBar(QWidget *parent = nullptr);

    void setActions(const QList<QAction *> &actions);
    /// From the start of the row to its end.
    [[nodiscard]] const QList<QWidget *> &buttons() const { return m_buttons; }

private:
    QHBoxLayout *m_layout;
    QList<QWidget *> m_buttons;
};

} // namespace claimsmith::ui
