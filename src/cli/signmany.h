// SPDX-License-Identifier: MIT
#pragma once

#include "cli/environment.h"
#include "cli/exitstatus.h"
#include "cli/signingoptions.h"

#include <QByteArray>

#include <string>

namespace CLI {
class App;
}

namespace claimsmith::cli {

/// The options of `sign` that make many tokens of one header and payload.
struct SignMany
{
    qint64 count = 0;
    std::string csv;
    int threads = 0;

    void addTo(CLI::App &command);
    [[nodiscard]] bool isWanted() const { return count > 0 || !csv.empty(); }
    /// Refuses options that do not go together.
    [[nodiscard]] Outcome<void> check() const;
    /// Prints the tokens, one a line, with the placeholders in `payload` and in the header filled in for each. A
    /// payload that is then no JSON object is refused, with the number of its token.
    [[nodiscard]] Outcome<ExitStatus> print(
        const SigningChoice &choice, const QByteArray &payload, Environment &environment) const;
};

} // namespace claimsmith::cli
