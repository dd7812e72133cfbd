// SPDX-License-Identifier: MIT
#pragma once

#include "pages.h"

#include <QObject>
#include <QPointer>

class QAction;
class QMainWindow;
class QMenu;
class QSettings;

namespace claimsmith::ui {

class CommandPalette;
class ManualWindow;
class ShortcutsDialog;

/// What the Help menu has to know of the window.
struct HelpContext
{
    QSettings &settings; ///< outlives the window
    QList<PageEntry> pages;
    std::function<QString()> currentPage; ///< PageEntry::id
    std::function<void()> buildPages;     ///< makes those that were not visited yet, so that their keys can be listed
};

/// The Help menu, and all that stands behind it.
class HelpMenu : public QObject
{
    Q_OBJECT
public:
    /// Fills `menu`; `window` owns this.
    HelpMenu(QMenu *menu, QMainWindow *window, HelpContext context);

private:
    QAction *add(const QString &text, const char *name, const QList<QKeySequence> &keys, const QString &tip);
    void showManual();
    void showShortcuts();
    void showAbout();

    QMenu *m_menu;
    QMainWindow *m_window;
    HelpContext m_context;
    CommandPalette *m_palette = nullptr; ///< built when it is first asked for, like all of this
    QPointer<ManualWindow> m_manual;
    QPointer<ShortcutsDialog> m_shortcuts;
};

} // namespace claimsmith::ui
