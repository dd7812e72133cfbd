// SPDX-License-Identifier: MIT
#include "cli/passphrases.h"

#include "cli/text.h"

#include <CLI/CLI.hpp>

namespace claimsmith::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostTries = 3;

Outcome<jose::SecretBytes> secretVariable(const std::string &name)
{
    auto value = readVariable(name);
    if (!value)
        return std::unexpected(std::move(value.error()));
    jose::SecretBytes secret{QByteArrayView(*value)};
    jose::wipe(*value);
    return secret;
}

Problem refused(const QString &shown, const jose::Error &error)
{
    QString text = shown + u": "_s + jose::message(error);
    if (error.code == jose::ErrorCode::KeyUnrecognised)
        text += u' ' + Text::tr("A plain secret is given with --secret-file.");
    return {text};
}

Outcome<jose::ImportedKeys> importAsking(
    QByteArrayView contents, const QString &shown, const jose::Error &encrypted, Environment &environment)
{
    for (int tries = 1;; ++tries) {
        const auto passphrase = environment.askSecret(Text::tr("Pass phrase of %1: ").arg(shown));
        if (!passphrase) {
            return std::unexpected(
                Problem{shown + u": "_s + jose::message(encrypted) + u". "_s + passphrase.error().text + u". "_s
                        + Text::tr("Put the pass phrase into an environment variable and name it with "
                                   "--passphrase-env.")});
        }
        auto imported = jose::importKeys(contents, *passphrase);
        if (imported)
            return *std::move(imported);
        const bool isWrong = imported.error().code == jose::ErrorCode::KeyPassphrase
                             || imported.error().code == jose::ErrorCode::KeyEncrypted;
        if (!isWrong || tries == mostTries)
            return std::unexpected(refused(shown, imported.error()));
        note(environment, refused(shown, imported.error()).text);
    }
}

} // namespace

Outcome<QByteArray> readVariable(const std::string &name)
{
    if (!qEnvironmentVariableIsSet(name.c_str()))
        return std::unexpected(
            Problem{Text::tr("The environment variable %1 is not set").arg(QString::fromStdString(name))});
    return qgetenv(name.c_str());
}

Outcome<jose::ImportedKeys> importWithPassphrase(
    QByteArrayView contents, const QString &shown, const std::string &variable, Environment &environment)
{
    jose::SecretBytes passphrase;
    if (!variable.empty()) {
        auto value = secretVariable(variable);
        if (!value)
            return std::unexpected(std::move(value.error()));
        passphrase = *value;
    }
    auto imported = jose::importKeys(contents, passphrase);
    if (imported)
        return *std::move(imported);
    if (imported.error().code == jose::ErrorCode::KeyEncrypted && variable.empty())
        return importAsking(contents, shown, imported.error(), environment);
    return std::unexpected(refused(shown, imported.error()));
}

void NewPassphrase::addTo(CLI::App &command)
{
    command
        .add_option("--new-passphrase-env", variable,
            Text::utf8(Text::tr("Environment variable that holds the pass phrase to encrypt with; asked for at the "
                                "terminal unless named")))
        ->type_name("VARIABLE");
}

Outcome<jose::SecretBytes> NewPassphrase::read(Environment &environment) const
{
    const Problem empty{Text::tr("An empty pass phrase protects nothing: write pkcs8 where that is meant")};
    if (!variable.empty()) {
        auto value = secretVariable(variable);
        if (value && value->isEmpty())
            return std::unexpected(empty);
        return value;
    }
    const auto explained = [](const Problem &problem) {
        return std::unexpected(Problem{
            problem.text + u". "_s
            + Text::tr("Put the new pass phrase into an environment variable and name it with --new-passphrase-env.")});
    };
    auto first = environment.askSecret(Text::tr("New pass phrase: "));
    if (!first)
        return explained(first.error());
    if (first->isEmpty())
        return std::unexpected(empty);
    const auto second = environment.askSecret(Text::tr("The same again: "));
    if (!second)
        return explained(second.error());
    if (!(*first == *second))
        return std::unexpected(Problem{Text::tr("The two pass phrases differ: nothing was written")});
    return first;
}

} // namespace claimsmith::cli
