// SPDX-License-Identifier: MIT
#include "store/migrations.h"

#include <array>

namespace claimsmith::store {

namespace {

/// Saved keys and linked files. Of a key only public parts are here. An HMAC secret has none, not even a thumbprint:
/// that is a digest of the secret, from which a weak one could be guessed.
/// keys.state: `saving` until the key store has the secret, `removing` until it has forgotten it; only `saved` rows are
/// keys. keys.owner: the run that is saving or removing; others leave the row alone as long as that run lives.
constexpr std::array version1{
    "CREATE TABLE keys ("
    " position INTEGER PRIMARY KEY AUTOINCREMENT,"
    " id TEXT NOT NULL UNIQUE,"
    " name TEXT NOT NULL,"
    " origin TEXT NOT NULL,"
    " description TEXT NOT NULL,"
    " key_id BLOB NOT NULL,"
    " public_jwk BLOB NOT NULL,"
    " has_secret INTEGER NOT NULL CHECK (has_secret IN (0, 1)),"
    " state TEXT NOT NULL CHECK (state IN ('saving', 'saved', 'removing')),"
    " owner TEXT NOT NULL"
    ") STRICT",
    "CREATE TABLE linked_files ("
    " position INTEGER PRIMARY KEY AUTOINCREMENT,"
    " id TEXT NOT NULL UNIQUE,"
    " path TEXT NOT NULL UNIQUE,"
    " name TEXT NOT NULL,"
    " held TEXT NOT NULL"
    ") STRICT",
};

constexpr std::array steps{Migration{version1}};

} // namespace

std::span<const Migration> schema() { return steps; }

} // namespace claimsmith::store
