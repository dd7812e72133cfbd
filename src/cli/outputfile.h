// SPDX-License-Identifier: MIT
#pragma once

#include "cli/environment.h"

namespace claimsmith::cli {

enum class Secrecy : quint8 { Public, Private };

/// Writes `bytes` as a new file, whole or not at all; a private one is readable by its owner alone from the first
/// moment. An existing file is only replaced with `force`. "-" is standard output.
[[nodiscard]] Outcome<void> writeOutput(
    Environment &environment, const QString &name, QByteArrayView bytes, Secrecy secrecy, bool force);

} // namespace claimsmith::cli
