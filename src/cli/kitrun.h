// SPDX-License-Identifier: MIT
#pragma once

#include "cli/environment.h"
#include "cli/exitstatus.h"
#include "net/kitplan.h"
#include "net/kitrunner.h"
#include "token/testkit.h"

#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace claimsmith::cli {

/// The options of `kit --url`: the kit is run against a server instead of written.
struct KitRunOptions
{
    std::string url;
    std::string method;
    std::vector<std::string> headers;
    std::string place;
    std::string body;
    std::string accept;
    std::string refuse;
    std::string parallel;
    std::string rate;
    std::string timeout;
    std::string confirmedHost;
    std::vector<std::string> reports;
    bool json = false;

    void addTo(CLI::App &command);
    /// An option that says nothing without --url; empty where there is none.
    [[nodiscard]] QString strayOption() const;
    /// What is run and how. The terminal is asked for the host where it is to be confirmed and was not.
    [[nodiscard]] Outcome<net::KitPlan> plan(Environment &environment) const;
};

/// How a run is made and told.
struct KitRun
{
    net::KitPlan plan;
    token::KitOrder order;
    QList<token::KitVariant> rows;
    bool isClockReal = true; ///< no --at
    bool replaces = false;   ///< --force
};

/// Runs the kit, shows what it came to and writes the reports. SIGINT and SIGTERM end the run, and what was done is
/// told; a second one ends the program. ExitStatus::BatchRefused where some row differs, or not every one was answered.
[[nodiscard]] Outcome<ExitStatus> runKit(const KitRun &run, const KitRunOptions &options, Environment &environment);

} // namespace claimsmith::cli
