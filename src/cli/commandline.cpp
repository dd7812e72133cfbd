// SPDX-License-Identifier: MIT
#include "cli/commandline.h"

#include "cli/text.h"
#include "jose/crypto/crypto.h"

#include <CLI/CLI.hpp>

#include <algorithm>

namespace claimsmith::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int helpColumn = 36;
constexpr qsizetype helpWidth = 100;

QString exitStatusHelp()
{
    return Text::tr(
        "Exit status: 0 accepted, or done; 1 in a batch, some token was not accepted; in a kit\n"
        "run, some row differs; 2 usage, or a file or key that cannot be read; 3 the self-test of the cryptography "
        "failed; 10 not a token, or malformed;\n"
        "11 signature invalid, algorithm not allowed or unsupported, or the key does not fit; 12 signature\n"
        "not checked (no key fits); 13 expired; 14 not yet valid; 15 claim check failed; 16 revoked. With\n"
        "several failures, the first in the order structure, signature, time, claims, revocation.");
}

std::string versionText()
{
    return "claimsmith-cli " CLAIMSMITH_VERSION "\nQt " + std::string(qVersion()) + ", "
           + jose::cryptoVersions().toStdString();
}

void describe(CLI::App &app)
{
    app.description(Text::utf8(Text::tr("Offline workbench for JSON Web Tokens. Nothing leaves this machine.")));
    app.footer(Text::utf8(
        Text::tr("Examples:\n"
                 "  claimsmith-cli decode @token.txt\n"
                 "  claimsmith-cli verify @token.txt --key jwks.json --aud api --leeway 30s\n"
                 "  claimsmith-cli keygen --alg ES256 --out key.jwk\n"
                 "  claimsmith-cli sign key.jwk --claim sub=alice --expires-in 15m\n"
                 "“claimsmith-cli COMMAND --help” has more of each.\n\n"
                 "DUR is 90 (seconds), 15m, 1h30m, 7d or 2w. TIME is epoch seconds, ISO 8601, now, now+1h or now-5m.\n")
        + exitStatusHelp()));
    app.set_help_flag("-h,--help", Text::utf8(Text::tr("Show this help")));
    app.set_version_flag("--version", versionText, Text::utf8(Text::tr("Show the versions")));
    app.require_subcommand(1);
    app.get_formatter()->column_width(helpColumn);
}

/// `text` in lines that fit beside the names of the options; CLI11 indents each.
std::string wrapped(const std::string &text)
{
    QString lines;
    qsizetype used = 0;
    const QStringList words = QString::fromStdString(text).split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        if (used > 0 && used + 1 + word.size() > helpWidth - helpColumn) {
            lines += u'\n';
            used = 0;
        } else if (used > 0) {
            lines += u' ';
            ++used;
        }
        lines += word;
        used += word.size();
    }
    return lines.toStdString();
}

void wrapDescriptions(CLI::App &app)
{
    for (CLI::App *command : app.get_subcommands([](CLI::App *) { return true; })) {
        for (CLI::Option *option : command->get_options())
            option->description(wrapped(option->get_description()));
    }
}

/// The arguments as CLI11 takes them, last first. It reads "--name=" as if the value were the next argument, so that
/// --secret=$UNSET would make a secret out of the option behind it: the empty value is made a word of its own.
std::vector<std::string> reversedArguments(const std::vector<std::string> &arguments)
{
    std::vector<std::string> words;
    for (const std::string &argument : arguments) {
        const bool emptyValue = argument.starts_with("--") && argument.find('=') == argument.size() - 1;
        words.push_back(emptyValue ? argument.substr(0, argument.size() - 1) : argument);
        if (emptyValue)
            words.emplace_back();
    }
    std::ranges::reverse(words);
    return words;
}

/// Reads the arguments; a status where that is all there is to do.
std::optional<ExitStatus> parse(CommandLine &line, const std::vector<std::string> &arguments, Environment &environment)
{
    try {
        line.app.parse(reversedArguments(arguments));
        return std::nullopt;
    } catch (const CLI::CallForHelp &) {
        environment.out.write(QByteArray::fromStdString(line.app.help()));
    } catch (const CLI::CallForVersion &) {
        environment.out.write(QByteArray::fromStdString(versionText()) + '\n');
    } catch (const CLI::ParseError &error) {
        const std::vector<CLI::App *> chosen = line.app.get_subcommands();
        const QString command = chosen.empty() ? QString() : QString::fromStdString(chosen.front()->get_name()) + u' ';
        note(environment, QString::fromStdString(error.what()));
        note(environment, Text::tr("“claimsmith-cli %1--help” says what there is").arg(command));
        return ExitStatus::Usage;
    }
    return ExitStatus::Done;
}

} // namespace

int run(const std::vector<std::string> &arguments, Environment &environment)
{
    CLI::App app("", "claimsmith-cli");
    describe(app);
    CommandLine line{app};
    addDecodeCommand(line);
    addVerifyCommand(line);
    addSignCommand(line);
    addPairCommand(line);
    addKeygenCommand(line);
    addKeyCommand(line);
    addKitCommand(line);
    addServeCommand(line);
    addCompletionCommand(line);
    addManCommand(line);
    wrapDescriptions(app);
    if (const auto status = parse(line, arguments, environment))
        return static_cast<int>(*status);
    const Outcome<ExitStatus> outcome = line.action(environment);
    if (!outcome) {
        note(environment, outcome.error().text);
        return static_cast<int>(ExitStatus::Usage);
    }
    return static_cast<int>(*outcome);
}

} // namespace claimsmith::cli
