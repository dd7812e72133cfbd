// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace claimsmith::ui {

/// Asks before requests are sent to a host that is not this machine: says which one and how many, and wants its name
/// typed, so that no key that is pressed in passing starts it.
class ConfirmDialog : public QDialog
{
    Q_OBJECT
public:
    /// `address` is the whole target, without anything secret; `requests` how many are sent.
    ConfirmDialog(const QString &host, const QString &address, int requests, QWidget *parent);

private:
    void refresh();

    QString m_host;
    QLineEdit *m_typed;
    QPushButton *m_run = nullptr;
};

} // namespace claimsmith::ui
