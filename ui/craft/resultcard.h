// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace claimsmith::model {
class Crafting;
}

namespace claimsmith::ui {

class Card;
class Chip;
class TokenEdit;
class WrapLabel;

/// One token that was made: its text in colours, its verdict as chips, and what can be done with it; or why there is
/// none.
class ResultCard : public QWidget
{
    Q_OBJECT
public:
    ResultCard(model::Crafting *crafting, int which, QWidget *parent = nullptr);

    [[nodiscard]] QWidget *firstWidget() const;
    [[nodiscard]] QWidget *lastWidget() const;

signals:
    void copyTokenWanted(int which);
    void copyBearerWanted(int which);
    void inspectWanted(int which);

private:
    void showResult();
    void showProblem();
    void showChips();
    void showCaption();
    model::Crafting *m_crafting;
    int m_which;
    Card *m_card;
    Chip *m_signature;
    Chip *m_time;
    TokenEdit *m_text;
    WrapLabel *m_problem;
    QPushButton *m_copy;
    QPushButton *m_bearer;
    QPushButton *m_inspect;
    QLabel *m_size;
};

} // namespace claimsmith::ui
