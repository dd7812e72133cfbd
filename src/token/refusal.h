// SPDX-License-Identifier: MIT
#pragma once

#include "token/verdict.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>
#include <utility>

/// The words of a refusal for a program: the one place that turns a verdict and a decision of the session rules into
/// status, error code, text and challenge. Values, without HTTP: the server, the command line and the page share them.
namespace claimsmith::token {

/// Why a request about sessions is refused. Closed.
enum class Refusal : quint8 {
    TokenMissing,   ///< none was given
    TokenInvalid,   ///< not well formed, not signed with our key, not yet valid, for others, or not known
    TokenExpired,   ///< or its family's time is over
    PayloadInvalid, ///< no `sub`
    UserNotFound,   ///< `sub` names nobody who may come in
    TokenRevoked,   ///< it or its family; or it was consumed where reuse is not told
    NotAccess,      ///< a refresh token, or neither
    NotRefresh,     ///< an access token, or neither
    ReuseDetected,  ///< its family is revoked by this
    WrongPassword,  ///< or nobody of that name
    RoleMissing,    ///< needs the role `admin`
    RequestInvalid, ///< something is missing in the request
    ServerBusy,     ///< the data file is in use by another program
    ServerFailed,   ///< the data file, or the signing key
};
[[nodiscard]] QLatin1StringView codeName(Refusal refusal); ///< stable: "token_expired"
/// What a response says in `detail` and `error_description`: plain English, part of the contract and
/// not translated. Characters of RFC 6750 §3 alone.
[[nodiscard]] QByteArray detail(Refusal refusal);
/// What a person reads in a log: a sentence, translated.
[[nodiscard]] QString explanation(Refusal refusal);

/// What kind of request is answered: they have statuses of their own.
enum class Channel : quint8 {
    Bearer, ///< a protected resource, RFC 6750 §3
    Json,   ///< /login, /token/refresh: 401 for what is wrong with a token or password
    OAuth,  ///< /oauth/…: RFC 6749 §5.2, 400 invalid_grant
};

/// The refusal as it goes out.
struct Answer
{
    int status = 500;  ///< of HTTP
    QByteArray error;  ///< "invalid_token"
    QByteArray detail; ///< also `error_description`
    /// The parameters of `WWW-Authenticate: Bearer`, in their order, unquoted; empty where there is no such field.
    QList<std::pair<QByteArray, QByteArray>> challenge{};

    /// `Bearer realm="claimsmith", error="invalid_token", …`; empty where challenge is.
    [[nodiscard]] QByteArray challengeText() const;
    /// {"detail":…,"error":…,"error_description":…}
    [[nodiscard]] QByteArray toJson() const;

    bool operator==(const Answer &) const = default;
};
[[nodiscard]] Answer answer(Refusal refusal, Channel channel);

/// The refusal that a verdict asks for, in the order structure, signature, time, claims, revocation; nullopt where it
/// accepts. A `typ` that is not that of an access token, and nothing else, is NotAccess.
[[nodiscard]] std::optional<Refusal> refusalOf(const Verdict &verdict);
/// Writes what the kept state says of the token into its verdict.
void setRevocation(Verdict &verdict, RevocationStatus status);

} // namespace claimsmith::token
