// SPDX-License-Identifier: MIT
#pragma once

#include "cli/environment.h"
#include "jose/key.h"

#include <QList>

#include <string>
#include <vector>

namespace CLI {
class App;
class Option;
} // namespace CLI

namespace claimsmith::cli {

/// The options that name keys, shared by the commands that verify and sign.
struct KeyOptions
{
    std::vector<std::string> keyFiles;
    std::string secretFile;
    std::string secretVariable;
    std::string secretText;
    bool promptsForSecret = false;
    std::string secretEncoding = "utf8";
    std::string passphraseVariable;

    /// Adds --secret-file, --secret-env, --secret-prompt, --secret, --secret-encoding and --passphrase-env.
    void addSecretsTo(CLI::App &command);
    /// Adds --passphrase-env alone.
    void addPassphraseTo(CLI::App &command);
    /// Adds --key FILE, repeatable.
    void addKeyFilesTo(CLI::App &command);

    /// Whether a secret was named.
    [[nodiscard]] bool hasSecret() const;
    /// How many of the options name standard input.
    [[nodiscard]] qsizetype standardInputUses() const;
    /// Every key that the options name, in their order, the secret last.
    [[nodiscard]] Outcome<QList<jose::Key>> read(Environment &environment) const;
    /// What one key file holds; the terminal is asked for a pass phrase that is wanted and not named. Members that were
    /// passed over are said on standard error.
    [[nodiscard]] Outcome<jose::ImportedKeys> readFile(Environment &environment, const QString &name) const;

private:
    CLI::Option *m_secretOption = nullptr; ///< tells an empty secret from none
    [[nodiscard]] Outcome<jose::Key> readSecret(Environment &environment) const;
};

} // namespace claimsmith::cli
