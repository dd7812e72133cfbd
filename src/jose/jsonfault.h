// SPDX-License-Identifier: MIT
#pragma once

#include "jose/error.h"

#include <QByteArrayView>

#include <optional>

namespace claimsmith::jose {

/// Where a text stops being JSON, and why.
struct JsonFault
{
    ErrorCode code{};
    qsizetype offset = 0;
    const char *reason = nullptr; ///< for JsonSyntax: one of a closed list, marked for translation

    /// `text` is the text that the fault was found in.
    [[nodiscard]] Error toError(QByteArrayView text, Segment segment) const;
};

/// The first byte at which `text` departs from RFC 8259, in words for a person; nullopt where it never does. Slower
/// than the parser: it is asked when the parser has refused.
[[nodiscard]] std::optional<JsonFault> findJsonFault(QByteArrayView text, int maxDepth);

} // namespace claimsmith::jose
