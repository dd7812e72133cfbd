// SPDX-License-Identifier: MIT
#pragma once

#include "token/instant.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

/// What the session rules (sessionrules.h) decide over: values, as whoever keeps them reads them.
namespace claimsmith::token {

/// Somebody who can log in.
struct User
{
    qint64 id = 0; ///< `sub`; from 1, never given twice
    QString username{};
    QString email{};
    QStringList roles{};
    QString scope{}; ///< words separated by spaces
    bool disabled = false;
    bool hasPassword = false; ///< else the user's name is enough

    bool operator==(const User &) const = default;
};

/// Why a user cannot be kept.
enum class UserFault : quint8 {
    None,
    NameEmpty,
    NameTooLong, ///< over 200 characters
    NameUnprintable,
    EmailUnprintable, ///< or over 320 characters (RFC 5321 §4.5.3.1)
    RoleMalformed,    ///< empty, with white space, or over 64 characters; or more than 64 roles
    ScopeMalformed,   ///< not scope-tokens of RFC 6749 §3.3, or over 1,000 characters
};
[[nodiscard]] UserFault faultOf(const User &user);
[[nodiscard]] QString message(UserFault fault); ///< translated

/// Why a family ended before its time.
enum class RevocationReason : quint8 {
    Logout,
    Request, ///< RFC 7009
    Reuse,   ///< a consumed refresh token came again
    Person,  ///< somebody pressed the button
};
[[nodiscard]] QLatin1StringView codeName(RevocationReason reason); ///< "logout"
[[nodiscard]] std::optional<RevocationReason> revocationReason(QLatin1StringView codeName);

/// All tokens that descend from one login.
struct Family
{
    QByteArray id;
    qint64 user = 0;
    Instant createdAt{};
    Instant lastUsedAt{};               ///< its login or last refresh
    std::optional<Instant> expiresAt{}; ///< absolute: no token of it is exchanged from here on
    Instant endsAt{};                   ///< the latest `exp` of its tokens
    qint64 generation = 0;              ///< the highest of its refresh tokens; the login's is 0
    std::optional<Instant> revokedAt{};
    std::optional<RevocationReason> revokedFor{};

    bool operator==(const Family &) const = default;
};

/// A refresh token without its text.
struct RefreshRecord
{
    QByteArray id; ///< `jti`
    QByteArray family;
    QByteArray parent{}; ///< the `jti` that it was given for; empty for that of a login
    qint64 generation = 0;
    Instant issuedAt{};
    Instant expiresAt{};
    std::optional<Instant> consumedAt{};
    QByteArray replacedBy{}; ///< the first `jti` that was given for it; empty while it is unconsumed

    bool operator==(const RefreshRecord &) const = default;
};

/// A token that was revoked by itself.
struct RevokedToken
{
    QByteArray id{};                    ///< see TokenFacts::id
    QByteArray family{};                ///< empty: it names none
    std::optional<Instant> expiresAt{}; ///< nullopt: never
    Instant revokedAt{};

    bool operator==(const RevokedToken &) const = default;
};

} // namespace claimsmith::token
