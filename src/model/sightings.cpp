// SPDX-License-Identifier: MIT
#include "model/sightings.h"

#include "model/crafting.h"
#include "model/history.h"
#include "model/inspection.h"
#include "model/renewal.h"
#include "model/sessions.h"
#include "model/tokenediting.h"
#include "model/watchlist.h"

namespace claimsmith::model {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds restTime{700};

} // namespace

Sightings::Sightings(History *history, Inspection *inspection, TokenEditing *editing, QObject *parent)
    : QObject(parent)
    , m_history(history)
    , m_inspection(inspection)
    , m_editing(editing)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(restTime);
    connect(&m_rest, &QTimer::timeout, this, &Sightings::seeInspected);
    connect(m_inspection, &Inspection::tokensChanged, &m_rest, qOverload<>(&QTimer::start));
    connect(m_inspection, &Inspection::tokenChanged, &m_rest, qOverload<>(&QTimer::start));
    connect(m_inspection, &Inspection::policyChanged, this, [this] { m_history->setPolicy(m_inspection->policy()); });
    m_history->setPolicy(m_inspection->policy());
}

void Sightings::settle()
{
    if (m_rest.isActive())
        seeInspected();
}

/// The one that is looked at on top, the others in the order of the text.
void Sightings::seeInspected()
{
    m_rest.stop();
    if (m_editing->isEdited())
        return;
    QList<History::Sighting> tokens;
    for (const ReadToken &read : m_inspection->tokens())
        tokens.append({read.token->text().toByteArray(), read.candidate.label});
    if (const int chosen = m_inspection->chosen(); chosen > 0 && chosen < tokens.size())
        tokens.move(chosen, 0);
    m_history->see(tokens, TokenOrigin::Inspected);
}

void Sightings::seeEdited()
{
    if (m_editing->isEdited())
        m_history->see({{m_inspection->token()->text().toByteArray()}}, TokenOrigin::Edited);
}

void Sightings::follow(Crafting *crafting)
{
    connect(crafting, &Crafting::generated, this, [this, crafting] { seeCrafted(*crafting); });
    connect(crafting, &Crafting::handedOut, this, [this, crafting] { seeCrafted(*crafting); });
}

void Sightings::seeCrafted(const Crafting &crafting)
{
    QList<History::Sighting> tokens;
    for (int which = 0; which < crafting.tokenCount(); ++which) {
        const DraftResult &result = crafting.draft(which)->result();
        if (!result.isBlocked())
            tokens.append({result.text, which == 1 ? u"refresh_token"_s : QString()});
    }
    m_history->see(tokens, TokenOrigin::Crafted);
}

void Sightings::follow(Sessions *sessions)
{
    connect(sessions, &Sessions::granted, this, [this, sessions](const QByteArray &family) {
        m_history->see(
            {{sessions->accessToken(family), u"access_token"_s}, {sessions->refreshToken(family), u"refresh_token"_s}},
            TokenOrigin::Issued);
    });
}

void Sightings::follow(WatchList *list, Renewal *renewal)
{
    connect(list, &QAbstractItemModel::rowsInserted, this, [this, list](const QModelIndex &, int first, int last) {
        QList<History::Sighting> fresh;
        for (int row = first; row <= last; ++row) {
            const WatchedToken &watched = list->tokens()[static_cast<size_t>(row)];
            // From another page it was seen there.
            if (m_history->row(watched.token->text()) < 0)
                fresh.append({watched.token->text().toByteArray()});
        }
        m_history->see(fresh, TokenOrigin::Watched);
    });
    connect(renewal, &Renewal::finished, this, [this, list](const RenewalOutcome &outcome) {
        QList<History::Sighting> fresh;
        for (const WatchHandle handle : outcome.renewed) {
            if (const WatchedToken *token = list->find(handle))
                fresh.append({token->token->text().toByteArray()});
        }
        m_history->see(fresh, TokenOrigin::Renewed);
    });
}

} // namespace claimsmith::model
