// SPDX-License-Identifier: MIT
#pragma once

#include "model/useredit.h"

#include <QDialog>

class QCheckBox;
class QFormLayout;
class QLineEdit;
class QPushButton;

namespace claimsmith::ui {

class WrapLabel;

/// Asks for a user, new or as it is to become. A password is asked for without being shown, and is never prefilled.
class UserDialog : public QDialog
{
    Q_OBJECT
public:
    /// A user with the id 0 is new.
    explicit UserDialog(const token::User &user, QWidget *parent = nullptr);

    [[nodiscard]] token::User user() const;
    [[nodiscard]] model::PasswordWish password() const;

private:
    void makeFields();
    QFormLayout *makeForm();
    void refresh();

    token::User m_former;
    QLineEdit *m_name;
    QLineEdit *m_email;
    QLineEdit *m_roles;
    QLineEdit *m_scope;
    QCheckBox *m_needsPassword;
    QLineEdit *m_password;
    QCheckBox *m_disabled;
    WrapLabel *m_problem;
    QPushButton *m_ok = nullptr;
};

} // namespace claimsmith::ui
