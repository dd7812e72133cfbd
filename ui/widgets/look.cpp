// SPDX-License-Identifier: MIT
#include "widgets/look.h"

#include <QStyle>
#include <QVariant>
#include <QWidget>

namespace claimsmith::ui {

void setLook(QWidget *widget, const char *property, const QVariant &value)
{
    if (widget->property(property) == value)
        return;
    widget->setProperty(property, value);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

} // namespace claimsmith::ui
