// SPDX-License-Identifier: MIT
#include "pagemenus.h"

namespace claimsmith::ui {

PageMenus::PageMenus(QList<std::pair<PageMenu, QMenu *>> menus, QObject *parent)
    : QObject(parent)
    , m_menus(std::move(menus))
{}

void PageMenus::show(const Page &page)
{
    for (const auto &[which, menu] : std::as_const(m_menus)) {
        for (QAction *action : std::as_const(m_shown))
            menu->removeAction(action);
    }
    m_shown.clear();
    qDeleteAll(std::exchange(m_separators, {}));
    for (const auto &[which, menu] : std::as_const(m_menus)) {
        QList<QAction *> actions = page.menuActions(which);
        if (!actions.isEmpty() && !menu->isEmpty() && which != PageMenu::File) {
            auto *separator = new QAction(menu);
            separator->setSeparator(true);
            m_separators.append(separator);
            actions.prepend(separator);
        }
        if (which == PageMenu::File)
            menu->insertActions(menu->actions().at(1), actions);
        else
            menu->addActions(actions);
        m_shown += actions;
        menu->menuAction()->setVisible(!menu->isEmpty());
    }
}

} // namespace claimsmith::ui
