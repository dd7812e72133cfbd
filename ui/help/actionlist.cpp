// SPDX-License-Identifier: MIT
#include "help/actionlist.h"

#include "help/whynot.h"
#include "page.h"

#include <QAction>
#include <QDialog>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

#include <algorithm>

namespace claimsmith::ui {

using namespace Qt::StringLiterals;

namespace {

QString withoutMnemonic(QString words) { return words.replace("&&"_L1, "\x01"_L1).remove(u'&').replace(u'\x01', u'&'); }

/// The nearest owner that is a `T`; null for none.
template<typename T>
const T *ownerOf(const QObject &object)
{
    for (const QObject *owner = object.parent(); owner; owner = owner->parent()) {
        if (const auto *found = qobject_cast<const T *>(owner))
            return found;
    }
    return nullptr;
}

/// What stands behind an action's words in its tool tip is its keys, which the list has anyway.
QString tipOf(const QAction &action)
{
    const QString tip = action.statusTip().isEmpty() ? action.toolTip() : action.statusTip();
    return tip == withoutMnemonic(action.text()) || tip == plainWords(action) ? QString() : tip;
}

ListedAction listed(QAction *action, const QString &place)
{
    model::Command command{
        action->objectName(), plainWords(*action), place, keysOf(*action), tipOf(*action), action->isEnabled(), {}, {}};
    if (!command.enabled)
        command.whyNot = whyNot(*action);
    if (action->isCheckable())
        command.checked = action->isChecked();
    return {command, action};
}

void listMenu(QMenu &menu, const QString &place, QList<ListedAction> &list)
{
    // Some menus decide now what they have, and what of it is enabled.
    emit menu.aboutToShow();
    const QList<QAction *> actions = menu.actions();
    for (QAction *action : actions) {
        if (action->isSeparator() || !action->isVisible())
            continue;
        if (action->menu())
            listMenu(*action->menu(), u"%1 › %2"_s.arg(place, plainWords(*action)), list);
        else if (!action->text().isEmpty())
            list.append(listed(action, place));
    }
}

} // namespace

QString plainWords(const QAction &action) { return withoutMnemonic(action.text().section(u'\t', 0, 0)); }

QString keysOf(const QAction &action)
{
    return action.shortcut().isEmpty() ? action.text().section(u'\t', 1)
                                       : QKeySequence::listToString(action.shortcuts(), QKeySequence::NativeText);
}

QString pageOf(const QAction &action)
{
    const auto *page = ownerOf<Page>(action);
    return page ? page->windowTitle() : QString();
}

QList<ListedAction> listedActions(const QMainWindow &window)
{
    QList<ListedAction> list;
    const QList<QAction *> menus = window.findChild<QMenuBar *>()->actions();
    for (QAction *entry : menus) {
        if (entry->menu() && entry->isVisible())
            listMenu(*entry->menu(), plainWords(*entry), list);
    }
    const auto isListed = [&list](const QAction *action) {
        return std::ranges::any_of(list, [action](const ListedAction &entry) { return entry.action == action; });
    };
    const QList<QAction *> others = window.findChildren<QAction *>();
    for (QAction *action : others) {
        if (action->shortcut().isEmpty() || action->text().isEmpty() || !action->isEnabled() || !action->isVisible()
            || isListed(action) || ownerOf<QDialog>(*action))
            continue;
        const auto *page = ownerOf<Page>(*action);
        if (!page || page->isVisible())
            list.append(listed(action, pageOf(*action)));
    }
    return list;
}

} // namespace claimsmith::ui
