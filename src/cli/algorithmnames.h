// SPDX-License-Identifier: MIT
#pragma once

#include "cli/environment.h"
#include "jose/algorithm.h"

#include <string>

namespace claimsmith::cli {

/// "HS256, HS384, …": every name of the table.
[[nodiscard]] QString algorithmNames();
/// The algorithm of that name; a refusal lists the names that there are.
[[nodiscard]] Outcome<jose::AlgorithmId> algorithmByName(const std::string &name);

} // namespace claimsmith::cli
