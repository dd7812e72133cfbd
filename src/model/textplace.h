// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>

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

} // namespace claimsmith::model
