// SPDX-License-Identifier: MIT
#pragma once

#include <QKeySequence>
#include <QObject>

#include <functional>

class QAction;
class QMainWindow;
class QMenu;
class QSettings;

namespace claimsmith::ui {

class CommandPalette;

/// The Help menu, and all that stands behind it.
class HelpMenu : public QObject
{
    Q_OBJECT
public:
    /// Fills `menu`. `window` owns this; `settings` outlives it. `buildPages` makes the pages that were not visited
    /// yet, so that their keys can be listed.
    HelpMenu(QMenu *menu, QMainWindow *window, QSettings &settings, std::function<void()> buildPages);

private:
    QAction *add(const QString &text, const char *name, const QList<QKeySequence> &keys, const QString &tip);
    void showShortcuts();
    void showAbout();

    QMenu *m_menu;
    QMainWindow *m_window;
    std::function<void()> m_buildPages;
    CommandPalette *m_palette;
};

} // namespace claimsmith::ui
