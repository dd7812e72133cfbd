// SPDX-License-Identifier: MIT
#include "token/findinglist.h"

#include "jose/numericdate.h"
#include "token/claims.h"
#include "token/words.h"

#include <algorithm>
#include <array>

namespace claimsmith::token {

using jose::JsonValue;
using jose::NumericDate;

namespace {

using namespace std::chrono_literals;

constexpr Duration accessLifetime = 24h;
constexpr Duration refreshLifetime = 365 * 24h;

Place placeOf(QByteArrayView claim, JsonValue value) { return {Segment::Payload, childPath({}, claim), value}; }

/// A number that stands in quotation marks, as it should have been written; empty where the text is none.
QByteArray unquotedNumber(JsonValue value)
{
    const QByteArrayView text = value.string().trimmed();
    return NumericDate::fromNumberText(text) ? text.toByteArray() : QByteArray();
}

void findInTimeClaim(QByteArrayView name, JsonValue value, FindingList &list)
{
    const Place place = placeOf(name, value);
    if (!value.isNumber()) {
        list.add(FindingId::TimeNotANumber, Severity::Warning, "RFC 7519 §2", place, shownValue(value),
            unquotedNumber(value));
        return;
    }
    const auto date = NumericDate::fromNumberText(value.numberText());
    if (!date)
        return;
    if (date->looksLikeMilliseconds()) {
        // As seconds the value is beyond the year 5000; a thousandth of it, rounded up, is what was meant.
        const Instant meant(Duration(date->ceilMilliseconds / 1000));
        list.add(FindingId::TimeInMilliseconds, Severity::Warning, "RFC 7519 §2", place, shownValue(value),
            QByteArray::number(toSeconds(meant)));
    } else if (!date->plainDigits) {
        list.add(FindingId::TimeFraction, Severity::Note, "RFC 7519 §2", place, shownValue(value));
    }
}

bool isText(JsonValue value, std::initializer_list<QByteArrayView> words)
{
    return std::ranges::any_of(
        words, [value](QByteArrayView word) { return value.string().compare(word, Qt::CaseInsensitive) == 0; });
}

/// By the claims that issuers tell the two kinds apart with: ours, Django's SimpleJWT, Keycloak, Amazon Cognito.
bool isRefreshToken(const jose::Json &payload)
{
    return isText(payload.member("type"), {"refresh"})
           || isText(payload.member("token_type"), {"refresh", "refresh_token"})
           || isText(payload.member("typ"), {"refresh", "offline"}) || isText(payload.member("token_use"), {"refresh"});
}

/// Proofs and events are not credentials: they have an age instead of an expiry (RFC 9449 §4.2, RFC 8417 §2.2).
bool needsNoExpiry(const SignaturePart *signature)
{
    return signature
           && isText(signature->header.member("typ"), {"dpop+jwt", "secevent+jwt", "application/secevent+jwt"});
}

/// An instant that can be compared with others: not one in milliseconds, of which that is said already.
std::optional<Instant> meantInstant(JsonValue value, std::optional<Instant> instant)
{
    const auto date = NumericDate::fromNumberText(value.numberText());
    return date && !date->looksLikeMilliseconds() ? instant : std::nullopt;
}

void findInLifetime(const Token &token, const Verdict &verdict, const RegisteredClaims &claims, FindingList &list)
{
    const bool isRefresh = isRefreshToken(token.payload());
    if (claims.expiry.isUndefined()) {
        if (!needsNoExpiry(judgedSignature(token, verdict)))
            list.add(FindingId::NoExpiry, Severity::Warning, "RFC 6750 §5.3", {Segment::Payload});
        return;
    }
    const auto end = meantInstant(claims.expiry, verdict.expiresAt);
    const auto notBefore = meantInstant(claims.notBefore, verdict.notBefore);
    const auto issuedAt = meantInstant(claims.issuedAt, verdict.issuedAt);
    if (!end)
        return;
    const Instant begin = issuedAt.value_or(notBefore.value_or(verdict.now));
    const Duration limit = isRefresh ? refreshLifetime : accessLifetime;
    if (*end > plus(begin, limit)) {
        list.add(FindingId::LongLifetime, isRefresh ? Severity::Note : Severity::Warning, "RFC 6750 §5.3",
            placeOf("exp", claims.expiry), QByteArray::number(toSeconds(*end) - toSeconds(begin)),
            QByteArray::number(toSeconds(Instant(limit))));
    }
    if (notBefore && *end <= *notBefore)
        list.add(FindingId::ExpiryBeforeNotBefore, Severity::Warning, "RFC 7519 §4.1.5", placeOf("exp", claims.expiry),
            shownValue(claims.expiry), shownValue(claims.notBefore));
    if (issuedAt && *end <= *issuedAt)
        list.add(FindingId::ExpiryBeforeIssuedAt, Severity::Warning, "RFC 7519 §4.1.6", placeOf("exp", claims.expiry),
            shownValue(claims.expiry), shownValue(claims.issuedAt));
}

} // namespace

void findInTimes(const Token &token, const Verdict &verdict, FindingList &list)
{
    const JsonValue payload = token.payload().root();
    if (!payload.isObject())
        return;
    payload.forEachMember([&list](QByteArrayView name, JsonValue value) {
        if (isTimeClaim(name))
            findInTimeClaim(name, value, list);
    });
    const RegisteredClaims claims = RegisteredClaims::of(payload);
    findInLifetime(token, verdict, claims, list);
    if (const auto issuedAt = meantInstant(claims.issuedAt, verdict.issuedAt);
        issuedAt && verdict.now < plus(*issuedAt, -verdict.leeway))
        list.add(FindingId::IssuedInFuture, Severity::Warning, "RFC 7519 §4.1.6", placeOf("iat", claims.issuedAt),
            shownValue(claims.issuedAt));
}

} // namespace claimsmith::token
