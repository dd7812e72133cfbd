// SPDX-License-Identifier: MIT
#pragma once

#include "model/sessionoptions.h"
#include "widgets/card.h"

class QAction;
class QComboBox;
class QLineEdit;
class QPushButton;

namespace claimsmith::model {
class Sessions;
}

namespace claimsmith::ui {

class Chip;
class WrapLabel;

/// The local API: whether it runs and where, and by which policy and lifetimes it gives tokens.
class ApiCard : public Card
{
    Q_OBJECT
public:
    /// `startStop` starts and stops the API, `copy` copies its address, `options` opens the rest.
    ApiCard(model::Sessions *sessions, QAction *startStop, QAction *copy, QAction *options, QWidget *parent = nullptr);

private:
    QWidget *makeAddress(QAction *startStop, QAction *copy);
    QWidget *makePolicy(QAction *options);
    QWidget *labelled(const QString &text, QWidget *field);
    QLineEdit *makeDuration(const char *name, const QString &label, const QString &tip);
    void choosePolicy();
    void takeDurations();
    void showOptions();
    void showApi();

    model::Sessions *m_sessions;
    Chip *m_state;
    QLineEdit *m_address;
    QPushButton *m_startStop = nullptr;
    QComboBox *m_policy;
    QLineEdit *m_grace = nullptr;
    QLineEdit *m_access = nullptr;
    QLineEdit *m_refresh = nullptr;
    QLineEdit *m_port;
    QWidget *m_graceBox = nullptr;
    WrapLabel *m_words;
    WrapLabel *m_problem;
    QString m_typingProblem; ///< why a lifetime cannot be taken
};

} // namespace claimsmith::ui
