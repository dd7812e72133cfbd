// SPDX-License-Identifier: MIT
#pragma once

#include "jose/error.h"

#include <QByteArrayView>
#include <QString>

namespace claimsmith::model {

/// A place in a text for a person and for an editor.
struct TextPlace
{
    int line = 1;             ///< counted from 1
    int column = 1;           ///< characters, counted from 1
    qsizetype characters = 0; ///< from the start of the text in QString's units: the cursor's position

    bool operator==(const TextPlace &) const = default;
};

/// The place of a byte of UTF-8; an offset beyond the text is its end.
[[nodiscard]] TextPlace textPlace(QByteArrayView utf8, qsizetype offset);

/// What is wrong with a text, without the place that an offset is.
[[nodiscard]] QString placelessMessage(jose::Error error);
/// "Line 3, column 15: This is not JSON: …": the same with the place in `utf8` as an editor counts it.
[[nodiscard]] QString placedMessage(const jose::Error &error, QByteArrayView utf8);

} // namespace claimsmith::model
