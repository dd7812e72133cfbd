// SPDX-License-Identifier: MIT
#include "fuzz.h"
#include "fuzzkeys.h"

using namespace claimsmith;

/// Any bytes as a key file, with a pass phrase.
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const jose::SecretBytes passphrase(QByteArrayView("swordfish"));
    fuzz::checkImport(fuzz::viewOf(data, size), passphrase);
    return 0;
}
