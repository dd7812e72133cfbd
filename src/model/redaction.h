// SPDX-License-Identifier: MIT
#pragma once

#include "token/token.h"

#include <QString>

namespace claimsmith::model {

/// The token without what makes it usable: "eyJ….eyJ….<signature removed>". Header and payload stay whole, so that a
/// colleague can read them; of a JWE only the header stays; of a JSON serialization every signature goes. Text that is
/// no token is replaced as a whole, since nobody knows what it holds.
[[nodiscard]] QString redactedToken(const token::Token &token);

} // namespace claimsmith::model
