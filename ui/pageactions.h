// SPDX-License-Identifier: MIT
#pragma once

#include "page.h"

#include <QHash>
#include <QKeySequence>

namespace claimsmith::ui {

/// Makes what a page offers in the menus, and keeps it by menu; a page's actions derive from it.
class PageActions : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    [[nodiscard]] QList<QAction *> actions(PageMenu menu) const { return m_actions.value(menu); }

protected:
    /// An entry at the end of a menu. Buttons that show the action have `tip` with its keys behind, the status bar has
    /// it alone.
    QAction *add(
        PageMenu menu, const QString &text, const char *name, const QKeySequence &shortcut, const QString &tip);
    void separate(PageMenu menu) { m_actions[menu].append(makeSeparator()); }
    /// One that stands in no menu yet.
    [[nodiscard]] QAction *makeSeparator();

private:
    QHash<PageMenu, QList<QAction *>> m_actions;
};

} // namespace claimsmith::ui
