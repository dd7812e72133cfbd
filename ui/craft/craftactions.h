// SPDX-License-Identifier: MIT
#pragma once

#include "model/keyringmodel.h"
#include "pageactions.h"
#include "token/snippets.h"

#include <QObject>

namespace claimsmith::model {
class Crafting;
}

namespace claimsmith::ui {

class FormCard;
class KeyDialogs;

/// What the Craft page offers in the menus and by keys, and what its buttons do.
class CraftActions : public PageActions
{
    Q_OBJECT
public:
    /// The parts of the page that actions work on; all outlive this.
    struct Parts
    {
        QWidget *page;
        FormCard *form;
        KeyDialogs *keyDialogs;
    };
    CraftActions(const PageContext &context, const Parts &parts, QObject *parent);

    /// Undo and redo of the form; the Edit menu has its own entries, which come to the same.
    [[nodiscard]] QList<QAction *> undoActions() const { return {m_undo, m_redo}; }
    [[nodiscard]] QAction *rawAction() const { return m_raw; }
    [[nodiscard]] QAction *generateAction() const { return m_generate; }
    [[nodiscard]] QAction *watchAction() const { return m_watch; }
    /// Entries of the page's own menu of templates.
    [[nodiscard]] const QList<QAction *> &templateActions() const { return m_templates; }

    void saveTemplate();
    void copyToken(int which);
    void copyBearer(int which);
    void inspect(int which);
    void watch();
    void copySnippet(token::SnippetKind kind);
    void saveSnippet(token::SnippetKind kind);
    /// A key came by a dialog: it signs from now on, where it can.
    void takeKey(model::KeyHandle key);

signals:
    /// What was done, for the status bar.
    void done(const QString &text);
    void refused(const QString &text);
    void pageWanted(const QString &id);

private:
    void makeFormActions();
    void makeTokenActions();
    void makeTemplateActions();
    void makeViewActions();
    void makeKeyActions();
    void generate();
    void makeMany();
    void importTemplates();
    void exportTemplates();
    void removeTemplate();
    void copySecret(const QByteArray &text, const QString &words);
    void refresh();

    PageContext m_context;
    Parts m_parts;
    model::Crafting *m_crafting;
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    QAction *m_raw = nullptr;
    QAction *m_generate = nullptr;
    QAction *m_watch = nullptr;
    QAction *m_removeTemplate = nullptr;
    QAction *m_copyRefresh = nullptr;
    QAction *m_showRefresh = nullptr;
    QList<QAction *> m_forRow;
    QList<QAction *> m_forForm;
    QList<QAction *> m_forToken;
    QList<QAction *> m_templates;
};

} // namespace claimsmith::ui
