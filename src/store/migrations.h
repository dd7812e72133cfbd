// SPDX-License-Identifier: MIT
#pragma once

#include <span>

namespace claimsmith::store {

/// One step from a version of the schema to the next: statements that run in one transaction. The first is version 1.
/// What was once released is never edited: a change is a new step at the end.
struct Migration
{
    std::span<const char *const> statements; ///< UTF-8, one statement each
};

/// The schema of the data file, step by step.
[[nodiscard]] std::span<const Migration> schema();

} // namespace claimsmith::store
