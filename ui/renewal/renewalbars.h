// SPDX-License-Identifier: MIT
#pragma once

#include "renewal/outcomebar.h"
#include "renewal/renewalbar.h"
#include "renewal/renewalmemory.h"

#include <QBoxLayout>

namespace claimsmith::ui {

/// All that the window has of renewals, whichever page is shown: the question, what came of it, and the settings. All
/// outlive `window`, and nothing of it is asked for before a token is watched.
inline void addRenewalBars(
    model::Workbench *workbench, model::Preferences *preferences, QBoxLayout *above, QWidget *window)
{
    new RenewalMemory(workbench, preferences, window);
    above->insertWidget(0, new OutcomeBar(workbench, window));
    above->insertWidget(0, new RenewalBar(workbench, window));
}

} // namespace claimsmith::ui
