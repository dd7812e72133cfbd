// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>
#include <QHash>

class QCheckBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace claimsmith::model {
class Forgetting;
struct KeptPart;
} // namespace claimsmith::model

namespace claimsmith::ui {

/// Lists all that is kept on this machine, removes what is chosen, and says what became of it.
class ForgetDialog : public QDialog
{
    Q_OBJECT
public:
    /// `forgetting` lives longer.
    explicit ForgetDialog(model::Forgetting *forgetting, QWidget *parent = nullptr);

private:
    void addPart(const model::KeptPart &part, QVBoxLayout *layout);
    void showChosen();
    void forget();
    model::Forgetting *m_forgetting;
    QHash<QString, QCheckBox *> m_boxes; ///< by KeptPart::id
    QLabel *m_removed;
    QLabel *m_failed;
    QPushButton *m_forget;
};

} // namespace claimsmith::ui
