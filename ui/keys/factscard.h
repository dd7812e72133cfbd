// SPDX-License-Identifier: MIT
#pragma once

#include "model/keyringmodel.h"
#include "widgets/card.h"

class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace claimsmith::model {
class KeyKeeping;
}

namespace claimsmith::ui {

class FlowLayout;

class WrapLabel;

/// What is known of the selected key, and what of it can be changed: its name, its key ID, where it lives.
class FactsCard : public Card
{
    Q_OBJECT
public:
    FactsCard(model::KeyringModel *keyring, model::KeyKeeping *keeping, QWidget *parent = nullptr);

    /// The first one's facts; with several selected, how many there are, and nothing to edit.
    void setKeys(const QList<model::KeyHandle> &keys);
    /// Puts buttons for these below the facts.
    void addKeyActions(const QList<QAction *> &actions);
    void editName();
    [[nodiscard]] QWidget *firstWidget() const;

signals:
    void keepWanted();
    void forgetWanted();
    /// A followed file wants its pass phrase.
    void unlockWanted();

private:
    void makeForm();
    QLabel *addFact(const QString &caption, const char *name);
    QLineEdit *addDigest(const QString &caption, const char *name);
    QLineEdit *addField(const QString &caption, const char *name, const QString &toolTip);
    void showFact(QLabel *fact, const QString &text);
    void showDigest(QLineEdit *digest, const QString &text);
    void refresh();
    void showPlace(const model::KeyEntry &entry);
    void showMaterial(const model::KeyEntry &entry);
    [[nodiscard]] const model::KeyEntry *entry() const;
    void rename();
    void changeKeyId();

    model::KeyringModel *m_keyring;
    model::KeyKeeping *m_keeping;
    QList<model::KeyHandle> m_keys;
    QFormLayout *m_form;
    QWidget *m_facts;
    WrapLabel *m_note;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_keyId = nullptr;
    QPushButton *m_fromThumbprint = nullptr;
    QLabel *m_kind = nullptr;
    QLabel *m_place = nullptr;
    QPushButton *m_move = nullptr;
    QLabel *m_problem = nullptr;
    QLabel *m_abilities = nullptr;
    QLabel *m_rules = nullptr;
    QLineEdit *m_thumbprint = nullptr;
    QLineEdit *m_x5t = nullptr;
    QLineEdit *m_x5tS256 = nullptr;
    QLabel *m_origin = nullptr;
    FlowLayout *m_buttons = nullptr;
    QWidget *m_keyIdRow = nullptr;
    QWidget *m_placeRow = nullptr;
};

} // namespace claimsmith::ui
