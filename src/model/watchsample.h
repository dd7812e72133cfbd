// SPDX-License-Identifier: MIT
#pragma once

#include "model/watchlist.h"

namespace claimsmith::model {

/// Puts tokens to try the list with on it, and their key into the keyring: one that comes within the usual threshold
/// in a quarter of a minute, its refresh token, and one that ended. Handles in that order.
QList<WatchHandle> watchSample(WatchList &list, KeyringModel &keyring, QByteArrayView secret, token::Instant now);

} // namespace claimsmith::model
