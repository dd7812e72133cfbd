// SPDX-License-Identifier: MIT
#include "cli/keyoptions.h"

#include "cli/inputs.h"
#include "cli/passphrases.h"
#include "cli/text.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <array>

namespace claimsmith::cli {

using namespace Qt::StringLiterals;

namespace {

struct EncodingName
{
    QLatin1StringView name;
    jose::SecretEncoding encoding;
};
constexpr std::array encodings{
    EncodingName{"utf8"_L1, jose::SecretEncoding::Utf8},
    EncodingName{"base64"_L1, jose::SecretEncoding::Base64},
    EncodingName{"base64url"_L1, jose::SecretEncoding::Base64Url},
    EncodingName{"hex"_L1, jose::SecretEncoding::Hex},
};

/// Takes off what editors and echo add to a secret and nobody means: one line end after text; every blank around an
/// encoding that has none. A secret that is no text is bytes, and stays as it is.
void tidySecret(QByteArray &secret, jose::SecretEncoding encoding)
{
    if (encoding != jose::SecretEncoding::Utf8) {
        secret = secret.trimmed();
        return;
    }
    if (!QByteArrayView(secret).isValidUtf8() || !secret.endsWith('\n'))
        return;
    secret.chop(secret.endsWith("\r\n") ? 2 : 1);
}

} // namespace

void KeyOptions::addKeyFilesTo(CLI::App &command)
{
    command
        .add_option("--key", keyFiles,
            Text::utf8(Text::tr("Key to check with: JWK, JWKS, PEM or DER (public key, private key or certificate), "
                                "or - for standard input. Repeatable")))
        ->type_name("FILE")
        ->allow_extra_args(false);
}

void KeyOptions::addPassphraseTo(CLI::App &command)
{
    command
        .add_option("--passphrase-env", passphraseVariable,
            Text::utf8(Text::tr("Environment variable that holds the pass phrase of an encrypted key; asked for at the "
                                "terminal unless named")))
        ->type_name("VARIABLE");
}

void KeyOptions::addSecretsTo(CLI::App &command)
{
    command
        .add_option("--secret-file", secretFile,
            Text::utf8(
                Text::tr("File with the shared secret (HS256 …), or -. One line end after text is not part of it; "
                         "a secret that is not text is taken byte for byte")))
        ->type_name("FILE");
    command
        .add_option("--secret-env", secretVariable, Text::utf8(Text::tr("Environment variable that holds the secret")))
        ->type_name("VARIABLE");
    command.add_flag("--secret-prompt", promptsForSecret,
        Text::utf8(Text::tr("Ask for the secret at the terminal, which does not show it")));
    m_secretOption =
        command
            .add_option("--secret", secretText,
                Text::utf8(
                    Text::tr("The secret itself. Everybody on this machine can read it in the process list, and the "
                             "shell keeps it in its history: for examples only")))
            ->type_name("TEXT");
    command
        .add_option("--secret-encoding", secretEncoding,
            Text::utf8(Text::tr("How the secret is written: as text (utf8, unless said) or encoded")))
        ->type_name("utf8|base64|base64url|hex");
    addPassphraseTo(command);
}

bool KeyOptions::hasSecret() const
{
    return !secretFile.empty() || !secretVariable.empty() || promptsForSecret
           || (m_secretOption && m_secretOption->count() > 0);
}

qsizetype KeyOptions::standardInputUses() const
{
    return std::ranges::count(keyFiles, "-") + (secretFile == "-" ? 1 : 0);
}

Outcome<jose::Key> KeyOptions::readSecret(Environment &environment) const
{
    const bool byText = m_secretOption && m_secretOption->count() > 0;
    if (!secretFile.empty() + !secretVariable.empty() + promptsForSecret + byText > 1)
        return std::unexpected(
            Problem{Text::tr("Use one of --secret-file, --secret-env, --secret-prompt and --secret, not several")});
    const auto *row = std::ranges::find(encodings, QLatin1StringView(secretEncoding), &EncodingName::name);
    if (row == encodings.end())
        return std::unexpected(
            Problem{Text::tr("--secret-encoding %1 is not known: it is utf8, base64, base64url or hex")
                    .arg(QString::fromStdString(secretEncoding))});

    QString source = u"--secret"_s;
    Outcome<QByteArray> secret = QByteArray::fromStdString(secretText);
    if (!secretFile.empty()) {
        source = QString::fromStdString(secretFile);
        secret = readInput(environment, source);
    } else if (!secretVariable.empty()) {
        source = QString::fromStdString(secretVariable);
        secret = readVariable(secretVariable);
    } else if (promptsForSecret) {
        source = u"--secret-prompt"_s;
        secret = environment.askSecret(Text::tr("Secret: ")).transform([](const jose::SecretBytes &typed) {
            return typed.view().toByteArray();
        });
    }
    if (!secret)
        return std::unexpected(std::move(secret.error()));
    if (!secretFile.empty() || row->encoding != jose::SecretEncoding::Utf8)
        tidySecret(*secret, row->encoding);
    const jose::Result<jose::Key> key = jose::Key::fromSecret(*secret, row->encoding);
    jose::wipe(*secret);
    if (!key)
        return std::unexpected(Problem{source + u": "_s + jose::message(key.error())});
    return *key;
}

Outcome<jose::ImportedKeys> KeyOptions::readFile(Environment &environment, const QString &name) const
{
    auto bytes = readInput(environment, name);
    if (!bytes)
        return std::unexpected(std::move(bytes.error()));
    const QString shown = name == u"-" ? Text::tr("Standard input") : name;
    auto imported = importWithPassphrase(*bytes, shown, passphraseVariable, environment);
    jose::wipe(*bytes);
    if (!imported)
        return std::unexpected(std::move(imported.error()));
    for (const jose::Error &error : std::as_const(imported->skipped))
        note(environment, Text::tr("%1: passed over: %2").arg(shown, jose::message(error)));
    return std::move(*imported);
}

Outcome<QList<jose::Key>> KeyOptions::read(Environment &environment) const
{
    QList<jose::Key> keys;
    for (const std::string &name : keyFiles) {
        const auto imported = readFile(environment, QString::fromStdString(name));
        if (!imported)
            return std::unexpected(imported.error());
        keys += imported->keys;
    }
    if (hasSecret()) {
        const auto secret = readSecret(environment);
        if (!secret)
            return std::unexpected(secret.error());
        keys += *secret;
    }
    return keys;
}

} // namespace claimsmith::cli
