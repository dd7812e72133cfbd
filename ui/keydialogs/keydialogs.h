// SPDX-License-Identifier: MIT
#pragma once

#include "model/keyringmodel.h"

#include <QObject>
#include <QString>

class QWidget;

namespace claimsmith::model {
class KeyMaker;
class Workbench;
struct KeyWish;
} // namespace claimsmith::model

namespace claimsmith::ui {

class KeyDialog;

/// The ways by which keys come into the keyring, change their names and leave it: dialogs that never block the window.
class KeyDialogs : public QObject
{
    Q_OBJECT
public:
    /// The dialogs are opened over `window`, which outlives this.
    KeyDialogs(model::Workbench *workbench, QWidget *window);

    void pasteKey();
    /// With a text in it already.
    void pasteText(const QString &text);
    void openKeyFile();
    /// A file that holds an encrypted key: asks for its pass phrase.
    void unlock(const QByteArray &contents, const QString &fileName);
    /// Shows what a file holds, to choose from.
    void readFile(const QString &path);
    void addSecret(const QString &text = {});
    /// Asks what kind of key to make.
    void newKey();
    /// Makes a key at once, without blocking and without questions; added() tells.
    void make(const model::KeyWish &wish);
    void rename(model::KeyHandle handle);
    void remove(model::KeyHandle handle);

signals:
    /// What was done, for the status bar.
    void done(const QString &text);
    void fileChosen(const QString &path);
    /// A key came into the keyring by a dialog, or was there already: of several, the first.
    void added(claimsmith::model::KeyHandle handle);
    /// All that came together.
    void severalAdded(const QList<claimsmith::model::KeyHandle> &handles);
    void failed(const QString &words);

private:
    void run(KeyDialog *dialog);
    void takeNew(const jose::Key &key, const QString &name, bool keep);
    model::Workbench *m_workbench;
    QWidget *m_window;
    model::KeyMaker *m_maker;
};

} // namespace claimsmith::ui
