// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace claimsmith::store {

/// `text` fit for a line of a list: white space simplified, what cannot be seen left out, 200 characters at most.
/// Never null.
[[nodiscard]] QString oneLine(const QString &text);

} // namespace claimsmith::store
