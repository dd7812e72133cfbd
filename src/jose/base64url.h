// SPDX-License-Identifier: MIT
#pragma once

#include "jose/error.h"

#include <QByteArrayView>

#include <optional>

/// base64url without padding, RFC 7515 §2. Strict: every departure is named with its offset.
namespace claimsmith::jose::base64url {

/// `bytes` holds everything that decodes, also where `problem` is set: the '+' and '/' of standard base64 are read as
/// what they mean there, other characters outside the alphabet are passed over, a dangling last character is dropped.
/// `problem` is the departure from the strict form that has the lowest offset; offsets count bytes of `text`.
struct Decoded
{
    QByteArray bytes;
    std::optional<Error> problem;
};

[[nodiscard]] Decoded decode(QByteArrayView text, Segment segment = Segment::None);

/// Decodes into `bytes`, reusing its memory. The bulk path. Returns the first problem. `text` must not lie in `bytes`.
std::optional<Error> decodeInto(QByteArrayView text, QByteArray &bytes, Segment segment = Segment::None);

[[nodiscard]] QByteArray encode(QByteArrayView bytes);

/// Appends what encode() returns. `bytes` must not lie in `text`.
void appendEncoded(QByteArray &text, QByteArrayView bytes);
/// The length of what encode() returns for `count` octets.
[[nodiscard]] constexpr qsizetype encodedSize(qsizetype count) { return count / 3 * 4 + (count % 3 * 4 + 2) / 3; }

} // namespace claimsmith::jose::base64url
