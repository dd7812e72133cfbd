// SPDX-License-Identifier: MIT
#pragma once

#include "model/keyexport.h"

#include <QDialog>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace claimsmith::ui {

/// Asks for the form and the file to write keys to, and writes it. Forms with private parts say so; one that encrypts
/// asks for its pass phrase twice.
class ExportDialog : public QDialog
{
    Q_OBJECT
public:
    /// `name` of the key is for the file's name. `keys` have at least one form: see model::exportForms().
    ExportDialog(const QList<jose::Key> &keys, const QString &name, QWidget *parent);

    void setFolder(const QString &folder);
    [[nodiscard]] QString path() const;

    /// Encrypting ends later; reject() before drops it, and nothing is written.
    void accept() override;
    void reject() override;

private:
    void makeFields();
    QFormLayout *makeForm();
    void showForm();
    void refresh();
    void chooseFile();
    void setEncrypting(bool encrypting);
    void write(const model::ExportedKeys &keys, const QString &path, const model::ExportForm &form);
    void showProblem(const QString &text, bool refused);
    [[nodiscard]] const model::ExportForm &form() const;
    [[nodiscard]] jose::SecretBytes passphrase() const;

    QList<jose::Key> m_keys;
    QString m_name;
    QString m_folder;
    QList<model::ExportForm> m_forms;
    QComboBox *m_form;
    QLabel *m_note;
    QLineEdit *m_passphrase;
    QLineEdit *m_again;
    QLineEdit *m_path;
    QPushButton *m_browse;
    QLabel *m_problem;
    QPushButton *m_write = nullptr;
    QFormLayout *m_rows = nullptr;
    bool m_pathByUser = false;
    bool m_isEncrypting = false;
    quint64 m_generation = 0; ///< of what is being encrypted: what was rejected is dropped
};

} // namespace claimsmith::ui
