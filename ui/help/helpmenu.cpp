// SPDX-License-Identifier: MIT
#include "help/helpmenu.h"

#include "aboutdialog.h"
#include "help/commandpalette.h"
#include "shortcutsdialog.h"
#include "widgets/icons.h"

#include <QAction>
#include <QMainWindow>
#include <QMenu>

namespace claimsmith::ui {

using namespace Qt::StringLiterals;

HelpMenu::HelpMenu(QMenu *menu, QMainWindow *window, QSettings &settings, std::function<void()> buildPages)
    : QObject(window)
    , m_menu(menu)
    , m_window(window)
    , m_buildPages(std::move(buildPages))
    , m_palette(new CommandPalette(window, settings))
{
    QAction *palette = add(tr("&Find a Command…"), "findCommandAction", {Qt::CTRL | Qt::Key_K},
        tr("Search everything that can be done here, and do it"));
    palette->setIcon(icons::icon(u"inspect"_s));
    m_palette->setOpener(palette);
    connect(palette, &QAction::triggered, m_palette, &CommandPalette::toggle);
    const QAction *shortcuts =
        add(tr("&Keyboard Shortcuts"), "shortcutsAction", {Qt::Key_F1}, tr("List the keys of every page"));
    connect(shortcuts, &QAction::triggered, this, &HelpMenu::showShortcuts);
    menu->addSeparator();
    QAction *about = add(tr("&About Claimsmith"), "aboutAction", {}, tr("The version, and those of the libraries"));
    about->setIcon(icons::icon(u"info"_s));
    about->setMenuRole(QAction::AboutRole);
    connect(about, &QAction::triggered, this, &HelpMenu::showAbout);
}

QAction *HelpMenu::add(const QString &text, const char *name, const QList<QKeySequence> &keys, const QString &tip)
{
    QAction *action = m_menu->addAction(text);
    action->setObjectName(QLatin1StringView(name));
    action->setShortcuts(keys);
    action->setToolTip(tip);
    action->setStatusTip(tip);
    return action;
}

void HelpMenu::showShortcuts()
{
    m_buildPages();
    ShortcutsDialog(*m_window, m_window).exec();
}

void HelpMenu::showAbout() { AboutDialog(m_window).exec(); }

} // namespace claimsmith::ui
