// SPDX-License-Identifier: MIT
#include "cli/algorithmnames.h"
#include "cli/claimlist.h"
#include "cli/commandline.h"
#include "cli/inputs.h"
#include "cli/keyoptions.h"
#include "cli/text.h"
#include "cli/timeoptions.h"
#include "jose/json.h"
#include "token/issue.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <memory>

namespace claimsmith::cli {

using namespace Qt::StringLiterals;

namespace {

struct SignOptions
{
    std::string key;
    KeyOptions keys;
    std::string algorithm;
    std::string keyId;
    std::vector<std::string> header;
    std::vector<std::string> claims;
    std::string payload;
    std::string expiresIn;
    std::string notBefore;
    std::string at;
    bool noIssuedAt = false;
    bool tokenId = false;
};

Outcome<jose::Key> readSigningKey(const SignOptions &options, Environment &environment)
{
    KeyOptions named = options.keys;
    if (!options.key.empty())
        named.keyFiles = {options.key};
    auto keys = named.read(environment);
    if (!keys)
        return std::unexpected(std::move(keys.error()));
    if (keys->isEmpty())
        return std::unexpected(Problem{Text::tr("A key is missing: name its file, or a secret with --secret-file")});
    if (keys->size() == 1)
        return keys->front();
    const auto byId = std::ranges::find(*keys, QByteArray::fromStdString(options.keyId), &jose::Key::keyId);
    if (!options.keyId.empty() && byId != keys->end())
        return *byId;
    return std::unexpected(Problem{Text::tr(
        "%n keys are given: name the one to sign with by its --kid", nullptr, static_cast<int>(keys->size()))});
}

/// The algorithm asked for, or else the first of the table that the key can sign with.
Outcome<jose::AlgorithmId> chooseAlgorithm(const std::string &name, const jose::Key &key)
{
    if (!name.empty())
        return algorithmByName(name);
    std::optional<jose::Error> reason;
    for (const jose::Algorithm &row : jose::algorithms()) {
        if (row.family == jose::Family::None)
            continue;
        const auto misfit = key.misfit(row.id, true);
        if (!misfit)
            return row.id;
        // The reason that speaks of this key: not that another type would have been needed.
        if (row.keyType == key.type() && (!reason || reason->code == jose::ErrorCode::KeyCurveMismatch))
            reason = misfit;
    }
    return std::unexpected(
        Problem{reason ? jose::message(*reason) : Text::tr("%1 cannot sign").arg(key.description())});
}

Outcome<QByteArray> makeHeader(
    const SignOptions &options, jose::AlgorithmId algorithm, const QByteArray &keyId, Environment &environment)
{
    const QString source = u"--header"_s;
    ClaimList given;
    if (auto added = given.addAssignments(options.header, source, environment); !added)
        return std::unexpected(std::move(added.error()));
    if (given.contains("alg"))
        return std::unexpected(Problem{Text::tr("The algorithm of the header is chosen with --alg")});
    if (given.contains("kid") && !options.keyId.empty())
        return std::unexpected(Problem{Text::tr("The key ID is given twice: by --kid and by --header")});

    jose::JsonObjectWriter header;
    header.addString("alg", jose::algorithm(algorithm).name);
    header.add("typ", given.value("typ").value_or(jose::jsonQuoted("JWT")));
    if (const auto kid = given.value("kid"); kid || !keyId.isEmpty())
        header.add("kid", kid.value_or(jose::jsonQuoted(keyId)));
    for (const ClaimList::Member &member : given.members()) {
        if (member.name != "typ" && member.name != "kid")
            header.add(member.name, member.json);
    }
    return header.bytes();
}

/// `--option` and the claim of that name may not both be given.
Outcome<void> addNumber(ClaimList &claims, const char *name, const QString &source, qint64 seconds)
{
    return claims.add(name, QByteArray::number(seconds), source);
}

Outcome<ClaimList> makeClaims(const SignOptions &options, token::Instant now, Environment &environment)
{
    ClaimList claims;
    Outcome<void> added = claims.addAssignments(options.claims, u"--claim"_s, environment);
    if (added && options.payload.empty() && !options.noIssuedAt && !claims.contains("iat"))
        added = addNumber(claims, "iat", {}, token::toSeconds(now));
    if (added && !options.notBefore.empty()) {
        const auto instant = readInstant("--not-before", options.notBefore, now);
        added = instant ? addNumber(claims, "nbf", u"--not-before"_s, token::toSeconds(*instant))
                        : std::unexpected(instant.error());
    }
    if (added && !options.expiresIn.empty()) {
        const auto duration = readDuration("--expires-in", options.expiresIn, true);
        added = duration ? addNumber(claims, "exp", u"--expires-in"_s, token::toSeconds(token::plus(now, *duration)))
                         : std::unexpected(duration.error());
    }
    if (added && options.tokenId)
        added = claims.add("jti", jose::jsonQuoted(token::newTokenId()), u"--jti"_s);
    if (!added)
        return std::unexpected(std::move(added.error()));
    return claims;
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
    return claims->appendedTo(*bytes, name);
}

Outcome<QByteArray> makeUnsecured(const SignOptions &options, Environment &environment)
{
    if (!options.key.empty() || options.keys.hasSecret())
        note(environment, Text::tr("“none” makes a token without a signature: the key is not used"));
    const auto header =
        makeHeader(options, jose::AlgorithmId::None, QByteArray::fromStdString(options.keyId), environment);
    if (!header)
        return std::unexpected(header.error());
    const auto payload = makePayload(options, environment);
    if (!payload)
        return std::unexpected(payload.error());
    return token::unsecuredCompact(*header, *payload);
}

Outcome<QByteArray> makeSigned(const SignOptions &options, Environment &environment)
{
    const auto key = readSigningKey(options, environment);
    if (!key)
        return std::unexpected(key.error());
    const auto algorithm = chooseAlgorithm(options.algorithm, *key);
    if (!algorithm)
        return std::unexpected(algorithm.error());
    auto signer = jose::Signer::create(*key, *algorithm);
    if (!signer)
        return std::unexpected(Problem{jose::message(signer.error())});
    if (const auto small = key->tooSmallFor(*algorithm))
        note(environment, jose::message(*small));
    const QByteArray keyId = options.keyId.empty() ? key->keyId() : QByteArray::fromStdString(options.keyId);
    const auto header = makeHeader(options, *algorithm, keyId, environment);
    if (!header)
        return std::unexpected(header.error());
    const auto payload = makePayload(options, environment);
    if (!payload)
        return std::unexpected(payload.error());
    const auto token = token::signCompact(*header, *payload, *signer);
    if (!token)
        return std::unexpected(Problem{jose::message(token.error())});
    return *token;
}

Outcome<ExitStatus> sign(const SignOptions &options, Environment &environment)
{
    const bool unsecured = options.algorithm == jose::algorithm(jose::AlgorithmId::None).name.data();
    const auto token = unsecured ? makeUnsecured(options, environment) : makeSigned(options, environment);
    if (!token)
        return std::unexpected(token.error());
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
        "Claims stand in the order given, then iat, nbf, exp and jti. A value is JSON where it parses, else text:\n"
        "n=42 is a number, n='\"42\"' a string. The bytes of --payload are signed as they are: iat is not added to\n"
        "them, and claims that are asked for go behind the last of theirs. The token alone is printed.");
}

} // namespace

void addSignCommand(CommandLine &line)
{
    CLI::App *command = line.app.add_subcommand("sign", Text::utf8(Text::tr("Make a signed token")));
    const auto options = std::make_shared<SignOptions>();
    const auto option = [command](const char *name, auto &value, const char *type, const QString &text) {
        command->add_option(name, value, Text::utf8(text))->type_name(type)->allow_extra_args(false);
    };
    option("KEY", options->key, "",
        Text::tr("File with the private key or secret key (JWK, JWKS, PEM or DER), or -; or use --secret-file and its "
                 "like"));
    options->keys.addSecretsTo(*command);
    option("--alg", options->algorithm, "ALG",
        Text::tr("Algorithm; unless said the key's own, or the first that it fits"));
    option("--kid", options->keyId, "TEXT",
        Text::tr("Key ID for the header; the key's own unless said. Chooses from a set"));
    option("--header", options->header, "NAME=JSON", Text::tr("Header parameter. Repeatable"));
    option("--claim", options->claims, "NAME=JSON-or-text", Text::tr("Claim. Repeatable"));
    option("--payload", options->payload, "FILE", Text::tr("File with the payload, or -: signed byte for byte"));
    option("--expires-in", options->expiresIn, "DUR", Text::tr("Sets exp this long after the instant of issue"));
    option("--not-before", options->notBefore, "TIME", Text::tr("Sets nbf"));
    option("--at", options->at, "TIME", Text::tr("The instant of issue, instead of now"));
    command->add_flag("--no-iat", options->noIssuedAt, Text::utf8(Text::tr("Leave iat out")));
    command->add_flag("--jti", options->tokenId, Text::utf8(Text::tr("Add a random jti")));
    command->footer(Text::utf8(examples()));
    command->callback([options, &line] {
        line.action = [options](Environment &environment) { return sign(*options, environment); };
    });
}

} // namespace claimsmith::cli
