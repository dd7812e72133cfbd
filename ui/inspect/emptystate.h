// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/emptypage.h"

namespace claimsmith::ui {

/// What stands on the right while there is no token: what may be pasted, and a sample to try.
class EmptyState : public EmptyPage
{
    Q_OBJECT
public:
    explicit EmptyState(QWidget *parent = nullptr);

signals:
    void pasteWanted();
    void openWanted();
    void sampleWanted();
};

} // namespace claimsmith::ui
