// SPDX-License-Identifier: MIT
#pragma once

#include "jose/key.h"
#include "token/instant.h"
#include "token/issueerror.h"
#include "token/policy.h"
#include "token/verdict.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

/// Good and bad variants of a token, to see what a server makes of them. Pure; any thread.
namespace claimsmith::token {

/// A token that a server accepts, and what its variants are made with.
struct KitOrder
{
    QByteArray header;  ///< JSON object; its `alg` is replaced by `algorithm`
    QByteArray payload; ///< JSON object; its exp, nbf and iat are replaced by ones that are good at `now`
    jose::Key key;      ///< signs
    jose::AlgorithmId algorithm{};
    Instant now{};
    Duration leeway{0};   ///< that the server grants
    jose::Key stranger{}; ///< by makeStranger(); null: made anew
};

/// A key of the same kind as the order's that the server does not know, for whoever makes a kit again and again: an RSA
/// key takes a good part of a second.
[[nodiscard]] jose::Result<jose::Key> makeStranger(const KitOrder &order);

/// What the variants of a group differ in.
enum class KitGroup : quint8 { Control, Expiry, OtherTimes, Claims, Header, Signature, Form };
[[nodiscard]] QString groupText(KitGroup group); ///< "Expiry"; translated

/// One variant and what a server that keeps to the RFCs does with it.
struct KitVariant
{
    QByteArray id;   ///< stable, in this language: "exp-past-1s"
    QString title;   ///< "Expired one second ago"; translated
    QByteArray text; ///< what is sent in the place of a token
    bool accepted = false;
    Axis axis{};     ///< the first that refuses; Structure where nothing does
    QByteArray code; ///< of what is wrong: "expired"; empty for an accepted one
    QString reason;  ///< why, with the source; translated
    bool chosen =
        true; ///< false: an attack to be asked for, a question of taste, or too large for some servers' headers
    std::optional<Instant> holdsUntil{}; ///< when the passing of time makes it fare otherwise; nullopt: never
    KitGroup group = KitGroup::Control;

    /// Whether a header field can carry it (RFC 9110 §5.5: no line break).
    [[nodiscard]] bool fitsHeader() const;
};

/// The policy of a server that accepts the order's token: its algorithm, issuer, audience, subject, type, and the
/// claims that it has. The kit's expectations are what the one judgement says under it.
[[nodiscard]] Policy kitPolicy(const KitOrder &order);

/// Every variant that can be made of this token and key, the good ones first within each group. Refuses a header or
/// payload that is no JSON object, and a key that cannot sign.
[[nodiscard]] Issued<QList<KitVariant>> makeKit(const KitOrder &order);

} // namespace claimsmith::token
