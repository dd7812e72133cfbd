// SPDX-License-Identifier: MIT
#include "widgets/actionbutton.h"

#include <QAction>
#include <QPushButton>

namespace claimsmith::ui {

QPushButton *actionButton(QAction *action, const QString &text, const char *name, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(QLatin1StringView(name));
    button->setProperty("role", QStringLiteral("small"));
    button->setToolTip(action->toolTip());
    button->setEnabled(action->isEnabled());
    button->setCheckable(action->isCheckable());
    QObject::connect(action, &QAction::enabledChanged, button, &QWidget::setEnabled);
    if (action->isCheckable()) {
        QObject::connect(button, &QPushButton::toggled, action, &QAction::setChecked);
        QObject::connect(action, &QAction::toggled, button, &QPushButton::setChecked);
    } else {
        QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    }
    return button;
}

} // namespace claimsmith::ui
