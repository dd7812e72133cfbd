// SPDX-License-Identifier: MIT
#include "cli/signmany.h"

#include "cli/inputs.h"
#include "cli/text.h"
#include "jose/json.h"
#include "scan/bulkissuer.h"

#include <CLI/CLI.hpp>

#include <QThread>

#include <optional>

namespace claimsmith::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxThreads = 256;

using token::IssueError;

/// Fills `json` in for each token. What a placeholder outside of quotes made of it is looked at.
scan::MakeJson filler(const QByteArray &json)
{
    return [json](const token::Fill &fill) -> token::Issued<QByteArray> {
        const QByteArray filled = token::filledJson(json, fill);
        const auto document = jose::Json::parse(filled);
        if (!document)
            return std::unexpected(IssueError{.code = IssueError::Code::NotAnObject, .error = document.error()});
        if (!document->root().isObject())
            return std::unexpected(IssueError{.code = IssueError::Code::NotAnObject});
        return filled;
    };
}

scan::MakeJson constant(const QByteArray &json)
{
    return [json](const token::Fill &) { return json; };
}

Outcome<std::optional<token::ValueTable>> readTable(const std::string &csv, Environment &environment)
{
    if (csv.empty())
        return std::nullopt;
    const QString name = QString::fromStdString(csv);
    const auto bytes = readInput(environment, name);
    if (!bytes)
        return std::unexpected(bytes.error());
    auto table = token::ValueTable::fromCsv(*bytes);
    if (!table)
        return std::unexpected(Problem{name + u": "_s + token::message(table.error())});
    return std::move(*table);
}

/// Where the token that could not be made has its values from.
QString placeOf(qint64 number, const QString &csv, const token::ValueTable *table)
{
    if (!table)
        return Text::tr("Token %1").arg(number);
    return Text::tr("%1, line %2").arg(csv).arg(table->lineOf(number - 1));
}

} // namespace

void SignMany::addTo(CLI::App &command)
{
    CLI::Option *counted =
        command.add_option("--count", count, Text::utf8(Text::tr("Make so many tokens, one a line")))->type_name("N");
    counted->check(CLI::PositiveNumber.description(""));
    command
        .add_option("--csv", csv,
            Text::utf8(Text::tr("Make a token for each line of a CSV file, whose first line names the columns, or -")))
        ->type_name("FILE")
        ->excludes(counted);
    command
        .add_option(
            "--threads", threads, Text::utf8(Text::tr("Threads for --count and --csv; all processors unless said")))
        ->type_name("N");
}

Outcome<void> SignMany::check() const
{
    if (!isWanted() && threads != 0)
        return std::unexpected(Problem{Text::tr("--threads goes with --count or --csv FILE")});
    if (threads < 0 || threads > maxThreads)
        return std::unexpected(Problem{Text::tr("--threads is from 1 to %1").arg(maxThreads)});
    return {};
}

Outcome<ExitStatus> SignMany::print(
    const SigningChoice &choice, const QByteArray &payload, Environment &environment) const
{
    const auto header = choice.header();
    if (!header)
        return std::unexpected(header.error());
    const auto table = readTable(csv, environment);
    if (!table)
        return std::unexpected(table.error());
    const token::ValueTable *columns = *table ? &**table : nullptr;
    for (const QByteArray &text : {*header, payload}) {
        if (const QByteArray unknown = token::unknownPlaceholder(text, columns); !unknown.isEmpty())
            return std::unexpected(Problem{token::unknownPlaceholderText(unknown, columns)});
    }
    const auto maker = [columns](const QByteArray &json) {
        return token::hasPlaceholder(json, columns) ? filler(json) : constant(json);
    };
    const scan::BulkOrder order{.header = maker(*header),
        .payload = maker(payload),
        .key = choice.key,
        .algorithm = choice.algorithm,
        .count = count,
        .table = columns,
        .threads = threads > 0 ? threads : qBound(1, QThread::idealThreadCount(), maxThreads)};
    const scan::BulkIssued issued = scan::issueMany(
        order, [&environment](QByteArrayView lines) { return cli::print(environment, lines).has_value(); });
    if (issued.writeFailed)
        return std::unexpected(
            Problem{Text::tr("Standard output cannot be written: %1").arg(environment.out.errorString())});
    if (issued.error)
        return std::unexpected(Problem{placeOf(issued.failedNumber, QString::fromStdString(csv), columns) + u": "_s
                                       + token::message(*issued.error)});
    return ExitStatus::Done;
}

} // namespace claimsmith::cli
