// SPDX-License-Identifier: MIT
#pragma once

#include "jose/json.h"
#include "jose/key.h"

namespace claimsmith::jose {

/// One JWK (RFC 7517 §4). Strict about its members: see KeyMember. Of a member that stands twice the last is taken.
/// `remarks` gets what was passed over though the key is good: an `x5c` that holds another key.
[[nodiscard]] Result<Key> keyFromJwk(const JsonValue &object, QList<Error> &remarks);
/// The keys of a JWK Set (RFC 7517 §5) or of a bare array. What cannot be used is in `skipped`; a set in which
/// nothing can be used is the first reason.
[[nodiscard]] Result<ImportedKeys> keysFromJwkSet(const JsonValue &array);

} // namespace claimsmith::jose
