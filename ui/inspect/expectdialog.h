// SPDX-License-Identifier: MIT
#pragma once

#include "token/policy.h"

#include <QDialog>

#include <memory>

namespace claimsmith::ui {

namespace Ui {
class ExpectDialog;
}

/// Every expectation of a policy in one form. OK is off while a field cannot be read, and the form says why.
class ExpectDialog : public QDialog
{
    Q_OBJECT
public:
    explicit ExpectDialog(const token::Policy &policy, QWidget *parent = nullptr);
    ~ExpectDialog() override;

    [[nodiscard]] token::Policy policy() const { return m_policy; }

private:
    void fill(const token::Policy &policy);
    void addAlgorithms(const token::Policy &policy);
    void read();
    std::unique_ptr<Ui::ExpectDialog> m_ui;
    token::Policy m_policy;
};

} // namespace claimsmith::ui
