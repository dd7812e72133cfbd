// SPDX-License-Identifier: MIT
#include "widgets/actionbutton.h"

#include <QAction>
#include <QPushButton>

namespace claimsmith::ui {

QPushButton *actionButton(QAction *action, const QString &text, const char *objectName, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(QLatin1StringView(objectName));
    button->setToolTip(action->toolTip());
    button->setEnabled(action->isEnabled());
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    QObject::connect(action, &QAction::enabledChanged, button, &QWidget::setEnabled);
    return button;
}

} // namespace claimsmith::ui
