// SPDX-License-Identifier: MIT
#pragma once

#include "model/sessionoptions.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;

namespace claimsmith::model {
class Sessions;
class SigningKeysModel;
} // namespace claimsmith::model

namespace claimsmith::ui {

class WrapLabel;

/// What the card of the API has no room for: the key, HTTPS, other origins, the clock, and how access tokens look.
class ApiOptionsDialog : public QDialog
{
    Q_OBJECT
public:
    explicit ApiOptionsDialog(model::Sessions *sessions, QWidget *parent = nullptr);

    void accept() override;

private:
    void makeFields();
    QFormLayout *makeForm();

    model::Sessions *m_sessions;
    model::SigningKeysModel *m_keys;
    QComboBox *m_key;
    QComboBox *m_type;
    QCheckBox *m_https;
    QCheckBox *m_testClock;
    QLineEdit *m_origins;
    WrapLabel *m_remark;
};

} // namespace claimsmith::ui
