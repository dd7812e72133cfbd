// SPDX-License-Identifier: MIT
#include "cli/commandline.h"
#include "cli/inputs.h"
#include "cli/jsonoutput.h"
#include "cli/text.h"
#include "cli/wordsoutput.h"
#include "token/judge.h"

#include <CLI/CLI.hpp>

#include <memory>

namespace claimsmith::cli {

namespace {

struct DecodeOptions
{
    std::string token;
    bool json = false;
};

Outcome<ExitStatus> decode(const DecodeOptions &options, Environment &environment)
{
    const auto argument = readToken(environment, QString::fromStdString(options.token));
    if (!argument)
        return std::unexpected(argument.error());
    noteOrigin(environment, *argument);

    const token::Token token = token::Token::decode(argument->token);
    const token::Verdict verdict = token::Judge({}, {}).judge(token, environment.now());
    const QList<token::Finding> findings = token::findings(token, verdict, {});
    const QByteArray text = options.json ? decodedJson(token, verdict, findings) + '\n'
                                         : decodedWords(token, verdict, findings, Paint(environment.colour));
    if (const auto printed = print(environment, text); !printed)
        return std::unexpected(printed.error());
    return verdict.structure == token::StructureStatus::WellFormed ? ExitStatus::Done : ExitStatus::Malformed;
}

} // namespace

void addDecodeCommand(CommandLine &line)
{
    CLI::App *command = line.app.add_subcommand("decode",
        Text::utf8(Text::tr("Show what a token holds. Reads it and trusts nothing: no signature is checked")));
    const auto options = std::make_shared<DecodeOptions>();
    command->add_option("TOKEN", options->token, Text::utf8(Text::tr("The token, @FILE, or - for standard input")))
        ->required()
        ->type_name("");
    command->add_flag("--json", options->json, Text::utf8(Text::tr("One JSON object instead of words")));
    command->footer(Text::utf8(
        Text::tr("Examples:\n"
                 "  claimsmith-cli decode @token.txt\n"
                 "  claimsmith-cli decode 'Authorization: Bearer eyJ…'\n"
                 "  curl -s https://example.test/login | claimsmith-cli decode -\n"
                 "  claimsmith-cli decode --json @token.txt | jq .payload.sub\n"
                 "Whatever people paste is read: a header, a cookie, a URL, a JSON answer, wrapped lines.\n"
                 "Exit status: 0 well formed, 10 not (what decodes is shown all the same), 2 not readable.")));
    command->callback([options, &line] {
        line.action = [options](Environment &environment) { return decode(*options, environment); };
    });
}

} // namespace claimsmith::cli
