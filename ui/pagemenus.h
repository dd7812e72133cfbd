// SPDX-License-Identifier: MIT
#pragma once

#include "page.h"

#include <QMenu>
#include <QObject>

namespace claimsmith::ui {

/// The page's own entries stand in the window's menus while it is shown; a menu without entries is not.
class PageMenus : public QObject
{
    Q_OBJECT
public:
    PageMenus(QList<std::pair<PageMenu, QMenu *>> menus, QObject *parent);

    void show(const Page &page);

private:
    QList<std::pair<PageMenu, QMenu *>> m_menus;
    QList<QAction *> m_shown;
    QList<QAction *> m_separators; ///< of m_shown
};

} // namespace claimsmith::ui
