// SPDX-License-Identifier: MIT
#include "token/others.h"

#include "jose/numericdate.h"
#include "token/otherclaim.h"

#include <algorithm>
#include <initializer_list>

namespace claimsmith::token {

using Edge = OtherRule::Edge;
using IssuedAt = OtherRule::IssuedAt;
using NowIn = OtherRule::NowIn;

namespace {

/// The last second of the year 9999.
constexpr Instant lastOfCalendar{std::chrono::sys_days(std::chrono::year(10'000) / 1 / 1) - Duration(1)};

constexpr Duration aMillisecond{1};
constexpr Duration aSecond{1000};

/// The first instant from which the rule's clock is at or behind `time`, without leeway.
Instant boundary(const OtherRule &rule, Edge edge, const OtherClaim &time)
{
    using std::chrono::ceil;
    using std::chrono::floor;
    using std::chrono::seconds;
    // In whole milliseconds n: n >= x is n >= ceil(x), and n > x is n >= floor(x) + 1; the same in whole seconds.
    if (rule.nowIn == NowIn::Fractions)
        return edge == Edge::At ? time.ceiled : plus(time.floored, aMillisecond);
    return edge == Edge::At ? saturated(ceil<seconds>(time.ceiled).time_since_epoch().count() * 1000)
                            : plus(Instant(floor<seconds>(time.floored)), aSecond);
}

/// Where the arithmetic was held to its limit, the instant never comes.
bool comes(Instant instant) { return instant < saturated(jose::NumericDate::limit); }

} // namespace

OthersWindow::OthersWindow(const OtherRule &rule, const RegisteredClaims &claims)
{
    const Duration leeway = std::chrono::seconds(rule.leeway);
    const auto read = [&](jose::JsonValue value, QByteArrayView name, bool wanted, OtherRule::Fraction fraction) {
        OtherClaim claim = wanted ? readOtherClaim(rule, value, fraction) : OtherClaim();
        if (claim.state == OtherClaim::State::Refused && !m_always)
            setAlways(OthersAnswer::Refused, claim.reason, name);
        if (claim.state == OtherClaim::State::NotKnown && !m_always)
            setAlways(OthersAnswer::NotKnown, OthersReason::NotKnownValue, name);
        return claim;
    };
    const OtherClaim expiry = read(claims.expiry, "exp", rule.expiry != Edge::Never, rule.fraction);
    const OtherClaim notBefore = read(claims.notBefore, "nbf", rule.notBefore != Edge::Never, rule.startFraction);
    const bool readsIssued = rule.issuedAt == IssuedAt::Read || rule.issuedAt == IssuedAt::Checked
                             || (rule.issuedAt == IssuedAt::CheckedWithoutNotBefore && !notBefore.isTime());
    // Where iat is only read, a fraction does no harm.
    const auto issuedFraction = rule.issuedAt == IssuedAt::Read ? OtherRule::Fraction::Cut : rule.startFraction;
    const OtherClaim issued = read(claims.issuedAt, "iat", readsIssued, issuedFraction);

    if (rule.needsExpiry && expiry.state == OtherClaim::State::Absent)
        setAlways(OthersAnswer::Refused, OthersReason::NoExpiry, "exp");
    if (m_always)
        return;
    if (rule.expiryBecomesDate && claims.expiry.type() == jose::JsonValue::Type::String)
        setAlways(OthersAnswer::Refused, OthersReason::NotATime, "exp");
    else if (rule.expiryBecomesDate && expiry.isTime() && expiry.floored > lastOfCalendar)
        setAlways(OthersAnswer::Refused, OthersReason::OutOfRange, "exp");
    if (rule.refusesInverted && expiry.isTime() && notBefore.isTime() && notBefore.floored > expiry.floored)
        setAlways(OthersAnswer::Refused, OthersReason::Inverted, "nbf");
    if (rule.needsLifetime && expiry.isTime() && issued.isTime() && expiry.floored <= issued.floored)
        setAlways(OthersAnswer::Refused, OthersReason::NoLifetime, "exp");

    if (expiry.isTime()) {
        const Instant end = plus(boundary(rule, rule.expiry, expiry), leeway);
        if (comes(end))
            m_until = end;
    }
    if (notBefore.isTime())
        m_notBefore = plus(boundary(rule, rule.notBefore, notBefore), -leeway);
    if (issued.isTime() && rule.issuedAt != IssuedAt::Read)
        m_issued = plus(boundary(rule, Edge::At, issued), -leeway);
}

void OthersWindow::setAlways(OthersAnswer answer, OthersReason reason, QByteArrayView claim)
{
    m_always = OthersVerdict{answer, reason, claim.toByteArray()};
}

OthersVerdict OthersWindow::at(Instant now) const
{
    if (m_always)
        return *m_always;
    if (m_until && now >= *m_until)
        return {OthersAnswer::Refused, OthersReason::Expired, "exp"};
    if (m_notBefore && now < *m_notBefore)
        return {OthersAnswer::Refused, OthersReason::NotYetValid, "nbf"};
    if (m_issued && now < *m_issued)
        return {OthersAnswer::Refused, OthersReason::IssuedInFuture, "iat"};
    return {};
}

std::optional<Instant> OthersWindow::nextChange(Instant now) const
{
    if (m_always)
        return std::nullopt;
    std::optional<Instant> next;
    const OthersVerdict current = at(now);
    for (const std::optional<Instant> &one : {m_until, m_notBefore, m_issued}) {
        if (one && *one > now && comes(*one) && (!next || *one < *next) && at(*one) != current)
            next = one;
    }
    return next;
}

std::optional<Instant> OthersWindow::from() const
{
    if (m_notBefore && m_issued)
        return std::max(*m_notBefore, *m_issued);
    return m_notBefore ? m_notBefore : m_issued;
}

OthersVerdict othersVerdict(const OtherRule &rule, const RegisteredClaims &claims, Instant now)
{
    return OthersWindow(rule, claims).at(now);
}

QList<OthersRow> othersRows(const RegisteredClaims &claims, Instant now)
{
    QList<OthersRow> rows;
    for (const OtherRule &rule : otherRules()) {
        OthersWindow window(rule, claims);
        const OthersVerdict verdict = window.at(now);
        rows.append({&rule, std::move(window), verdict});
    }
    return rows;
}

} // namespace claimsmith::token
