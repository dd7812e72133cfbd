// SPDX-License-Identifier: MIT
#pragma once

#include "model/makemany.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QRadioButton;
class QSpinBox;

namespace claimsmith::ui {

class WrapLabel;

/// Makes many tokens of the form: a number of them, or one for each row of a table; to a file.
class MakeManyDialog : public QDialog
{
    Q_OBJECT
public:
    /// `pair`: asks which of the two tokens.
    MakeManyDialog(model::MakeMany *maker, bool pair, QWidget *parent = nullptr);
    ~MakeManyDialog() override;

    void reject() override;

private:
    void arrange(bool pair);
    void wire();
    [[nodiscard]] model::MakeMany::Order order() const;
    void check();
    void showRunning(bool running);
    void showWords(const QString &words, const QString &role);
    void chooseTable();
    void chooseOutput();

    model::MakeMany *m_maker;
    QComboBox *m_which;
    QRadioButton *m_byCount;
    QRadioButton *m_byTable;
    QSpinBox *m_count;
    QLineEdit *m_table;
    QPushButton *m_chooseTable;
    QLineEdit *m_output;
    QPushButton *m_chooseOutput;
    WrapLabel *m_words;
    QProgressBar *m_progress;
    QPushButton *m_start;
    QPushButton *m_close;
};

} // namespace claimsmith::ui
