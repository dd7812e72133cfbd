// SPDX-License-Identifier: MIT
#include "editmenu.h"

#include "help/whynot.h"
#include "widgets/icons.h"

#include <QAction>
#include <QApplication>
#include <QMenu>

namespace claimsmith::ui {

using namespace Qt::StringLiterals;

EditMenu::EditMenu(QMenu *menu, QObject *parent)
    : QObject(parent)
    , m_menu(menu)
{
    addEntry(tr("&Undo"), u"undo"_s, QKeySequence::Undo, "undo");
    addEntry(tr("&Redo"), {}, QKeySequence::Redo, "redo");
    menu->addSeparator();
    addEntry(tr("Cu&t"), {}, QKeySequence::Cut, "cut");
    addEntry(tr("&Copy"), u"copy"_s, QKeySequence::Copy, "copy");
    addEntry(tr("&Paste"), u"paste"_s, QKeySequence::Paste, "paste");
    addEntry(tr("Select &All"), {}, QKeySequence::SelectAll, "selectAll");
    connect(menu, &QMenu::aboutToShow, this, &EditMenu::refresh);
}

void EditMenu::addEntry(const QString &text, const QString &icon, QKeySequence::StandardKey key, const char *slot)
{
    // The key is shown but not taken: the text with the focus has it already, and a page may give it to a list.
    const QString shown = QKeySequence(key).toString(QKeySequence::NativeText);
    QAction *action = m_menu->addAction(shown.isEmpty() ? text : text + u'\t' + shown);
    action->setObjectName(QLatin1StringView(slot) + "TextAction"_L1);
    if (!icon.isEmpty())
        action->setIcon(icons::icon(icon));
    connect(action, &QAction::triggered, this, [slot] {
        if (QWidget *widget = QApplication::focusWidget())
            QMetaObject::invokeMethod(widget, slot);
    });
    m_entries.append({action, slot});
}

void EditMenu::refresh()
{
    const QWidget *widget = QApplication::focusWidget();
    for (const auto &[action, slot] : std::as_const(m_entries)) {
        const QByteArray signature = QByteArray(slot) + "()";
        action->setEnabled(widget && widget->metaObject()->indexOfSlot(signature.constData()) >= 0);
        setWhyNot(action, tr("What has the keyboard knows no such thing."));
    }
}

} // namespace claimsmith::ui
