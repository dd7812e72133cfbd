// SPDX-License-Identifier: MIT
#include "fuzz.h"
#include "fuzzkeys.h"

#include <QByteArray>

using namespace claimsmith;

/// Any bytes as OpenSSH keys: as text, and as the octets inside a private key, which base64 hides from the fuzzer.
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView bytes = fuzz::viewOf(data, size);
    fuzz::checkImport(bytes, {});
    const QByteArray armoured = "-----BEGIN OPENSSH PRIVATE KEY-----\n" + bytes.toByteArray().toBase64()
                                + "\n-----END OPENSSH PRIVATE KEY-----\n";
    fuzz::checkImport(armoured, {});
    return 0;
}
