// SPDX-License-Identifier: MIT
#include "cli/batch.h"
#include "cli/commandline.h"
#include "cli/inputs.h"
#include "cli/jsonoutput.h"
#include "cli/keyoptions.h"
#include "cli/policyoptions.h"
#include "cli/text.h"
#include "cli/timeoptions.h"
#include "cli/wordsoutput.h"
#include "token/judge.h"

#include <CLI/CLI.hpp>

#include <memory>
#include <thread>

namespace claimsmith::cli {

namespace {

constexpr int maxThreads = 256;

struct VerifyOptions
{
    std::string token;
    KeyOptions keys;
    PolicyOptions policy;
    std::string at;
    std::string batch;
    int threads = 0;
    bool summary = false;
    bool json = false;
};

Outcome<void> checkUsage(const VerifyOptions &options)
{
    if (options.token.empty() && options.batch.empty())
        return std::unexpected(
            Problem{Text::tr("A TOKEN is missing: its text, @FILE, or -. Many at once: --batch FILE")});
    if (!options.token.empty() && !options.batch.empty())
        return std::unexpected(Problem{Text::tr("Give a TOKEN or --batch, not both")});
    // Said before one of the two takes what is meant for the other.
    if (options.keys.standardInputUses() + (options.token == "-") + (options.batch == "-") > 1)
        return std::unexpected(standardInputTwice());
    if (options.batch.empty() && (options.summary || options.threads != 0))
        return std::unexpected(Problem{Text::tr("--summary and --threads go with --batch FILE")});
    if (options.threads < 0 || options.threads > maxThreads)
        return std::unexpected(Problem{Text::tr("--threads is from 1 to %1").arg(maxThreads)});
    return {};
}

Outcome<ExitStatus> verifyOne(
    const VerifyOptions &options, token::Judge judge, token::Instant now, Environment &environment)
{
    const auto argument = readToken(environment, QString::fromStdString(options.token));
    if (!argument)
        return std::unexpected(argument.error());
    noteOrigin(environment, *argument);

    const token::Token token = token::Token::decode(argument->token);
    const token::Verdict verdict = judge.judge(token, now);
    const QList<token::Finding> findings = token::findings(token, verdict, judge.keys());
    const QByteArray text = options.json
                                ? verdictJson(token, verdict, judge.keys(), findings) + '\n'
                                : verdictWords(token, verdict, judge.keys(), findings, Paint(environment.colour));
    if (const auto printed = print(environment, text); !printed)
        return std::unexpected(printed.error());
    return exitStatus(verdict);
}

Outcome<ExitStatus> verify(const VerifyOptions &options, Environment &environment)
{
    if (const auto usage = checkUsage(options); !usage)
        return std::unexpected(usage.error());
    auto policy = options.policy.read();
    if (!policy)
        return std::unexpected(policy.error());
    const auto now = readNow(environment, options.at);
    if (!now)
        return std::unexpected(now.error());
    auto keys = options.keys.read(environment);
    if (!keys)
        return std::unexpected(keys.error());
    if (options.batch.empty())
        return verifyOne(options, token::Judge(std::move(*policy), std::move(*keys)), *now, environment);

    const int cores = static_cast<int>(std::thread::hardware_concurrency());
    const int threads = options.threads > 0 ? options.threads : qBound(1, cores, maxThreads);
    const scan::BulkVerifier verifier(std::move(*policy), std::move(*keys), *now, threads);
    return verifyBatch(verifier, QString::fromStdString(options.batch), options.summary, environment);
}

QString examples()
{
    return Text::tr(
        "Examples:\n"
        "  claimsmith-cli verify @token.txt --key public.pem\n"
        "  claimsmith-cli verify @token.txt --key jwks.json --iss https://id.example --aud api --leeway 30s\n"
        "  claimsmith-cli verify @token.txt --secret-env JWT_SECRET --secret-encoding base64 --json\n"
        "  claimsmith-cli verify @token.txt --key key.jwk --at now+1h        as it will be in an hour\n"
        "  claimsmith-cli verify --batch tokens.txt --key jwks.json --threads 4 > verdicts.jsonl\n"
        "  claimsmith-cli verify --batch tokens.txt --key jwks.json --summary\n"
        "In a batch there is one token a line, and one short JSON object a line comes out, in the same order.\n"
        "Exit status: 0 accepted; 1 in a batch, some token was not; 2 usage, or a file or key that cannot be\n"
        "read; 10 malformed; 11 signature; 12 signature not checked; 13 expired; 14 not yet valid; 15 claim\n"
        "check failed; 16 revoked. With several failures the first in that order.");
}

} // namespace

void addVerifyCommand(CommandLine &line)
{
    CLI::App *command = line.app.add_subcommand(
        "verify", Text::utf8(Text::tr("Judge a token: signature, time and claims. Says every reason against it")));
    const auto options = std::make_shared<VerifyOptions>();
    command->add_option("TOKEN", options->token, Text::utf8(Text::tr("The token, @FILE, or - for standard input")))
        ->type_name("");
    options->keys.addKeyFilesTo(*command);
    options->keys.addSecretsTo(*command);
    options->policy.addTo(*command);
    command->add_option("--at", options->at, Text::utf8(Text::tr("The instant to judge at, instead of now")))
        ->type_name("TIME");
    command
        ->add_option("--batch", options->batch,
            Text::utf8(Text::tr("Judge one token a line of this file, or of - for standard input")))
        ->type_name("FILE");
    command
        ->add_option("--threads", options->threads, Text::utf8(Text::tr("Threads for --batch; all cores unless said")))
        ->type_name("N")
        ->check(CLI::PositiveNumber.description(""));
    command->add_flag("--summary", options->summary, Text::utf8(Text::tr("With --batch: counts alone")));
    command->add_flag("--json", options->json, Text::utf8(Text::tr("One JSON object instead of words")));
    command->footer(Text::utf8(examples()));
    command->callback([options, &line] {
        line.action = [options](Environment &environment) { return verify(*options, environment); };
    });
}

} // namespace claimsmith::cli
