// SPDX-License-Identifier: MIT
#include "page.h"

#include <QTimer>

namespace claimsmith::ui {

void Page::takeFocusWhenShown()
{
    if (!window()->focusWidget()) {
        takeFocus();
        return;
    }
    QTimer::singleShot(0, this, [this] {
        const QWidget *focus = window()->focusWidget();
        if (isVisible() && (!focus || isAncestorOf(focus)))
            takeFocus();
    });
}

} // namespace claimsmith::ui
