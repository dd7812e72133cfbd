// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace claimsmith::model {
class Inspection;
class TokenEditing;
} // namespace claimsmith::model

namespace claimsmith::token {
class Clock;
}

namespace claimsmith::ui {

class CandidateList;
class Card;
class TokenEdit;

/// Where the text goes in: the editor with its colours and underlines, the line that says what it is, and the chooser
/// where it holds several tokens. Where editing is on the text only shows what is edited elsewhere.
class TokenCard : public QWidget
{
    Q_OBJECT
public:
    TokenCard(model::Inspection *inspection, model::TokenEditing *editing, QWidget *parent = nullptr);

    [[nodiscard]] TokenEdit *edit() const { return m_edit; }
    /// The last in the order of the keyboard.
    [[nodiscard]] QWidget *lastWidget() const;
    /// Replaces the text, as one step that undo takes back.
    void setText(const QString &text);
    /// Selects bytes of the chosen token's own text.
    void selectInToken(qsizetype offset, qsizetype length);
    /// The chosen token's neighbour in the text, `step` further on; wraps around.
    void chooseNext(int step);
    /// The clock that the axis of the chooser moves.
    void setClock(token::Clock *clock);
    /// Whether the clock is not the machine's, which shows on the times in the chooser.
    void setTestTime(bool testTime);

signals:
    void pasteWanted();
    void openWanted();
    void clearWanted();
    void fileDropped(const QString &path);
    void refused(const QString &why);

private:
    void makeCard();
    void makeChooser();
    void showToken();
    void showEditing();
    void showInfo();
    void showChoice();
    model::Inspection *m_inspection;
    model::TokenEditing *m_editing;
    Card *m_card;
    TokenEdit *m_edit;
    QLabel *m_info;
    CandidateList *m_chooser;
    QPushButton *m_clear = nullptr;
};

} // namespace claimsmith::ui
