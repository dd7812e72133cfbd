// SPDX-License-Identifier: MIT
#pragma once

#include "model/seentoken.h"

#include <QObject>
#include <QTimer>

namespace claimsmith::model {

class Crafting;
class History;
class Inspection;
class Renewal;
class Sessions;
class TokenEditing;
class WatchList;

/// Tells the history of tokens wherever they come by: on the Inspect page once its text has rested, so that typing
/// leaves no pieces behind; from Craft those that were made on purpose or taken from there; from Sessions what the
/// window was given; from Watch what was pasted and renewed. GUI thread.
class Sightings : public QObject
{
    Q_OBJECT
public:
    /// All outlive this.
    Sightings(History *history, Inspection *inspection, TokenEditing *editing, QObject *parent = nullptr);

    void follow(Crafting *crafting);
    void follow(Sessions *sessions);
    void follow(WatchList *list, Renewal *renewal);

    /// Does not wait for the text on the Inspect page to rest.
    void settle();
    /// Takes the token of the Inspect page though it was edited: somebody has use for it.
    void seeEdited();

private:
    void seeInspected();
    void seeCrafted(const Crafting &crafting);
    History *m_history;
    Inspection *m_inspection;
    TokenEditing *m_editing;
    QTimer m_rest;
};

} // namespace claimsmith::model
