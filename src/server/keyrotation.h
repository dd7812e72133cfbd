// SPDX-License-Identifier: MIT
#pragma once

#include "server/sessionsettings.h"
#include "token/instant.h"

namespace claimsmith::server {

/// `settings` with `next` as the key that signs. The one before it stays, its public half alone where it is a pair, to
/// verify what it signed and to be in the key set until the last of its tokens has ended; its time is in
/// SigningKey::verifiesUntil. With the key that signs already nothing changes.
[[nodiscard]] SharedSettings withNextKey(const SharedSettings &settings, SigningKey next, token::Instant now);
/// Without the former keys whose tokens have all ended at `now`; the same object where there is none.
[[nodiscard]] SharedSettings withoutEndedKeys(const SharedSettings &settings, token::Instant now);

} // namespace claimsmith::server
