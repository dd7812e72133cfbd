// SPDX-License-Identifier: MIT
#include "inspect/editbar.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

namespace claimsmith::ui {

EditBar::EditBar(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QHBoxLayout(this))
{
    setObjectName(QStringLiteral("editBar"));
    setAccessibleName(tr("Quick edits"));
    m_layout->setContentsMargins(12, 8, 8, 4);
    m_layout->setSpacing(6);
}

void EditBar::setActions(const QList<QAction *> &actions)
{
    for (QAction *action : actions) {
        if (action->isSeparator()) {
            m_layout->addStretch(1);
            continue;
        }
        auto *button = new QToolButton(this);
        button->setObjectName(action->objectName() + QStringLiteral("Button"));
        button->setProperty("role", QStringLiteral("button"));
        button->setFocusPolicy(Qt::StrongFocus);
        button->setDefaultAction(action);
        const bool hasText = action->icon().isNull();
        button->setToolButtonStyle(hasText ? Qt::ToolButtonTextOnly : Qt::ToolButtonIconOnly);
        button->setAccessibleName(action->iconText());
        if (action->menu())
            button->setPopupMode(QToolButton::InstantPopup);
        m_layout->addWidget(button);
        m_buttons.append(button);
    }
}

} // namespace claimsmith::ui
