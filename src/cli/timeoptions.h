// SPDX-License-Identifier: MIT
#pragma once

#include "cli/environment.h"
#include "token/instant.h"

#include <string>

namespace claimsmith::cli {

/// The value of `option` as a duration or an instant; a refusal names the option and shows what is read.
[[nodiscard]] Outcome<token::Duration> readDuration(
    const char *option, const std::string &text, bool allowNegative = false);
[[nodiscard]] Outcome<token::Instant> readInstant(const char *option, const std::string &text, token::Instant now);

/// --at: the instant that stands for now; the clock's own where it was not given.
[[nodiscard]] Outcome<token::Instant> readNow(const Environment &environment, const std::string &at);

} // namespace claimsmith::cli
