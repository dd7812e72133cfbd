// SPDX-License-Identifier: MIT
#include "axisactions.h"

#include "widgets/axiswidget.h"

namespace claimsmith::ui {

AxisActions::AxisActions(AxisWidget *axis, QObject *parent)
    : PageActions(parent)
{
    separate(PageMenu::View);
    const QAction *in = add(PageMenu::View, tr("Zoom Timeline &In"), "zoomInAction", Qt::CTRL | Qt::Key_Plus,
        tr("Show less of the timeline, larger"));
    const QAction *out = add(PageMenu::View, tr("Zoom Timeline &Out"), "zoomOutAction", Qt::CTRL | Qt::Key_Minus,
        tr("Show more of the timeline"));
    const QAction *all = add(PageMenu::View, tr("Whole &Timeline"), "zoomFitAction", Qt::CTRL | Qt::Key_0,
        tr("Show all of the timeline again"));
    connect(in, &QAction::triggered, axis, &AxisWidget::zoomIn);
    connect(out, &QAction::triggered, axis, &AxisWidget::zoomOut);
    connect(all, &QAction::triggered, axis, &AxisWidget::fit);
}

} // namespace claimsmith::ui
