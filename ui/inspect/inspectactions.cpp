// SPDX-License-Identifier: MIT
#include "inspect/inspectactions.h"

#include "inspect/claimsview.h"
#include "inspect/detailscard.h"
#include "inspect/expectcard.h"
#include "inspect/keycard.h"
#include "inspect/tokencard.h"
#include "jose/key.h"
#include "keydialogs/keydialogs.h"
#include "model/claimsmodel.h"
#include "model/inspection.h"
#include "model/redaction.h"
#include "model/sightings.h"
#include "model/verdicttext.h"
#include "model/workbench.h"
#include "widgets/clipboardguard.h"
#include "widgets/icons.h"
#include "widgets/tokenedit.h"

#include <QFile>

namespace claimsmith::ui {

using model::ClaimsModel;

namespace {

QByteArray sampleFile(const char *name)
{
    QFile file(QStringLiteral(":/claimsmith/samples/%1").arg(QLatin1StringView(name)));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

InspectActions::InspectActions(const PageContext &context, const Parts &parts, QObject *parent)
    : PageActions(parent)
    , m_context(context)
    , m_parts(parts)
{
    makeEditActions();
    makeTokenActions();
    makeViewActions();
    makeKeyActions();
    model::Inspection *inspection = m_context.workbench.inspection();
    connect(inspection, &model::Inspection::textChanged, this, &InspectActions::refresh);
    connect(inspection, &model::Inspection::tokenChanged, this, &InspectActions::refresh);
    connect(inspection, &model::Inspection::verdictChanged, this, &InspectActions::refresh);
    connect(inspection, &model::Inspection::chosenKeyChanged, this, &InspectActions::refresh);
    connect(m_parts.details, &DetailsCard::currentChanged, this, &InspectActions::refresh);
    refresh();
}

void InspectActions::makeEditActions()
{
    QAction *value = add(PageMenu::Edit, tr("Copy &Value"), "copyValueAction", Qt::CTRL | Qt::ALT | Qt::Key_C,
        tr("Copy the value of the selected claim: a string without its quotes"));
    QAction *path = add(PageMenu::Edit, tr("Copy &JSON Path"), "copyPathAction", Qt::CTRL | Qt::SHIFT | Qt::Key_P,
        tr("Copy where the selected claim stands: $.a.b[0]"));
    QAction *json = add(PageMenu::Edit, tr("Copy J&SON"), "copyJsonAction", Qt::CTRL | Qt::SHIFT | Qt::Key_J,
        tr("Copy the selected value exactly as received"));
    value->setIcon(icons::icon(QStringLiteral("copy")));
    connect(value, &QAction::triggered, this, [this] { copyFromTree(ClaimsModel::ValueRole, tr("Value copied")); });
    connect(path, &QAction::triggered, this, [this] { copyFromTree(ClaimsModel::PathRole, tr("JSON path copied")); });
    connect(json, &QAction::triggered, this, [this] { copyFromTree(ClaimsModel::JsonRole, tr("JSON copied")); });
    m_forRow = {value, path, json};
    m_parts.details->addTreeActions(m_forRow);
    connect(m_parts.details, &DetailsCard::copyWanted, value, &QAction::trigger);
}

void InspectActions::makeTokenActions()
{
    QAction *paste = add(PageMenu::Token, tr("&Paste and Inspect"), "pasteTokenAction",
        Qt::CTRL | Qt::SHIFT | Qt::Key_V, tr("Replace the text by what the clipboard holds"));
    m_clear = add(PageMenu::Token, tr("C&lear"), "clearTokenAction", Qt::CTRL | Qt::Key_L, tr("Take the text away"));
    QAction *sample = add(PageMenu::Token, tr("Try a &Sample"), "sampleAction", Qt::CTRL | Qt::SHIFT | Qt::Key_T,
        tr("Show a token that is good until 2099, and add its key"));
    separate(PageMenu::Token);
    QAction *copy = add(PageMenu::Token, tr("&Copy Token"), "copyTokenAction", Qt::CTRL | Qt::SHIFT | Qt::Key_C,
        tr("Copy the token; the clipboard is cleared after a while"));
    QAction *redacted =
        add(PageMenu::Token, tr("Copy &Redacted Token"), "copyRedactedAction", Qt::CTRL | Qt::SHIFT | Qt::Key_R,
            tr("Copy the token without its signature: readable, but of no use to a thief"));
    QAction *verdict = add(PageMenu::Token, tr("Copy &Verdict"), "copyVerdictAction", Qt::CTRL | Qt::SHIFT | Qt::Key_D,
        tr("Copy what is said of the token, without the token: for a ticket or a colleague"));
    QAction *watch = add(PageMenu::Token, tr("&Watch This Token"), "watchTokenAction", Qt::CTRL | Qt::SHIFT | Qt::Key_W,
        tr("Count down to its end on the Watch page, and be asked to renew it"));
    separate(PageMenu::Token);
    QAction *next = add(PageMenu::Token, tr("&Next in the Text"), "nextTokenAction", Qt::ALT | Qt::Key_Down,
        tr("Show the next token that the text holds"));
    QAction *previous = add(PageMenu::Token, tr("Pre&vious in the Text"), "previousTokenAction", Qt::ALT | Qt::Key_Up,
        tr("Show the token before it in the text"));
    separate(PageMenu::Token);
    QAction *expect = add(PageMenu::Token, tr("&Expectations…"), "expectAction", Qt::CTRL | Qt::Key_E,
        tr("Say what the token must hold to be accepted"));
    paste->setIcon(icons::icon(QStringLiteral("paste")));
    m_clear->setIcon(icons::icon(QStringLiteral("clear")));
    copy->setIcon(icons::icon(QStringLiteral("copy")));
    connect(paste, &QAction::triggered, this, &InspectActions::paste);
    connect(m_clear, &QAction::triggered, this, &InspectActions::clear);
    connect(sample, &QAction::triggered, this, &InspectActions::trySample);
    connect(copy, &QAction::triggered, this, &InspectActions::copyToken);
    connect(redacted, &QAction::triggered, this, &InspectActions::copyRedacted);
    connect(next, &QAction::triggered, this, [this] { m_parts.token->chooseNext(1); });
    connect(previous, &QAction::triggered, this, [this] { m_parts.token->chooseNext(-1); });
    connect(expect, &QAction::triggered, m_parts.expect, &ExpectCard::showMore);
    connect(verdict, &QAction::triggered, this, &InspectActions::copyVerdict);
    watch->setIcon(icons::icon(QStringLiteral("watch")));
    connect(watch, &QAction::triggered, this, &InspectActions::watch);
    m_forToken = {copy, redacted, verdict, watch};
    m_forSeveral = {next, previous};
    m_parts.details->addTreeActions(m_forToken);
}

void InspectActions::makeViewActions()
{
    const std::pair<QString, DetailsCard::Tab> tabs[] = {
        {tr("&Claims"), DetailsCard::Tab::Claims},
        {tr("&Header"), DetailsCard::Tab::Header},
        {tr("&Payload"), DetailsCard::Tab::Payload},
        {tr("&Signature"), DetailsCard::Tab::Signature},
        {tr("&Findings"), DetailsCard::Tab::Findings},
    };
    for (const auto &[text, tab] : tabs) {
        const int number = static_cast<int>(tab);
        QAction *action = add(PageMenu::View, text, "tabAction",
            QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + number)), tr("Show this tab"));
        connect(action, &QAction::triggered, m_parts.details, [this, tab] { m_parts.details->showTab(tab); });
    }
}

void InspectActions::makeKeyActions()
{
    KeyDialogs *dialogs = m_parts.keyDialogs;
    QAction *paste = add(PageMenu::Keys, tr("&Paste Key…"), "pasteKeyAction", Qt::CTRL | Qt::SHIFT | Qt::Key_I,
        tr("Add a key as text: JWK, JWKS, PEM, certificate"));
    QAction *open = add(PageMenu::Keys, tr("&Open Key File…"), "openKeyAction", Qt::CTRL | Qt::SHIFT | Qt::Key_O,
        tr("Add the keys of a file"));
    QAction *secret = add(PageMenu::Keys, tr("Add &Secret…"), "secretAction", Qt::CTRL | Qt::SHIFT | Qt::Key_K,
        tr("Add the secret of an HMAC"));
    separate(PageMenu::Keys);
    QAction *rename = add(PageMenu::Keys, tr("Re&name Key…"), "renameKeyAction", Qt::Key_F2,
        tr("Rename the key that is chosen, or was used"));
    QAction *remove = add(PageMenu::Keys, tr("&Remove Key"), "removeKeyAction", Qt::CTRL | Qt::SHIFT | Qt::Key_Delete,
        tr("Take the key that is chosen, or was used, out of the keyring"));
    paste->setIcon(icons::icon(QStringLiteral("key")));
    connect(paste, &QAction::triggered, dialogs, &KeyDialogs::pasteKey);
    connect(open, &QAction::triggered, dialogs, &KeyDialogs::openKeyFile);
    connect(secret, &QAction::triggered, dialogs, [dialogs] { dialogs->addSecret(); });
    connect(rename, &QAction::triggered, dialogs, [this] { m_parts.keyDialogs->rename(m_parts.key->meantKey()); });
    connect(remove, &QAction::triggered, dialogs, [this] { m_parts.keyDialogs->remove(m_parts.key->meantKey()); });
    m_forKey = {rename, remove};
    m_parts.key->addKeyActions(m_forKey);
}

void InspectActions::paste()
{
    const QString text = m_context.clipboard.text();
    if (text.isEmpty()) {
        emit done(tr("The clipboard holds no text"));
        return;
    }
    m_parts.token->setText(text);
    m_parts.token->edit()->setFocus(Qt::OtherFocusReason);
}

void InspectActions::clear()
{
    m_parts.token->setText({});
    m_parts.token->edit()->setFocus(Qt::OtherFocusReason);
}

void InspectActions::trySample()
{
    if (const auto keys = jose::importKeys(sampleFile("access-token.jwk.json")))
        m_context.workbench.keyring()->add(keys->keys, tr("sample"));
    m_parts.token->setText(QString::fromLatin1(sampleFile("access-token.jwt").trimmed()));
}

void InspectActions::copyFromTree(int role, const QString &what)
{
    const ClaimsView *tree = m_parts.details->currentTree();
    if (!tree || !tree->currentIndex().isValid())
        return;
    m_context.clipboard.copyPlain(tree->currentText(role));
    emit done(what);
}

void InspectActions::copyToken()
{
    m_context.clipboard.copySecret(QString::fromUtf8(m_context.workbench.inspection()->token()->text()));
    m_context.workbench.sightings()->seeEdited();
    emit done(tr("Token copied"));
}

void InspectActions::copyRedacted()
{
    m_context.clipboard.copyPlain(model::redactedToken(*m_context.workbench.inspection()->token()));
    emit done(tr("Token copied without its signature"));
}

void InspectActions::copyVerdict()
{
    m_context.clipboard.copyPlain(model::verdictText(*m_context.workbench.inspection()));
    emit done(tr("Verdict copied"));
}

void InspectActions::watch()
{
    if (m_context.workbench.watchInspected())
        emit done(tr("Watched: see the Watch page (Ctrl+5)"));
}

void InspectActions::refresh()
{
    const model::Inspection *inspection = m_context.workbench.inspection();
    const ClaimsView *tree = m_parts.details->currentTree();
    const auto enable = [](const QList<QAction *> &actions, bool enabled) {
        for (QAction *action : actions)
            action->setEnabled(enabled);
    };
    enable(m_forRow, tree && tree->currentIndex().isValid());
    enable(m_forToken, inspection->token()->kind() != token::TokenKind::NotAToken);
    enable(m_forSeveral, inspection->tokens().size() > 1);
    enable(m_forKey, m_parts.key->meantKey() != model::KeyHandle::None);
    m_clear->setEnabled(!inspection->text().isEmpty());
}

} // namespace claimsmith::ui
