// SPDX-License-Identifier: MIT
#include "cli/assignments.h"
#include "cli/commandline.h"
#include "cli/signingoptions.h"
#include "cli/text.h"
#include "cli/timeoptions.h"
#include "token/issue.h"

#include <CLI/CLI.hpp>

#include <memory>

namespace claimsmith::cli {

using namespace Qt::StringLiterals;

namespace {

struct PairCommand
{
    SigningOptions signing;
    std::string subject;
    std::string username;
    std::vector<std::string> claims;
    std::vector<std::string> roles;
    std::vector<std::string> scopes;
    std::string issuer;
    std::vector<std::string> audience;
    std::string accessLifetime = "1h";
    std::string refreshLifetime = "7d";
    std::string at;
    bool noIssuedAt = false;
    bool tokenId = false;
    bool family = false;
};

/// UTF-8 as it was typed; a refusal names the option.
Outcome<QByteArray> text(const char *option, const std::string &value)
{
    const QByteArray utf8 = QByteArray::fromStdString(value);
    if (!utf8.isValidUtf8())
        return std::unexpected(Problem{Text::tr("%1 is not UTF-8").arg(QString::fromUtf8(option))});
    return utf8;
}

Outcome<QList<QByteArray>> texts(const char *option, const std::vector<std::string> &values)
{
    QList<QByteArray> list;
    for (const std::string &value : values) {
        const auto utf8 = text(option, value);
        if (!utf8)
            return std::unexpected(utf8.error());
        list.append(*utf8);
    }
    return list;
}

Outcome<token::PairOptions> readLifetimes(const PairCommand &command)
{
    const auto access = readDuration("--access-ttl", command.accessLifetime, true);
    if (!access)
        return std::unexpected(access.error());
    const auto refresh = readDuration("--refresh-ttl", command.refreshLifetime, true);
    if (!refresh)
        return std::unexpected(refresh.error());
    return token::PairOptions{.accessLifetime = *access, .refreshLifetime = *refresh};
}

Outcome<token::PairOptions> readOptions(const PairCommand &command, Environment &environment)
{
    auto options = readLifetimes(command);
    if (!options)
        return options;
    const auto roles = texts("--role", command.roles);
    const auto scopes = texts("--scope", command.scopes);
    const auto audience = texts("--aud", command.audience);
    for (const auto *list : {&roles, &scopes, &audience}) {
        if (!*list)
            return std::unexpected(list->error());
    }
    const auto issuer = text("--iss", command.issuer);
    if (!issuer)
        return std::unexpected(issuer.error());
    options->roles = *roles;
    options->scope = scopes->join(' ');
    options->issuer = *issuer;
    options->audience = *audience;
    options->issuedAt = !command.noIssuedAt;
    if (command.tokenId)
        options->tokenId = token::TokenIdKind::Uuid4;
    if (command.family)
        options->family = QByteArray(); // a new one
    if (const auto added = addAssignments(options->claims, command.claims, u"--claim"_s, environment); !added)
        return std::unexpected(added.error());
    return options;
}

Outcome<token::TokenPair> makePair(const PairCommand &command, Environment &environment)
{
    const auto now = readNow(environment, command.at);
    if (!now)
        return std::unexpected(now.error());
    const auto options = readOptions(command, environment);
    if (!options)
        return std::unexpected(options.error());
    const auto subject = text("--sub", command.subject);
    const auto username = text("--username", command.username);
    for (const auto *one : {&subject, &username}) {
        if (!*one)
            return std::unexpected(one->error());
    }
    auto choice = command.signing.choose(environment);
    if (!choice)
        return std::unexpected(choice.error());
    auto access = choice->signer();
    if (!access)
        return std::unexpected(access.error());
    auto refresh = choice->signer("JWT"); // --typ at+jwt is for access tokens, RFC 9068 §2.1
    if (!refresh)
        return std::unexpected(refresh.error());
    const auto pair = token::createPair(*subject, *username, *access, *refresh, *now, *options);
    if (pair)
        return *pair;
    if (pair.error().code == token::IssueError::Code::ClaimTwice)
        return std::unexpected(Problem{Text::tr("--claim %1: the pair sets this claim by itself; use its own option, "
                                                "or leave it out")
                .arg(QString::fromUtf8(pair.error().name))});
    return std::unexpected(Problem{token::message(pair.error())});
}

Outcome<ExitStatus> run(const PairCommand &command, Environment &environment)
{
    const auto pair = makePair(command, environment);
    if (!pair)
        return std::unexpected(pair.error());
    if (const auto printed = print(environment, pair->toJson() + '\n'); !printed)
        return std::unexpected(printed.error());
    return ExitStatus::Done;
}

QString examples()
{
    return Text::tr(
        "Examples:\n"
        "  claimsmith-cli pair --sub 1 --username john --secret-file secret.txt\n"
        "  claimsmith-cli pair key.jwk --sub 1 --role admin --role editor --scope 'read write' --access-ttl 15m\n"
        "  claimsmith-cli pair key.jwk --sub 1 --iss https://id.example --aud api --typ at+jwt --jti --family\n"
        "  claimsmith-cli pair key.jwk --sub 1 --at now-2h           the access token expired an hour ago\n"
        "One JSON object is printed: access_token, refresh_token, token_type, expires_in and refresh_expires_in.\n"
        "Claims of --claim go into the access token. The refresh token has sub and type \"refresh\".");
}

} // namespace

void addPairCommand(CommandLine &line)
{
    CLI::App *command = line.app.add_subcommand(
        "pair", Text::utf8(Text::tr("Make an access token and the refresh token that goes with it")));
    const auto options = std::make_shared<PairCommand>();
    const auto option = [command](const char *name, auto &value, const char *type, const QString &words) {
        return command->add_option(name, value, Text::utf8(words))->type_name(type)->allow_extra_args(false);
    };
    options->signing.addTo(*command);
    options->signing.addTypeTo(*command);
    option("--sub", options->subject, "TEXT", Text::tr("User ID: sub of both, always as a string"))->required();
    option("--username", options->username, "TEXT", Text::tr("User name, in the access token"));
    option("--role", options->roles, "TEXT", Text::tr("Role, in the access token. Repeatable"));
    option("--scope", options->scopes, "TEXT", Text::tr("Scope, in the access token. Repeatable"));
    option("--iss", options->issuer, "TEXT", Text::tr("Issuer, in both"));
    option("--aud", options->audience, "TEXT", Text::tr("Audience, in both. Repeatable"));
    option("--claim", options->claims, "NAME=JSON-or-text", Text::tr("Claim of the access token. Repeatable"));
    option("--access-ttl", options->accessLifetime, "DUR", Text::tr("Life of the access token; 1h unless said"));
    option("--refresh-ttl", options->refreshLifetime, "DUR", Text::tr("Life of the refresh token; 7d unless said"));
    option("--at", options->at, "TIME", Text::tr("The instant of issue, instead of now"));
    command->add_flag("--no-iat", options->noIssuedAt, Text::utf8(Text::tr("Leave iat out of both")));
    command->add_flag("--jti", options->tokenId, Text::utf8(Text::tr("Add a random jti to each")));
    command->add_flag("--family", options->family, Text::utf8(Text::tr("Add the same random family to both")));
    command->footer(Text::utf8(examples()));
    command->callback(
        [options, &line] { line.action = [options](Environment &environment) { return run(*options, environment); }; });
}

} // namespace claimsmith::cli
