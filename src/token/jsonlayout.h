// SPDX-License-Identifier: MIT
#pragma once

#include "jose/json.h"
#include "token/tokenedit.h"

#include <QByteArrayView>

#include <optional>

/// Where the pieces of a JSON text stand that an edit moves: names, values, commas, white space.
namespace claimsmith::token {

/// [begin, end) in bytes of the text.
struct ByteSpan
{
    qsizetype begin = -1;
    qsizetype end = -1;
};

/// A value with what belongs to its place. Views into the document.
struct JsonSlot
{
    jose::JsonValue json;
    jose::JsonValue parent; ///< undefined for the document itself
    ByteSpan name;          ///< with its quotes; −1 where it has none
    ByteSpan value;
    qsizetype comma = -1; ///< before it; −1 for the first
    qsizetype lead = 0;   ///< where the white space before it begins
    qsizetype next = -1;  ///< where its follower begins; −1 for the last
    bool isFirst = true;
    bool isRoot = true;

    /// Of the name, or of the value where it has none.
    [[nodiscard]] qsizetype begin() const { return name.begin >= 0 ? name.begin : value.begin; }
};

/// The value that `place` names; nullopt where there is none.
[[nodiscard]] std::optional<JsonSlot> slotOf(const jose::Json &json, const JsonPlace &place);
/// The last member or element of `container`, a value of the document `text`; nullopt where it is empty.
[[nodiscard]] std::optional<JsonSlot> lastSlot(QByteArrayView text, jose::JsonValue container);

/// `name` as a reference token of a JSON Pointer, RFC 6901 §3.
[[nodiscard]] QByteArray pointerToken(QByteArrayView name);

} // namespace claimsmith::token
