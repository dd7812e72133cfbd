// SPDX-License-Identifier: MIT
#pragma once

#include "net/kitplan.h"

#include <QByteArray>
#include <QString>

#include <expected>

namespace claimsmith::model {

/// What a person typed about the run of a kit, as it was typed.
struct KitTarget
{
    QString url{};
    QString method = QStringLiteral("GET");
    QString headers{};                        ///< lines of "Name: value"
    QString body{};                           ///< of a request that has one
    QString place = QStringLiteral("bearer"); ///< see net::TokenPlace::parse()
    QString accepted = QStringLiteral("200-299");
    QString refused = QStringLiteral("401");
    int parallel = 4;
    double rate = 0;  ///< requests a second; 0: no limit
    int timeout = 10; ///< seconds

    /// The plan, or what is wrong, in words.
    [[nodiscard]] std::expected<net::KitPlan, QString> plan() const;
    /// "Token in the Authorization header · accepted is 2xx · refused is 401 · 4 at a time · no redirects".
    [[nodiscard]] QString words() const;

    /// To be remembered: without headers and body, and without user, query and fragment of the address, all of which
    /// may hold secrets.
    [[nodiscard]] QByteArray toJson() const;
    /// What of `json` is understood.
    [[nodiscard]] static KitTarget fromJson(const QByteArray &json);

    bool operator==(const KitTarget &) const = default;
};

/// "2xx", "401", "400, 401": statuses as people say them.
[[nodiscard]] QString statusesText(const net::StatusSet &statuses);

} // namespace claimsmith::model
