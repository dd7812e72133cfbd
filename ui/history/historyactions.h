// SPDX-License-Identifier: MIT
#pragma once

#include "pageactions.h"

namespace claimsmith::ui {

class HistoryView;

/// What the History page offers in the menus, by keys and by its buttons; keeps each action off while it would do
/// nothing.
class HistoryActions : public PageActions
{
    Q_OBJECT
public:
    /// `view` and what `context` holds outlive this.
    HistoryActions(const PageContext &context, HistoryView *view, QObject *parent);

    [[nodiscard]] QAction *inspectAction() const { return m_inspect; }
    [[nodiscard]] QAction *copyAction() const { return m_copy; }
    [[nodiscard]] QAction *removeAction() const { return m_remove; }
    [[nodiscard]] QAction *clearAction() const { return m_clear; }
    [[nodiscard]] QAction *filterAction() const { return m_filter; }
    /// Undo and redo of the list; the Edit menu has its own entries, which come to the same.
    [[nodiscard]] QList<QAction *> undoActions() const { return {m_undo, m_redo}; }

    void inspect();
    void copy();
    void watch();
    void trySample();

signals:
    /// What was done, for the status bar.
    void done(const QString &text);
    /// Tokens were taken off the list, in words; it can be undone.
    void removed(const QString &words);
    void pageWanted(const QString &id);

private:
    void makeUsing();
    void makeChanging();
    void makeKeeping();
    void remove();
    void clear();
    void refresh();

    PageContext m_context;
    HistoryView *m_view;
    QAction *m_inspect = nullptr;
    QAction *m_copy = nullptr;
    QAction *m_watch = nullptr;
    QAction *m_remove = nullptr;
    QAction *m_clear = nullptr;
    QAction *m_keep = nullptr;
    QAction *m_filter = nullptr;
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
};

} // namespace claimsmith::ui
