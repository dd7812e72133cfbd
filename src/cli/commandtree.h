// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>

namespace CLI {
class App;
}

namespace claimsmith::cli {

/// What can be typed as the value of an option or for a positional.
enum class ValueKind : quint8 {
    None, ///< a flag: there is no value
    Text, ///< anything
    File,
    TokenOrFile, ///< a token, or @ and a file
    OneOf,
};

struct OptionFacts
{
    QList<QByteArray> names; ///< with their dashes; empty for a positional
    QByteArray valueName;    ///< "DUR"; the positional's own name
    QByteArray description;
    ValueKind kind = ValueKind::None;
    QList<QByteArray> choices; ///< for OneOf
    bool repeatable = false;
    bool required = false;
};

struct CommandFacts
{
    QByteArray name;
    QByteArray description;
    QList<OptionFacts> options;
    QList<OptionFacts> positionals;
    QByteArray footer; ///< examples, and what else there is to say, in lines
};

/// The command line as data: the program itself first, then its commands in their order.
[[nodiscard]] QList<CommandFacts> commandTree(const CLI::App &app);

} // namespace claimsmith::cli
