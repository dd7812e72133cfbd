// SPDX-License-Identifier: MIT
#pragma once

#include "pageactions.h"

namespace claimsmith::ui {

class AxisWidget;

/// Zooms the timeline of a page, from the View menu and by keys that work wherever the keyboard is on that page.
class AxisActions : public PageActions
{
    Q_OBJECT
public:
    /// `axis` outlives this.
    AxisActions(AxisWidget *axis, QObject *parent);
};

} // namespace claimsmith::ui
