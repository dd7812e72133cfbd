// SPDX-License-Identifier: MIT
#pragma once

#include "token/verdict.h"
#include "token/words.h"

#include <QList>
#include <QString>

#include <optional>

namespace claimsmith::token {

/// The instants at which the time of a token may be judged otherwise. In the order in which they are preferred where
/// two are equally near.
enum class Boundary : quint8 {
    ExpiresAt,       ///< `exp`
    NotBefore,       ///< `nbf`
    IssuedAt,        ///< `iat`
    ExpiresAtLeeway, ///< `exp` + leeway: from here on refused
    NotBeforeLeeway, ///< `nbf` − leeway: until here refused
};
/// `exp`, `nbf` or `iat`; empty for the edge of a leeway.
[[nodiscard]] QByteArrayView claimName(Boundary boundary);
/// "exp", "exp + leeway".
[[nodiscard]] QString boundaryName(Boundary boundary);

/// The times of a token and now, as a timeline shows them.
struct ValidityTimes
{
    std::optional<Instant> issuedAt{}, notBefore{}, expiresAt{};
    Instant now{};
    Duration leeway{0};     ///< none where negative
    Tone tone = Tone::Good; ///< of now, as the verdict has it
    bool malformed = false; ///< a time claim cannot be read, so that what is missing here may be in the token

    [[nodiscard]] static ValidityTimes of(const Verdict &verdict);
    /// Where `boundary` is; an edge of the leeway only where there is a leeway.
    [[nodiscard]] std::optional<Instant> at(Boundary boundary) const;
    /// When it begins to be valid as far as is known: `nbf`, else `iat`.
    [[nodiscard]] std::optional<Instant> start() const { return notBefore ? notBefore : issuedAt; }

    bool operator==(const ValidityTimes &) const = default;
};

/// One boundary that a token has.
struct BoundaryPlace
{
    Boundary boundary{};
    Instant instant{};

    bool operator==(const BoundaryPlace &) const = default;
};
/// Those that `times` has, in the order of Boundary.
[[nodiscard]] QList<BoundaryPlace> boundaries(const ValidityTimes &times);
/// The one that `instant` is nearest to; nullopt for a token without times.
[[nodiscard]] std::optional<BoundaryPlace> nearestBoundary(const ValidityTimes &times, Instant instant);

/// Where `instant` stands in words: "exp − 1 s", "nbf", "exp + 2 h 14 min"; empty for a token without times.
[[nodiscard]] QString relationText(const ValidityTimes &times, Instant instant);
/// All that a timeline shows, a line each: "Issued at …", "Not valid before …", "Expires at …", "Leeway …", "Now …".
[[nodiscard]] QString validityText(const ValidityTimes &times, Zone zone = Zone::Local);

} // namespace claimsmith::token
