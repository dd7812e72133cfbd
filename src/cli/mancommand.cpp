// SPDX-License-Identifier: MIT
#include "cli/commandline.h"
#include "cli/manpage.h"
#include "cli/text.h"

#include <CLI/CLI.hpp>

namespace claimsmith::cli {

void addManCommand(CommandLine &line)
{
    CLI::App *command = line.app.add_subcommand("man", Text::utf8(Text::tr("Print the manual page of this program")));
    command->footer(Text::utf8(Text::tr("Examples:\n"
                                        "  claimsmith-cli man | man -l -\n"
                                        "  claimsmith-cli man > ~/.local/share/man/man1/claimsmith-cli.1")));
    command->callback([&line] {
        line.action = [&line](Environment &environment) -> Outcome<ExitStatus> {
            if (const auto printed = print(environment, manPage(line.app, CLAIMSMITH_VERSION, CLAIMSMITH_RELEASE_DATE));
                !printed)
                return std::unexpected(printed.error());
            return ExitStatus::Done;
        };
    });
}

} // namespace claimsmith::cli
