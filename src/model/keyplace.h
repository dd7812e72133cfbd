// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace claimsmith::model {

/// Names one key of the keyring for as long as the program runs; rows move, this does not.
enum class KeyHandle : quint64 { None = 0 };

/// Where a key lives.
enum class KeyPlace {
    Session,  ///< this run alone
    KeyStore, ///< the system key store: it is there again at the next start
    File,     ///< a file that is followed
};
[[nodiscard]] QString placeText(KeyPlace place); ///< "This session"; translated

/// Whether a key is at hand.
enum class KeyState {
    Ready,
    Saving,  ///< the system key store was asked to take it
    Loading, ///< the system key store was asked for its secret
    Failed,  ///< its secret, or its file, cannot be had: see KeyEntry::problem
};

} // namespace claimsmith::model
