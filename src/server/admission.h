// SPDX-License-Identifier: MIT
#pragma once

#include "server/apirequest.h"
#include "server/apisettings.h"

#include <optional>

namespace claimsmith::server {

/// Whom the server answers, judged by the request line and the fields alone, before anything of a body is read.
class Admission
{
public:
    /// Origins as normalisedOrigin() gives them.
    Admission(QList<QByteArray> corsOrigins, qsizetype bodyBytes);

    /// nullopt: let in. In this order: malformed fields and framing (RFC 9112 §6), a `Host` that is not this machine
    /// (DNS rebinding), an `Origin` that is neither the server's own nor on the list, a body that is too large.
    [[nodiscard]] std::optional<ApiReply> refuse(const ApiRequest &request) const;
    /// What the answer to a request with an `Origin` of the list carries (Fetch Standard §3.3).
    [[nodiscard]] QList<HeaderField> corsFields(const ApiRequest &request) const;
    /// The answer to a preflight request, for a path of these methods; nullopt where it is none.
    [[nodiscard]] std::optional<ApiReply> preflight(const ApiRequest &request, const QByteArray &methods) const;

private:
    [[nodiscard]] bool isListed(QByteArrayView origin) const;

    QList<QByteArray> m_origins;
    qsizetype m_bodyBytes;
};

} // namespace claimsmith::server
