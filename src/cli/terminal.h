// SPDX-License-Identifier: MIT
#pragma once

#include "cli/environment.h"

namespace claimsmith::cli {

/// Asks at the terminal of the process (/dev/tty, whatever standard input is) for a line that is not shown while it is
/// typed. The terminal shows what is typed again afterwards, also where a signal ends the program or stops it (^Z);
/// then the question is asked anew when it goes on. A refusal where there is no terminal, where the input ends, or
/// where the line has more than 1024 bytes. Call it from one thread only: it catches the process's signals meanwhile.
[[nodiscard]] Outcome<jose::SecretBytes> askAtTerminal(const QString &question);

} // namespace claimsmith::cli
