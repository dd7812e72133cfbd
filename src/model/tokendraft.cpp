// SPDX-License-Identifier: MIT
#include "model/tokendraft.h"

#include "jose/json.h"
#include "token/issue.h"
#include "token/judge.h"

#include <algorithm>

namespace claimsmith::model {

using jose::AlgorithmId;
using Severity = ClaimFormModel::Severity;
using Place = DraftNote::Place;

/// Signing prepared once for a key and algorithm, and the judge that verifies with that key.
struct TokenDraft::Prepared
{
    AlgorithmId algorithm;
    std::optional<jose::Signer> signer; ///< nullopt: unsecured
    token::Judge judge;
};

namespace {

DraftNote refusal(Place place, const QString &text) { return {Severity::Error, place, -1, text}; }

/// Whether two verdicts of one token differ in more than the instant.
bool moved(const token::Verdict &a, const token::Verdict &b)
{
    return a.time != b.time || a.changesAt != b.changesAt || a.failures.size() != b.failures.size();
}

} // namespace

QString DraftResult::problem() const
{
    if (!isBlocked() || notes.isEmpty())
        return {};
    return notes.constFirst().text;
}

TokenDraft::TokenDraft(token::Clock *clock, KeyringModel *keyring, QUndoStack *undo, QObject *parent)
    : QObject(parent)
    , m_keyring(keyring)
    , m_claims(new ClaimFormModel(token::FormPart::Payload, clock, undo, this))
    , m_header(new ClaimFormModel(token::FormPart::Header, clock, undo, this))
{
    m_result.token = std::make_shared<const token::Token>();
}

TokenDraft::~TokenDraft() = default;

KeyHandle TokenDraft::key() const { return m_keyring->entry(m_key) ? m_key : KeyHandle::None; }

jose::Key TokenDraft::signingKey() const
{
    const KeyEntry *entry = m_keyring->entry(m_key);
    return entry ? entry->key : jose::Key();
}

QByteArray TokenDraft::algorithmName() const
{
    // As Json::member(): of several the last.
    for (qsizetype row = m_header->rows().size() - 1; row >= 0; --row) {
        const QByteArray &json = m_header->rendered().rows.at(row).json;
        if (m_header->rows().at(row).name != u"alg" || json.isEmpty())
            continue;
        const auto parsed = jose::Json::parse(json);
        return parsed ? parsed->root().string().toByteArray() : QByteArray();
    }
    return {};
}

std::optional<AlgorithmId> TokenDraft::algorithm() const
{
    const jose::Algorithm *row = jose::findAlgorithm(algorithmName());
    return row ? std::optional(row->id) : std::nullopt;
}

QList<AlgorithmId> TokenDraft::algorithms() const
{
    const KeyEntry *entry = m_keyring->entry(m_key);
    QList<AlgorithmId> fitting = entry ? token::signingAlgorithms(entry->key) : QList<AlgorithmId>();
    if (algorithm() == AlgorithmId::None)
        fitting.append(AlgorithmId::None);
    return fitting;
}

void TokenDraft::setKey(KeyHandle key)
{
    if (key == m_key)
        return;
    m_key = key;
    m_prepared.reset();
    emit keyChanged();
}

void TokenDraft::setExpiringSoon(token::Duration threshold)
{
    m_policy.expiringSoon = threshold;
    m_prepared.reset();
}

void TokenDraft::keysMoved()
{
    m_prepared.reset();
    emit keyChanged();
}

std::optional<DraftNote> TokenDraft::prepare(AlgorithmId algorithm)
{
    if (m_prepared && m_prepared->algorithm == algorithm)
        return std::nullopt;
    m_prepared.reset();
    if (algorithm == AlgorithmId::None) {
        m_prepared = std::make_unique<Prepared>(algorithm, std::nullopt, token::Judge(m_policy, {}));
        return std::nullopt;
    }
    const KeyEntry *entry = m_keyring->entry(m_key);
    if (!entry)
        return refusal(Place::Key, m_key == KeyHandle::None ? tr("Choose a key to sign with")
                                                            : tr("The key is gone from the keyring: choose another"));
    auto signer = jose::Signer::create(entry->key, algorithm);
    if (!signer)
        return refusal(Place::Key, jose::message(signer.error()));
    m_prepared = std::make_unique<Prepared>(algorithm, std::move(*signer), token::Judge(m_policy, {entry->key}));
    return std::nullopt;
}

std::expected<QByteArray, DraftNote> TokenDraft::sign()
{
    const QByteArray name = algorithmName();
    const std::optional<AlgorithmId> wanted = algorithm();
    if (!wanted && m_key == KeyHandle::None && name.isEmpty())
        return std::unexpected(refusal(Place::Key, tr("Choose a key to sign with")));
    if (!wanted && name.isEmpty())
        return std::unexpected(refusal(
            Place::Header, tr("The header names no algorithm: switch alg on, and choose what the key can sign with")));
    if (!wanted)
        return std::unexpected(refusal(
            Place::Header, jose::message({jose::ErrorCode::AlgorithmUnknown, jose::Segment::Header, -1, name, {}})));
    if (auto note = prepare(*wanted))
        return std::unexpected(*std::move(note));
    if (!m_prepared->signer)
        return token::unsecuredCompact(m_header->text(), m_claims->text());
    auto text = token::signCompact(m_header->text(), m_claims->text(), *m_prepared->signer);
    if (!text)
        return std::unexpected(refusal(Place::Key, jose::message(text.error())));
    return *std::move(text);
}

void TokenDraft::make(token::Instant now)
{
    QList<DraftNote> notes = formNotes();
    const bool complete = !m_header->text().isEmpty() && !m_claims->text().isEmpty();
    QByteArray text;
    if (complete) {
        if (auto made = sign())
            text = *std::move(made);
        else
            notes.append(std::move(made.error()));
    }
    if (text.isEmpty()) {
        m_result = {{}, std::make_shared<const token::Token>(), {}, {}, notes};
    } else {
        notes.append(keyNotes());
        auto token = std::make_shared<token::Token>(token::Token::decode(text));
        token::Verdict verdict = m_prepared->judge.judge(*token, now);
        m_result = {text, std::move(token), std::move(verdict), m_prepared->judge.keys(), notes};
    }
    std::ranges::stable_sort(m_result.notes, std::greater(), &DraftNote::severity);
    emit resultChanged();
}

void TokenDraft::moveOn(token::Instant now)
{
    if (m_result.isBlocked() || !m_prepared)
        return;
    token::Verdict verdict = m_prepared->judge.rejudge(*m_result.token, m_result.verdict, now);
    const bool different = moved(verdict, m_result.verdict);
    m_result.verdict = std::move(verdict);
    if (different)
        emit resultChanged();
    else
        emit ticked();
}

QList<DraftNote> TokenDraft::formNotes() const
{
    QList<DraftNote> notes;
    for (const auto &[form, place] : {std::pair(m_claims, Place::Claims), std::pair(m_header, Place::Header)}) {
        if (const std::optional<RawFault> &fault = form->rawFault())
            notes.append(refusal(place, fault->words));
        const QList<token::RenderedClaim> &rows = form->rendered().rows;
        for (int row = 0; row < static_cast<int>(rows.size()); ++row) {
            const token::RenderedClaim &rendered = rows.at(row);
            if (rendered.note)
                notes.append({rendered.isRefused() ? Severity::Error : Severity::Warning, place, row,
                    token::message(*rendered.note)});
        }
    }
    return notes;
}

QList<DraftNote> TokenDraft::keyNotes() const
{
    if (m_prepared->algorithm == AlgorithmId::None)
        return {{Severity::Warning, Place::Key, -1,
            tr("Without a signature anybody can change this token: a careful server refuses it")}};
    const KeyEntry *entry = m_keyring->entry(m_key);
    const auto small = entry ? entry->key.tooSmallFor(m_prepared->algorithm) : std::nullopt;
    if (!small)
        return {};
    return {{Severity::Warning, Place::Key, -1, jose::message(*small)}};
}

} // namespace claimsmith::model
