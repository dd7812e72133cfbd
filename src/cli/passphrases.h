// SPDX-License-Identifier: MIT
#pragma once

#include "cli/environment.h"
#include "jose/key.h"

#include <string>

namespace CLI {
class App;
}

namespace claimsmith::cli {

/// A variable of the process; a refusal where it is not set.
[[nodiscard]] Outcome<QByteArray> readVariable(const std::string &name);

/// The keys of a file's contents. What is encrypted is opened with the pass phrase in `variable`; where that is empty,
/// the terminal is asked, up to three times. `shown` names the file in questions and refusals.
[[nodiscard]] Outcome<jose::ImportedKeys> importWithPassphrase(
    QByteArrayView contents, const QString &shown, const std::string &variable, Environment &environment);

/// The pass phrase under which a key is written, and the option that names it.
struct NewPassphrase
{
    std::string variable;

    /// Adds --new-passphrase-env.
    void addTo(CLI::App &command);
    /// From the variable, else asked for twice at the terminal. Never empty.
    [[nodiscard]] Outcome<jose::SecretBytes> read(Environment &environment) const;
};

} // namespace claimsmith::cli
