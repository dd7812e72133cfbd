// SPDX-License-Identifier: MIT
#pragma once

#include "model/keyringmodel.h"
#include "pageactions.h"

#include <QObject>

namespace claimsmith::ui {

class FactsCard;
class KeyDialogs;
class KeysView;
class MaterialCard;

/// What the Keys page offers in the menus, by keys and by its buttons; keeps each action off while it would do nothing.
class KeysActions : public PageActions
{
    Q_OBJECT
public:
    /// The parts of the page that actions work on; all outlive this.
    struct Parts
    {
        QWidget *page;
        KeysView *view;
        FactsCard *facts;
        MaterialCard *material;
        KeyDialogs *dialogs;
    };
    KeysActions(const PageContext &context, const Parts &parts, QObject *parent);

    [[nodiscard]] QAction *importAction() const { return m_import; }
    [[nodiscard]] QAction *newAction() const { return m_new; }
    [[nodiscard]] QAction *fetchAction() const { return m_fetch; }
    [[nodiscard]] QAction *filterAction() const { return m_filter; }
    [[nodiscard]] QAction *undoAction() const { return m_undo; }

    /// What the clipboard holds: a file, or keys as text.
    void paste();
    void copyPublic();
    void copyPrivate();
    void keep();
    void forget();
    /// Asks for the pass phrase of a followed file.
    void unlock();
    void trySample();

signals:
    /// What was done, for the status bar.
    void done(const QString &text);
    void refused(const QString &words);
    void pageWanted(const QString &id);
    void connectionChanged(const QString &host);
    void keysAdded(const QList<claimsmith::model::KeyHandle> &keys);

private:
    void makeComing();
    void makeChanging();
    void makeUsing();
    void makeCopying();
    void fetchKeys();
    void exportKeys();
    void removeKeys();
    void signInCraft();
    void useInInspect();
    void refresh();
    [[nodiscard]] QList<const model::KeyEntry *> selected() const;

    PageContext m_context;
    Parts m_parts;
    QAction *m_import = nullptr;
    QAction *m_new = nullptr;
    QAction *m_fetch = nullptr;
    QAction *m_filter = nullptr;
    QAction *m_rename = nullptr;
    QAction *m_keep = nullptr;
    QAction *m_forget = nullptr;
    QAction *m_export = nullptr;
    QAction *m_delete = nullptr;
    QAction *m_undo = nullptr;
    QAction *m_sign = nullptr;
    QAction *m_use = nullptr;
    QAction *m_copyPublic = nullptr;
    QAction *m_copyPrivate = nullptr;
    QAction *m_reveal = nullptr;
    QAction *m_thumbprint = nullptr;
};

} // namespace claimsmith::ui
