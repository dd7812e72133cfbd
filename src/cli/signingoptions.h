// SPDX-License-Identifier: MIT
#pragma once

#include "cli/environment.h"
#include "cli/keyoptions.h"
#include "token/issue.h"

#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace claimsmith::cli {

/// What a command signs with, as its options chose it.
struct SigningChoice
{
    jose::Key key; ///< null for `alg` none
    jose::AlgorithmId algorithm{};
    QByteArray keyId;
    token::ClaimList parameters; ///< of --header
    QByteArray type;

    /// The header, with `typ`: the type chosen unless said otherwise.
    [[nodiscard]] Outcome<QByteArray> header(const QByteArray &typ = {}) const;
    [[nodiscard]] Outcome<token::TokenSigner> signer(const QByteArray &typ = {}) const;
};

/// The options of the commands that sign.
struct SigningOptions
{
    std::string key;
    KeyOptions keys;
    std::string algorithm;
    std::string keyId;
    std::vector<std::string> header;
    std::string type; ///< `typ`; empty: JWT

    /// Adds KEY and the options for secrets.
    void addKeyTo(CLI::App &command);
    /// Adds KEY, the options for secrets, --alg, --kid and --header.
    void addTo(CLI::App &command);
    /// Adds --typ.
    void addTypeTo(CLI::App &command);
    /// Reads the key. A key that is small, or that is not used since the algorithm is `none`, is said on standard
    /// error.
    [[nodiscard]] Outcome<SigningChoice> choose(Environment &environment) const;

private:
    [[nodiscard]] bool isUnsecured() const;
    [[nodiscard]] Outcome<jose::Key> readKey(Environment &environment) const;
    [[nodiscard]] Outcome<jose::AlgorithmId> chooseAlgorithm(const jose::Key &chosen) const;
    [[nodiscard]] Outcome<void> chooseHeader(SigningChoice &choice, Environment &environment) const;
};

} // namespace claimsmith::cli
