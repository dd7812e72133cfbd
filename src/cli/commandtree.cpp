// SPDX-License-Identifier: MIT
#include "cli/commandtree.h"

#include "jose/algorithm.h"

#include <CLI/CLI.hpp>

namespace claimsmith::cli {

namespace {

QList<QByteArray> algorithmChoices()
{
    QList<QByteArray> names;
    for (const jose::Algorithm &row : jose::algorithms())
        names += QByteArray(row.name.data(), row.name.size());
    return names;
}

void readValue(OptionFacts &facts, const QByteArray &type)
{
    facts.kind = ValueKind::Text;
    if (type == "FILE" || type == "KEY") {
        facts.kind = ValueKind::File;
    } else if (type == "TOKEN") {
        facts.kind = ValueKind::TokenOrFile;
    } else if (type == "ALG") {
        facts.kind = ValueKind::OneOf;
        facts.choices = algorithmChoices();
    } else if (type.contains('|')) {
        facts.kind = ValueKind::OneOf;
        facts.choices = type.split('|');
    }
}

OptionFacts factsOf(const CLI::Option &option)
{
    OptionFacts facts;
    for (const std::string &name : option.get_snames())
        facts.names += '-' + QByteArray::fromStdString(name);
    for (const std::string &name : option.get_lnames())
        facts.names += "--" + QByteArray::fromStdString(name);
    // The help has it in lines.
    facts.description = QByteArray::fromStdString(option.get_description()).replace('\n', ' ');
    facts.repeatable = option.get_expected_max() > 1;
    facts.required = option.get_required();
    if (option.get_items_expected_max() == 0)
        return facts;
    facts.valueName = QByteArray::fromStdString(option.get_type_name());
    if (option.get_positional() && facts.valueName.isEmpty())
        facts.valueName = QByteArray::fromStdString(option.get_name(true));
    readValue(facts, facts.valueName);
    return facts;
}

CommandFacts factsOf(const CLI::App &command)
{
    CommandFacts facts;
    facts.name = QByteArray::fromStdString(command.get_name());
    facts.description = QByteArray::fromStdString(command.get_description());
    for (const CLI::Option *option : command.get_options())
        (option->nonpositional() ? facts.options : facts.positionals) += factsOf(*option);
    facts.footer = QByteArray::fromStdString(command.get_footer());
    return facts;
}

} // namespace

QList<CommandFacts> commandTree(const CLI::App &app)
{
    QList<CommandFacts> commands{factsOf(app)};
    for (const CLI::App *command : app.get_subcommands([](const CLI::App *) { return true; }))
        commands += factsOf(*command);
    return commands;
}

} // namespace claimsmith::cli
