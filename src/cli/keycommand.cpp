// SPDX-License-Identifier: MIT
#include "cli/commandline.h"
#include "cli/jsonoutput.h"
#include "cli/keyexport.h"
#include "cli/keyoptions.h"
#include "cli/outputfile.h"
#include "cli/passphrases.h"
#include "cli/text.h"
#include "cli/wordsoutput.h"
#include "jose/base64url.h"
#include "jose/json.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <memory>

namespace claimsmith::cli {

using namespace Qt::StringLiterals;

namespace {

struct KeyCommandOptions
{
    std::string file;
    KeyOptions keys;
    NewPassphrase newPassphrase;
    std::string to;
    std::string out = "-";
    bool publicOnly = false;
    bool force = false;
    bool json = false;
};

QList<QByteArray> fittingAlgorithms(const jose::Key &key, bool forSigning)
{
    QList<QByteArray> names;
    const QList<jose::AlgorithmId> usable = key.usableAlgorithms(forSigning);
    for (const jose::AlgorithmId id : usable)
        names += jose::algorithm(id).name.latin1();
    return names;
}

/// RFC 7638; empty for a shared secret, whose digest would help to guess it.
QByteArray thumbprint(const jose::Key &key)
{
    return key.type() == jose::KeyType::Oct ? QByteArray() : jose::base64url::encode(key.thumbprint());
}

QByteArray quotedArray(QList<QByteArray> texts)
{
    for (QByteArray &text : texts)
        text = jose::jsonQuoted(text);
    return jsonArray(texts);
}

QByteArray keyJson(const jose::Key &key)
{
    jose::JsonObjectWriter object;
    object.addString("kty", jose::name(key.type()));
    object.add("crv", stringOrNull(jose::curveFacts(key.curve()).name));
    object.addNumber("bits", key.bits());
    object.addBool("private", key.isPrivate());
    object.add("kid", stringOrNull(key.keyId()));
    object.add("alg", stringOrNull(key.algorithmName()));
    object.add("use", stringOrNull(key.use()));
    object.add("key_ops", key.operations().isEmpty() ? "null"_ba : quotedArray(key.operations()));
    object.add("x5t", stringOrNull(jose::base64url::encode(key.x5t())));
    object.add("x5t#S256", stringOrNull(jose::base64url::encode(key.x5tS256())));
    object.add("thumbprint", stringOrNull(thumbprint(key)));
    object.add("label", stringOrNull(key.label().toUtf8()));
    object.add("verifies", quotedArray(fittingAlgorithms(key, false)));
    object.add("signs", quotedArray(fittingAlgorithms(key, true)));
    object.addString("description", key.description().toUtf8());
    return object.bytes();
}

QByteArray recognisedJson(const jose::ImportedKeys &imported)
{
    QList<QByteArray> keys;
    for (const jose::Key &key : imported.keys)
        keys += keyJson(key);
    QList<QByteArray> skipped;
    for (const jose::Error &error : imported.skipped) {
        jose::JsonObjectWriter object;
        object.addString("code", jose::codeName(error.code));
        object.addString("message", jose::message(error).toUtf8());
        skipped += object.bytes();
    }
    jose::JsonObjectWriter object;
    object.addString("container", jose::containerText(imported.container).toUtf8());
    object.add("keys", jsonArray(keys));
    object.add("skipped", jsonArray(skipped));
    return object.bytes() + '\n';
}

/// Why the key is of no use for signatures, or that it is too small by RFC 7518; empty for a good one.
QString warning(const jose::Key &key)
{
    std::optional<jose::Error> reason;
    for (const jose::Algorithm &row : jose::algorithms()) {
        if (row.keyType != key.type())
            continue;
        const auto misfit = key.misfit(row.id);
        if (!misfit) {
            const auto small = key.tooSmallFor(row.id);
            return small ? jose::message(*small) : QString();
        }
        if (!reason)
            reason = misfit;
    }
    return reason ? jose::message(*reason) : QString();
}

QByteArray recognisedWords(const jose::ImportedKeys &imported, const Paint &paint)
{
    QString text = paint.heading(jose::containerText(imported.container)) + u'\n';
    const auto row = [&text](const QString &label, const QString &value) {
        if (!value.isEmpty())
            text += u"  "_s + label.leftJustified(12) + terminalText(value) + u'\n';
    };
    for (const jose::Key &key : imported.keys) {
        text += u'\n' + key.description() + u'\n';
        row(Text::tr("Label"), key.label());
        row(Text::tr("Key ID"), QString::fromUtf8(key.keyId()));
        row(Text::tr("Algorithm"), QString::fromUtf8(key.algorithmName()));
        row(Text::tr("Use"), QString::fromUtf8(key.use()));
        row(Text::tr("Operations"), QString::fromUtf8(key.operations().join(", ")));
        row(Text::tr("Thumbprint"), QString::fromLatin1(thumbprint(key)));
        row(u"x5t"_s, QString::fromLatin1(jose::base64url::encode(key.x5t())));
        row(u"x5t#S256"_s, QString::fromLatin1(jose::base64url::encode(key.x5tS256())));
        row(Text::tr("Verifies"), QString::fromLatin1(fittingAlgorithms(key, false).join(", ")));
        row(Text::tr("Signs"), QString::fromLatin1(fittingAlgorithms(key, true).join(", ")));
        row(Text::tr("Warning"), warning(key));
    }
    return text.toUtf8();
}

Outcome<ExitStatus> convert(const KeyCommandOptions &options, const QList<jose::Key> &keys, Environment &environment)
{
    const auto format = keyFormat(options.to);
    if (!format)
        return std::unexpected(format.error());
    jose::KeyWriting writing{*format, !options.publicOnly};
    const bool secret =
        writing.withSecret && *format != jose::KeyFormat::Spki && std::ranges::any_of(keys, &jose::Key::isPrivate);
    if (secret && *format == jose::KeyFormat::Pkcs8Encrypted) {
        auto passphrase = options.newPassphrase.read(environment);
        if (!passphrase)
            return std::unexpected(std::move(passphrase.error()));
        writing.passphrase = *passphrase;
    }
    const auto bytes = exportKeys(keys, writing);
    if (!bytes)
        return std::unexpected(bytes.error());
    const auto written = writeOutput(environment, QString::fromStdString(options.out), bytes->view(),
        secret ? Secrecy::Private : Secrecy::Public, options.force);
    if (!written)
        return std::unexpected(written.error());
    return ExitStatus::Done;
}

Outcome<ExitStatus> key(const KeyCommandOptions &options, Environment &environment)
{
    if (options.to.empty() && options.out != "-")
        return std::unexpected(Problem{Text::tr("--out goes with --to, which says the form to write")});
    auto imported = options.keys.readFile(environment, QString::fromStdString(options.file));
    if (!imported)
        return std::unexpected(std::move(imported.error()));
    if (!options.to.empty())
        return convert(options, imported->keys, environment);
    if (options.publicOnly) {
        for (jose::Key &each : imported->keys)
            each = each.publicKey();
        imported->keys.removeIf([](const jose::Key &each) { return each.isNull(); });
    }
    const QByteArray text =
        options.json ? recognisedJson(*imported) : recognisedWords(*imported, Paint(environment.colour));
    if (const auto printed = print(environment, text); !printed)
        return std::unexpected(printed.error());
    return ExitStatus::Done;
}

} // namespace

void addKeyCommand(CommandLine &line)
{
    CLI::App *command =
        line.app.add_subcommand("key", Text::utf8(Text::tr("Say what a key file holds, and convert it")));
    const auto options = std::make_shared<KeyCommandOptions>();
    command
        ->add_option("FILE", options->file,
            Text::utf8(
                Text::tr("JWK, JWKS, PEM, DER, PKCS#12 or OpenSSH: public key, private key or certificate; or - for "
                         "standard input")))
        ->required()
        ->type_name("");
    options->keys.addPassphraseTo(*command);
    command
        ->add_option("--to", options->to,
            Text::utf8(Text::tr("Convert to this form. pem is pkcs8 for a private key and spki for a public one; "
                                "pkcs8-encrypted is under a pass phrase (PBES2, AES-256)")))
        ->type_name(keyFormatNames());
    options->newPassphrase.addTo(*command);
    command->add_flag("--public", options->publicOnly, Text::utf8(Text::tr("The public half alone")));
    command
        ->add_option("--out", options->out,
            Text::utf8(Text::tr("File to write, mode 0600 where it is secret; standard output unless said")))
        ->type_name("FILE");
    command->add_flag("--force", options->force, Text::utf8(Text::tr("Replace a file that exists")));
    command->add_flag("--json", options->json, Text::utf8(Text::tr("One JSON object instead of words")));
    command->footer(Text::utf8(Text::tr("Examples:\n"
                                        "  claimsmith-cli key server.pem\n"
                                        "  claimsmith-cli key private.jwk --to pem --out private.pem\n"
                                        "  claimsmith-cli key private.pem --to jwks --public > jwks.json\n"
                                        "  claimsmith-cli key store.p12 --to pkcs8-encrypted --out private.pem\n"
                                        "  claimsmith-cli key ~/.ssh/id_ed25519.pub --to spki\n"
                                        "  PASS=… claimsmith-cli key encrypted.pem --passphrase-env PASS --to jwk")));
    command->callback(
        [options, &line] { line.action = [options](Environment &environment) { return key(*options, environment); }; });
}

} // namespace claimsmith::cli
