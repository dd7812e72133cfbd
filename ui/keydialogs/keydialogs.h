// SPDX-License-Identifier: MIT
#pragma once

#include "model/keyringmodel.h"

#include <QObject>
#include <QString>

class QWidget;

namespace claimsmith::model {
class Workbench;
}

namespace claimsmith::ui {

class KeyDialog;
class KeyMaker;
struct KeyWish;

/// The ways by which keys come into the keyring, change their names and leave it: dialogs that never block the window.
class KeyDialogs : public QObject
{
    Q_OBJECT
public:
    /// The dialogs are opened over `window`, which outlives this.
    KeyDialogs(model::Workbench *workbench, QWidget *window);

    void pasteKey();
    void openKeyFile();
    /// A file that holds an encrypted key: asks for its pass phrase.
    void unlock(const QByteArray &contents, const QString &fileName);
    void addSecret(const QString &text = {});
    /// Asks what kind of key to make.
    void newKey();
    /// Makes a key at once, without blocking; added() tells.
    void make(const KeyWish &wish);
    void rename(model::KeyHandle handle);
    void remove(model::KeyHandle handle);

signals:
    /// What was done, for the status bar.
    void done(const QString &text);
    void fileChosen(const QString &path);
    /// A key came into the keyring by a dialog, or was there already.
    void added(claimsmith::model::KeyHandle handle);
    void failed(const QString &words);

private:
    void run(KeyDialog *dialog);
    model::Workbench *m_workbench;
    QWidget *m_window;
    KeyMaker *m_maker;
};

} // namespace claimsmith::ui
