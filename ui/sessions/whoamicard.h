// SPDX-License-Identifier: MIT
#pragma once

#include "model/sessiondeeds.h"
#include "widgets/card.h"

class QLineEdit;

namespace claimsmith::model {
class Sessions;
}

namespace claimsmith::ui {

class Chip;
class WrapLabel;

/// Answers for any token as the API would, at every moment. Holds the newest access token of the window until a person
/// puts another there.
class WhoAmICard : public Card
{
    Q_OBJECT
public:
    explicit WhoAmICard(model::Sessions *sessions, QWidget *parent = nullptr);

    [[nodiscard]] QLineEdit *edit() const { return m_edit; }
    /// As if a person had put it there.
    void setToken(const QString &token);

private:
    void ask();
    void show(const QByteArray &token, const model::WhoAmIAnswer &answer);
    void follow(const QByteArray &family);
    [[nodiscard]] QByteArray token() const;

    model::Sessions *m_sessions;
    QLineEdit *m_edit;
    Chip *m_status;
    WrapLabel *m_words;
    QString m_followed; ///< what was put there by follow()
};

} // namespace claimsmith::ui
