// SPDX-License-Identifier: MIT
#include "token/validitytimes.h"

#include <QCoreApplication>

namespace claimsmith::token {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(claimsmith::token::ValidityTimes)
};

constexpr Boundary allBoundaries[] = {
    Boundary::ExpiresAt, Boundary::NotBefore, Boundary::IssuedAt, Boundary::ExpiresAtLeeway, Boundary::NotBeforeLeeway};

/// Never negative; saturates.
Duration distance(Instant a, Instant b)
{
    const Instant early = std::min(a, b);
    const Instant late = std::max(a, b);
    // Instants are within ±4·10^18 ms, so that their difference fits in 64 bits.
    return late - early;
}

} // namespace

QByteArrayView claimName(Boundary boundary)
{
    switch (boundary) {
    case Boundary::ExpiresAt:
        return "exp";
    case Boundary::NotBefore:
        return "nbf";
    case Boundary::IssuedAt:
        return "iat";
    case Boundary::ExpiresAtLeeway:
    case Boundary::NotBeforeLeeway:
        break;
    }
    return {};
}

QString boundaryName(Boundary boundary)
{
    switch (boundary) {
    case Boundary::ExpiresAtLeeway:
        return Words::tr("exp + leeway");
    case Boundary::NotBeforeLeeway:
        return Words::tr("nbf − leeway");
    case Boundary::ExpiresAt:
    case Boundary::NotBefore:
    case Boundary::IssuedAt:
        break;
    }
    return QString::fromLatin1(claimName(boundary));
}

ValidityTimes ValidityTimes::of(const Verdict &verdict)
{
    return {verdict.issuedAt, verdict.notBefore, verdict.expiresAt, verdict.now, verdict.leeway,
        token::tone(verdict, Axis::Time), verdict.time == TimeStatus::Malformed};
}

std::optional<Instant> ValidityTimes::at(Boundary boundary) const
{
    switch (boundary) {
    case Boundary::ExpiresAt:
        return expiresAt;
    case Boundary::NotBefore:
        return notBefore;
    case Boundary::IssuedAt:
        return issuedAt;
    case Boundary::ExpiresAtLeeway:
        if (expiresAt && leeway > Duration::zero())
            return plus(*expiresAt, leeway);
        break;
    case Boundary::NotBeforeLeeway:
        if (notBefore && leeway > Duration::zero())
            return plus(*notBefore, -leeway);
        break;
    }
    return std::nullopt;
}

QList<BoundaryPlace> boundaries(const ValidityTimes &times)
{
    QList<BoundaryPlace> places;
    for (const Boundary boundary : allBoundaries) {
        if (const std::optional<Instant> instant = times.at(boundary))
            places.append({boundary, *instant});
    }
    return places;
}

std::optional<BoundaryPlace> nearestBoundary(const ValidityTimes &times, Instant instant)
{
    std::optional<BoundaryPlace> nearest;
    const QList<BoundaryPlace> places = boundaries(times);
    for (const BoundaryPlace &place : places) {
        if (!nearest || distance(place.instant, instant) < distance(nearest->instant, instant))
            nearest = place;
    }
    return nearest;
}

QString relationText(const ValidityTimes &times, Instant instant)
{
    const std::optional<BoundaryPlace> nearest = nearestBoundary(times, instant);
    if (!nearest)
        return {};
    const QString name = boundaryName(nearest->boundary);
    if (instant == nearest->instant)
        return name;
    const QString length = durationText(distance(nearest->instant, instant));
    return instant < nearest->instant ? Words::tr("%1 − %2", "exp − 1 s").arg(name, length)
                                      : Words::tr("%1 + %2", "exp + 1 s").arg(name, length);
}

QString validityText(const ValidityTimes &times, Zone zone)
{
    const auto text = [zone](Instant instant) { return instantText(instant, zone); };
    QStringList parts;
    if (times.issuedAt)
        parts.append(Words::tr("Issued at %1").arg(text(*times.issuedAt)));
    if (times.notBefore)
        parts.append(Words::tr("Not valid before %1").arg(text(*times.notBefore)));
    if (times.expiresAt)
        parts.append(Words::tr("Expires at %1").arg(text(*times.expiresAt)));
    else if (!times.malformed)
        parts.append(Words::tr("Never expires"));
    if (times.malformed)
        parts.append(Words::tr("A time of this token cannot be read"));
    if (times.leeway > Duration::zero())
        parts.append(Words::tr("Leeway %1").arg(durationText(times.leeway)));
    const QString relation = relationText(times, times.now);
    parts.append(relation.isEmpty() ? Words::tr("Now %1").arg(text(times.now))
                                    : Words::tr("Now %1 (%2)").arg(text(times.now), relation));
    return parts.join(u'\n');
}

} // namespace claimsmith::token
