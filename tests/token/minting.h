// SPDX-License-Identifier: MIT
#pragma once

#include "jose/crypto/signing.h"
#include "jose/key.h"
#include "token/judge.h"
#include "token/token.h"

#include <QByteArray>

/// Tokens and keys made for a test.
namespace claimsmith::testsupport {

/// 256 bits without any pattern, so that no finding speaks of it.
[[nodiscard]] QByteArray strongSecret();
[[nodiscard]] jose::Key secretKey(const QByteArray &secret = strongSecret(), const QByteArray &keyId = {});
/// A new key of the algorithm's default size. RSA keys take long to make: they are made once.
[[nodiscard]] jose::Key newKey(jose::AlgorithmId algorithm);
/// A key from the text of a JWK.
[[nodiscard]] jose::Key jwk(const QByteArray &text);

/// A compact token of exactly these bytes, signed with the algorithm whatever the header says.
[[nodiscard]] QByteArray minted(
    const QByteArray &header, const QByteArray &payload, const jose::Key &key, jose::AlgorithmId algorithm);
/// The same with HS256 and strongSecret(), and the header {"alg":"HS256","typ":"JWT"}.
[[nodiscard]] QByteArray minted(const QByteArray &payload);

/// The codes of the failures, as the command line prints them: "expired,issuer_mismatch".
[[nodiscard]] QByteArray codes(const token::Verdict &verdict, const token::Token &token);
/// judge() once, at `seconds` since the epoch.
[[nodiscard]] token::Verdict judged(const token::Token &token, const QList<jose::Key> &keys,
    const token::Policy &policy = {}, qint64 seconds = 1'700'000'000);

} // namespace claimsmith::testsupport
