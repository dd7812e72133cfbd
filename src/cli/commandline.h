// SPDX-License-Identifier: MIT
#pragma once

#include "cli/environment.h"
#include "cli/exitstatus.h"

#include <functional>
#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace claimsmith::cli {

/// The command line while it is read. A command adds itself to `app` and, when it was called, sets `action`.
struct CommandLine
{
    CLI::App &app;
    std::function<Outcome<ExitStatus>(Environment &environment)> action{};
};

void addDecodeCommand(CommandLine &line);
void addVerifyCommand(CommandLine &line);
void addSignCommand(CommandLine &line);
void addPairCommand(CommandLine &line);
void addKeygenCommand(CommandLine &line);
void addKeyCommand(CommandLine &line);
void addKitCommand(CommandLine &line);
void addServeCommand(CommandLine &line);
void addCompletionCommand(CommandLine &line);
void addManCommand(CommandLine &line);

/// The whole program but for starting the crypto libraries: reads `arguments` (without the program's name, UTF-8) and
/// does what they ask. The result is the exit status.
[[nodiscard]] int run(const std::vector<std::string> &arguments, Environment &environment);

} // namespace claimsmith::cli
