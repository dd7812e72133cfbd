// SPDX-License-Identifier: MIT
#pragma once

#include <QKeySequence>
#include <QList>
#include <QObject>

class QAction;
class QMenu;

namespace claimsmith::ui {

/// Fills an Edit menu with undo, redo, cut, copy, paste and select all for whichever text has the focus.
class EditMenu : public QObject
{
    Q_OBJECT
public:
    EditMenu(QMenu *menu, QObject *parent);

private:
    void addEntry(const QString &text, const QString &icon, QKeySequence::StandardKey key, const char *slot);
    void refresh();
    QMenu *m_menu;
    QList<std::pair<QAction *, const char *>> m_entries;
};

} // namespace claimsmith::ui
