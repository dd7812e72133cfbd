// SPDX-License-Identifier: MIT
#include "menurow.h"

#include <QHBoxLayout>
#include <QMainWindow>
#include <QMenuBar>
#include <QStyleOptionMenuItem>
#include <QStylePainter>

namespace claimsmith::ui {

namespace {

/// Looks like the part of a menu bar that has no menus.
class MenuRow : public QWidget
{
public:
    MenuRow(QMenuBar *menuBar, QWidget *chip)
        : m_menuBar(menuBar)
    {
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins({});
        row->setSpacing(0);
        row->addWidget(menuBar, 1);
        row->addWidget(chip);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QStylePainter painter(this);
        QStyleOptionMenuItem option;
        option.initFrom(m_menuBar);
        option.rect = rect();
        option.menuRect = rect();
        option.menuItemType = QStyleOptionMenuItem::EmptyArea;
        painter.drawControl(QStyle::CE_MenuBarEmptyArea, option);
    }

private:
    QMenuBar *m_menuBar;
};

} // namespace

void addBesideMenus(QMainWindow *window, QMenuBar *menuBar, QWidget *chip)
{
    window->layout()->setMenuBar(nullptr); // else it would be deleted with the change
    window->setMenuWidget(new MenuRow(menuBar, chip));
}

} // namespace claimsmith::ui
