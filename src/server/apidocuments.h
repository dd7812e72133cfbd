// SPDX-License-Identifier: MIT
#pragma once

#include "server/apirequest.h"

#include <QByteArray>

namespace claimsmith::server {

/// RFC 8414 §2: what clients configure themselves with.
[[nodiscard]] QByteArray serverMetadata(const QByteArray &issuer, const QByteArray &url);
/// The description of every route, OpenAPI 3.1; those of the clock only `withClock`.
[[nodiscard]] QByteArray openApi(const QByteArray &url, bool withClock);
/// A page that tries every route of openApi(): nothing of it comes from elsewhere, which its content security policy
/// enforces.
[[nodiscard]] ApiReply docsPage();

} // namespace claimsmith::server
