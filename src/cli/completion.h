// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace CLI {
class App;
}

namespace claimsmith::cli {

enum class Shell : quint8 { Bash, Zsh, Fish };

/// A completion script for `shell`, made from the command line itself, so that it cannot lack an option. What an option
/// takes is told by its type name: FILE a file, ALG an algorithm, a|b|c one of these. The positionals FILE and KEY are
/// files, TOKEN may be @ and a file.
[[nodiscard]] QByteArray completionScript(const CLI::App &app, Shell shell);

} // namespace claimsmith::cli
