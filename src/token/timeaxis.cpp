// SPDX-License-Identifier: MIT
#include "token/timeaxis.h"

#include "jose/numericdate.h"

#include <array>

namespace claimsmith::token {

using jose::NumericDate;

namespace {

Failure timeFailure(FailureCode code, QByteArrayView claim, jose::JsonValue value)
{
    Failure failure;
    failure.axis = Axis::Time;
    failure.code = code;
    failure.claim = claim.toByteArray();
    failure.found = shownValue(value);
    return failure;
}

Failure malformed(FailureCode code, QByteArrayView claim, jose::JsonValue value)
{
    Failure failure = timeFailure(code, claim, value);
    failure.wanted = "number";
    return failure;
}

/// Where the arithmetic was held to its limit, the instant never comes.
bool comes(Instant instant) { return instant < saturated(NumericDate::limit); }

} // namespace

TimeAxis::Claim TimeAxis::read(jose::JsonValue value)
{
    Claim claim{value, std::nullopt};
    if (!value.isNumber())
        return claim;
    if (const auto date = NumericDate::fromNumberText(value.numberText()))
        claim.instant = saturated(date->ceilMilliseconds);
    return claim;
}

TimeAxis::TimeAxis(const RegisteredClaims &claims, const Policy &policy)
    : m_expiry(read(claims.expiry))
    , m_notBefore(read(claims.notBefore))
    , m_issuedAt(read(claims.issuedAt))
    , m_policy(&policy)
{}

TimeAxis::State TimeAxis::at(Instant now) const
{
    State state;
    const Duration leeway = m_policy->leeway;
    if (m_expiry.instant)
        state.expired = now >= plus(*m_expiry.instant, leeway);
    if (m_notBefore.instant)
        state.notYetValid = now < plus(*m_notBefore.instant, -leeway);
    if (m_issuedAt.instant) {
        state.issuedInFuture = m_policy->checkIssuedAt && now < plus(*m_issuedAt.instant, -leeway);
        state.tooOld = m_policy->maxAge && now >= plus(plus(*m_issuedAt.instant, *m_policy->maxAge), leeway);
    }

    // The first that holds, gravest first.
    if (m_expiry.isMalformed() || m_notBefore.isMalformed() || m_issuedAt.isMalformed())
        state.status = TimeStatus::Malformed;
    else if (state.expired)
        state.status = TimeStatus::Expired;
    else if (state.notYetValid)
        state.status = TimeStatus::NotYetValid;
    else if (state.issuedInFuture)
        state.status = TimeStatus::IssuedInFuture;
    else if (!m_expiry.instant)
        state.status = TimeStatus::NoExpiry;
    else if (now >= plus(*m_expiry.instant, -m_policy->expiringSoon))
        state.status = TimeStatus::ExpiringSoon;
    else
        state.status = TimeStatus::Active;
    return state;
}

std::optional<Instant> TimeAxis::nextChange(Instant now) const
{
    std::array<Instant, 5> boundaries;
    size_t count = 0;
    if (m_expiry.instant) {
        boundaries.at(count++) = plus(*m_expiry.instant, -m_policy->expiringSoon);
        boundaries.at(count++) = plus(*m_expiry.instant, m_policy->leeway);
    }
    if (m_notBefore.instant)
        boundaries.at(count++) = plus(*m_notBefore.instant, -m_policy->leeway);
    if (m_issuedAt.instant && m_policy->checkIssuedAt)
        boundaries.at(count++) = plus(*m_issuedAt.instant, -m_policy->leeway);
    if (m_issuedAt.instant && m_policy->maxAge)
        boundaries.at(count++) = plus(plus(*m_issuedAt.instant, *m_policy->maxAge), m_policy->leeway);

    const State current = at(now);
    std::optional<Instant> next;
    for (size_t i = 0; i < count; ++i) {
        const Instant boundary = boundaries.at(i);
        // Not every boundary is a change: an expired token does not become "expiring soon".
        if (boundary > now && comes(boundary) && (!next || boundary < *next) && at(boundary) != current)
            next = boundary;
    }
    return next;
}

void TimeAxis::judge(Verdict &verdict, QList<Failure> &claimFailures) const
{
    const State state = at(verdict.now);
    verdict.time = state.status;
    verdict.expiresAt = m_expiry.instant;
    verdict.notBefore = m_notBefore.instant;
    verdict.issuedAt = m_issuedAt.instant;
    verdict.changesAt = nextChange(verdict.now);

    if (m_expiry.isMalformed())
        verdict.failures.append(malformed(FailureCode::ExpMalformed, "exp", m_expiry.value));
    if (m_notBefore.isMalformed())
        verdict.failures.append(malformed(FailureCode::NbfMalformed, "nbf", m_notBefore.value));
    if (m_issuedAt.isMalformed())
        verdict.failures.append(malformed(FailureCode::IatMalformed, "iat", m_issuedAt.value));
    if (state.expired)
        verdict.failures.append(timeFailure(FailureCode::Expired, "exp", m_expiry.value));
    const auto waitFor = [&verdict](Failure failure, Instant end) {
        if (comes(end))
            failure.changesAt = end;
        verdict.failures.append(std::move(failure));
    };
    if (state.notYetValid)
        waitFor(timeFailure(FailureCode::NotYetValid, "nbf", m_notBefore.value),
            plus(*verdict.notBefore, -m_policy->leeway));
    if (state.issuedInFuture)
        waitFor(timeFailure(FailureCode::IssuedInFuture, "iat", m_issuedAt.value),
            plus(*verdict.issuedAt, -m_policy->leeway));
    if (state.tooOld) {
        Failure failure = timeFailure(FailureCode::TooOld, "iat", m_issuedAt.value);
        failure.axis = Axis::Claims;
        failure.wanted = QByteArray::number(qint64(m_policy->maxAge->count()));
        claimFailures.append(std::move(failure));
    }
}

} // namespace claimsmith::token
