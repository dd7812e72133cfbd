// SPDX-License-Identifier: MIT
#include "model/workbench.h"

#include "model/crafting.h"
#include "model/history.h"
#include "model/historykeeping.h"
#include "model/inspection.h"
#include "model/keyimport.h"
#include "model/keykeeping.h"
#include "model/keyringmodel.h"
#include "model/networkconsent.h"
#include "model/renewal.h"
#include "model/sessions.h"
#include "model/sessionwatching.h"
#include "model/sightings.h"
#include "model/templatesmodel.h"
#include "model/tokenediting.h"
#include "model/watchlist.h"
#include "token/extract.h"

#include <QFile>
#include <QStandardPaths>

namespace claimsmith::model {

using namespace Qt::StringLiterals;

Workbench::Workbench(QObject *parent)
    : Workbench(&token::Clock::systemNow, parent)
{}

Workbench::Workbench(token::Clock::MachineTime machineTime, QObject *parent)
    : QObject(parent)
    , m_clock(new token::Clock(std::move(machineTime), this))
    , m_keyring(new KeyringModel(this))
    , m_inspection(new Inspection(m_clock, m_keyring, this))
    , m_editing(new TokenEditing(m_inspection, m_keyring, m_clock, this))
    , m_consent(new NetworkConsent(this))
    , m_history(new History(m_clock, m_keyring, this))
    , m_sightings(new Sightings(m_history, m_inspection, m_editing, this))
    , m_dataFolder(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/claimsmith"_s)
{}

Workbench::~Workbench()
{
    m_sightings->settle();
    delete m_historyKeeping;
    delete m_sightings;
    // Its worker reads none of the others, but the connections of both do.
    delete m_inspection;
    delete m_sessionWatching;
    delete m_renewal;
    delete m_watchList;
    delete m_crafting;
    delete m_sessions;
    delete m_keeping;
    delete m_history;
}

KeyKeeping *Workbench::keeping()
{
    if (!m_keeping)
        m_keeping = new KeyKeeping(m_keyring, m_dataFolder, this);
    return m_keeping;
}

HistoryKeeping *Workbench::historyKeeping()
{
    if (!m_historyKeeping)
        m_historyKeeping = new HistoryKeeping(m_history, m_clock, m_dataFolder, this);
    return m_historyKeeping;
}

Crafting *Workbench::crafting()
{
    if (!m_crafting) {
        m_crafting = new Crafting(m_clock, m_keyring, m_dataFolder, m_craftDefaults, this);
        m_crafting->setExpiringSoon(m_inspection->usualPolicy().expiringSoon);
        m_sightings->follow(m_crafting);
    }
    return m_crafting;
}

void Workbench::setCraftDefaults(const token::TemplateDefaults &defaults)
{
    m_craftDefaults = defaults;
    if (m_crafting)
        m_crafting->setDefaults(defaults);
}

std::expected<void, QString> Workbench::forgetCrafting()
{
    if (m_crafting)
        m_crafting->forget();
    if (m_dataFolder.isEmpty())
        return {};
    for (const QString &name : {Crafting::formFile(), Crafting::templatesFile()}) {
        QFile file(m_dataFolder + u'/' + name);
        if (file.exists() && !file.remove())
            return std::unexpected(file.errorString());
    }
    return {};
}

void Workbench::setExpiringSoon(token::Duration threshold)
{
    m_inspection->setExpiringSoon(threshold);
    if (m_crafting)
        m_crafting->setExpiringSoon(threshold);
    if (m_sessions)
        m_sessions->setExpiringSoon(threshold);
}

WatchList *Workbench::watchList()
{
    if (!m_watchList) {
        m_watchList = new WatchList(m_clock, m_keyring, this);
        m_renewal = new Renewal(m_watchList, m_clock, this);
        m_sightings->follow(m_watchList, m_renewal);
        emit watchingBegan();
    }
    return m_watchList;
}

Renewal *Workbench::renewal()
{
    static_cast<void>(watchList()); // makes both
    return m_renewal;
}

Sessions *Workbench::sessions()
{
    if (!m_sessions) {
        m_sessions = new Sessions(m_clock, m_keyring, m_dataFolder, this);
        m_sessions->setExpiringSoon(m_inspection->usualPolicy().expiringSoon);
        m_sightings->follow(m_sessions);
    }
    return m_sessions;
}

SessionWatching *Workbench::sessionWatching()
{
    if (!m_sessionWatching)
        m_sessionWatching = new SessionWatching(sessions(), watchList(), this);
    return m_sessionWatching;
}

bool Workbench::watchInspected()
{
    const token::Token &shown = *m_inspection->token();
    if (shown.kind() == token::TokenKind::NotAToken)
        return false;
    return !watchList()
                ->watch({{shown.text().toByteArray(), m_inspection->candidate().label, {}, m_inspection->policy(),
                    m_inspection->chosenKey()}})
                .isEmpty();
}

bool Workbench::watchCrafted()
{
    crafting()->settle();
    if (!crafting()->isComplete())
        return false;
    crafting()->handOut();
    QList<WatchRequest> requests{{crafting()->draft(0)->result().text}};
    if (crafting()->isPair()) {
        requests[0].label = QStringLiteral("access_token");
        requests.append({crafting()->draft(1)->result().text, QStringLiteral("refresh_token")});
    }
    const auto renewer = std::make_shared<CraftRenewer>(crafting()->snapshot(), m_clock, m_keyring);
    return watchList()->watch(requests, renewer).size() == requests.size();
}

bool Workbench::craftInspected()
{
    return !m_inspection->isEmpty() && crafting()->take(*m_inspection->token(), m_inspection->usedKey());
}

bool Workbench::inspectCrafted(int which)
{
    crafting()->settle();
    const DraftResult &result = crafting()->draft(which)->result();
    if (result.isBlocked() || which >= crafting()->tokenCount())
        return false;
    crafting()->handOut();
    // The key that signed it is in the keyring: it is found whatever was chosen for another token.
    m_inspection->chooseKey(KeyHandle::None);
    m_inspection->setText(QString::fromLatin1(result.text));
    return true;
}

Workbench::Taken Workbench::take(const QByteArray &data, const QString &name, const jose::SecretBytes &passphrase)
{
    const auto imported = readKeys(data, passphrase);
    if (imported && !imported->keys.isEmpty()) {
        m_keyring->add(imported->keys, name);
        return {Taken::Kind::Keys, KeyImport::recognisedText(*imported), {}};
    }
    std::optional<jose::Error> refusal;
    if (!imported)
        refusal = imported.error();
    else if (!imported->skipped.isEmpty())
        refusal = imported->skipped.constFirst();
    if (refusal && refusal->code == jose::ErrorCode::KeyEncrypted)
        return {Taken::Kind::KeyLocked, jose::message(*refusal), refusal};

    if (!token::extract(data, 1).isEmpty()) {
        m_inspection->setText(QString::fromUtf8(data));
        return {Taken::Kind::Token, tr("Token read"), {}};
    }
    if (!refusal || refusal->code == jose::ErrorCode::KeyUnrecognised || refusal->code == jose::ErrorCode::KeyEmpty)
        return {Taken::Kind::Neither, tr("there is neither a token nor a key in it"), refusal};
    return {Taken::Kind::Neither, jose::message(*refusal), refusal};
}

} // namespace claimsmith::model
