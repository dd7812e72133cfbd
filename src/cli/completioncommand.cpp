// SPDX-License-Identifier: MIT
#include "cli/commandline.h"
#include "cli/completion.h"
#include "cli/text.h"

#include <CLI/CLI.hpp>

#include <memory>

namespace claimsmith::cli {

namespace {

Outcome<ExitStatus> complete(const CLI::App &app, const std::string &shell, Environment &environment)
{
    Shell chosen = Shell::Bash;
    if (shell == "zsh")
        chosen = Shell::Zsh;
    else if (shell == "fish")
        chosen = Shell::Fish;
    else if (shell != "bash")
        return std::unexpected(
            Problem{Text::tr("There is no completion for “%1”: bash, zsh or fish").arg(QString::fromStdString(shell))});
    if (const auto printed = print(environment, completionScript(app, chosen)); !printed)
        return std::unexpected(printed.error());
    return ExitStatus::Done;
}

} // namespace

void addCompletionCommand(CommandLine &line)
{
    CLI::App *command =
        line.app.add_subcommand("completion", Text::utf8(Text::tr("Print a completion script for a shell")));
    const auto shell = std::make_shared<std::string>();
    command->add_option("SHELL", *shell, Text::utf8(Text::tr("The shell")))->required()->type_name("bash|zsh|fish");
    command->footer(
        Text::utf8(Text::tr("Examples:\n"
                            "  source <(claimsmith-cli completion bash)\n"
                            "  claimsmith-cli completion zsh > \"${fpath[1]}/_claimsmith-cli\"\n"
                            "  claimsmith-cli completion fish > ~/.config/fish/completions/claimsmith-cli.fish")));
    command->callback([shell, &line] {
        line.action = [shell, &line](Environment &environment) { return complete(line.app, *shell, environment); };
    });
}

} // namespace claimsmith::cli
