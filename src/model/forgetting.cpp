// SPDX-License-Identifier: MIT
#include "model/forgetting.h"

#include "model/historykeeping.h"
#include "model/keykeeping.h"
#include "model/keyringmodel.h"
#include "model/preferences.h"
#include "model/sessions.h"
#include "model/workbench.h"
#include "store/datafile.h"
#include "store/sessionstore.h"

namespace claimsmith::model {

using namespace Qt::StringLiterals;

Forgetting::Forgetting(Workbench *workbench, Preferences *preferences, QObject *parent)
    : QObject(parent)
    , m_workbench(workbench)
    , m_preferences(preferences)
{
    m_parts = {
        {u"forms"_s, tr("The last form of Craft and your own templates"),
            tr("The form is the standard one again. No key is among it."), true, [this] { return forgetForms(); }},
        {u"history"_s, tr("The history of tokens"), tr("Of this run, and what is kept of others, with its key."), true,
            [this] { return forgetHistory(); }},
        {u"sessions"_s, tr("Users and sessions of the local API"),
            tr("Clients that hold a token of it have to log in again."), false, [this] { return forgetSessions(); }},
        {u"keys"_s, tr("Keys in the system key store, and the list of followed key files"),
            tr("This cannot be undone. The files themselves stay where they are."), false,
            [this] { return forgetKeys(); }},
        {u"settings"_s, tr("Settings, and what windows and pages remember"),
            tr("Everything is as at the very first start."), true, [this] { return forgetSettings(); }},
    };
}

Forgetting::Outcome Forgetting::forget(const QStringList &ids)
{
    Outcome outcome;
    for (const KeptPart &part : std::as_const(m_parts)) {
        if (!ids.contains(part.id))
            continue;
        const auto removed = part.forget();
        if (removed)
            outcome.removed.append(*removed);
        else
            outcome.failed.append(tr("%1: %2").arg(part.title, removed.error()));
    }
    return outcome;
}

std::expected<QString, QString> Forgetting::forgetForms()
{
    if (const auto removed = m_workbench->forgetCrafting(); !removed)
        return std::unexpected(removed.error());
    return tr("The last form of Craft and your own templates");
}

std::expected<QString, QString> Forgetting::forgetHistory()
{
    HistoryKeeping *keeping = m_workbench->historyKeeping();
    keeping->forget();
    if (!keeping->problem().isEmpty())
        return std::unexpected(keeping->problem());
    return tr("The history of tokens");
}

std::expected<QString, QString> Forgetting::forgetSessions()
{
    if (!m_workbench->dataFolder().isEmpty()) {
        store::DataFile file(m_workbench->dataFolder() + u"/claimsmith.db"_s);
        const auto forgotten = file.existing().and_then([](store::Database *database) {
            return database ? store::SessionStore(database).forgetAll() : store::Result<void>();
        });
        if (!forgotten)
            return std::unexpected(store::message(forgotten.error()));
    }
    if (m_workbench->hasSessions())
        m_workbench->sessions()->refreshView();
    return tr("Users and sessions of the local API");
}

std::expected<QString, QString> Forgetting::forgetKeys()
{
    KeyKeeping *keeping = m_workbench->keeping();
    if (!keeping->hasBegun())
        keeping->begin();
    QList<KeyHandle> kept;
    for (const KeyEntry &entry : m_workbench->keyring()->entries()) {
        if (entry.place != KeyPlace::Session)
            kept.append(entry.handle);
    }
    keeping->remove(kept);
    keeping->commitRemovals();
    for (const KeepingNotice &notice : keeping->notices()) {
        if (notice.kind == KeepingNotice::Kind::DataFile)
            return std::unexpected(notice.words);
    }
    return tr("Keys in the system key store, and the list of followed key files (%1)").arg(kept.size());
}

std::expected<QString, QString> Forgetting::forgetSettings()
{
    m_preferences->forget();
    return tr("Settings, and what windows and pages remember");
}

} // namespace claimsmith::model
