// SPDX-License-Identifier: MIT
#pragma once

#include "cli/environment.h"
#include "token/policy.h"

#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace claimsmith::cli {

/// The options that say what a token is held against.
struct PolicyOptions
{
    std::vector<std::string> algorithms;
    std::string leeway;
    std::string issuer;
    std::vector<std::string> audiences;
    std::string subject;
    std::string tokenType;
    std::vector<std::string> requiredClaims;
    std::string maxAge;
    bool checkIssuedAt = false;
    bool strict = false;

    void addTo(CLI::App &command);
    [[nodiscard]] Outcome<token::Policy> read() const;
};

} // namespace claimsmith::cli
