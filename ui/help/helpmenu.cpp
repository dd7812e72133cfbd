// SPDX-License-Identifier: MIT
#include "help/helpmenu.h"

#include "aboutdialog.h"
#include "clock/clockpanel.h"
#include "help/commandpalette.h"
#include "help/manualwindow.h"
#include "help/shortcutsdialog.h"
#include "help/tour.h"
#include "help/whatsthis.h"
#include "widgets/icons.h"

#include <QAction>
#include <QLocale>
#include <QMainWindow>
#include <QMenu>
#include <QShortcut>

namespace claimsmith::ui {

using namespace Qt::StringLiterals;

HelpMenu::HelpMenu(QMenu *menu, QMainWindow *window, HelpContext context)
    : QObject(window)
    , m_menu(menu)
    , m_window(window)
    , m_context(std::move(context))
{
    QAction *manual = add(tr("&Manual"), "manualAction", {Qt::Key_F1}, tr("Open the manual at the page in view"));
    manual->setIcon(icons::icon(u"info"_s));
    connect(manual, &QAction::triggered, this, &HelpMenu::showManual);
    QAction *palette = add(tr("&Find a Command…"), "findCommandAction", {Qt::CTRL | Qt::Key_K},
        tr("Search everything that can be done here, and do it"));
    palette->setIcon(icons::icon(u"inspect"_s));
    connect(palette, &QAction::triggered, this, [this, palette] {
        if (!m_palette) {
            m_palette = new CommandPalette(m_window, m_context.settings);
            m_palette->setOpener(palette);
        }
        m_palette->toggle();
    });
    const QAction *shortcuts = add(tr("&Keyboard Shortcuts"), "shortcutsAction",
        {Qt::CTRL | Qt::Key_Question, Qt::CTRL | Qt::Key_F1}, tr("List the keys of every page"));
    connect(shortcuts, &QAction::triggered, this, &HelpMenu::showShortcuts);
    // The key is shown but not taken by the entry: it is for what has the keyboard, the entry for the pointer.
    const QKeySequence key(Qt::SHIFT | Qt::Key_F1);
    auto *whatsThis = new WhatsThis(window);
    const QAction *point = add(tr("What's &This?") + u'\t' + key.toString(QKeySequence::NativeText), "whatsThisAction",
        {}, tr("Point at a control and hear what it is for; the keys tell it of the one with the keyboard"));
    connect(point, &QAction::triggered, whatsThis, &WhatsThis::point);
    connect(new QShortcut(key, window), &QShortcut::activated, whatsThis, &WhatsThis::explainFocus);
    const QAction *tour = add(tr("Take the T&our"), "tourAction", {}, tr("See the five places to know"));
    connect(tour, &QAction::triggered, window, [window] { Tour::begin(window); });
    menu->addSeparator();
    QAction *about = add(tr("&About Claimsmith"), "aboutAction", {}, tr("The version, and those of the libraries"));
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

void HelpMenu::showManual()
{
    if (!m_manual) {
        m_manual = new ManualWindow(model::Manual(QLocale().uiLanguages()), m_window);
        m_manual->setAttribute(Qt::WA_DeleteOnClose);
    }
    const QWidget *focus = m_window->focusWidget();
    const auto *panel = m_window->findChild<ClockPanel *>();
    m_manual->showPage(panel && focus && panel->isAncestorOf(focus) ? u"clock"_s : m_context.currentPage());
    m_manual->show();
    m_manual->activateWindow();
}

void HelpMenu::showShortcuts()
{
    if (!m_shortcuts) {
        m_context.buildPages();
        QStringList titles;
        for (const PageEntry &page : std::as_const(m_context.pages))
            titles.append(page.title);
        m_shortcuts = new ShortcutsDialog(*m_window, titles, m_window);
        m_shortcuts->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_shortcuts->show();
    m_shortcuts->activateWindow();
}

void HelpMenu::showAbout() { AboutDialog(m_window).exec(); }

} // namespace claimsmith::ui
