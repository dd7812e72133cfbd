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
    /// Reset goes back to `usual`.
    ExpectDialog(const token::Policy &policy, const token::Policy &usual, QWidget *parent = nullptr);
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
