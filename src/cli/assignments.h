// SPDX-License-Identifier: MIT
#pragma once

#include "cli/environment.h"
#include "token/claimlist.h"

#include <string>
#include <vector>

namespace claimsmith::cli {

/// Adds NAME=VALUE texts to `claims`: the value is JSON where it parses, else a string. What may surprise is said on
/// standard error. A refusal names `source`, the option.
[[nodiscard]] Outcome<void> addAssignments(
    token::ClaimList &claims, const std::vector<std::string> &texts, const QString &source, Environment &environment);

/// The refusal, with `source` before it.
[[nodiscard]] Problem problemOf(const QString &source, const token::IssueError &error);

} // namespace claimsmith::cli
