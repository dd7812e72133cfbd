// SPDX-License-Identifier: MIT
#pragma once

#include "token/instant.h"

#include <QByteArray>
#include <QByteArrayView>

namespace claimsmith::token {

/// The forms of an identifier for `jti`.
enum class TokenIdKind : quint8 {
    Uuid4,     ///< random, RFC 9562 §5.4
    Uuid7,     ///< begins with the millisecond of issue, RFC 9562 §5.7: sorts by time
    Random128, ///< 128 random bits, base64url
};

/// A new identifier. `now` is used by Uuid7 alone; before 1970 counts as 1970.
[[nodiscard]] QByteArray newTokenId(TokenIdKind kind = TokenIdKind::Uuid4, Instant now = {});

/// The identifier that 16 random octets become; the rest of newTokenId(), for those who draw many octets at once.
[[nodiscard]] QByteArray tokenIdFrom(QByteArrayView octets, TokenIdKind kind, Instant now = {});

} // namespace claimsmith::token
