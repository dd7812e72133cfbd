// SPDX-License-Identifier: MIT
#pragma once

#include "model/keymaker.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QSpinBox;

namespace claimsmith::model {
class KeyKeeping;
}

namespace claimsmith::ui {

/// Asks what kind of key to make and what to call it, and makes it. The window goes on answering meanwhile, and Cancel
/// drops what is being made.
class NewKeyDialog : public QDialog
{
    Q_OBJECT
public:
    NewKeyDialog(const model::KeyKeeping &keeping, QWidget *parent);

    [[nodiscard]] model::KeyWish wish() const;
    [[nodiscard]] bool isBusy() const { return m_maker->isBusy(); }

    void accept() override;
    void reject() override;

signals:
    /// The key is made; `keep`: it is to be saved in the system key store. The dialog closes itself.
    void made(const claimsmith::jose::Key &key, const QString &name, bool keep);

private:
    /// What the key ID is, as the dialog offers it.
    enum KeyIdChoice { FromThumbprint, AsName, Own, NoKeyId };
    void makeFields();
    QFormLayout *makeForm();
    void wire(QDialogButtonBox *buttons);
    void showKind();
    void showKeyId();
    void showBusy(bool busy);
    [[nodiscard]] const model::NewKeyKind &kind() const;

    QList<model::NewKeyKind> m_kinds;
    model::KeyMaker *m_maker;
    QWidget *m_fields;
    QComboBox *m_kind;
    QComboBox *m_size;
    QSpinBox *m_length;
    QComboBox *m_algorithm;
    QLineEdit *m_name;
    QComboBox *m_keyId;
    QLineEdit *m_ownKeyId;
    QCheckBox *m_use;
    QCheckBox *m_keep;
    QLabel *m_words;
    QProgressBar *m_progress;
    QPushButton *m_make = nullptr;
};

} // namespace claimsmith::ui
