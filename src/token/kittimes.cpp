// SPDX-License-Identifier: MIT
#include "token/kitmaker.h"

#include "token/timetext.h"

#include <tuple>

namespace claimsmith::token {

namespace {

constexpr qint64 hour = 3600; // seconds

QByteArray number(qint64 value) { return QByteArray::number(value); }
KitOutcome expired() { return refused(Axis::Time, FailureCode::Expired); }
KitOutcome expMalformed() { return refused(Axis::Time, FailureCode::ExpMalformed); }
KitOutcome notYetValid() { return refused(Axis::Time, FailureCode::NotYetValid); }
QString notANumericDate() { return KitWords::tr("RFC 7519 §2: a NumericDate is a JSON number"); }

void addExpiryBoundaries(KitMaker &kit)
{
    const auto add = [&kit](const char *id, const QString &title, qint64 exp, const KitOutcome &outcome,
                         const QString &reason) {
        kit.addPayload(id, title, kit.payloadWith("exp", number(exp)), outcome, reason);
    };
    const Duration leeway = kit.order().leeway;
    const QString boundary = KitWords::tr("RFC 7519 §4.1.4: on or after exp a token must not be accepted");
    add("exp-future-1s", KitWords::tr("Expires in one second"), kit.secondsAhead(1), accepted(),
        KitWords::tr("RFC 7519 §4.1.4: before exp a token is good"));
    add("exp-past-1h", KitWords::tr("Expired an hour ago"), kit.secondsAgo(hour, leeway), expired(), boundary);
    const QString granted = KitWords::tr("The server grants a leeway of %1").arg(compactDuration(leeway));
    for (const auto &[id, title, ago] : {std::tuple{"exp-past-1s", KitWords::tr("Expired one second ago"), 1},
             std::tuple{"exp-now", KitWords::tr("Expires at this instant"), 0}}) {
        const qint64 exp = kit.secondsAgo(ago);
        const bool within = kit.order().now < plus(fromSeconds(exp), leeway);
        add(id, title, exp, within ? accepted() : expired(), within ? granted : boundary);
    }
    if (leeway == Duration::zero())
        return;
    add("exp-leeway-inside", KitWords::tr("Expired, one second within the leeway"), kit.secondsAhead(1, -leeway),
        accepted(), granted);
    add("exp-leeway-end", KitWords::tr("Expired, at the end of the leeway"), kit.secondsAgo(0, leeway), expired(),
        boundary);
    add("exp-leeway-outside", KitWords::tr("Expired, one second beyond the leeway"), kit.secondsAgo(1, leeway),
        expired(), boundary);
}

void addExpiryForms(KitMaker &kit)
{
    const auto add = [&kit](const char *id, const QString &title, const QByteArray &json, const KitOutcome &outcome,
                         const QString &reason) {
        kit.addPayload(id, title, kit.payloadWith("exp", json), outcome, reason);
    };
    const QString fraction = KitWords::tr("RFC 7519 §2: a NumericDate may have a fraction");
    const QByteArray ahead = number(kit.secondsAhead(hour));
    add("exp-fraction", KitWords::tr("exp with a fraction, in an hour"), ahead + ".5", accepted(), fraction);
    add("exp-fraction-past", KitWords::tr("exp with a fraction, an hour ago"),
        number(kit.secondsAgo(hour, kit.order().leeway)) + ".5", expired(), fraction);
    add("exp-exponent", KitWords::tr("exp with an exponent, in an hour"),
        ahead.first(1) + '.' + ahead.sliced(1) + 'e' + number(ahead.size() - 1), accepted(),
        KitWords::tr("RFC 8259 §6: an exponent is another way to write the same number"));
    add("exp-text", KitWords::tr("exp is text"), '"' + ahead + '"', expMalformed(), notANumericDate());
    add("exp-null", KitWords::tr("exp is null"), "null", expMalformed(), notANumericDate());
    add("exp-true", KitWords::tr("exp is true"), "true", expMalformed(), notANumericDate());
    add("exp-array", KitWords::tr("exp is an array"), '[' + ahead + ']', expMalformed(), notANumericDate());
    add("exp-zero", KitWords::tr("exp is 0"), "0", expired(), KitWords::tr("0 is the beginning of 1970, not “never”"));
    add("exp-negative", KitWords::tr("exp is negative"), "-1", expired(), KitWords::tr("The end of 1969 is over"));
    add("exp-milliseconds", KitWords::tr("exp in milliseconds, an hour ago"),
        number(kit.secondsAgo(hour, kit.order().leeway)) + "000", accepted().onDemand(),
        KitWords::tr("Read as seconds it ends in tens of thousands of years: a careful server has a longest life"));
    add("exp-huge", KitWords::tr("exp beyond 64 bits"), "99999999999999999999", accepted().onDemand(),
        KitWords::tr("By the letter it is in the future; what a server makes of it shows its number type"));
}

void addIssuedAt(KitMaker &kit, const QString &granted)
{
    const auto add = [&kit](const char *id, const QString &title, const QByteArray &json, const KitOutcome &outcome,
                         const QString &reason) {
        kit.addPayload(id, title, kit.payloadWith("iat", json), outcome, reason);
    };
    const Duration leeway = kit.order().leeway;
    const QString before = KitWords::tr("Tokens are issued before they are used");
    const QString future = KitWords::tr("RFC 7519 §4.1.6 does not say that iat refuses a token; many libraries do");
    const KitOutcome inFuture = refused(Axis::Time, FailureCode::IssuedInFuture).onDemand();
    add("iat-past-1s", KitWords::tr("Issued one second ago"), number(kit.secondsAgo(1)), accepted(), before);
    add("iat-now", KitWords::tr("Issued at this instant"), number(kit.secondsAgo(0)), accepted(), before);
    if (leeway != Duration::zero()) {
        add("iat-leeway-inside", KitWords::tr("Issued soon, at the end of the leeway"),
            number(kit.secondsAgo(0, -leeway)), accepted(), granted);
    }
    add("iat-future-1s", KitWords::tr("Issued in one second"), number(kit.secondsAhead(1, leeway)), inFuture,
        leeway == Duration::zero() ? future : granted);
    add("iat-future-1h", KitWords::tr("Issued in an hour"), number(kit.secondsAhead(hour, leeway)), inFuture, future);
    kit.addPayload("iat-missing", KitWords::tr("No iat"), kit.payloadWithout("iat"), accepted().onDemand(),
        KitWords::tr("RFC 7519 §4.1.6: iat is optional; RFC 9068 §2.2 requires it in access tokens"));
    add("iat-text", KitWords::tr("iat is text"), '"' + number(kit.secondsAgo(1)) + '"',
        refused(Axis::Time, FailureCode::IatMalformed), notANumericDate());
}

} // namespace

void addExpiryVariants(KitMaker &kit)
{
    addExpiryBoundaries(kit);
    kit.addPayload("exp-missing", KitWords::tr("No exp"), kit.payloadWithout("exp"),
        refused(Axis::Claims, FailureCode::ClaimMissing),
        KitWords::tr("It would never end. RFC 9068 §2.2 requires exp in access tokens"));
    addExpiryForms(kit);
}

void addTimeVariants(KitMaker &kit)
{
    const auto add = [&kit](const char *id, const QString &title, QByteArrayView claim, const QByteArray &json,
                         const KitOutcome &outcome, const QString &reason) {
        kit.addPayload(id, title, kit.payloadWith(claim, json), outcome, reason);
    };
    const Duration leeway = kit.order().leeway;
    const QString boundary = KitWords::tr("RFC 7519 §4.1.5: before nbf a token must not be accepted");
    const QString reached = KitWords::tr("RFC 7519 §4.1.5: from nbf on a token is good");
    const QString granted = KitWords::tr("The server grants a leeway of %1").arg(compactDuration(leeway));
    add("nbf-past-1s", KitWords::tr("Valid since one second"), "nbf", number(kit.secondsAgo(1)), accepted(), reached);
    add("nbf-now", KitWords::tr("Valid from this instant"), "nbf", number(kit.secondsAgo(0)), accepted(), reached);
    if (leeway != Duration::zero()) {
        add("nbf-leeway-inside", KitWords::tr("Valid soon, at the end of the leeway"), "nbf",
            number(kit.secondsAgo(0, -leeway)), accepted(), granted);
    }
    add("nbf-future-1s", KitWords::tr("Not valid for another second"), "nbf", number(kit.secondsAhead(1, leeway)),
        notYetValid(), leeway == Duration::zero() ? boundary : granted);
    add("nbf-future-1h", KitWords::tr("Not valid for another hour"), "nbf", number(kit.secondsAhead(hour, leeway)),
        notYetValid(), boundary);
    add("nbf-text", KitWords::tr("nbf is text"), "nbf", '"' + number(kit.secondsAgo(1)) + '"',
        refused(Axis::Time, FailureCode::NbfMalformed), notANumericDate());
    addIssuedAt(kit, granted);
}

} // namespace claimsmith::token
