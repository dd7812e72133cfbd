// SPDX-License-Identifier: MIT
#pragma once

#include "model/watchedtoken.h"
#include "pageactions.h"

namespace claimsmith::ui {

class WatchView;

/// What the Watch page offers in the menus, by keys and by its buttons; keeps each action off while it would do
/// nothing.
class WatchActions : public PageActions
{
    Q_OBJECT
public:
    /// `view` and what `context` holds outlive this.
    WatchActions(const PageContext &context, WatchView *view, QObject *parent);

    [[nodiscard]] QAction *pasteAction() const { return m_paste; }
    [[nodiscard]] QAction *renewAction() const { return m_renew; }
    [[nodiscard]] QAction *inspectAction() const { return m_inspect; }
    [[nodiscard]] QAction *stopAction() const { return m_stop; }
    /// Undo and redo of the list; the Edit menu has its own entries, which come to the same.
    [[nodiscard]] QList<QAction *> undoActions() const { return {m_undo, m_redo}; }

    /// Watches what the clipboard holds.
    void paste();
    /// Watches every token that `text` holds; false where it holds none.
    bool watchText(const QString &text);
    void copy();
    void inspect();
    void trySample();

signals:
    /// What was done, for the status bar.
    void done(const QString &text);
    void refused(const QString &words);
    void pageWanted(const QString &id);
    void tokensWatched(const QList<claimsmith::model::WatchHandle> &tokens);

private:
    void makeComing();
    void makeChanging();
    void makeUsing();
    void refresh();

    PageContext m_context;
    WatchView *m_view;
    QAction *m_paste = nullptr;
    QAction *m_renew = nullptr;
    QAction *m_rename = nullptr;
    QAction *m_stop = nullptr;
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    QAction *m_copy = nullptr;
    QAction *m_inspect = nullptr;
};

} // namespace claimsmith::ui
