// SPDX-License-Identifier: MIT
#pragma once

#include "net/kitplan.h"

/// The requests of a run as values. Pure; opens nothing.
namespace claimsmith::net {

struct KitRequest
{
    QUrl url;
    QByteArray method;
    QList<KitHeader> headers;
    QByteArray body;
};
/// The request of a plan without planError() that carries `token`, or none where that is nullptr; else why that place
/// cannot carry this token as it is, in words: it would arrive changed, and the answer would say nothing.
[[nodiscard]] std::expected<KitRequest, QString> kitRequest(const KitPlan &plan, const QByteArray *token);

} // namespace claimsmith::net
