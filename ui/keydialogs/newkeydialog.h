// SPDX-License-Identifier: MIT
#pragma once

#include "keydialogs/keymaker.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;

namespace claimsmith::ui {

/// Asks what kind of key to make, and what to call it.
class NewKeyDialog : public QDialog
{
    Q_OBJECT
public:
    explicit NewKeyDialog(QWidget *parent = nullptr);

    [[nodiscard]] KeyWish wish() const;

private:
    void showKind();
    QComboBox *m_kind;
    QLineEdit *m_name;
    QLabel *m_words;
};

} // namespace claimsmith::ui
