// SPDX-License-Identifier: MIT
#include "model/crafting.h"

#include "jose/json.h"
#include "model/craftmemory.h"
#include "model/templatesmodel.h"
#include "model/texttimer.h"

#include <QTimer>

#include <algorithm>

namespace claimsmith::model {

using jose::Segment;

namespace {

/// RSA signatures of keys over this size take tens of milliseconds: they wait for a pause in the typing.
constexpr int quickRsaBits = 4096;
constexpr std::chrono::milliseconds pauseInTyping{250};

} // namespace

void Crafting::changed()
{
    const auto isSlow = [this](const TokenDraft *draft) {
        const KeyEntry *entry = m_keyring->entry(draft->key());
        return entry && entry->key.type() == jose::KeyType::Rsa && entry->key.bits() > quickRsaBits;
    };
    m_stale = true;
    m_settleTimer->start(std::ranges::any_of(m_drafts, isSlow) ? pauseInTyping : std::chrono::milliseconds(0));
    m_saveTimer->start();
}

void Crafting::settle()
{
    if (!m_stale)
        return;
    m_stale = false;
    m_settleTimer->stop();
    passSubject();
    for (int which = 0; which < tokenCount(); ++which)
        draft(which)->make(draft(which)->claims()->issuedAt());
    moveOn();
    emit settled();
}

void Crafting::renewFill()
{
    const QByteArray family = token::newTokenId();
    for (const TokenDraft *draft : m_drafts) {
        const token::Fill fill{.uuid = token::newTokenId(), .family = family};
        draft->claims()->setFill(fill);
        draft->header()->setFill(fill);
    }
    passSubject();
}

/// Both tokens of a pair are of one user: {{sub}} of the second is what the first has.
void Crafting::passSubject()
{
    const QByteArray subject = subjectOf(*m_drafts[0]->claims());
    ClaimFormModel *refresh = m_drafts[1]->claims();
    token::Fill fill = refresh->fill();
    if (fill.subject == subject && !fill.subject.isNull())
        return;
    fill.subject = subject;
    refresh->setFill(fill);
}

CraftSnapshot Crafting::snapshot() const
{
    CraftSnapshot snapshot;
    for (int which = 0; which < tokenCount(); ++which) {
        const ClaimFormModel *header = draft(which)->header();
        const ClaimFormModel *claims = draft(which)->claims();
        snapshot.parts.append({{header->templateRows(), header->state().layout},
            {claims->templateRows(), claims->state().layout}, draft(which)->key()});
    }
    return snapshot;
}

void Crafting::handOut()
{
    settle();
    emit handedOut();
}

bool Crafting::generate()
{
    renewFill();
    const auto forms = models();
    if (std::ranges::any_of(forms, &ClaimFormModel::hasMadeIds)) {
        m_undo.beginMacro(tr("new identifiers"));
        for (ClaimFormModel *form : forms)
            form->renewIds();
        m_undo.endMacro();
    }
    refresh();
    changed();
    settle();
    if (!isComplete())
        return false;
    emit generated();
    return true;
}

bool Crafting::isComplete() const
{
    return !m_drafts[0]->result().isBlocked() && (!isPair() || !m_drafts[1]->result().isBlocked());
}

token::TokenPair Crafting::tokens() const
{
    return token::TokenPair::of(m_drafts[0]->result().text, isPair() ? m_drafts[1]->result().text : QByteArray(),
        m_drafts[0]->claims()->issuedAt());
}

QByteArray Crafting::oauthResponse() const
{
    if (!isComplete())
        return {};
    const auto json = jose::Json::parse(tokens().toJson());
    return json ? json->pretty() : QByteArray();
}

QByteArray Crafting::snippet(token::SnippetKind kind, int which) const
{
    if (which == 0)
        return isComplete() ? token::snippet(kind, tokens()) : QByteArray();
    const DraftResult &result = draft(which)->result();
    if (!isPair() || result.isBlocked())
        return {};
    return token::snippet(kind, token::TokenPair::of(result.text, {}, m_drafts[0]->claims()->issuedAt()));
}

bool Crafting::take(const token::Token &token, KeyHandle key)
{
    if (token.kind() == token::TokenKind::Jwe || token.kind() == token::TokenKind::JweJson)
        return false;
    const QByteArray headerText = token.header().text().toByteArray();
    const QByteArray payloadText = token.payloadBytes().toByteArray();
    const auto header = token::parseForm(headerText, token::FormPart::Header);
    const auto payload = token::parseForm(payloadText, token::FormPart::Payload);
    if (!header && !payload)
        return false;
    Choices after = m_choices;
    after.templateId.clear();
    after.pair = false;
    const KeyEntry *entry = m_keyring->entry(key);
    if (entry && !token::signingAlgorithms(entry->key).isEmpty())
        after.keys = {key, m_choices.sharesKey ? key : m_choices.keys[1]};
    m_awaitedKey.clear();
    commit(tr("token from Inspect"), after,
        {{m_drafts[0]->header(), header ? FormState{*header, headerText} : FormState{}},
            {m_drafts[0]->claims(), payload ? FormState{*payload, payloadText} : FormState{}}});
    return true;
}

void Crafting::moveOn()
{
    const token::Instant now = m_clock->now();
    for (int which = 0; which < tokenCount(); ++which)
        draft(which)->moveOn(now);
    watchInstants();
    emit ticked();
}

void Crafting::watchInstants()
{
    std::optional<token::Instant> next;
    QList<token::Instant> shown;
    for (int which = 0; which < tokenCount(); ++which) {
        const DraftResult &result = draft(which)->result();
        if (result.isBlocked())
            continue;
        const token::Verdict &verdict = result.verdict;
        if (verdict.changesAt && (!next || *verdict.changesAt < *next))
            next = verdict.changesAt;
        for (const auto &instant : {verdict.expiresAt, verdict.notBefore, verdict.issuedAt}) {
            if (instant)
                shown.append(*instant);
        }
    }
    m_boundary->schedule(next);
    m_ticker->setInstants(shown);
}

void Crafting::setTicking(bool ticking) { m_ticker->setActive(ticking); }

void Crafting::setZone(token::Zone zone)
{
    for (ClaimFormModel *form : models())
        form->setZone(zone);
}

void Crafting::setExpiringSoon(token::Duration threshold)
{
    for (TokenDraft *draft : m_drafts)
        draft->setExpiringSoon(threshold);
    m_stale = true;
    settle();
}

QString Crafting::fileTrouble() const
{
    return m_memory->trouble().isEmpty() ? m_templates->trouble() : m_memory->trouble();
}

void Crafting::save()
{
    m_saveTimer->stop();
    KeptCraft craft{m_choices.templateId, m_choices.pair, m_choices.sharesKey, {}};
    for (size_t which = 0; which < m_drafts.size(); ++which) {
        const TokenDraft *const draft = m_drafts.at(which);
        const KeyEntry *entry = m_keyring->entry(draft->key());
        craft.forms.at(which) = {{draft->header()->templateRows(), draft->header()->state().layout},
            {draft->claims()->templateRows(), draft->claims()->state().layout}, entry ? entry->savedId : m_awaitedKey};
    }
    m_memory->write(craft);
}

bool Crafting::restore()
{
    const std::optional<KeptCraft> kept = m_memory->read();
    if (!kept)
        return false;
    Choices choices = m_choices;
    choices.templateId = m_templates->find(kept->templateId) ? kept->templateId : QString();
    choices.pair = kept->pair;
    choices.sharesKey = kept->sharesKey;
    QList<Step> steps;
    for (size_t which = 0; which < m_drafts.size(); ++which) {
        steps.append({m_drafts.at(which)->header(), kept->forms.at(which).header});
        steps.append({m_drafts.at(which)->claims(), kept->forms.at(which).claims});
    }
    commit({}, choices, steps);
    m_awaitedKey = kept->forms[0].savedKey;
    keysMoved();
    return true;
}

} // namespace claimsmith::model
