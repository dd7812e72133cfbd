// SPDX-License-Identifier: MIT
#pragma once

#include "token/judge.h"
#include "token/token.h"
#include "token/verdict.h"

#include <QList>
#include <QString>

namespace claimsmith::token {

/// What is worth knowing about a token whether or not it is accepted. Closed; names by codeName().
enum class FindingId : quint8 {
    NoExpiry,
    LongLifetime,
    ExpiryBeforeNotBefore,
    ExpiryBeforeIssuedAt,
    IssuedInFuture,
    TimeInMilliseconds,
    TimeNotANumber,
    TimeFraction,
    AlgNone,
    WeakSecret,
    KnownSecret,
    SecretTooShort,
    RsaTooSmall,
    SecretLooksEncoded,
    AlgorithmConfusion,
    DuplicateMember,
    NonCanonicalBase64,
    PaddedBase64,
    HeaderJku,
    HeaderX5u,
    HeaderJwk,
    HeaderX5c,
    UnusualType,
    KeyIdPath,
    KeyIdInjection,
    KeyIdUnmatched,
    KeyIdNotString,
    PersonalData,
    SecretInClaim,
    OverCookieLimit,
    OverHeaderLimit,
    UnknownCriticalHeader,
};
enum class Severity : quint8 { Note, Warning, Danger };

struct Finding
{
    FindingId id{};
    Severity severity = Severity::Note;
    Segment segment = Segment::None;
    QByteArray path;       ///< RFC 6901 JSON Pointer in the segment; empty for the whole of it
    qsizetype offset = -1; ///< in the token's text; −1 where no byte is meant
    QByteArray found;      ///< never a secret
    QByteArray wanted;
    const char *reference = ""; ///< UTF-8: "RFC 8725 §3.1"
};

/// Everything worth knowing, dangers first, then in the order of the token; of one id no more than 20. `keys` are those
/// of the Judge that made `verdict`. Costs more than a judgement (it tries well-known secrets on an HMAC): not for the
/// bulk path.
[[nodiscard]] QList<Finding> findings(const Token &token, const Verdict &verdict, const QList<jose::Key> &keys);

[[nodiscard]] QLatin1StringView codeName(FindingId id); ///< "no_expiry"
[[nodiscard]] QLatin1StringView severityName(Severity severity);
[[nodiscard]] QString title(const Finding &finding);   ///< short, translated
[[nodiscard]] QString message(const Finding &finding); ///< one or two sentences: what, why it matters, the cure

} // namespace claimsmith::token
