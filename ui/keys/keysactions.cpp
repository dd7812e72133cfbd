// SPDX-License-Identifier: MIT
#include "keys/keysactions.h"

#include "keydialogs/keydialogs.h"
#include "keydialogs/keyfile.h"
#include "keys/exportdialog.h"
#include "keys/factscard.h"
#include "keys/fetchdialog.h"
#include "keys/keysview.h"
#include "keys/materialcard.h"
#include "model/crafting.h"
#include "model/inspection.h"
#include "model/keyimport.h"
#include "model/keykeeping.h"
#include "model/keysmodel.h"
#include "model/workbench.h"
#include "widgets/clipboardguard.h"
#include "widgets/icons.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QInputDialog>
#include <QMimeData>

#include <algorithm>

namespace claimsmith::ui {

using model::KeyEntry;
using model::KeyHandle;
using model::KeyPlace;
using model::KeyState;

namespace {

bool isReady(const KeyEntry *key) { return key->state == KeyState::Ready && !key->key.isNull(); }

/// Windows hand a pass phrase over as plain text; it is wiped as soon as it was copied.
jose::SecretBytes secretOf(const QString &text)
{
    QByteArray bytes = text.toUtf8();
    jose::SecretBytes secret(bytes);
    jose::wipe(bytes);
    return secret;
}

} // namespace

KeysActions::KeysActions(const PageContext &context, const Parts &parts, QObject *parent)
    : PageActions(parent)
    , m_context(context)
    , m_parts(parts)
{
    makeComing();
    makeChanging();
    makeUsing();
    makeCopying();
    m_parts.view->addActions(
        {m_sign, m_use, m_copyPublic, m_copyPrivate, m_thumbprint, m_rename, m_keep, m_forget, m_export, m_delete});
    m_parts.facts->addKeyActions({m_sign, m_use, m_export, m_delete});
    const model::KeyKeeping *keeping = m_context.workbench.keeping();
    connect(m_parts.view, &KeysView::selectedKeysChanged, this, &KeysActions::refresh);
    connect(m_context.workbench.keyring(), &QAbstractItemModel::dataChanged, this, &KeysActions::refresh);
    connect(keeping, &model::KeyKeeping::statusChanged, this, &KeysActions::refresh);
    connect(keeping, &model::KeyKeeping::removalsChanged, this, &KeysActions::refresh);
    connect(m_parts.dialogs, &KeyDialogs::severalAdded, this, &KeysActions::keysAdded);
    refresh();
}

void KeysActions::makeComing()
{
    m_import = add(PageMenu::Keys, tr("&Import…"), "importKeysAction", Qt::CTRL | Qt::SHIFT | Qt::Key_I,
        tr("Add keys as text or from a file: JWK, JWKS, PEM, certificate, PKCS #12, OpenSSH"));
    QAction *secret = add(PageMenu::Keys, tr("Add &Secret…"), "secretAction", Qt::CTRL | Qt::SHIFT | Qt::Key_K,
        tr("Add the secret of an HMAC"));
    m_new = add(PageMenu::Keys, tr("&New Key…"), "newKeyAction", Qt::CTRL | Qt::Key_N,
        tr("Make a key: RSA, EC, Ed25519, Ed448 or a secret"));
    m_fetch = add(PageMenu::Keys, tr("&Fetch…"), "fetchKeysAction", Qt::CTRL | Qt::Key_R,
        tr("Fetch the public keys of a server: its JWKS, discovery document or issuer"));
    separate(PageMenu::Keys);
    m_filter = add(PageMenu::View, tr("&Filter Keys"), "filterAction", QKeySequence::Find, tr("Type what to look for"));
    m_import->setIcon(icons::icon(QStringLiteral("import")));
    m_new->setIcon(icons::icon(QStringLiteral("plus")));
    m_fetch->setIcon(icons::icon(QStringLiteral("fetch")));
    connect(m_import, &QAction::triggered, m_parts.dialogs, &KeyDialogs::pasteKey);
    connect(secret, &QAction::triggered, m_parts.dialogs, [this] { m_parts.dialogs->addSecret(); });
    connect(m_new, &QAction::triggered, m_parts.dialogs, &KeyDialogs::newKey);
    connect(m_fetch, &QAction::triggered, this, &KeysActions::fetchKeys);
}

void KeysActions::makeChanging()
{
    m_rename = add(PageMenu::Keys, tr("&Rename"), "renameKeyAction", Qt::Key_F2, tr("Give the key another name"));
    m_keep = add(PageMenu::Keys, tr("&Keep in the System Key Store"), "keepAction", Qt::CTRL | Qt::SHIFT | Qt::Key_S,
        tr("Keep the selected keys: they are there again at the next start"));
    m_forget = add(PageMenu::Keys, tr("Keep for &This Run Only"), "forgetAction", {},
        tr("The system key store forgets the selected keys; they are gone when the program ends"));
    m_export = add(PageMenu::Keys, tr("&Export…"), "exportKeysAction", QKeySequence::Save,
        tr("Write the selected keys to a file: JWK, JWKS, PEM"));
    m_delete = add(PageMenu::Keys, tr("&Delete"), "deleteKeysAction", QKeySequence::Delete,
        tr("Take the selected keys out of the keyring; it can be undone"));
    m_undo = add(PageMenu::Keys, tr("&Undo Delete"), "undoDeleteAction", QKeySequence::Undo,
        tr("Bring back what was deleted last"));
    separate(PageMenu::Keys);
    m_keep->setIcon(icons::icon(QStringLiteral("lock")));
    m_export->setIcon(icons::icon(QStringLiteral("export")));
    m_delete->setIcon(icons::icon(QStringLiteral("delete")));
    m_undo->setIcon(icons::icon(QStringLiteral("undo")));
    // Anywhere else than in the table this key means something else.
    m_delete->setShortcutContext(Qt::WidgetShortcut);
    connect(m_rename, &QAction::triggered, m_parts.view, &KeysView::editName);
    connect(m_keep, &QAction::triggered, this, &KeysActions::keep);
    connect(m_forget, &QAction::triggered, this, &KeysActions::forget);
    connect(m_export, &QAction::triggered, this, &KeysActions::exportKeys);
    connect(m_delete, &QAction::triggered, this, &KeysActions::removeKeys);
    connect(m_undo, &QAction::triggered, m_context.workbench.keeping(), &model::KeyKeeping::undoRemoval);
}

void KeysActions::makeUsing()
{
    m_sign = add(PageMenu::Keys, tr("Si&gn in Craft"), "signInCraftAction", Qt::CTRL | Qt::Key_T,
        tr("Make tokens that this key signs"));
    m_use = add(PageMenu::Keys, tr("&Use in Inspect"), "useInInspectAction", Qt::CTRL | Qt::Key_U,
        tr("Check the token in Inspect with this key alone"));
    separate(PageMenu::Keys);
    connect(m_sign, &QAction::triggered, this, &KeysActions::signInCraft);
    connect(m_use, &QAction::triggered, this, &KeysActions::useInInspect);
}

void KeysActions::makeCopying()
{
    m_copyPublic = add(PageMenu::Keys, tr("Copy &Public Part"), "copyPublicAction", Qt::CTRL | Qt::SHIFT | Qt::Key_C,
        tr("Copy the public part in the form that is shown"));
    m_copyPrivate = add(PageMenu::Keys, tr("Copy Pri&vate Part"), "copyPrivateAction", {},
        tr("Copy the private part; the clipboard is cleared after a while"));
    m_thumbprint = add(PageMenu::Keys, tr("Copy &Thumbprint"), "copyThumbprintAction", {},
        tr("Copy the SHA-256 thumbprint (RFC 7638)"));
    m_reveal = add(PageMenu::View, tr("Show &Private Part"), "revealAction", Qt::CTRL | Qt::SHIFT | Qt::Key_P,
        tr("Show the private part for a while, or hide it"));
    m_copyPublic->setIcon(icons::icon(QStringLiteral("copy")));
    m_reveal->setIcon(icons::icon(QStringLiteral("eye")));
    connect(m_copyPublic, &QAction::triggered, this, &KeysActions::copyPublic);
    connect(m_copyPrivate, &QAction::triggered, this, &KeysActions::copyPrivate);
    connect(m_thumbprint, &QAction::triggered, this, [this] {
        const QList<const KeyEntry *> keys = selected();
        if (keys.isEmpty())
            return;
        m_context.clipboard.copyPlain(model::thumbprintText(keys.constFirst()->key));
        emit done(tr("Thumbprint copied"));
    });
    connect(m_reveal, &QAction::triggered, this, [this] {
        if (m_parts.material->isPrivateShown())
            m_parts.material->hidePrivate();
        else
            m_parts.material->showPrivate();
    });
    connect(m_parts.material, &MaterialCard::copyPublicWanted, this, &KeysActions::copyPublic);
    connect(m_parts.material, &MaterialCard::copyPrivateWanted, this, &KeysActions::copyPrivate);
}

QList<const KeyEntry *> KeysActions::selected() const
{
    QList<const KeyEntry *> entries;
    const QList<KeyHandle> handles = m_parts.view->selectedKeys();
    for (const KeyHandle handle : handles) {
        if (const KeyEntry *key = m_context.workbench.keyring()->entry(handle))
            entries.append(key);
    }
    return entries;
}

void KeysActions::paste()
{
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    const QStringList files = data ? keyfile::paths(data) : QStringList();
    if (!files.isEmpty())
        m_parts.dialogs->readFile(files.constFirst());
    else if (const QString text = m_context.clipboard.text(); !text.isEmpty())
        m_parts.dialogs->pasteText(text);
    else
        emit done(tr("The clipboard holds no text"));
}

void KeysActions::copyPublic()
{
    QList<jose::Key> keys;
    for (const KeyEntry *key : selected())
        keys.append(key->key);
    if (keys.size() == 1 && !m_parts.material->publicText().isEmpty()) {
        m_context.clipboard.copyPlain(m_parts.material->publicText());
        emit done(tr("Public part copied"));
    } else if (keys.size() > 1) {
        m_context.clipboard.copyPlain(QString::fromUtf8(jose::toJwks(keys, false).view()));
        emit done(tr("Public parts copied as a JWK Set"));
    }
}

void KeysActions::copyPrivate()
{
    const QString text = m_parts.material->privateText();
    if (text.isEmpty())
        return;
    m_context.clipboard.copySecret(text);
    emit done(tr("Private part copied; the clipboard is cleared after a while"));
}

void KeysActions::keep()
{
    QList<KeyHandle> handles;
    for (const KeyEntry *key : selected()) {
        if (isReady(key) && key->place != KeyPlace::KeyStore)
            handles.append(key->handle);
    }
    m_context.workbench.keeping()->keep(handles);
}

void KeysActions::forget()
{
    QList<KeyHandle> handles;
    for (const KeyEntry *key : selected()) {
        if (key->place == KeyPlace::KeyStore)
            handles.append(key->handle);
    }
    for (const KeyHandle handle : std::as_const(handles))
        m_context.workbench.keeping()->forget(handle);
}

void KeysActions::unlock()
{
    const QList<KeyHandle> handles = m_parts.view->selectedKeys();
    if (handles.isEmpty())
        return;
    auto *dialog = new QInputDialog(m_parts.page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Unlock the file"));
    dialog->setLabelText(tr("Pass phrase; it is remembered until the program ends, and written nowhere"));
    dialog->setTextEchoMode(QLineEdit::Password);
    connect(dialog, &QInputDialog::textValueSelected, this, [this, handle = handles.constFirst()](const QString &text) {
        m_context.workbench.keeping()->unlockFile(handle, secretOf(text));
    });
    dialog->open();
}

void KeysActions::trySample()
{
    QFile file(QStringLiteral(":/claimsmith/samplekeys/access-token.jwk.json"));
    if (!file.open(QIODevice::ReadOnly))
        return;
    if (const auto read = model::readKeys(file.readAll()))
        emit keysAdded(m_context.workbench.keyring()->add(read->keys, tr("sample")));
}

void KeysActions::fetchKeys()
{
    auto *dialog = new FetchDialog(m_context.workbench, m_parts.page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &FetchDialog::connectionChanged, this, &KeysActions::connectionChanged);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        emit done(tr("%n keys added", nullptr, static_cast<int>(dialog->taken().size())));
        emit keysAdded(dialog->taken());
    });
    dialog->open();
}

void KeysActions::exportKeys()
{
    QList<jose::Key> keys;
    QString name;
    for (const KeyEntry *key : selected()) {
        if (!isReady(key))
            continue;
        keys.append(key->key);
        name = keys.size() == 1 ? key->name : tr("keys");
    }
    if (model::exportForms(keys).isEmpty()) {
        emit refused(tr("No form holds these keys together: export pairs of keys and secrets one by one."));
        return;
    }
    auto *dialog = new ExportDialog(keys, name, m_parts.page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { emit done(tr("Written: %1").arg(dialog->path())); });
    dialog->open();
}

void KeysActions::removeKeys() { m_context.workbench.keeping()->remove(m_parts.view->selectedKeys()); }

void KeysActions::signInCraft()
{
    const KeyHandle key = m_parts.view->currentKey();
    m_context.workbench.crafting()->chooseKey(0, key);
    emit pageWanted(QStringLiteral("craft"));
}

void KeysActions::useInInspect()
{
    m_context.workbench.inspection()->chooseKey(m_parts.view->currentKey());
    emit pageWanted(QStringLiteral("inspect"));
}

void KeysActions::refresh()
{
    const QList<const KeyEntry *> keys = selected();
    const KeyEntry *one = keys.size() == 1 ? keys.constFirst() : nullptr;
    const bool isOneReady = one && isReady(one);
    const bool canKeep = m_context.workbench.keeping()->canKeep();
    m_rename->setEnabled(one && one->isRenamable);
    m_keep->setEnabled(canKeep && std::ranges::any_of(keys, [](const KeyEntry *key) {
        return isReady(key) && key->place != KeyPlace::KeyStore;
    }));
    m_forget->setEnabled(
        std::ranges::any_of(keys, [](const KeyEntry *key) { return key->place == KeyPlace::KeyStore; }));
    m_export->setEnabled(std::ranges::any_of(keys, isReady));
    m_delete->setEnabled(!keys.isEmpty());
    m_undo->setEnabled(m_context.workbench.keeping()->canUndoRemoval());
    m_sign->setEnabled(isOneReady && !one->key.usableAlgorithms(true).isEmpty());
    m_use->setEnabled(isOneReady);
    m_copyPublic->setEnabled(
        std::ranges::any_of(keys, [](const KeyEntry *key) { return !key->key.publicKey().isNull(); }));
    m_copyPrivate->setEnabled(isOneReady && one->key.isPrivate());
    m_thumbprint->setEnabled(isOneReady && !model::thumbprintText(one->key).isEmpty());
    m_reveal->setEnabled(isOneReady && one->key.isPrivate());
}

} // namespace claimsmith::ui
