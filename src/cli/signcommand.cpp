// SPDX-License-Identifier: MIT
#include "cli/assignments.h"
#include "cli/commandline.h"
#include "cli/inputs.h"
#include "cli/signingoptions.h"
#include "cli/signmany.h"
#include "cli/text.h"
#include "cli/timeoptions.h"
#include "token/issue.h"

#include <CLI/CLI.hpp>

#include <memory>

namespace claimsmith::cli {

using namespace Qt::StringLiterals;

namespace {

struct SignOptions
{
    SigningOptions signing;
    std::vector<std::string> claims;
    std::string payload;
    std::string expiresIn;
    std::string notBefore;
    std::string at;
    bool noIssuedAt = false;
    bool tokenId = false;
    SignMany many;
};

/// The option that asks for a claim which --claim gave already.
QString optionFor(const QByteArray &claim)
{
    if (claim == "exp")
        return u"--expires-in"_s;
    if (claim == "nbf")
        return u"--not-before"_s;
    return claim == "jti" ? u"--jti"_s : u"--claim"_s;
}

Outcome<token::ClaimList> makeClaims(const SignOptions &options, token::Instant now, Environment &environment)
{
    token::ClaimList claims;
    if (const auto added = addAssignments(claims, options.claims, u"--claim"_s, environment); !added)
        return std::unexpected(added.error());
    token::IssueClaims issued;
    issued.issuedAt = options.payload.empty() && !options.noIssuedAt && !claims.contains("iat");
    if (!options.notBefore.empty()) {
        const auto instant = readInstant("--not-before", options.notBefore, now);
        if (!instant)
            return std::unexpected(instant.error());
        issued.notBefore = *instant;
    }
    if (!options.expiresIn.empty()) {
        const auto duration = readDuration("--expires-in", options.expiresIn, true);
        if (!duration)
            return std::unexpected(duration.error());
        issued.lifetime = *duration;
    }
    if (options.tokenId && !options.many.isWanted())
        issued.tokenId = token::TokenIdKind::Uuid4;
    auto all = token::withIssueClaims(std::move(claims), issued, now);
    if (!all)
        return std::unexpected(problemOf(optionFor(all.error().name), all.error()));
    if (options.tokenId && options.many.isWanted()) {
        if (const auto added = all->addString("jti", "{{uuid}}"); !added)
            return std::unexpected(problemOf(optionFor("jti"), added.error()));
    }
    return *all;
}

Outcome<QByteArray> makePayload(const SignOptions &options, Environment &environment)
{
    const auto now = readNow(environment, options.at);
    if (!now)
        return std::unexpected(now.error());
    const auto claims = makeClaims(options, *now, environment);
    if (!claims)
        return std::unexpected(claims.error());
    if (options.payload.empty())
        return claims->object();
    const QString name = QString::fromStdString(options.payload);
    const auto bytes = readInput(environment, name);
    if (!bytes)
        return std::unexpected(bytes.error());
    const auto payload = claims->appendedTo(*bytes);
    if (payload)
        return *payload;
    if (payload.error().code != token::IssueError::Code::ClaimTwice)
        return std::unexpected(problemOf(name, payload.error()));
    return std::unexpected(Problem{
        Text::tr("%1 has “%2” already: leave one of the two out").arg(name, QString::fromUtf8(payload.error().name))});
}

Outcome<ExitStatus> sign(const SignOptions &options, Environment &environment)
{
    if (const auto good = options.many.check(); !good)
        return std::unexpected(good.error());
    const auto choice = options.signing.choose(environment);
    if (!choice)
        return std::unexpected(choice.error());
    const auto payload = makePayload(options, environment);
    if (!payload)
        return std::unexpected(payload.error());
    if (options.many.isWanted())
        return options.many.print(*choice, *payload, environment);
    auto signer = choice->signer();
    if (!signer)
        return std::unexpected(signer.error());
    const auto token = signer->sign(*payload);
    if (!token)
        return std::unexpected(Problem{token::message(token.error())});
    if (const auto printed = print(environment, *token + '\n'); !printed)
        return std::unexpected(printed.error());
    return ExitStatus::Done;
}

QString examples()
{
    return Text::tr(
        "Examples:\n"
        "  claimsmith-cli sign key.jwk --claim sub=alice --claim 'roles=[\"admin\"]' --expires-in 15m\n"
        "  claimsmith-cli sign private.pem --alg PS256 --kid 2026-01 --claim iss=https://id.example --jti\n"
        "  claimsmith-cli sign --secret-env JWT_SECRET --claim sub=alice --expires-in 1h\n"
        "  claimsmith-cli sign key.jwk --payload claims.json\n"
        "  claimsmith-cli sign key.jwk --claim sub=alice --at now-2h --expires-in 1h      expired for an hour\n"
        "  claimsmith-cli sign --alg none --claim sub=alice\n"
        "  claimsmith-cli sign key.jwk --csv users.csv --claim 'sub={{id}}' --claim 'name={{name}}' --jti\n"
        "Claims stand in the order given, then iat, nbf, exp and jti. A value is JSON where it parses, else text:\n"
        "n=42 is a number, n='\"42\"' a string. The bytes of --payload are signed as they are: iat is not added to\n"
        "them, and claims that are asked for go behind the last of theirs. The token alone is printed.\n"
        "With --count or --csv many are, one a line: {{n}}, {{uuid}} and {{column}} stand for each token's own "
        "values.\n"
        "Outside of quotes, in --payload, they stand for a number or other JSON.");
}

} // namespace

void addSignCommand(CommandLine &line)
{
    CLI::App *command = line.app.add_subcommand("sign", Text::utf8(Text::tr("Make a signed token")));
    const auto options = std::make_shared<SignOptions>();
    const auto option = [command](const char *name, auto &value, const char *type, const QString &text) {
        command->add_option(name, value, Text::utf8(text))->type_name(type)->allow_extra_args(false);
    };
    options->signing.addTo(*command);
    option("--claim", options->claims, "NAME=JSON-or-text", Text::tr("Claim. Repeatable"));
    option("--payload", options->payload, "FILE", Text::tr("File with the payload, or -: signed byte for byte"));
    option("--expires-in", options->expiresIn, "DUR", Text::tr("Sets exp this long after the instant of issue"));
    option("--not-before", options->notBefore, "TIME", Text::tr("Sets nbf"));
    option("--at", options->at, "TIME", Text::tr("The instant of issue, instead of now"));
    command->add_flag("--no-iat", options->noIssuedAt, Text::utf8(Text::tr("Leave iat out")));
    command->add_flag("--jti", options->tokenId, Text::utf8(Text::tr("Add a random jti")));
    options->many.addTo(*command);
    command->footer(Text::utf8(examples()));
    command->callback([options, &line] {
        line.action = [options](Environment &environment) { return sign(*options, environment); };
    });
}

} // namespace claimsmith::cli
