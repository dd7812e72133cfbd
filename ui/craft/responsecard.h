// SPDX-License-Identifier: MIT
#pragma once

#include "token/snippets.h"

#include <QWidget>

class QPlainTextEdit;
class QPushButton;

namespace claimsmith::model {
class Crafting;
}

namespace claimsmith::ui {

/// What a token endpoint would answer with the tokens that were made; copies and saves it in many forms.
class ResponseCard : public QWidget
{
    Q_OBJECT
public:
    explicit ResponseCard(model::Crafting *crafting, QWidget *parent = nullptr);

    [[nodiscard]] QWidget *firstWidget() const;

signals:
    void copyWanted(claimsmith::token::SnippetKind kind);
    void saveWanted(claimsmith::token::SnippetKind kind);

private:
    void refresh();
    model::Crafting *m_crafting;
    QPlainTextEdit *m_text;
    QPushButton *m_copy;
    QPushButton *m_save;
};

} // namespace claimsmith::ui
