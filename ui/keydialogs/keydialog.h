// SPDX-License-Identifier: MIT
#pragma once

#include "jose/key.h"

#include <QDialog>

#include <memory>

namespace claimsmith::ui {

namespace Ui {
class KeyDialog;
}

/// Takes a key in any container as text, or the contents of a file that was opened; says live what was recognised, or
/// why it is none; asks for the pass phrase of an encrypted one.
class KeyDialog : public QDialog
{
    Q_OBJECT
public:
    explicit KeyDialog(QWidget *parent = nullptr);
    ~KeyDialog() override;

    /// The contents of a file instead of a pasted text; `fileName` is shown, and names the key.
    void setData(const QByteArray &contents, const QString &fileName);

    [[nodiscard]] const QList<jose::Key> &keys() const { return m_keys; }
    [[nodiscard]] QString name() const;
    /// "pasted", or the file's name.
    [[nodiscard]] QString origin() const;

    void accept() override;

signals:
    /// The text is no key; the user says that it is a secret. The dialog closes itself.
    void secretWanted(const QString &text);

private:
    void read();
    void tryPassphrase();
    void showState(const QString &text, bool refused);
    std::unique_ptr<Ui::KeyDialog> m_ui;
    QByteArray m_data;
    QString m_fileName;
    QList<jose::Key> m_keys;
    bool m_locked = false;
};

} // namespace claimsmith::ui
