// SPDX-License-Identifier: MIT
#pragma once

#include "token/instant.h"

#include <QList>
#include <QString>

#include <optional>

namespace claimsmith::token {

/// What becomes of a refresh token that is exchanged, and of one that comes again.
struct RotationPolicy
{
    /// What a consumed token gets that is still honoured.
    enum class Honoured : quint8 {
        NewChild,     ///< another refresh token beside the first
        CurrentToken, ///< the one that was given for it before
    };

    bool rotates = true;      ///< else a refresh token is good until it expires
    bool detectsReuse = true; ///< a consumed token that is not honoured revokes its family
    /// How long the immediately previous token is honoured after it was consumed. Zero: not at all.
    Duration grace{0};
    Honoured honoured = Honoured::NewChild;
    /// The immediately previous token is honoured at any time, as long as what was given for it is unused.
    bool honoursParent = false;
    std::optional<Duration> absoluteLifetime{}; ///< of a family, from the login on
    std::optional<Duration> idleLifetime{};     ///< of a family, from its last use on
    /// Access tokens of a revoked family are refused as well (RFC 7009 §2.1 says they should be); else they live on
    /// until they expire or are revoked themselves.
    bool accessEndsWithFamily = true;

    bool operator==(const RotationPolicy &) const = default;
};

/// The policies that have a name.
[[nodiscard]] RotationPolicy noRotation();
[[nodiscard]] RotationPolicy rotation();
[[nodiscard]] RotationPolicy reuseDetection(); ///< the default
[[nodiscard]] RotationPolicy gracePeriod(Duration grace);

/// A policy and lifetimes that imitate a system as it is when it is new.
struct SessionPreset
{
    QLatin1StringView id; ///< stable: "supabase"
    QString name;         ///< "Supabase Auth"
    QString description;  ///< what a client meets there; translated
    RotationPolicy rotation;
    Duration accessLifetime{};
    Duration refreshLifetime{};
};
/// RFC 9700, Auth0, Supabase, Keycloak, in this order.
[[nodiscard]] QList<SessionPreset> sessionPresets();

} // namespace claimsmith::token
