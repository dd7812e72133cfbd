// SPDX-License-Identifier: MIT
#include "cli/assignments.h"
#include "cli/commandline.h"
#include "cli/inputs.h"
#include "cli/kitrun.h"
#include "cli/outputfile.h"
#include "cli/signingoptions.h"
#include "cli/text.h"
#include "cli/timeoptions.h"
#include "jose/algorithm.h"
#include "token/judge.h"
#include "token/kitexport.h"
#include "token/words.h"

#include <QLocale>

#include <CLI/CLI.hpp>

#include <algorithm>
#include <memory>
#include <optional>

namespace claimsmith::cli {

using namespace Qt::StringLiterals;

namespace {

struct KitOptions
{
    std::string token;
    SigningOptions signing;
    std::string at;
    std::string leeway;
    std::vector<std::string> only;
    bool all = false;
    bool list = false;
    std::string format;
    std::string out;
    bool force = false;
    KitRunOptions run;
};

QStringList formatNames()
{
    QStringList names;
    for (const token::KitFormat format : token::kitFormats())
        names.append(token::kitFormatId(format));
    return names;
}

Outcome<token::KitFormat> readFormat(const KitOptions &options)
{
    const std::string name = options.format.empty() ? "json" : options.format;
    if (const auto format = token::findKitFormat(QByteArrayView(name)))
        return *format;
    return std::unexpected(Problem{Text::tr("--format %1 is not known: there are %2")
            .arg(QString::fromStdString(name), QLocale().createSeparatedList(formatNames()))});
}

/// The header and the payload that the variants are made of.
Outcome<token::Token> readParts(const KitOptions &options, Environment &environment)
{
    if (options.token.empty())
        return std::unexpected(Problem{Text::tr("A token is missing: TOKEN is the text itself, @FILE or -")});
    const auto argument = readToken(environment, QString::fromStdString(options.token));
    if (!argument)
        return std::unexpected(argument.error());
    noteOrigin(environment, *argument);
    token::Token decoded = token::Token::decode(argument->token);
    if (decoded.kind() == token::TokenKind::Jws || decoded.kind() == token::TokenKind::Unsecured)
        return decoded;
    const token::Verdict verdict = token::Judge({}, {}).judge(decoded, environment.now());
    const QString reason =
        verdict.failures.isEmpty() ? QString() : token::message(verdict.failures.constFirst(), verdict, decoded);
    return std::unexpected(
        Problem{Text::tr("A kit is made of a signed token in its compact form. TOKEN: %1").arg(reason)});
}

/// Signs as the token says that it is signed, unless --alg says otherwise.
Outcome<SigningChoice> chooseKey(const KitOptions &options, const token::Token &token, Environment &environment)
{
    SigningOptions signing = options.signing;
    const QByteArrayView name = token.header().member("alg").string();
    const jose::Algorithm *row = jose::findAlgorithm(name);
    if (signing.algorithm.empty() && row && row->id != jose::AlgorithmId::None)
        signing.algorithm = name.toByteArray().toStdString();
    if (signing.keyId.empty())
        signing.keyId = token.header().member("kid").string().toByteArray().toStdString();
    if (signing.algorithm == jose::algorithm(jose::AlgorithmId::None).name.data())
        return std::unexpected(Problem{Text::tr("--alg none signs nothing: name the algorithm that the server takes")});
    return signing.choose(environment);
}

Outcome<token::KitOrder> readOrder(const KitOptions &options, Environment &environment)
{
    const auto now = readNow(environment, options.at);
    if (!now)
        return std::unexpected(now.error());
    token::KitOrder order;
    order.now = *now;
    if (!options.leeway.empty()) {
        const auto leeway = readDuration("--leeway", options.leeway);
        if (!leeway)
            return std::unexpected(leeway.error());
        order.leeway = *leeway;
    }
    const auto token = readParts(options, environment);
    if (!token)
        return std::unexpected(token.error());
    auto choice = chooseKey(options, *token, environment);
    if (!choice)
        return std::unexpected(choice.error());
    order.header = token->header().text().toByteArray();
    order.payload = token->payloadBytes().toByteArray();
    order.key = std::move(choice->key);
    order.algorithm = choice->algorithm;
    const token::Verdict verdict = token::Judge(token::kitPolicy(order), {order.key}).judge(*token, *now);
    if (verdict.signature != token::SignatureStatus::Verified)
        note(environment, Text::tr("The key did not sign this token with %1: a server that accepts the token will "
                                   "refuse the whole kit")
                              .arg(jose::algorithm(order.algorithm).name));
    return order;
}

/// The rows that --only names, in the order of the kit; without it those that are sent unless asked otherwise.
Outcome<QList<token::KitVariant>> chooseRows(const KitOptions &options, const QList<token::KitVariant> &kit)
{
    for (const std::string &id : options.only) {
        if (!std::ranges::contains(kit, QByteArray::fromStdString(id), &token::KitVariant::id))
            return std::unexpected(Problem{Text::tr("--only %1: the kit of this token has no such row; --list shows "
                                                    "those that it has")
                    .arg(QString::fromStdString(id))});
    }
    QList<token::KitVariant> rows;
    for (const token::KitVariant &row : kit) {
        const bool named = std::ranges::contains(options.only, row.id.toStdString());
        if (options.all || named || (options.only.empty() && row.chosen))
            rows.append(row);
    }
    return rows;
}

/// A line a row: its id, how it must fare, "-" where it is left out unless asked for, its title.
QByteArray listed(const QList<token::KitVariant> &kit)
{
    qsizetype idWidth = 0;
    qsizetype codeWidth = QByteArrayView("accepted").size();
    for (const token::KitVariant &row : kit) {
        idWidth = qMax(idWidth, row.id.size());
        codeWidth = qMax(codeWidth, row.code.size());
    }
    QByteArray text;
    for (const token::KitVariant &row : kit) {
        text += row.id.leftJustified(idWidth + 2) + (row.chosen ? "  " : "- ")
                + (row.accepted ? "accepted"_ba : row.code).leftJustified(codeWidth + 2) + row.title.toUtf8() + '\n';
    }
    return text;
}

/// How the kit is run; nullopt where it is written instead.
Outcome<std::optional<net::KitPlan>> readPlan(const KitOptions &options, Environment &environment)
{
    if (options.run.url.empty()) {
        if (const QString stray = options.run.strayOption(); !stray.isEmpty())
            return std::unexpected(Problem{Text::tr("%1 is for a run: --url says where").arg(stray)});
        return std::nullopt;
    }
    if (options.list || !options.format.empty() || !options.out.empty())
        return std::unexpected(
            Problem{Text::tr("--url runs the kit: --list, --format and --out are for writing it; --report FILE writes "
                             "what the run came to")});
    return options.run.plan(environment);
}

Outcome<ExitStatus> kit(const KitOptions &options, Environment &environment)
{
    const auto format = readFormat(options);
    if (!format)
        return std::unexpected(format.error());
    if (options.all && !options.only.empty())
        return std::unexpected(Problem{Text::tr("Use one of --all and --only, not both")});
    const auto plan = readPlan(options, environment);
    if (!plan)
        return std::unexpected(plan.error());
    const auto order = readOrder(options, environment);
    if (!order)
        return std::unexpected(order.error());
    const auto made = token::makeKit(*order);
    if (!made)
        return std::unexpected(problemOf(u"TOKEN"_s, made.error()));
    const auto rows = chooseRows(options, *made);
    if (!rows)
        return std::unexpected(rows.error());
    if (*plan) {
        const KitRun run{**plan, *order, *rows, options.at.empty(), options.force};
        return runKit(run, options.run, environment);
    }

    const QByteArray text = options.list ? listed(options.only.empty() ? *made : *rows)
                                         : token::exportKit(*format, *rows, {.madeAt = order->now});
    if (const auto written = writeOutput(environment,
            options.out.empty() ? u"-"_s : QString::fromStdString(options.out), text, Secrecy::Private, options.force);
        !written)
        return std::unexpected(written.error());
    return ExitStatus::Done;
}

QString examples()
{
    return Text::tr(
        "Examples:\n"
        "  claimsmith-cli kit @token.txt key.jwk --list\n"
        "  claimsmith-cli kit @token.txt key.jwk --format curl --out kit.sh; bash kit.sh http://localhost:8000/me\n"
        "  claimsmith-cli kit @token.txt --secret-env JWT_SECRET --leeway 30s --format pytest --out test_token_kit.py\n"
        "  claimsmith-cli kit @token.txt key.jwk --only alg-none --only exp-past-1s | jq -r '.[].token'\n"
        "  claimsmith-cli kit @token.txt key.jwk --url http://localhost:8000/me --report kit.html --report kit.xml\n"
        "The kit is the token with good times, and some eighty variants of it that a server must accept or\n"
        "reject, each with the reason. What the server expects of issuer, audience, subject, type and claims\n"
        "is what the token has. Rows with “-” in --list are asked for with --all or --only. In JSON a token\n"
        "that is not UTF-8 stands in token_base64; holds_until says when time passes over an expectation.\n"
        "No form holds a key. Files are readable by you alone.\n"
        "A run contacts the host of --url and no other, and follows no redirect. Its exit status is 0 where every\n"
        "row came out as it must, and 1 where one differs, has no answer, or the run did not come to its end.");
}

} // namespace

void addKitCommand(CommandLine &line)
{
    CLI::App *command = line.app.add_subcommand(
        "kit", Text::utf8(Text::tr("Make good and bad variants of a token, to test a server with")));
    const auto options = std::make_shared<KitOptions>();
    const auto option = [command](const char *name, auto &value, const std::string &type, const QString &text) {
        command->add_option(name, value, Text::utf8(text))->type_name(type)->allow_extra_args(false);
    };
    option("TOKEN", options->token, "", Text::tr("The token, @FILE, or - for standard input"));
    options->signing.addKeyTo(*command);
    option("--alg", options->signing.algorithm, "ALG", Text::tr("Algorithm; the token's own unless said"));
    option(
        "--kid", options->signing.keyId, "TEXT", Text::tr("Chooses the key from a set; the token's own unless said"));
    option("--at", options->at, "TIME", Text::tr("The instant that the kit is made for, instead of now"));
    option("--leeway", options->leeway, "DUR", Text::tr("Leeway that the server grants; 0 unless said"));
    option("--format", options->format, formatNames().join(u'|').toStdString(), Text::tr("Form; json unless said"));
    option("--only", options->only, "ID", Text::tr("This row. Repeatable"));
    command->add_flag("--all", options->all, Text::utf8(Text::tr("Every row, also attacks and questions of taste")));
    command->add_flag("--list", options->list, Text::utf8(Text::tr("Show the rows without their tokens")));
    option("--out", options->out, "FILE", Text::tr("File, mode 0600; standard output unless said"));
    command->add_flag("--force", options->force, Text::utf8(Text::tr("Replace the file if it exists")));
    options->run.addTo(*command);
    command->footer(Text::utf8(examples()));
    command->callback(
        [options, &line] { line.action = [options](Environment &environment) { return kit(*options, environment); }; });
}

} // namespace claimsmith::cli
