// SPDX-License-Identifier: MIT
#pragma once

#include "jose/crypto/signing.h"
#include "jose/error.h"
#include "jose/key.h"

#include <QByteArray>

#include <expected>

namespace claimsmith::token {

/// A compact JWS of exactly these bytes: `header` and `payload` are encoded as they stand, never re-serialised.
/// `header` must be a JSON object whose `alg` is that of `signer`; anything may be the payload.
[[nodiscard]] jose::Result<QByteArray> signCompact(QByteArrayView header, QByteArrayView payload, jose::Signer &signer);
/// The same without a signature: `alg` none, RFC 7515 §6.
[[nodiscard]] QByteArray unsecuredCompact(QByteArrayView header, QByteArrayView payload);

/// A random identifier for `jti`: UUID version 4.
[[nodiscard]] QByteArray newTokenId();

} // namespace claimsmith::token
