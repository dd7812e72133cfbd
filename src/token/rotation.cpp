// SPDX-License-Identifier: MIT
#include "token/rotation.h"

#include <QCoreApplication>

namespace claimsmith::token {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(claimsmith::token::Rotation)
};

using namespace std::chrono_literals;

} // namespace

RotationPolicy noRotation() { return {.rotates = false, .detectsReuse = false}; }

RotationPolicy rotation() { return {.detectsReuse = false}; }

RotationPolicy reuseDetection() { return {}; }

RotationPolicy gracePeriod(Duration grace) { return {.grace = grace}; }

QList<SessionPreset> sessionPresets()
{
    return {
        {.id = "rfc9700"_L1,
            .name = u"RFC 9700"_s,
            .description =
                Words::tr("Each refresh token is good once. One that comes again ends its family, and access "
                          "with it (RFC 9700 §4.14.2)."),
            .rotation = reuseDetection(),
            .accessLifetime = 1h,
            .refreshLifetime = std::chrono::days(7)},
        {.id = "auth0"_L1,
            .name = u"Auth0"_s,
            .description = Words::tr("Rotation with reuse detection and no overlap. A family lasts 30 days, or 15 days "
                                     "without use. Access tokens live on when it is revoked."),
            .rotation = {.absoluteLifetime = std::chrono::days(30),
                .idleLifetime = std::chrono::days(15),
                .accessEndsWithFamily = false},
            .accessLifetime = 24h,
            .refreshLifetime = std::chrono::days(30)},
        {.id = "supabase"_L1,
            .name = u"Supabase Auth"_s,
            .description = Words::tr("Rotation with reuse detection. The previous token gets the current one, at any "
                                     "time while that is unused, and within 10 s. Sessions do not end by themselves: "
                                     "here after a year."),
            .rotation = {.grace = 10s,
                .honoured = RotationPolicy::Honoured::CurrentToken,
                .honoursParent = true,
                .accessEndsWithFamily = false},
            .accessLifetime = 1h,
            .refreshLifetime = std::chrono::days(365)},
        {.id = "keycloak"_L1,
            .name = u"Keycloak"_s,
            .description = Words::tr("Revoke Refresh Token switched on, with no reuse: one that comes again ends the "
                                     "session. A session lasts 10 h, or 30 min without use."),
            .rotation = {.absoluteLifetime = 10h, .idleLifetime = 30min},
            .accessLifetime = 5min,
            .refreshLifetime = 30min},
    };
}

} // namespace claimsmith::token
