// SPDX-License-Identifier: MIT
#pragma once

#include "cli/environment.h"
#include "jose/key.h"

#include <QByteArray>
#include <QList>

#include <string>

namespace claimsmith::cli {

enum class KeyFormat : quint8 { Jwk, Jwks, Pem };

/// "jwk", "jwks" or "pem".
[[nodiscard]] Outcome<KeyFormat> keyFormat(const std::string &name);

/// The keys in `format`, with a line end; their secret parts too where `withSecret`. Wipe the result after use.
/// A refusal where the format cannot hold them: several keys as one JWK, a shared secret as PEM or without its secret.
[[nodiscard]] Outcome<QByteArray> exportKeys(const QList<jose::Key> &keys, KeyFormat format, bool withSecret);

} // namespace claimsmith::cli
