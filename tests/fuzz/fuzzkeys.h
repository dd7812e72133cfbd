// SPDX-License-Identifier: MIT
#pragma once

#include "jose/key.h"

#include <QByteArrayView>

namespace claimsmith::fuzz {

/// What must hold of an import of any bytes: a refusal in words, or keys that hold together, go back in as they came
/// out, and verify no garbage. Starts the crypto libraries at its first call.
void checkImport(QByteArrayView data, const jose::SecretBytes &passphrase);

} // namespace claimsmith::fuzz
