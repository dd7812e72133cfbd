// SPDX-License-Identifier: MIT
#pragma once

#include "model/claimformmodel.h"
#include "model/keyringmodel.h"
#include "token/policy.h"
#include "token/templates.h"
#include "token/token.h"
#include "token/verdict.h"

#include <QObject>

#include <expected>
#include <memory>
#include <optional>

namespace claimsmith::model {

/// Something to say about a token that is being made.
struct DraftNote
{
    enum class Place { Claims, Header, Key };
    ClaimFormModel::Severity severity = ClaimFormModel::Severity::Warning;
    Place place = Place::Key;
    int row = -1; ///< of the form; −1 where none is meant
    QString text; ///< one sentence or two

    bool operator==(const DraftNote &) const = default;
};

/// What became of a draft. Where an error blocks it there is no token: `text` is empty.
struct DraftResult
{
    QByteArray text;
    std::shared_ptr<const token::Token> token; ///< `text` decoded; never null
    token::Verdict verdict;
    QList<jose::Key> keys;  ///< those that the verdict speaks of: the signing key
    QList<DraftNote> notes; ///< errors first

    [[nodiscard]] bool isBlocked() const { return text.isEmpty(); }
    /// Why there is no token; empty where there is one.
    [[nodiscard]] QString problem() const;
};

/// One token that is being made: its claims, its header, the key that signs it, and the token. The algorithm is what
/// the header's `alg` says, so that form, raw JSON and menu never disagree. Belongs to a Crafting, which edits the key.
class TokenDraft : public QObject
{
    Q_OBJECT
public:
    TokenDraft(token::Clock *clock, KeyringModel *keyring, QUndoStack *undo, QObject *parent = nullptr);
    ~TokenDraft() override;

    [[nodiscard]] ClaimFormModel *claims() const { return m_claims; }
    [[nodiscard]] ClaimFormModel *header() const { return m_header; }
    [[nodiscard]] token::TokenForm form() const { return {m_header->rows(), m_claims->rows()}; }

    /// KeyHandle::None where none was chosen, or it is gone.
    [[nodiscard]] KeyHandle key() const;
    /// The key itself; null where there is none.
    [[nodiscard]] jose::Key signingKey() const;
    /// What the header names; nullopt where it names none of the table's.
    [[nodiscard]] std::optional<jose::AlgorithmId> algorithm() const;
    /// What the key can sign with, in the order of a menu; the header's own where it is `none`.
    [[nodiscard]] QList<jose::AlgorithmId> algorithms() const;

    /// As of the last Crafting::settle(), judged at the instant of the clock's last tick.
    [[nodiscard]] const DraftResult &result() const { return m_result; }

signals:
    void keyChanged();
    void resultChanged();
    /// Only the verdict's instant moved on.
    void ticked();

private:
    friend class Crafting;
    void setKey(KeyHandle key);
    /// Keys of the keyring came, went or changed: what was prepared may be of another.
    void keysMoved();
    /// When the result becomes amber, from the next make() on.
    void setExpiringSoon(token::Duration threshold);
    /// Signs what the forms hold, and judges it.
    void make(token::Instant now);
    /// The same token at another instant.
    void moveOn(token::Instant now);
    [[nodiscard]] QByteArray algorithmName() const;
    [[nodiscard]] std::optional<DraftNote> prepare(jose::AlgorithmId algorithm);
    [[nodiscard]] std::expected<QByteArray, DraftNote> sign();
    [[nodiscard]] QList<DraftNote> formNotes() const;
    [[nodiscard]] QList<DraftNote> keyNotes() const;

    KeyringModel *m_keyring;
    ClaimFormModel *m_claims;
    ClaimFormModel *m_header;
    KeyHandle m_key = KeyHandle::None;
    token::Policy m_policy;
    DraftResult m_result;
    struct Prepared;
    std::unique_ptr<Prepared> m_prepared; ///< signer and judge of the last key
};

} // namespace claimsmith::model
