// SPDX-License-Identifier: MIT
#include "craft/craftactions.h"

#include "craft/claimformview.h"
#include "craft/formcard.h"
#include "craft/makemanydialog.h"
#include "keydialogs/keydialogs.h"
#include "model/crafting.h"
#include "model/signingkeysmodel.h"
#include "model/templatesmodel.h"
#include "model/workbench.h"
#include "widgets/clipboardguard.h"
#include "widgets/icons.h"

#include <QFileDialog>
#include <QInputDialog>
#include <QSaveFile>
#include <QUndoStack>

namespace claimsmith::ui {

using namespace Qt::StringLiterals;
using token::SnippetKind;

CraftActions::CraftActions(const PageContext &context, const Parts &parts, QObject *parent)
    : PageActions(parent)
    , m_context(context)
    , m_parts(parts)
    , m_crafting(context.workbench.crafting())
{
    makeFormActions();
    makeTokenActions();
    makeTemplateActions();
    makeViewActions();
    makeKeyActions();
    connect(m_crafting, &model::Crafting::settled, this, &CraftActions::refresh);
    connect(m_crafting, &model::Crafting::choicesChanged, this, &CraftActions::refresh);
    connect(m_parts.form, &FormCard::currentChanged, this, &CraftActions::refresh);
    refresh();
}

void CraftActions::makeFormActions()
{
    QAction *more = add(PageMenu::Edit, tr("&Add Claim…"), "addClaimAction", Qt::CTRL | Qt::SHIFT | Qt::Key_A,
        tr("Choose a claim to add to the form"));
    QAction *twice = add(PageMenu::Edit, tr("&Duplicate Claim"), "duplicateClaimAction", Qt::CTRL | Qt::Key_D,
        tr("Add the claim with the keyboard a second time, below it"));
    QAction *up = add(PageMenu::Edit, tr("Move Claim &Up"), "moveUpAction", Qt::ALT | Qt::Key_Up,
        tr("Move the claim with the keyboard before the one above"));
    QAction *down = add(PageMenu::Edit, tr("Move Claim Dow&n"), "moveDownAction", Qt::ALT | Qt::Key_Down,
        tr("Move the claim with the keyboard behind the one below"));
    QAction *gone = add(PageMenu::Edit, tr("D&elete Claim"), "deleteClaimAction", Qt::ALT | Qt::Key_Delete,
        tr("Take the claim with the keyboard out of the form"));
    gone->setIcon(icons::icon(u"clear"_s));
    const auto onForm = [this](QAction *action, auto step) {
        connect(action, &QAction::triggered, this, [this, step] {
            if (ClaimFormView *form = m_parts.form->currentForm())
                step(form);
        });
    };
    onForm(more, [](ClaimFormView *form) { form->openAddMenu(); });
    onForm(twice, [](ClaimFormView *form) { form->duplicateCurrent(); });
    onForm(up, [](ClaimFormView *form) { form->moveCurrent(-1); });
    onForm(down, [](ClaimFormView *form) { form->moveCurrent(1); });
    onForm(gone, [](ClaimFormView *form) { form->removeCurrent(); });
    m_forForm = {more};
    m_forRow = {twice, up, down, gone};
    m_parts.form->setRowActions(m_forRow);

    m_undo = m_crafting->undoStack()->createUndoAction(this);
    m_redo = m_crafting->undoStack()->createRedoAction(this);
    m_undo->setObjectName(u"undoAction"_s);
    m_redo->setObjectName(u"redoAction"_s);
    m_undo->setShortcuts(QKeySequence::Undo);
    m_redo->setShortcuts(QKeySequence::Redo);
    m_undo->setIcon(icons::icon(u"undo"_s));
    m_redo->setIcon(icons::icon(u"redo"_s));
}

void CraftActions::makeTokenActions()
{
    m_generate = add(PageMenu::Token, tr("&Generate"), "generateAction", Qt::CTRL | Qt::Key_Return,
        tr("Make the tokens anew: issued now, with new identifiers"));
    QAction *copy = add(PageMenu::Token, tr("&Copy Token"), "copyMadeAction", Qt::CTRL | Qt::SHIFT | Qt::Key_C,
        tr("Copy the token, or the access token of a pair; the clipboard is cleared after a while"));
    QAction *bearer = add(PageMenu::Token, tr("Copy &Bearer Header"), "copyBearerAction",
        Qt::CTRL | Qt::SHIFT | Qt::Key_B, tr("Copy Authorization: Bearer and the token"));
    QAction *second = add(PageMenu::Token, tr("Copy &Refresh Token"), "copyRefreshAction",
        Qt::CTRL | Qt::SHIFT | Qt::Key_R, tr("Copy the refresh token of the pair"));
    QAction *json = add(PageMenu::Token, tr("Copy &OAuth Response"), "copyResponseAction",
        Qt::CTRL | Qt::SHIFT | Qt::Key_J, tr("Copy the answer of a token endpoint, RFC 6749 §5.1"));
    separate(PageMenu::Token);
    QAction *look = add(PageMenu::Token, tr("&Inspect"), "inspectMadeAction", Qt::CTRL | Qt::Key_I,
        tr("Look at the token, or the access token of a pair, on the Inspect page"));
    m_watch = add(PageMenu::Token, tr("&Watch"), "watchMadeAction", Qt::CTRL | Qt::SHIFT | Qt::Key_W,
        tr("Count down to the end of these tokens on the Watch page; they are renewed together, from this form and "
           "key"));
    QAction *many = add(PageMenu::Token, tr("Make &Many…"), "makeManyAction", Qt::CTRL | Qt::Key_M,
        tr("Make many tokens of this form, to a file"));
    copy->setIcon(icons::icon(u"copy"_s));
    connect(m_generate, &QAction::triggered, this, &CraftActions::generate);
    connect(copy, &QAction::triggered, this, [this] { copyToken(0); });
    connect(bearer, &QAction::triggered, this, [this] { copyBearer(0); });
    connect(second, &QAction::triggered, this, [this] { copyToken(1); });
    connect(json, &QAction::triggered, this, [this] { copySnippet(SnippetKind::OAuthJson); });
    m_watch->setIcon(icons::icon(u"watch"_s));
    connect(m_watch, &QAction::triggered, this, &CraftActions::watch);
    connect(look, &QAction::triggered, this, [this] { inspect(0); });
    connect(many, &QAction::triggered, this, &CraftActions::makeMany);
    m_forToken = {copy, bearer, json, look};
    m_copyRefresh = second;
    m_templates = {many};
}

void CraftActions::makeTemplateActions()
{
    QAction *save = add(PageMenu::File, tr("Save as &Template…"), "saveTemplateAction", Qt::CTRL | Qt::Key_S,
        tr("Keep this form, without its key, to start from again"));
    QAction *take =
        add(PageMenu::File, tr("&Import Templates…"), "importTemplatesAction", {}, tr("Add the templates of a file"));
    QAction *give = add(PageMenu::File, tr("&Export Templates…"), "exportTemplatesAction", {},
        tr("Write your own templates to a file"));
    m_removeTemplate = add(PageMenu::File, tr("&Delete Template"), "removeTemplateAction", {},
        tr("Take the chosen template of your own away; it can be undone"));
    connect(save, &QAction::triggered, this, &CraftActions::saveTemplate);
    connect(take, &QAction::triggered, this, &CraftActions::importTemplates);
    connect(give, &QAction::triggered, this, &CraftActions::exportTemplates);
    connect(m_removeTemplate, &QAction::triggered, this, &CraftActions::removeTemplate);
    m_templates.append({makeSeparator(), save, take, give, m_removeTemplate});
}

void CraftActions::makeViewActions()
{
    m_raw = add(PageMenu::View, tr("Raw &JSON"), "rawAction", Qt::CTRL | Qt::Key_J,
        tr("Show the claims as JSON text instead of a form"));
    m_raw->setCheckable(true);
    m_raw->setIconText(tr("{ } Raw JSON"));
    connect(m_raw, &QAction::toggled, m_parts.form, &FormCard::setRaw);
    const QString tabs[] = {tr("&Claims"), tr("&Refresh Claims"), tr("&Header")};
    for (int tab = 0; tab < 3; ++tab) {
        QAction *action = add(PageMenu::View, tabs[tab], "tabAction",
            QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + tab)), tr("Show this tab"));
        connect(action, &QAction::triggered, m_parts.form, [this, tab] {
            m_parts.form->showTab(tab);
            m_parts.form->startTyping();
        });
        if (tab == 1)
            m_showRefresh = action;
    }
}

void CraftActions::makeKeyActions()
{
    KeyDialogs *dialogs = m_parts.keyDialogs;
    QAction *make = add(PageMenu::Keys, tr("&New Key…"), "newKeyAction", Qt::CTRL | Qt::SHIFT | Qt::Key_N,
        tr("Make a secret or a pair of keys"));
    QAction *paste = add(PageMenu::Keys, tr("&Paste Key…"), "pasteKeyAction", Qt::CTRL | Qt::SHIFT | Qt::Key_I,
        tr("Add a key as text: JWK, JWKS, PEM"));
    QAction *open = add(PageMenu::Keys, tr("&Open Key File…"), "openKeyAction", Qt::CTRL | Qt::SHIFT | Qt::Key_O,
        tr("Add the keys of a file"));
    QAction *secret = add(PageMenu::Keys, tr("Add &Secret…"), "secretAction", Qt::CTRL | Qt::SHIFT | Qt::Key_K,
        tr("Add the secret of an HMAC"));
    make->setIcon(icons::icon(u"key"_s));
    connect(make, &QAction::triggered, dialogs, &KeyDialogs::newKey);
    connect(paste, &QAction::triggered, dialogs, &KeyDialogs::pasteKey);
    connect(open, &QAction::triggered, dialogs, &KeyDialogs::openKeyFile);
    connect(secret, &QAction::triggered, dialogs, [dialogs] { dialogs->addSecret(); });
}

void CraftActions::generate()
{
    if (m_crafting->generate()) {
        emit done(m_crafting->isPair() ? tr("New pair: issued now") : tr("New token: issued now"));
        return;
    }
    if (m_crafting->signingKeys()->rowCount() == 0 && m_crafting->draft(0)->result().isBlocked()) {
        emit refused(tr("There is no key to sign with yet: make one with Enter, or add your own"));
        return;
    }
    const QString first = m_crafting->draft(0)->result().problem();
    emit refused(first.isEmpty() ? m_crafting->draft(1)->result().problem() : first);
}

void CraftActions::takeKey(model::KeyHandle key)
{
    if (m_crafting->signingKeys()->row(key) >= 0)
        m_crafting->chooseKey(0, key);
    else
        emit refused(tr("This key cannot sign: it has no private half. It verifies tokens on the Inspect page."));
}

void CraftActions::copySecret(const QByteArray &text, const QString &words)
{
    if (text.isEmpty())
        return;
    m_context.clipboard.copySecret(QString::fromUtf8(text));
    m_crafting->handOut();
    emit done(words);
}

void CraftActions::copyToken(int which)
{
    m_crafting->settle();
    copySecret(m_crafting->draft(which)->result().text, which == 0 ? tr("Token copied") : tr("Refresh token copied"));
}

void CraftActions::copyBearer(int which)
{
    m_crafting->settle();
    copySecret(m_crafting->snippet(SnippetKind::BearerHeader, which), tr("Bearer header copied"));
}

void CraftActions::copySnippet(SnippetKind kind)
{
    m_crafting->settle();
    copySecret(m_crafting->snippet(kind), tr("%1 copied").arg(token::snippetName(kind)));
}

void CraftActions::saveSnippet(SnippetKind kind)
{
    m_crafting->settle();
    const QByteArray text = m_crafting->snippet(kind);
    m_crafting->handOut();
    auto *dialog = new QFileDialog(m_parts.page, tr("Save %1").arg(token::snippetName(kind)));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(u"tokens."_s + token::snippetSuffix(kind));
    connect(dialog, &QFileDialog::fileSelected, this, [this, text](const QString &path) {
        QSaveFile file(path);
        const QFile::Permissions own = QFile::ReadOwner | QFile::WriteOwner; // a token is as good as a password
        if (file.open(QIODevice::WriteOnly) && file.setPermissions(own) && file.write(text) == text.size()
            && file.commit())
            emit done(tr("Saved to %1").arg(QDir::toNativeSeparators(path)));
        else
            emit refused(tr("%1 cannot be written: %2").arg(QDir::toNativeSeparators(path), file.errorString()));
    });
    dialog->open();
}

void CraftActions::inspect(int which)
{
    if (m_context.workbench.inspectCrafted(which))
        emit pageWanted(u"inspect"_s);
}

void CraftActions::watch()
{
    if (m_context.workbench.watchCrafted())
        emit done(tr("Watched: see the Watch page (Ctrl+5)"));
}

void CraftActions::makeMany()
{
    auto *dialog = new MakeManyDialog(m_crafting->makeMany(), m_crafting->isPair(), m_parts.page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void CraftActions::saveTemplate()
{
    auto *dialog = new QInputDialog(m_parts.page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save as template"));
    dialog->setLabelText(tr("Name of the template. It keeps claims and header, never a key"));
    dialog->setOkButtonText(tr("Save"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString &name) {
        if (name.trimmed().isEmpty())
            return;
        const QString id = m_crafting->templates()->save(name.trimmed(), {}, m_crafting->forms());
        m_crafting->applyTemplate(id);
        emit done(tr("Template %1 saved").arg(m_crafting->templates()->find(id)->name));
    });
    dialog->open();
}

void CraftActions::importTemplates()
{
    auto *dialog = new QFileDialog(m_parts.page, tr("Import templates"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Templates (*.json)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        if (const auto count = m_crafting->templates()->importFile(path))
            emit done(tr("%n templates added", nullptr, *count));
        else
            emit refused(count.error());
    });
    dialog->open();
}

void CraftActions::exportTemplates()
{
    auto *dialog = new QFileDialog(m_parts.page, tr("Export templates"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(u"templates.json"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        if (const auto count = m_crafting->templates()->exportFile(path))
            emit done(tr("%n templates written", nullptr, *count));
        else
            emit refused(count.error());
    });
    dialog->open();
}

void CraftActions::removeTemplate()
{
    const token::Template *chosen = m_crafting->templates()->find(m_crafting->templateId());
    if (!chosen)
        return;
    const QString name = chosen->name;
    if (m_crafting->templates()->remove(m_crafting->templateId()))
        emit done(tr("Template %1 deleted").arg(name));
}

void CraftActions::refresh()
{
    const auto enable = [](const QList<QAction *> &actions, bool enabled) {
        for (QAction *action : actions)
            action->setEnabled(enabled);
    };
    const ClaimFormView *form = m_parts.form->currentForm();
    const bool first = !m_crafting->draft(0)->result().isBlocked();
    enable(m_forForm, form != nullptr);
    enable(m_forRow, form && form->currentRow() >= 0);
    enable(m_forToken, first);
    m_showRefresh->setEnabled(m_crafting->isPair());
    m_copyRefresh->setEnabled(m_crafting->isPair() && !m_crafting->draft(1)->result().isBlocked());
    m_watch->setEnabled(m_crafting->isComplete());
    const int row = m_crafting->templates()->row(m_crafting->templateId());
    m_removeTemplate->setEnabled(row >= 0 && !m_crafting->templates()->isBuiltIn(row));
    m_generate->setText(m_crafting->isPair() ? tr("&Generate Pair") : tr("&Generate Token"));
}

} // namespace claimsmith::ui
