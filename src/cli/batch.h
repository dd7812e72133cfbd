// SPDX-License-Identifier: MIT
#pragma once

#include "cli/environment.h"
#include "cli/exitstatus.h"
#include "scan/bulkverifier.h"

namespace claimsmith::cli {

/// Judges one token a line of `file` ("-": standard input), and prints one JSON object a line, or the counts alone.
[[nodiscard]] Outcome<ExitStatus> verifyBatch(
    const scan::BulkVerifier &verifier, const QString &file, bool summary, Environment &environment);

} // namespace claimsmith::cli
