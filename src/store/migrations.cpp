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

/// Users of the API and what is kept of their tokens; times are milliseconds since 1970, lists have a line break
/// between two. No text of a token is here. users.password: a salted scrypt hash, where there is a password.
/// families.user is no foreign key: a user whose removal is undone has the sessions again.
/// swept.until: the latest `exp` of a revoked token of that family whose row was swept; '' stands for tokens of none.
constexpr std::array version2{
    "CREATE TABLE users ("
    " id INTEGER PRIMARY KEY AUTOINCREMENT CHECK (id > 0),"
    " username TEXT NOT NULL UNIQUE,"
    " email TEXT NOT NULL,"
    " roles TEXT NOT NULL,"
    " scope TEXT NOT NULL,"
    " disabled INTEGER NOT NULL CHECK (disabled IN (0, 1)),"
    " password BLOB"
    ") STRICT",
    "CREATE TABLE families ("
    " id BLOB PRIMARY KEY,"
    " user INTEGER NOT NULL,"
    " created_at INTEGER NOT NULL,"
    " last_used_at INTEGER NOT NULL,"
    " expires_at INTEGER,"
    " ends_at INTEGER NOT NULL,"
    " generation INTEGER NOT NULL,"
    " revoked_at INTEGER,"
    " revoked_for TEXT CHECK ((revoked_at IS NULL) = (revoked_for IS NULL))"
    ") STRICT, WITHOUT ROWID",
    "CREATE INDEX families_by_user ON families (user)",
    "CREATE INDEX families_by_end ON families (ends_at)",
    "CREATE TABLE refresh_tokens ("
    " id BLOB PRIMARY KEY,"
    " family BLOB NOT NULL REFERENCES families (id) ON DELETE CASCADE,"
    " parent BLOB NOT NULL,"
    " generation INTEGER NOT NULL,"
    " issued_at INTEGER NOT NULL,"
    " expires_at INTEGER NOT NULL,"
    " consumed_at INTEGER,"
    " replaced_by BLOB CHECK ((consumed_at IS NULL) = (replaced_by IS NULL))"
    ") STRICT, WITHOUT ROWID",
    "CREATE INDEX refresh_tokens_by_family ON refresh_tokens (family)",
    "CREATE INDEX refresh_tokens_consumed ON refresh_tokens (expires_at) WHERE consumed_at IS NOT NULL",
    "CREATE TABLE revoked_tokens ("
    " id BLOB PRIMARY KEY,"
    " family BLOB NOT NULL,"
    " expires_at INTEGER,"
    " revoked_at INTEGER NOT NULL"
    ") STRICT, WITHOUT ROWID",
    "CREATE INDEX revoked_tokens_by_end ON revoked_tokens (expires_at)",
    "CREATE TABLE swept (family BLOB PRIMARY KEY, until INTEGER NOT NULL) STRICT, WITHOUT ROWID",
};

constexpr std::array steps{Migration{version1}, Migration{version2}};

} // namespace

std::span<const Migration> schema() { return steps; }

} // namespace claimsmith::store
