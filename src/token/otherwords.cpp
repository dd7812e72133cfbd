// SPDX-License-Identifier: MIT
#include "token/others.h"

#include <QCoreApplication>

#include <algorithm>

namespace claimsmith::token {

using namespace Qt::StringLiterals;
using Edge = OtherRule::Edge;
using Fraction = OtherRule::Fraction;
using IssuedAt = OtherRule::IssuedAt;
using NowIn = OtherRule::NowIn;
using Null = OtherRule::Null;
using Text = OtherRule::Text;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(claimsmith::token::others)
};

QString withLeeway(const OtherRule &rule, const QString &claim, QChar sign)
{
    return rule.leeway == 0 ? claim : u"%1 %2 %3"_s.arg(claim, sign, leewayText(rule));
}

QString expiryRuleText(const OtherRule &rule)
{
    const QString end = withLeeway(rule, u"exp"_s, u'+');
    QString text = rule.expiry == Edge::At ? Words::tr("refused when now ≥ %1").arg(end)
                                           : Words::tr("refused when now > %1").arg(end);
    if (rule.nowIn == NowIn::WholeSeconds)
        text += Words::tr("; now is cut to whole seconds");
    return text;
}

QString fractionRuleText(Fraction fraction)
{
    switch (fraction) {
    case Fraction::Kept:
        return Words::tr("kept");
    case Fraction::Microseconds:
        return Words::tr("kept to the microsecond");
    case Fraction::Cut:
        return Words::tr("cut off");
    case Fraction::Rounded:
        return Words::tr("rounded to whole seconds");
    case Fraction::RoundedToEven:
        return Words::tr("rounded to whole seconds, halves to the even one");
    case Fraction::Refused:
        return Words::tr("refused");
    }
    Q_UNREACHABLE_RETURN({});
}

QString textRuleText(const OtherRule &rule)
{
    switch (rule.text) {
    case Text::Refused:
        return Words::tr("refused");
    case Text::PythonInt:
        return rule.expiryBecomesDate ? Words::tr("a whole number is accepted, but not in exp")
                                      : Words::tr("a whole number is accepted");
    case Text::IntegerOrDate:
        return Words::tr("a whole number or an ISO 8601 date is accepted");
    case Text::Number:
        return Words::tr("a number is accepted");
    case Text::LeadingDigits:
        return Words::tr("the digits that it begins with count, else 0");
    case Text::NotKnown:
        return Words::tr("not known");
    }
    Q_UNREACHABLE_RETURN({});
}

QString nullText(Null null)
{
    switch (null) {
    case Null::Refused:
        return Words::tr("refused");
    case Null::Absent:
        return Words::tr("as if the claim were not there");
    case Null::Zero:
        return Words::tr("counts as 0");
    }
    Q_UNREACHABLE_RETURN({});
}

QString startRuleText(const OtherRule &rule, Edge edge, const QString &claim)
{
    const QString begin = withLeeway(rule, claim, u'−');
    return edge == Edge::At ? Words::tr("refused when now < %1").arg(begin)
                            : Words::tr("refused when now ≤ %1").arg(begin);
}

QString issuedRuleText(const OtherRule &rule)
{
    switch (rule.issuedAt) {
    case IssuedAt::Ignored:
        return Words::tr("not looked at");
    case IssuedAt::Read:
        return Words::tr("must be a time, may lie in the future");
    case IssuedAt::Checked:
        return startRuleText(rule, Edge::At, u"iat"_s);
    case IssuedAt::CheckedWithoutNotBefore:
        return Words::tr("%1, unless there is an nbf").arg(startRuleText(rule, Edge::At, u"iat"_s));
    }
    Q_UNREACHABLE_RETURN({});
}

QString oddText(const OtherRule &rule)
{
    if (rule.refusesInverted)
        return Words::tr("nbf later than exp is refused at any time");
    if (rule.needsLifetime)
        return Words::tr("exp not later than iat is refused at any time");
    return rule.zeroIsAbsent ? Words::tr("0 counts as no claim") : QString();
}

QString notATimeText(const OthersVerdict &verdict)
{
    const QString claim = QString::fromUtf8(verdict.claim);
    switch (verdict.reason) {
    case OthersReason::NotATime:
        return Words::tr("It does not take the value of %1 for a time").arg(claim);
    case OthersReason::Fraction:
        return Words::tr("It takes whole seconds only, in plain digits: %1 is refused").arg(claim);
    case OthersReason::OutOfRange:
        return Words::tr("%1 is beyond what it can hold").arg(claim);
    case OthersReason::NotKnownValue:
        return Words::tr("What it makes of this value of %1 was not found in its source").arg(claim);
    default:
        return {};
    }
}

} // namespace

QLatin1StringView codeName(OthersReason reason)
{
    switch (reason) {
    case OthersReason::None:
        return "none"_L1;
    case OthersReason::Expired:
        return "expired"_L1;
    case OthersReason::NotYetValid:
        return "not_yet_valid"_L1;
    case OthersReason::IssuedInFuture:
        return "issued_in_future"_L1;
    case OthersReason::NoExpiry:
        return "no_expiry"_L1;
    case OthersReason::NotATime:
        return "not_a_time"_L1;
    case OthersReason::Fraction:
        return "fraction"_L1;
    case OthersReason::OutOfRange:
        return "out_of_range"_L1;
    case OthersReason::Inverted:
        return "inverted"_L1;
    case OthersReason::NoLifetime:
        return "no_lifetime"_L1;
    case OthersReason::NotKnownValue:
        return "not_known"_L1;
    }
    Q_UNREACHABLE_RETURN({});
}

QLatin1StringView answerName(OthersAnswer answer)
{
    switch (answer) {
    case OthersAnswer::Accepted:
        return "accepted"_L1;
    case OthersAnswer::Refused:
        return "refused"_L1;
    case OthersAnswer::NotKnown:
        return "not_known"_L1;
    }
    Q_UNREACHABLE_RETURN({});
}

QString answerText(OthersAnswer answer)
{
    switch (answer) {
    case OthersAnswer::Accepted:
        return Words::tr("accepted");
    case OthersAnswer::Refused:
        return Words::tr("refused");
    case OthersAnswer::NotKnown:
        return Words::tr("not known");
    }
    Q_UNREACHABLE_RETURN({});
}

QString reasonText(const OtherRule &rule, const OthersWindow &window, const OthersVerdict &verdict, Zone zone)
{
    const auto shown = [zone](const std::optional<Instant> &instant) {
        return instantText(instant.value_or(Instant()), zone);
    };
    const QString leeway = rule.leeway == 0 ? QString() : Words::tr(" (leeway %1)").arg(leewayText(rule));
    switch (verdict.reason) {
    case OthersReason::None:
        return window.until() ? Words::tr("Accepted until %1%2").arg(shown(window.until()), leeway)
                              : Words::tr("Accepted for ever: no end applies");
    case OthersReason::Expired:
        return Words::tr("Expired: refused since %1%2").arg(shown(window.until()), leeway);
    case OthersReason::NotYetValid:
        return Words::tr("Not yet valid: refused until %1 by nbf%2").arg(shown(window.from()), leeway);
    case OthersReason::IssuedInFuture:
        return Words::tr("Issued in the future: refused until %1 by iat%2").arg(shown(window.from()), leeway);
    case OthersReason::NoExpiry:
        return Words::tr("It needs an exp, and the token has none");
    case OthersReason::Inverted:
        return Words::tr("nbf is later than exp, which it refuses at any time");
    case OthersReason::NoLifetime:
        return Words::tr("exp is not later than iat, which it refuses at any time");
    case OthersReason::NotATime:
    case OthersReason::Fraction:
    case OthersReason::OutOfRange:
    case OthersReason::NotKnownValue:
        return notATimeText(verdict);
    }
    Q_UNREACHABLE_RETURN({});
}

QString untilText(const OthersWindow &window, Zone zone)
{
    if (window.always())
        return u"–"_s;
    return window.until() ? instantText(*window.until(), zone) : Words::tr("for ever");
}

QString leewayText(const OtherRule &rule) { return Words::tr("%1 s").arg(rule.leeway); }

QString needsExpiryText(const OtherRule &rule) { return rule.needsExpiry ? Words::tr("yes") : Words::tr("no"); }

QString notBeforeText(const OtherRule &rule)
{
    return rule.notBefore == Edge::Never ? Words::tr("not checked") : Words::tr("checked");
}

QString issuedAtText(const OtherRule &rule)
{
    switch (rule.issuedAt) {
    case IssuedAt::Ignored:
    case IssuedAt::Read:
        return Words::tr("not checked");
    case IssuedAt::Checked:
        return Words::tr("checked");
    case IssuedAt::CheckedWithoutNotBefore:
        return Words::tr("if no nbf");
    }
    Q_UNREACHABLE_RETURN({});
}

QString fractionText(const OtherRule &rule)
{
    switch (rule.fraction) {
    case Fraction::Kept:
    case Fraction::Microseconds:
        return Words::tr("kept");
    case Fraction::Cut:
        return Words::tr("cut off");
    case Fraction::Rounded:
    case Fraction::RoundedToEven:
        return Words::tr("rounded");
    case Fraction::Refused:
        return Words::tr("refused");
    }
    Q_UNREACHABLE_RETURN({});
}

QString noteText(const OtherRule &rule)
{
    return *rule.note ? QCoreApplication::translate("claimsmith::token::others", rule.note) : QString();
}

QList<OthersFact> ruleFacts(const OtherRule &rule)
{
    QList<OthersFact> facts{
        {u"exp"_s, expiryRuleText(rule)},
        {Words::tr("no exp"), rule.needsExpiry ? Words::tr("refused") : Words::tr("accepted for ever")},
        {u"nbf"_s,
            rule.notBefore == Edge::Never ? Words::tr("not looked at") : startRuleText(rule, rule.notBefore, u"nbf"_s)},
        {u"iat"_s, issuedRuleText(rule)},
        {Words::tr("fractions"), fractionRuleText(rule.fraction)},
        {Words::tr("as text"), textRuleText(rule)},
        {Words::tr("as null"), nullText(rule.null)},
    };
    if (const QString odd = oddText(rule); !odd.isEmpty())
        facts.append({Words::tr("besides"), odd});
    if (const QString note = noteText(rule); !note.isEmpty())
        facts.append({Words::tr("note"), note});
    facts.append({Words::tr("source"), QString::fromUtf8(rule.source)});
    return facts;
}

QString othersHeadline(const QList<OthersRow> &rows)
{
    const auto count = [&rows](OthersAnswer answer) {
        return static_cast<int>(
            std::ranges::count(rows, answer, [](const OthersRow &row) { return row.verdict.answer; }));
    };
    const QString text = Words::tr("Accepted by %1 of %2").arg(count(OthersAnswer::Accepted)).arg(rows.size());
    const int open = count(OthersAnswer::NotKnown);
    return open == 0 ? text : Words::tr("%1, %n not known", nullptr, open).arg(text);
}

} // namespace claimsmith::token
