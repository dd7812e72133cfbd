// SPDX-License-Identifier: MIT
#pragma once

#include "cli/environment.h"
#include "jose/keyformat.h"

#include <string>

/// The forms of keys as the command line names them.
namespace claimsmith::cli {

/// "jwk", "jwks", "pem", …: a name of jose::keyFormats().
[[nodiscard]] Outcome<jose::KeyFormat> keyFormat(const std::string &name);
/// All of them, as --help shows them: "jwk|jwks|…".
[[nodiscard]] std::string keyFormatNames();

/// jose::writeKeys() with the words of its refusal.
[[nodiscard]] Outcome<jose::SecretBytes> exportKeys(const QList<jose::Key> &keys, const jose::KeyWriting &writing);

} // namespace claimsmith::cli
