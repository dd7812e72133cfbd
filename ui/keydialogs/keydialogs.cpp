// SPDX-License-Identifier: MIT
#include "keydialogs/keydialogs.h"

#include "keydialogs/keydialog.h"
#include "keydialogs/keymaker.h"
#include "keydialogs/newkeydialog.h"
#include "keydialogs/secretdialog.h"
#include "model/keykeeping.h"
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
    , m_maker(new KeyMaker(this))
{
    connect(m_maker, &KeyMaker::failed, this, &KeyDialogs::failed);
    connect(m_maker, &KeyMaker::made, this, [this](const jose::Key &key, const QString &name) {
        const KeyHandle handle = m_workbench->keyring()->add(key, tr("made here"), name);
        emit done(tr("New key: %1").arg(key.description()));
        emit added(handle);
    });
}

void KeyDialogs::run(KeyDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const auto handles = m_workbench->keyring()->add(dialog->keys(), dialog->origin(), dialog->name());
        emit done(tr("%n keys added", nullptr, static_cast<int>(dialog->keys().size())));
        if (!handles.isEmpty())
            emit added(handles.constFirst());
    });
    connect(dialog, &KeyDialog::secretWanted, this, &KeyDialogs::addSecret);
    dialog->open();
}

void KeyDialogs::pasteKey() { run(new KeyDialog(m_window)); }

void KeyDialogs::unlock(const QByteArray &contents, const QString &fileName)
{
    auto *dialog = new KeyDialog(m_window);
    dialog->setData(contents, fileName);
    run(dialog);
}

void KeyDialogs::openKeyFile()
{
    auto *dialog = new QFileDialog(m_window, tr("Open a key"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters(
        {tr("Keys (*.pem *.key *.pub *.crt *.cer *.der *.p8 *.p12 *.pfx *.jwk *.jwks *.json)"), tr("All files (*)")});
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
    });
    dialog->open();
}

void KeyDialogs::newKey()
{
    auto *dialog = new NewKeyDialog(m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { make(dialog->wish()); });
    dialog->open();
}

void KeyDialogs::make(const KeyWish &wish)
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
