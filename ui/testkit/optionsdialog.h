// SPDX-License-Identifier: MIT
#pragma once

#include "model/kitsource.h"
#include "model/kittarget.h"

#include <QDialog>

class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;

namespace claimsmith::model {
class Kit;
class SigningKeysModel;
} // namespace claimsmith::model

namespace claimsmith::ui {

/// What the tokens of the kit are made of, and how they are sent. Nothing is taken before OK, and nothing that could
/// not be run.
class OptionsDialog : public QDialog
{
    Q_OBJECT
public:
    OptionsDialog(model::Kit *kit, model::SigningKeysModel *keys, QWidget *parent);

    void accept() override;

private:
    void makeFields();
    QFormLayout *makeForm();
    void show(const model::KitTarget &target);
    [[nodiscard]] model::KitTarget typed() const;
    void refresh();

    model::Kit *m_kit;
    model::SigningKeysModel *m_keys;
    QComboBox *m_source;
    QComboBox *m_key;
    QSpinBox *m_leeway;
    QComboBox *m_place;
    QLineEdit *m_placeName;
    QPlainTextEdit *m_headers;
    QPlainTextEdit *m_body;
    QLineEdit *m_accepted;
    QLineEdit *m_refused;
    QSpinBox *m_parallel;
    QDoubleSpinBox *m_rate;
    QSpinBox *m_timeout;
    QLabel *m_problem;
    QPushButton *m_ok = nullptr;
};

} // namespace claimsmith::ui
