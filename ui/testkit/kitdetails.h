// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/card.h"

class QAction;
class QLabel;
class QPlainTextEdit;

namespace claimsmith::model {
class Kit;
}

namespace claimsmith::ui {

class FlowLayout;

/// What is known of the selected row: what is wrong with it, why it must fare as it must, what came back.
class KitDetails : public Card
{
    Q_OBJECT
public:
    explicit KitDetails(model::Kit *kit, QWidget *parent = nullptr);

    void setId(const QByteArray &id);
    /// Puts small buttons for these below the words.
    void addRowActions(const QList<QAction *> &actions);
    void refresh();

private:
    QLabel *addLabel(const char *name, const QString &accessibleName);
    void showAnswer();

    model::Kit *m_kit;
    QByteArray m_id;
    QLabel *m_title;
    QLabel *m_reason;
    QLabel *m_outcome;
    QWidget *m_buttons;
    FlowLayout *m_flow;
    QLabel *m_challengeCaption;
    QLabel *m_challenge;
    QLabel *m_answerCaption;
    QPlainTextEdit *m_answer;
};

} // namespace claimsmith::ui
