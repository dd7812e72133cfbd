// SPDX-License-Identifier: MIT
#pragma once

#include "model/history.h"

namespace claimsmith::model {

/// Puts tokens to try the list with on it, and their key into the keyring: a pair that is good, one that expired, one
/// that somebody changed and one without a signature.
void historySample(History &history, KeyringModel &keyring, token::Instant now);

} // namespace claimsmith::model
