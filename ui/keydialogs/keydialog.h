// SPDX-License-Identifier: MIT
#pragma once

#include "model/keyringmodel.h"

#include <QDialog>

#include <memory>

namespace claimsmith::model {
class KeyImport;
class Workbench;
} // namespace claimsmith::model

namespace claimsmith::ui {

namespace Ui {
class KeyDialog;
}

/// Takes keys in any container as text, or a file that was opened or dropped; says live what was recognised, or why it
/// is none; asks for the pass phrase of what is encrypted, and lets choose among several. Accepted, the keys are in the
/// keyring.
class KeyDialog : public QDialog
{
    Q_OBJECT
public:
    KeyDialog(model::Workbench &workbench, QWidget *parent);
    ~KeyDialog() override;

    /// Instead of a pasted text the contents of a file; `fileName` is shown, and names the key. With its `path` the
    /// file can be followed.
    void setData(const QByteArray &contents, const QString &fileName, const QString &path = {});
    /// As if it had been pasted.
    void setText(const QString &text);
    /// Reads a file; says why where that cannot be.
    void openFile(const QString &path);

    /// Once accepted: of the keys that were taken.
    [[nodiscard]] const QList<model::KeyHandle> &taken() const { return m_taken; }
    /// Once accepted: "3 keys added".
    [[nodiscard]] QString takenWords() const;

    void accept() override;

signals:
    /// The text is no key; the user says that it is a secret. The dialog closes itself.
    void secretWanted(const QString &text);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setUpOptions();
    void readText();
    void unlock();
    void goOn();
    void take();
    void refresh();
    void showSkipped();
    void showOptions();
    void showState(const QString &text, bool refused);
    void chooseFile();
    bool follow();
    [[nodiscard]] bool isLocked() const;
    [[nodiscard]] bool follows() const;

    std::unique_ptr<Ui::KeyDialog> m_ui;
    model::Workbench &m_workbench;
    model::KeyImport *m_import;
    QList<model::KeyHandle> m_taken;
    bool m_isText = true;
};

} // namespace claimsmith::ui
