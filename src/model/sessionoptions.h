// SPDX-License-Identifier: MIT
#pragma once

#include "server/sessionsettings.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace claimsmith::model {

/// A rotation policy that can be chosen by name, with the lifetimes that come with it.
struct PolicyChoice
{
    QString id; ///< stable: "detect", "supabase"
    QString name;
    QString words; ///< what a client meets there
    token::RotationPolicy rotation;
    token::Lifetimes lifetimes;
    bool imitates = false; ///< a system: its lifetimes are to be taken over
};
/// The plain policies, then the systems that are imitated.
[[nodiscard]] QList<PolicyChoice> policyChoices();

/// What a person chooses about sessions and the local API. No secret is among it.
struct SessionOptions
{
    QString policy = QStringLiteral("detect");        ///< PolicyChoice::id
    token::Duration grace = std::chrono::seconds(10); ///< with the policy "grace"
    token::Lifetimes lifetimes{};
    int port = 8000; ///< 0: a free one
    bool https = false;
    bool testClock = false; ///< clients may move the clock: /_test/clock
    bool plainJwt = false;  ///< access tokens have the header typ JWT instead of at+jwt
    QStringList origins{};  ///< of web pages that may ask: "http://localhost:5173"

    /// With the grace period, where the policy has a free one.
    [[nodiscard]] token::RotationPolicy rotation() const;
    /// What can be read of `json`; what is missing or out of range is as usual.
    [[nodiscard]] static SessionOptions fromJson(const QByteArray &json);
    [[nodiscard]] QByteArray toJson() const;

    bool operator==(const SessionOptions &) const = default;
};

/// Bounds of a lifetime: a token that has expired at once is of use to nobody, and a century is for ever.
constexpr token::Duration shortestLifetime = std::chrono::seconds(1);
constexpr token::Duration longestLifetime = std::chrono::days(36'525);

} // namespace claimsmith::model
