// SPDX-License-Identifier: MIT
#include "token/refusal.h"

#include "jose/json.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace claimsmith::token {

using namespace Qt::StringLiterals;

namespace {

/// What goes wrong, for the status of HTTP.
enum class Kind : quint8 { Missing, Token, Password, Role, Request, Busy, Failed };

struct Row
{
    Refusal refusal;
    QLatin1StringView code;
    const char *detail;
    const char *explanation;
    Kind kind;
};

constexpr std::array rows{
    Row{Refusal::TokenMissing, "token_missing"_L1, "Not authenticated",
        QT_TRANSLATE_NOOP("claimsmith::token::Refusal", "No token was given."), Kind::Missing},
    Row{Refusal::TokenInvalid, "token_invalid"_L1, "Invalid token",
        QT_TRANSLATE_NOOP("claimsmith::token::Refusal", "The token is not one that was given out here."), Kind::Token},
    Row{Refusal::TokenExpired, "token_expired"_L1, "Token has expired",
        QT_TRANSLATE_NOOP("claimsmith::token::Refusal", "The token's time is over, or that of its session."),
        Kind::Token},
    Row{Refusal::PayloadInvalid, "payload_invalid"_L1, "Invalid token payload",
        QT_TRANSLATE_NOOP("claimsmith::token::Refusal", "The token names no user: “sub” is missing or no text."),
        Kind::Token},
    Row{Refusal::UserNotFound, "user_not_found"_L1, "User not found",
        QT_TRANSLATE_NOOP("claimsmith::token::Refusal", "“sub” names no user, or one who is disabled."), Kind::Token},
    Row{Refusal::TokenRevoked, "token_revoked"_L1, "Token has been revoked",
        QT_TRANSLATE_NOOP("claimsmith::token::Refusal",
            "The token or its family was revoked, or it was exchanged for another before."),
        Kind::Token},
    Row{Refusal::NotAccess, "not_access"_L1, "Not an access token",
        QT_TRANSLATE_NOOP("claimsmith::token::Refusal", "The token is not meant to give access."), Kind::Token},
    Row{Refusal::NotRefresh, "not_refresh"_L1, "Not a refresh token",
        QT_TRANSLATE_NOOP("claimsmith::token::Refusal", "The token is not meant to be exchanged."), Kind::Token},
    Row{Refusal::ReuseDetected, "reuse_detected"_L1, "Refresh token reuse detected",
        QT_TRANSLATE_NOOP("claimsmith::token::Refusal",
            "This refresh token was exchanged before. Somebody may have stolen it, so its whole family is revoked."),
        Kind::Token},
    Row{Refusal::WrongPassword, "wrong_password"_L1, "Incorrect username or password",
        QT_TRANSLATE_NOOP("claimsmith::token::Refusal",
            "There is no user of that name, the user is disabled, or the password is another one."),
        Kind::Password},
    Row{Refusal::RoleMissing, "role_missing"_L1, "The role admin is needed",
        QT_TRANSLATE_NOOP("claimsmith::token::Refusal", "The user does not have the role “admin”."), Kind::Role},
    Row{Refusal::RequestInvalid, "request_invalid"_L1, "Invalid request",
        QT_TRANSLATE_NOOP("claimsmith::token::Refusal", "Something is missing in the request, or cannot be read."),
        Kind::Request},
    Row{Refusal::ServerBusy, "server_busy"_L1, "Temporarily unavailable",
        QT_TRANSLATE_NOOP("claimsmith::token::Refusal", "The data file is in use by another program."), Kind::Busy},
    Row{Refusal::ServerFailed, "server_failed"_L1, "Internal server error",
        QT_TRANSLATE_NOOP("claimsmith::token::Refusal", "The data file or the signing key could not be used."),
        Kind::Failed},
};
static_assert(rows.size() == static_cast<size_t>(Refusal::ServerFailed) + 1);
static_assert(std::ranges::is_sorted(rows, {}, &Row::refusal));

const Row &rowOf(Refusal refusal) { return rows.at(static_cast<size_t>(refusal)); }

/// Status and error code. 401 for what is wrong with a token, but 400 at a token endpoint (RFC 6749 §5.2).
std::pair<int, QByteArray> statusOf(Kind kind, Channel channel)
{
    const bool isBearer = channel == Channel::Bearer;
    const int unauthorized = channel == Channel::OAuth ? 400 : 401;
    switch (kind) {
    case Kind::Missing:
        return isBearer ? std::pair(401, "unauthorized"_ba) : std::pair(400, "invalid_request"_ba);
    case Kind::Token:
        return {unauthorized, isBearer ? "invalid_token" : "invalid_grant"};
    case Kind::Password:
        return {unauthorized, "invalid_grant"};
    case Kind::Role:
        return {403, "insufficient_scope"};
    case Kind::Request:
        return {400, "invalid_request"};
    case Kind::Busy:
        return {503, "temporarily_unavailable"};
    case Kind::Failed:
        break;
    }
    return {500, "server_error"};
}

/// The error code of a challenge (RFC 6750 §3.1); empty where it has none.
QByteArray challengeError(Kind kind)
{
    switch (kind) {
    case Kind::Token:
        return "invalid_token";
    case Kind::Role:
        return "insufficient_scope";
    case Kind::Request:
        return "invalid_request";
    default:
        return {};
    }
}

bool isTimeGood(TimeStatus status)
{
    return status == TimeStatus::Active || status == TimeStatus::ExpiringSoon || status == TimeStatus::NoExpiry;
}

/// Whether nothing but the header's `typ` is wrong with the claims.
bool isOfOtherType(const Verdict &verdict)
{
    return std::ranges::all_of(verdict.failures,
        [](const Failure &failure) { return failure.axis != Axis::Claims || failure.claim == "typ"; });
}

} // namespace

QLatin1StringView codeName(Refusal refusal) { return rowOf(refusal).code; }

QByteArray detail(Refusal refusal) { return rowOf(refusal).detail; }

QString explanation(Refusal refusal)
{
    return QCoreApplication::translate("claimsmith::token::Refusal", rowOf(refusal).explanation);
}

QByteArray Answer::challengeText() const
{
    QByteArray text;
    for (const auto &[name, value] : challenge)
        text += (text.isEmpty() ? "Bearer " : ", ") + name + "=\"" + value + '"';
    return text;
}

QByteArray Answer::toJson() const
{
    jose::JsonObjectWriter json;
    json.addString("detail", detail);
    json.addString("error", error);
    json.addString("error_description", detail);
    return json.bytes();
}

Answer answer(Refusal refusal, Channel channel)
{
    const Row &row = rowOf(refusal);
    const auto [status, error] = statusOf(row.kind, channel);
    Answer answer{.status = status, .error = error, .detail = row.detail};
    // RFC 9110 §15.5.2: a 401 has a challenge; RFC 6750 §3 adds 403 and 400 of protected resources.
    if (status != 401 && (channel != Channel::Bearer || status >= 500))
        return answer;
    answer.challenge = {{"realm", "claimsmith"}};
    if (const QByteArray code = challengeError(row.kind); !code.isEmpty()) {
        answer.challenge.append({"error", code});
        answer.challenge.append({"error_description", answer.detail});
    }
    return answer;
}

std::optional<Refusal> refusalOf(const Verdict &verdict)
{
    if (verdict.accepted())
        return std::nullopt;
    const bool signatureGood = verdict.signature == SignatureStatus::Verified
                               || (verdict.signature == SignatureStatus::Unsecured && verdict.noneAllowed);
    if (verdict.structure != StructureStatus::WellFormed || !signatureGood)
        return Refusal::TokenInvalid;
    if (verdict.time == TimeStatus::Expired)
        return Refusal::TokenExpired;
    if (!isTimeGood(verdict.time))
        return Refusal::TokenInvalid;
    if (verdict.claims == ClaimsStatus::Violated)
        return isOfOtherType(verdict) ? Refusal::NotAccess : Refusal::TokenInvalid;
    return Refusal::TokenRevoked;
}

void setRevocation(Verdict &verdict, RevocationStatus status)
{
    verdict.revocation = status;
    verdict.failures.removeIf([](const Failure &failure) { return failure.axis == Axis::Revocation; });
    if (status != RevocationStatus::Revoked && status != RevocationStatus::Consumed)
        return;
    Failure failure;
    failure.axis = Axis::Revocation;
    failure.code = status == RevocationStatus::Consumed ? FailureCode::Consumed : FailureCode::Revoked;
    verdict.failures.append(std::move(failure));
}

} // namespace claimsmith::token
