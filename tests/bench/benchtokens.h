// SPDX-License-Identifier: MIT
#pragma once

#include "jose/key.h"
#include "token/instant.h"

#include <QByteArray>

namespace claimsmith::bench {

/// A key of the size that the RFCs ask for, the same for every call with one algorithm.
[[nodiscard]] const jose::Key &benchKey(jose::AlgorithmId algorithm);
/// An access token signed with benchKey(), good at benchNow(): 430 bytes with HS256.
[[nodiscard]] QByteArray benchToken(jose::AlgorithmId algorithm);
/// Header and payload of it, before base64url.
[[nodiscard]] QByteArray benchHeader(jose::AlgorithmId algorithm);
[[nodiscard]] QByteArray benchPayload();
[[nodiscard]] token::Instant benchNow();

/// Fails the run with the words where something that must be done was not.
void require(bool condition, const char *what);

} // namespace claimsmith::bench
