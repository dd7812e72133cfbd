// SPDX-License-Identifier: MIT
#include "cli/algorithmnames.h"
#include "cli/commandline.h"
#include "cli/keyexport.h"
#include "cli/outputfile.h"
#include "cli/passphrases.h"
#include "cli/text.h"

#include <CLI/CLI.hpp>

#include <memory>

namespace claimsmith::cli {

namespace {

struct KeygenOptions
{
    std::string algorithm;
    int bits = 0;
    std::string keyId;
    std::string format = "jwk";
    std::string out = "-";
    std::string publicOut;
    NewPassphrase newPassphrase;
    bool force = false;
};

Outcome<void> writeKey(const jose::Key &key, const jose::KeyWriting &writing, const std::string &name, bool force,
    Environment &environment)
{
    const auto bytes = exportKeys({key}, writing);
    if (!bytes)
        return std::unexpected(bytes.error());
    const Secrecy secrecy = writing.withSecret ? Secrecy::Private : Secrecy::Public;
    return writeOutput(environment, QString::fromStdString(name), bytes->view(), secrecy, force);
}

Outcome<ExitStatus> keygen(const KeygenOptions &options, Environment &environment)
{
    const auto algorithm = algorithmByName(options.algorithm);
    if (!algorithm)
        return std::unexpected(algorithm.error());
    const auto format = keyFormat(options.format);
    if (!format)
        return std::unexpected(format.error());
    if (*format == jose::KeyFormat::Spki)
        return std::unexpected(
            Problem{Text::tr("spki holds the public half alone, so that the private one would be lost: name a form for "
                             "that, and a file for the public half with --public-out")});
    jose::KeyWriting writing{*format, true};
    if (*format == jose::KeyFormat::Pkcs8Encrypted) {
        auto passphrase = options.newPassphrase.read(environment);
        if (!passphrase)
            return std::unexpected(std::move(passphrase.error()));
        writing.passphrase = *passphrase;
    }
    auto key = jose::Key::generate(*algorithm, options.bits);
    if (!key)
        return std::unexpected(Problem{jose::message(key.error())});
    if (!options.keyId.empty())
        key->setKeyId(QByteArray::fromStdString(options.keyId));

    // The public half first: it refuses what has none before a secret is written.
    if (!options.publicOut.empty()) {
        const jose::KeyWriting publicWriting{jose::publicCounterpart(*format)};
        if (const auto written = writeKey(*key, publicWriting, options.publicOut, options.force, environment); !written)
            return std::unexpected(written.error());
    }
    if (const auto written = writeKey(*key, writing, options.out, options.force, environment); !written)
        return std::unexpected(written.error());
    return ExitStatus::Done;
}

} // namespace

void addKeygenCommand(CommandLine &line)
{
    CLI::App *command = line.app.add_subcommand("keygen", Text::utf8(Text::tr("Make a new key")));
    const auto options = std::make_shared<KeygenOptions>();
    const auto option = [command](const char *name, auto &value, const char *type, const QString &text) {
        return command->add_option(name, value, Text::utf8(text))->type_name(type);
    };
    option("--alg", options->algorithm, "ALG", Text::tr("Algorithm that the key is for"))->required();
    option("--bits", options->bits, "N", Text::tr("Size: RSA 2048 unless said, a secret as long as its hash"))
        ->check(CLI::PositiveNumber.description(""));
    option("--kid", options->keyId, "TEXT", Text::tr("Key ID"));
    option("--format", options->format, "jwk|jwks|pem|pkcs8|pkcs8-encrypted|secret|secret-base64url",
        Text::tr("Form; jwk unless said. pkcs8-encrypted is PEM under a pass phrase; the public half of a PEM is spki; "
                 "secret "
                 "is a shared secret in base64url or, as it is, where it is text"));
    options->newPassphrase.addTo(*command);
    option("--out", options->out, "FILE",
        Text::tr("File for the private or secret key, mode 0600; standard output unless said"));
    option("--public-out", options->publicOut, "FILE", Text::tr("File for the public half"));
    command->add_flag("--force", options->force, Text::utf8(Text::tr("Replace files that exist")));
    command->footer(Text::utf8(
        Text::tr("Examples:\n"
                 "  claimsmith-cli keygen --alg ES256 --kid 2026-01 --out private.jwk --public-out public.jwk\n"
                 "  claimsmith-cli keygen --alg RS256 --bits 3072 --format pem --out private.pem\n"
                 "  claimsmith-cli keygen --alg Ed25519 --format pkcs8-encrypted --out private.pem\n"
                 "  claimsmith-cli keygen --alg HS256 --out secret.jwk")));
    command->callback([options, &line] {
        line.action = [options](Environment &environment) { return keygen(*options, environment); };
    });
}

} // namespace claimsmith::cli
