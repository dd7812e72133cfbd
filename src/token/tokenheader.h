// SPDX-License-Identifier: MIT
#pragma once

#include "jose/json.h"
#include "token/token.h"

#include <QByteArrayView>
#include <QList>

namespace claimsmith::token {

/// The header parameters that decide how a token is read, found in one pass. Where a name stands twice, the last.
struct HeaderFields
{
    jose::JsonValue alg;
    jose::JsonValue kid;
    jose::JsonValue crit;
    jose::JsonValue b64;
    jose::JsonValue enc;

    static HeaderFields of(jose::JsonValue header);

    /// RFC 7797 §3: whether the payload is signed as it is.
    [[nodiscard]] bool isUnencoded() const;
};

/// A departure found in a header; `value` is the JSON value to blame, undefined where it is an absence.
struct HeaderDefect
{
    DefectCode code{};
    jose::JsonValue value{};
    QByteArray found{};
};

/// RFC 7515 §4.1.11 and RFC 7797 §6: `crit` is a non-empty list of distinct names that stand in the protected header
/// and are not the standards' own, each understood here (`b64` alone, and not in a JWE); `b64` is a boolean and, when
/// false, critical. `header` and `fields` are those of the protected header.
[[nodiscard]] QList<HeaderDefect> checkCritical(jose::JsonValue header, const HeaderFields &fields, bool encrypted);

/// The names that stand more than once at the top of `header` (RFC 7515 §4), with the offset of the later one.
struct DuplicateName
{
    QByteArray name;
    qsizetype offset;
};
[[nodiscard]] QList<DuplicateName> duplicateNames(const jose::Json &header);

/// Whether octets begin like a JSON object, as every JOSE header does, also where the rest is cut off or damaged.
[[nodiscard]] bool beginsLikeHeader(QByteArrayView bytes);

/// "string", "array", …: the word of RFC 8259 for the type of `value`.
[[nodiscard]] QByteArray typeName(jose::JsonValue value);

} // namespace claimsmith::token
