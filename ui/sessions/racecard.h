// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/card.h"

class QTreeView;

namespace claimsmith::model {
class RaceModel;
}

namespace claimsmith::ui {

class VerdictRow;

/// What came of a race: who won, and what the others got. Hidden until there was one; closed by its button or by
/// Escape.
class RaceCard : public Card
{
    Q_OBJECT
public:
    explicit RaceCard(model::RaceModel *race, QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showRace();
    model::RaceModel *m_race;
    VerdictRow *m_words;
    QTreeView *m_view;
};

} // namespace claimsmith::ui
