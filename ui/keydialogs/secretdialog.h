// SPDX-License-Identifier: MIT
#pragma once

#include "jose/key.h"

#include <QDialog>

#include <memory>

namespace claimsmith::ui {

namespace Ui {
class SecretDialog;
}

/// Asks for the secret of an HMAC and for the encoding of its text; says live how many bytes that makes and what they
/// are good for, or why they are none.
class SecretDialog : public QDialog
{
    Q_OBJECT
public:
    explicit SecretDialog(QWidget *parent = nullptr);
    ~SecretDialog() override;

    /// For a text that was taken for a key and is none.
    void setSecretText(const QString &text);

    [[nodiscard]] const jose::Key &key() const { return m_key; }
    [[nodiscard]] QString name() const;

private:
    void read();
    [[nodiscard]] jose::SecretEncoding encoding() const;
    std::unique_ptr<Ui::SecretDialog> m_ui;
    jose::Key m_key;
};

} // namespace claimsmith::ui
