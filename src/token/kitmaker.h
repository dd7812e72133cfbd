// SPDX-License-Identifier: MIT
#pragma once

#include "jose/crypto/signing.h"
#include "jose/json.h"
#include "token/issue.h"
#include "token/testkit.h"

#include <QCoreApplication>

/// What the groups of the test kit are written with.
namespace claimsmith::token {

struct KitWords
{
    Q_DECLARE_TR_FUNCTIONS(claimsmith::token::TestKit)
};

/// How a variant fares.
struct KitOutcome
{
    bool accepted = false;
    Axis axis{};
    QByteArray code{};
    bool chosen = true;

    [[nodiscard]] KitOutcome onDemand() const { return {accepted, axis, code, false}; }
};
[[nodiscard]] inline KitOutcome accepted() { return {.accepted = true}; }
[[nodiscard]] KitOutcome refused(Axis axis, FailureCode code);
/// By a defect of its structure.
[[nodiscard]] KitOutcome malformed(QByteArrayView code);

/// The good token of an order, and its variants as they are made.
class KitMaker
{
public:
    [[nodiscard]] static Issued<KitMaker> create(const KitOrder &order);

    [[nodiscard]] const KitOrder &order() const { return m_order; }
    /// The good token's.
    [[nodiscard]] const QByteArray &header() const { return m_order.header; }
    [[nodiscard]] const QByteArray &payload() const { return m_order.payload; }
    [[nodiscard]] jose::JsonValue headerMember(QByteArrayView name) const { return m_header.member(name); }
    [[nodiscard]] jose::JsonValue claim(QByteArrayView name) const { return m_payload.member(name); }
    [[nodiscard]] const QByteArray &token() const { return m_token; }

    /// The last second that is over at `now`, and this many seconds before it.
    [[nodiscard]] qint64 secondsAgo(qint64 seconds, Duration leeway = {}) const;
    /// The first second that is at least this far ahead of `now`.
    [[nodiscard]] qint64 secondsAhead(qint64 seconds, Duration leeway = {}) const;

    /// An object with a member set, which is added where it is not there, or without it.
    [[nodiscard]] static QByteArray with(const QByteArray &object, QByteArrayView name, QByteArrayView json);
    [[nodiscard]] static QByteArray without(const QByteArray &object, QByteArrayView name);
    /// The good payload with a claim set, and so on.
    [[nodiscard]] QByteArray payloadWith(QByteArrayView name, QByteArrayView json) const
    {
        return with(payload(), name, json);
    }
    [[nodiscard]] QByteArray payloadWithout(QByteArrayView name) const { return without(payload(), name); }
    [[nodiscard]] QByteArray headerWith(QByteArrayView name, QByteArrayView json) const
    {
        return with(header(), name, json);
    }
    [[nodiscard]] QByteArray headerWithout(QByteArrayView name) const { return without(header(), name); }

    /// Signed with the order's key, whatever the header says.
    [[nodiscard]] QByteArray signedToken(QByteArrayView header, QByteArrayView payload) const;
    /// Signed by a key of the same kind that the server does not know; `stranger` is its JWK, public where it can be.
    [[nodiscard]] QByteArray strangersToken(QByteArrayView header, QByteArrayView payload) const;
    [[nodiscard]] QByteArray strangersJwk() const;

    /// What is added from now on belongs to it.
    void begin(KitGroup group) { m_group = group; }
    void add(
        const char *id, const QString &title, const QByteArray &text, const KitOutcome &outcome, const QString &reason);
    /// A variant that differs in its payload alone.
    void addPayload(const char *id, const QString &title, const QByteArray &payload, const KitOutcome &outcome,
        const QString &reason)
    {
        add(id, title, signedToken(header(), payload), outcome, reason);
    }
    void addHeader(const char *id, const QString &title, const QByteArray &header, const KitOutcome &outcome,
        const QString &reason)
    {
        add(id, title, signedToken(header, payload()), outcome, reason);
    }

    [[nodiscard]] Issued<QList<KitVariant>> variants() const;

private:
    KitMaker(KitOrder order, jose::Signer signer, jose::Key stranger, jose::Signer strangersSigner);
    [[nodiscard]] QByteArray compact(QByteArrayView header, QByteArrayView payload, jose::Signer &signer) const;

    KitOrder m_order;
    jose::Json m_header, m_payload;
    mutable jose::Signer m_signer;
    jose::Key m_stranger;
    mutable jose::Signer m_strangersSigner;
    mutable std::optional<jose::Error> m_error; ///< the first signature that failed
    QByteArray m_token;
    QList<KitVariant> m_variants;
    KitGroup m_group = KitGroup::Control;
};

void addExpiryVariants(KitMaker &kit);
void addTimeVariants(KitMaker &kit); ///< nbf and iat
void addClaimVariants(KitMaker &kit);
void addHeaderVariants(KitMaker &kit);
void addSignatureVariants(KitMaker &kit);
void addFormVariants(KitMaker &kit);

} // namespace claimsmith::token
