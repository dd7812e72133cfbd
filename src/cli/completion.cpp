// SPDX-License-Identifier: MIT
#include "cli/completion.h"

#include "cli/commandtree.h"

namespace claimsmith::cli {

namespace {

/// In single quotes, for each of the three shells: all know '\''.
QByteArray quoted(QByteArray text) { return '\'' + text.replace('\'', "'\\''") + '\''; }

QList<QByteArray> commandNames(const QList<CommandFacts> &tree)
{
    QList<QByteArray> names;
    for (const CommandFacts &command : tree.sliced(1))
        names += command.name;
    return names;
}

/// What bash does for a value of this kind.
QByteArray bashValue(const OptionFacts &option)
{
    switch (option.kind) {
    case ValueKind::File:
        return "_claimsmith_cli_files \"\"";
    case ValueKind::TokenOrFile:
        return "_claimsmith_cli_token";
    case ValueKind::OneOf:
        return "mapfile -t COMPREPLY < <(compgen -W " + quoted(option.choices.join(' ')) + " -- \"$cur\")";
    case ValueKind::Text:
    case ValueKind::None:
        break;
    }
    return ":";
}

/// bash is not told which of several it stands at: "@" tells a token from a file.
QByteArray bashPositional(const QList<OptionFacts> &positionals)
{
    if (positionals.size() == 1)
        return bashValue(positionals.front());
    return "if [[ $cur == @* || $prev == @ ]]; then _claimsmith_cli_token; else " + bashValue(positionals.back())
           + "; fi";
}

QByteArray bashCommand(const CommandFacts &command)
{
    QByteArray text = "    " + command.name + ")\n        case $prev in\n";
    QList<QByteArray> names;
    for (const OptionFacts &option : command.options) {
        names += option.names;
        if (option.kind != ValueKind::None)
            text += "        " + option.names.join('|') + ") " + bashValue(option) + "; return ;;\n";
    }
    text += "        esac\n        if [[ $cur == -* ]]; then\n            mapfile -t COMPREPLY < <(compgen -W "
            + quoted(names.join(' ')) + " -- \"$cur\")\n";
    if (!command.positionals.isEmpty())
        text += "        else\n            " + bashPositional(command.positionals) + '\n';
    return text + "        fi ;;\n";
}

QByteArray bashScript(const QList<CommandFacts> &tree)
{
    // bash breaks words at "@": it stands in a word of its own before the name of the file.
    QByteArray text = R"(# bash completion for claimsmith-cli, made by: claimsmith-cli completion bash
_claimsmith_cli_files()
{
    compopt -o filenames 2>/dev/null
    mapfile -t COMPREPLY < <(compgen -P "$1" -f -- "${cur#@}")
}

_claimsmith_cli_token()
{
    if [[ $prev == @ ]]; then
        _claimsmith_cli_files ""
    elif [[ $cur == @* ]]; then
        _claimsmith_cli_files "@"
    fi
}

_claimsmith_cli()
{
    local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]} command="" i
    COMPREPLY=()
    for ((i = 1; i < COMP_CWORD; i++)); do
        case ${COMP_WORDS[i]} in
)";
    const QList<QByteArray> names = commandNames(tree);
    text += "        " + names.join('|') + ") command=${COMP_WORDS[i]}; break ;;\n        esac\n    done\n"
            + "    case $command in\n";
    for (const CommandFacts &command : tree.sliced(1))
        text += bashCommand(command);
    QList<QByteArray> words = names;
    for (const OptionFacts &option : tree.front().options)
        words += option.names;
    return text + "    *) mapfile -t COMPREPLY < <(compgen -W " + quoted(words.join(' ')) + " -- \"$cur\") ;;\n"
           + "    esac\n}\ncomplete -F _claimsmith_cli claimsmith-cli\n";
}

/// Characters that mean something inside an _arguments specification.
QByteArray zshEscaped(QByteArray text)
{
    for (const char *special : {"\\", "[", "]", ":"})
        text.replace(special, QByteArray("\\") + special);
    return text;
}

QByteArray zshValue(const OptionFacts &option)
{
    if (option.kind == ValueKind::None)
        return {};
    const QByteArray label = ':' + zshEscaped(option.valueName) + ':';
    if (option.kind == ValueKind::File)
        return label + "_files";
    if (option.kind == ValueKind::TokenOrFile)
        return label + "_claimsmith_cli_token";
    if (option.kind == ValueKind::OneOf)
        return label + '(' + option.choices.join(' ') + ')';
    return label + ' ';
}

QByteArray zshOptions(const CommandFacts &command, const QByteArray &indent)
{
    QByteArray text;
    for (const OptionFacts &option : command.options) {
        const QByteArray once = option.repeatable ? "*" : '(' + option.names.join(' ') + ')';
        for (const QByteArray &name : option.names)
            text +=
                " \\\n" + indent + quoted(once + name + '[' + zshEscaped(option.description) + ']' + zshValue(option));
    }
    int place = 0;
    for (const OptionFacts &option : command.positionals)
        text += " \\\n" + indent + quoted(QByteArray::number(++place) + zshValue(option));
    return text;
}

QByteArray zshScript(const QList<CommandFacts> &tree)
{
    QByteArray text = R"(#compdef claimsmith-cli
# zsh completion for claimsmith-cli, made by: claimsmith-cli completion zsh
_claimsmith_cli_token() {
  compset -P @ && _files
}

_claimsmith_cli() {
  local context state state_descr line
  typeset -A opt_args
  _arguments -C)";
    text += zshOptions(tree.front(), "    ");
    text += " \\\n    '1:command:->command' \\\n    '*::argument:->argument'\n  case $state in\n  command)\n"
            "    local -a commands=(";
    for (const CommandFacts &command : tree.sliced(1))
        text += "\n      " + quoted(command.name + ':' + zshEscaped(command.description));
    text += "\n    )\n    _describe command commands ;;\n  argument)\n    case $words[1] in\n";
    for (const CommandFacts &command : tree.sliced(1))
        text += "    " + command.name + ") _arguments" + zshOptions(command, "      ") + " ;;\n";
    return text + "    esac ;;\n  esac\n}\n\n"
           + "if [[ $funcstack[1] == _claimsmith_cli ]]; then\n  _claimsmith_cli \"$@\"\nelse\n"
           + "  compdef _claimsmith_cli claimsmith-cli\nfi\n";
}

QByteArray fishOption(const OptionFacts &option)
{
    QByteArray text;
    for (const QByteArray &name : option.names)
        text += name.startsWith("--") ? " -l " + name.sliced(2) : " -s " + name.sliced(1);
    if (option.kind == ValueKind::File)
        text += " -r -F";
    else if (option.kind == ValueKind::OneOf)
        text += " -x -a " + quoted(option.choices.join(' '));
    else if (option.kind != ValueKind::None)
        text += " -x";
    return text + " -d " + quoted(option.description);
}

QByteArray fishScript(const QList<CommandFacts> &tree)
{
    QByteArray text = "# fish completion for claimsmith-cli, made by: claimsmith-cli completion fish\n"
                      "complete -c claimsmith-cli -f\n";
    const QByteArray complete = "complete -c claimsmith-cli -n ";
    for (const OptionFacts &option : tree.front().options)
        text += complete + "__fish_use_subcommand" + fishOption(option) + '\n';
    for (const CommandFacts &command : tree.sliced(1))
        text += complete + "__fish_use_subcommand -a " + command.name + " -d " + quoted(command.description) + '\n';
    for (const CommandFacts &command : tree.sliced(1)) {
        const QByteArray here = complete + quoted("__fish_seen_subcommand_from " + command.name);
        for (const OptionFacts &option : command.options)
            text += here + fishOption(option) + '\n';
        for (const OptionFacts &option : command.positionals) {
            if (option.kind == ValueKind::File)
                text += here + " -F\n";
            else if (option.kind == ValueKind::OneOf)
                text += here + " -a " + quoted(option.choices.join(' ')) + '\n';
        }
    }
    return text;
}

} // namespace

QByteArray completionScript(const CLI::App &app, Shell shell)
{
    const QList<CommandFacts> tree = commandTree(app);
    switch (shell) {
    case Shell::Bash:
        return bashScript(tree);
    case Shell::Zsh:
        return zshScript(tree);
    case Shell::Fish:
        break;
    }
    return fishScript(tree);
}

} // namespace claimsmith::cli
