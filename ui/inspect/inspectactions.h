// SPDX-License-Identifier: MIT
#pragma once

#include "pageactions.h"

#include <QObject>

namespace claimsmith::ui {

class DetailsCard;
class ExpectCard;
class KeyCard;
class KeyDialogs;
class TokenCard;

/// What the Inspect page offers in the menus and by keys; keeps each action off while it would do nothing.
class InspectActions : public PageActions
{
    Q_OBJECT
public:
    /// The parts of the page that actions work on; all outlive this.
    struct Parts
    {
        TokenCard *token;
        KeyCard *key;
        ExpectCard *expect;
        DetailsCard *details;
        KeyDialogs *keyDialogs;
    };
    InspectActions(const PageContext &context, const Parts &parts, QObject *parent);

    void paste();
    void clear();
    void trySample();
    void watch();

signals:
    /// What was done, for the status bar.
    void done(const QString &text);

private:
    void makeEditActions();
    void makeTokenActions();
    void makeViewActions();
    void makeKeyActions();
    void copyFromTree(int role, const QString &what);
    void copyToken();
    void copyRedacted();
    void copyVerdict();
    void refresh();

    PageContext m_context;
    Parts m_parts;
    QList<QAction *> m_forRow;   ///< need a current row in a tree
    QList<QAction *> m_forToken; ///< need a token
    QList<QAction *> m_forSeveral;
    QList<QAction *> m_forKey;
    QAction *m_clear = nullptr;
};

} // namespace claimsmith::ui
