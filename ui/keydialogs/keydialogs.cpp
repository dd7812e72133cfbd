// SPDX-License-Identifier: MIT
#include "keydialogs/keydialogs.h"

#include "keydialogs/keydialog.h"
#include "keydialogs/keyfile.h"
#include "keydialogs/newkeydialog.h"
#include "keydialogs/secretdialog.h"
#include "model/keykeeping.h"
#include "model/keymaker.h"
#include "model/workbench.h"

#include <QFileDialog>
#include <QInputDialog>

namespace claimsmith::ui {

using model::KeyEntry;
using model::KeyHandle;

KeyDialogs::KeyDialogs(model::Workbench *workbench, QWidget *window)
    : QObject(window)
    , m_workbench(workbench)
    , m_window(window)
    , m_maker(new model::KeyMaker(this))
{
    connect(m_maker, &model::KeyMaker::failed, this, &KeyDialogs::failed);
    connect(m_maker, &model::KeyMaker::made, this,
        [this](const jose::Key &key, const QString &name) { takeNew(key, name, false); });
}

void KeyDialogs::takeNew(const jose::Key &key, const QString &name, bool keep)
{
    const KeyHandle handle = m_workbench->keyring()->add(key, tr("made here"), name);
    if (keep)
        m_workbench->keeping()->keep(handle);
    emit done(tr("New key: %1").arg(key.description()));
    emit added(handle);
    emit severalAdded({handle});
}

void KeyDialogs::run(KeyDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        emit done(dialog->takenWords());
        if (dialog->taken().isEmpty())
            return;
        emit added(dialog->taken().constFirst());
        emit severalAdded(dialog->taken());
    });
    connect(dialog, &KeyDialog::secretWanted, this, &KeyDialogs::addSecret);
    dialog->open();
}

void KeyDialogs::pasteKey() { run(new KeyDialog(*m_workbench, m_window)); }

void KeyDialogs::pasteText(const QString &text)
{
    auto *dialog = new KeyDialog(*m_workbench, m_window);
    dialog->setText(text);
    run(dialog);
}

void KeyDialogs::unlock(const QByteArray &contents, const QString &fileName)
{
    auto *dialog = new KeyDialog(*m_workbench, m_window);
    dialog->setData(contents, fileName);
    run(dialog);
}

void KeyDialogs::readFile(const QString &path)
{
    auto *dialog = new KeyDialog(*m_workbench, m_window);
    dialog->openFile(path);
    run(dialog);
}

void KeyDialogs::openKeyFile()
{
    auto *dialog = new QFileDialog(m_window, tr("Open a key"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters(keyfile::nameFilters());
    connect(dialog, &QFileDialog::fileSelected, this, &KeyDialogs::fileChosen);
    dialog->open();
}

void KeyDialogs::addSecret(const QString &text)
{
    auto *dialog = new SecretDialog(m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setSecretText(text);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const KeyHandle handle = m_workbench->keyring()->add(dialog->key(), {}, dialog->name());
        emit done(tr("Secret added"));
        emit added(handle);
        emit severalAdded({handle});
    });
    dialog->open();
}

void KeyDialogs::newKey()
{
    auto *dialog = new NewKeyDialog(*m_workbench->keeping(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &NewKeyDialog::made, this, &KeyDialogs::takeNew);
    dialog->open();
}

void KeyDialogs::make(const model::KeyWish &wish)
{
    emit done(tr("Making a key…"));
    m_maker->start(wish);
}

void KeyDialogs::rename(KeyHandle handle)
{
    const KeyEntry *entry = m_workbench->keyring()->entry(handle);
    if (!entry)
        return;
    auto *dialog = new QInputDialog(m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Rename key"));
    dialog->setLabelText(tr("Name in the keyring; empty brings back its own"));
    dialog->setTextValue(entry->name);
    connect(dialog, &QInputDialog::textValueSelected, m_workbench,
        [this, handle](const QString &name) { m_workbench->keeping()->rename(handle, name); });
    dialog->open();
}

void KeyDialogs::remove(KeyHandle handle)
{
    const KeyEntry *entry = m_workbench->keyring()->entry(handle);
    if (!entry)
        return;
    const QString name = entry->name;
    m_workbench->keeping()->remove(handle);
    emit done(tr("Key %1 removed").arg(name));
}

} // namespace claimsmith::ui
