// SPDX-License-Identifier: MIT
#pragma once

#include "pageactions.h"
#include "token/instant.h"

#include <QObject>

class QMenu;

namespace claimsmith::model {
class TokenEditing;
}

namespace claimsmith::ui {

class DetailsCard;

/// What the Inspect page offers for editing the token in its place: the switch, the quick edits of times, and the edits
/// of single claims; keeps each action off while it would do nothing.
class EditActions : public PageActions
{
    Q_OBJECT
public:
    /// `details` and what `context` holds outlive this.
    EditActions(const PageContext &context, DetailsCard *details, QWidget *page);

    void goBack();

signals:
    void pageWanted(const QString &id);

private:
    void makeSwitch();
    void makeTimeActions();
    void makeClaimActions();
    void makeCraftAction();
    void fillShiftMenu();
    void wire();
    /// Switches on where it is off, so that a quick edit is one step from anywhere.
    bool switchOn();
    void shift(token::Duration duration);
    void askForDuration();
    void addClaim();
    void changeClaim(bool remove);
    void startEditing(int column);
    void refresh();

    PageContext m_context;
    model::TokenEditing *m_editing;
    DetailsCard *m_details;
    QWidget *m_page;
    QAction *m_switch = nullptr;
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    QAction *m_goBack = nullptr;
    QAction *m_craft = nullptr;
    QMenu *m_shiftMenu;
    QList<QAction *> m_forTimes; ///< need a payload that is JSON
    QList<QAction *> m_forRow;   ///< need a current row, and editing to be on
    QAction *m_addClaim = nullptr;
};

} // namespace claimsmith::ui
