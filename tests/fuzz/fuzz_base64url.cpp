// SPDX-License-Identifier: MIT
#include "fuzz.h"

#include "jose/base64url.h"

using namespace claimsmith;
using namespace claimsmith::jose;

/// A text is accepted exactly when it is what encode() writes; Qt's decoder agrees about the octets.
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView text = fuzz::viewOf(data, size);
    const base64url::Decoded decoded = base64url::decode(text, Segment::Payload);

    static QByteArray reused;
    FUZZ_CHECK(base64url::decodeInto(text, reused, Segment::Payload) == decoded.problem);
    FUZZ_CHECK(reused == decoded.bytes);
    FUZZ_CHECK(decoded.bytes.size() <= text.size() / 4 * 3 + 2);
    FUZZ_CHECK((base64url::encode(decoded.bytes) == text) == !decoded.problem);

    if (decoded.problem) {
        FUZZ_CHECK(decoded.problem->offset >= 0 && decoded.problem->offset < text.size());
        FUZZ_CHECK(decoded.problem->segment == Segment::Payload);
        FUZZ_CHECK(!message(*decoded.problem).isEmpty());
        // Everything before the first departure decodes as if it stood alone.
        const QByteArrayView before = text.first(decoded.problem->offset / 4 * 4);
        FUZZ_CHECK(!base64url::decode(before).problem);
        FUZZ_CHECK(decoded.bytes.startsWith(base64url::decode(before).bytes));
    } else {
        const auto other = QByteArray::fromBase64Encoding(text.toByteArray(),
            QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals | QByteArray::AbortOnBase64DecodingErrors);
        FUZZ_CHECK(other && *other == decoded.bytes);
    }
    const base64url::Decoded back = base64url::decode(base64url::encode(text));
    FUZZ_CHECK(!back.problem && back.bytes == text);
    return 0;
}
