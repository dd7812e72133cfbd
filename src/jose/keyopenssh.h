// SPDX-License-Identifier: MIT
#pragma once

#include "jose/keydata.h"

/// OpenSSH's own forms of keys. Of the types it knows, ssh-rsa, ecdsa-sha2-nistp* and ssh-ed25519 hold keys that JWS
/// can use; keys in security keys (sk-*), ssh-dss and certificates are refused by name. The comment becomes
/// Key::label().
namespace claimsmith::jose {

/// Whether the first line of a text that is neither blank nor a comment has a public key in it.
[[nodiscard]] bool looksLikeOpenSshPublic(QByteArrayView text);
/// Public keys, one a line (RFC 4253 §6.6, RFC 5656 §3.1, RFC 8709 §4): as ssh-keygen writes them, in authorized_keys
/// with options in front, and in known_hosts. Lines without a key are passed over; those whose key cannot be used are
/// in `skipped`.
[[nodiscard]] Result<ImportedKeys> keysFromOpenSshPublic(QByteArrayView text);

/// Whether octets begin as the contents of an OPENSSH PRIVATE KEY do.
[[nodiscard]] bool isOpenSshPrivate(QByteArrayView bytes);
/// The key in them (OpenSSH's PROTOCOL.key): check numbers, padding, and whether the private half belongs to the public
/// one are looked at. A key under a pass phrase is refused, since bcrypt_pbkdf is in no library here, with the way
/// to bring it over.
[[nodiscard]] Result<KeyData> keyFromOpenSshPrivate(QByteArrayView bytes);

} // namespace claimsmith::jose
