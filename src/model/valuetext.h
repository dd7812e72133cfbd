// SPDX-License-Identifier: MIT
#pragma once

#include "jose/json.h"

#include <QByteArray>
#include <QString>

namespace claimsmith::model {

/// A value as one line that a person edits: a string without quotes and escapes, anything else as JSON. A string that
/// one line cannot show as it is (line breaks, characters that hide) stays JSON too.
[[nodiscard]] QString editableText(jose::JsonValue value);

/// What was typed in place of `former`, as JSON: a string stays a string; in place of anything else JSON is meant where
/// it parses, else a string. A string that was shown as JSON is answered as typed, which may be none.
[[nodiscard]] QByteArray typedJson(const QString &typed, jose::JsonValue former);

} // namespace claimsmith::model
