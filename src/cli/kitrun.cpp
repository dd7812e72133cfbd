// SPDX-License-Identifier: MIT
#include "cli/kitrun.h"

#include "cli/inputs.h"
#include "cli/jsonoutput.h"
#include "cli/outputfile.h"
#include "cli/stopsignals.h"
#include "cli/text.h"
#include "cli/timeoptions.h"
#include "jose/json.h"
#include "net/addressrules.h"
#include "net/kitreport.h"
#include "token/timetext.h"

#include <CLI/CLI.hpp>

#include <QEventLoop>
#include <QFileInfo>

#include <optional>
#include <utility>

namespace claimsmith::cli {

using net::KitResult;
using net::KitSummary;
using namespace Qt::StringLiterals;
using Verdict = KitResult::Verdict;

namespace {

Problem problem(const char *option, const net::KitPlanError &error)
{
    return {QString::fromLatin1(option) + u": "_s + net::message(error)};
}

/// A member of the plan as `parse` reads it, where the option was given.
template<typename Value, typename Parse>
std::optional<Problem> readInto(Value &value, const char *option, const std::string &text, Parse parse)
{
    if (text.empty())
        return std::nullopt;
    auto parsed = parse(QString::fromStdString(text));
    if (!parsed)
        return problem(option, parsed.error());
    value = std::move(*parsed);
    return std::nullopt;
}

std::optional<Problem> readNumbers(net::KitPlan &plan, const KitRunOptions &options)
{
    const auto notANumber = [](const char *option, const std::string &text) {
        return Problem{
            Text::tr("%1: “%2” is no number").arg(QString::fromLatin1(option), QString::fromStdString(text))};
    };
    bool isNumber = true;
    if (!options.parallel.empty())
        plan.parallel = QByteArray::fromStdString(options.parallel).toInt(&isNumber);
    if (!isNumber)
        return notANumber("--parallel", options.parallel);
    if (!options.rate.empty())
        plan.rate = QByteArray::fromStdString(options.rate).toDouble(&isNumber);
    if (!isNumber)
        return notANumber("--rate", options.rate);
    if (!options.timeout.empty()) {
        const auto timeout = readDuration("--timeout", options.timeout);
        if (!timeout)
            return timeout.error();
        plan.timeout = *timeout;
    }
    return std::nullopt;
}

std::optional<Problem> readTexts(net::KitPlan &plan, const KitRunOptions &options, Environment &environment)
{
    if (!options.method.empty())
        plan.method = QByteArray::fromStdString(options.method).toUpper();
    for (const std::string &line : options.headers) {
        const auto headers = net::parseHeaders(QString::fromStdString(line));
        if (!headers)
            return problem("--header", headers.error());
        plan.headers += *headers;
    }
    plan.body = QByteArray::fromStdString(options.body);
    if (options.body.starts_with('@')) {
        auto body = readInput(environment, QString::fromStdString(options.body.substr(1)));
        if (!body)
            return body.error();
        plan.body = std::move(*body);
    }
    return std::nullopt;
}

/// Where the host is another machine's, a person says that it is meant.
std::optional<Problem> confirmHost(const QUrl &url, const std::string &given, Environment &environment)
{
    const auto refusal = net::runRefusal(url, QString::fromStdString(given));
    if (!refusal)
        return std::nullopt;
    const QString how = Text::tr("--confirm-host %1 does so without a terminal.").arg(url.host());
    const QString words = net::message(*refusal);
    if (!given.empty() || refusal->code != net::KitPlanErrorCode::HostNotConfirmed || !environment.askSecret)
        return Problem{words + u' ' + how};
    note(environment, words);
    const auto typed = environment.askSecret(Text::tr("Name of the host (it is not shown while you type): "));
    if (!typed)
        return Problem{typed.error().text + u". "_s + how};
    if (const auto still = net::runRefusal(url, QString::fromUtf8(typed->view())))
        return Problem{net::message(*still) + u' ' + how};
    return std::nullopt;
}

/// What is wrong with the names of the reports, before anything is sent.
std::optional<Problem> reportProblem(const std::vector<std::string> &names, bool replaces)
{
    for (const std::string &text : names) {
        const QString name = QString::fromStdString(text);
        if (!net::reportFormatOf(name))
            return Problem{Text::tr("--report %1: the name must end with .html, .md or .xml").arg(name)};
        if (!replaces && QFileInfo::exists(name))
            return Problem{Text::tr("%1 exists: --force replaces it").arg(name)};
    }
    return std::nullopt;
}

QByteArray resultJson(const KitResult &result)
{
    const auto verdict = [&] {
        switch (result.verdict) {
        case Verdict::Same:
            return "same"_ba;
        case Verdict::Differs:
            return "differs"_ba;
        case Verdict::NotSent:
            return "not_sent"_ba;
        case Verdict::Failed:
            break;
        }
        return "failed"_ba;
    }();
    jose::JsonObjectWriter row;
    row.addString("id", result.id);
    row.addString("title", result.title.toUtf8());
    row.addString("expected", result.expectedAccepted ? "accepted" : "refused");
    row.addString("verdict", verdict);
    row.add("status", result.isAnswered() ? QByteArray::number(result.status) : "null"_ba);
    row.add("took_ms", result.isAnswered() ? QByteArray::number(result.took.count()) : "null"_ba);
    row.addString("why", result.why.toUtf8());
    row.addString("reason", result.reason.toUtf8());
    // A server answers with any bytes.
    row.add("www_authenticate", stringOrNull(QString::fromUtf8(result.authenticate).toUtf8()));
    row.add("body", stringOrNull(QString::fromUtf8(result.bodyExcerpt).toUtf8()));
    return row.bytes();
}

QByteArray asJson(const KitSummary &summary)
{
    QList<QByteArray> rows;
    for (const KitResult &result : summary.results)
        rows.append(resultJson(result));
    jose::JsonObjectWriter object;
    object.addString("url", summary.plan.url.toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveQuery).toUtf8());
    object.addString("method", summary.plan.method);
    object.addString("started_at", token::utcText(summary.startedAt).toUtf8());
    object.add("took_ms", QByteArray::number(summary.took.count()));
    object.add("cancelled", summary.isCancelled ? "true" : "false");
    object.add("set_up_problem", stringOrNull(summary.setUpWhy.toUtf8()));
    object.add("as_expected", summary.isAsExpected() ? "true" : "false");
    for (const auto &[name, verdict] : {std::pair("same", Verdict::Same), {"differ", Verdict::Differs},
             {"failed", Verdict::Failed}, {"not_sent", Verdict::NotSent}})
        object.add(name, QByteArray::number(summary.count(verdict)));
    object.add("rows", jsonArray(rows));
    return object.bytes() + '\n';
}

/// The rows that say something: all but those that are as expected.
QByteArray asWords(const KitSummary &summary, bool isClockReal)
{
    QString text = net::headline(summary) + u'\n';
    for (const QString &line : {net::explanation(summary), isClockReal ? QString() : net::clockRemark()}) {
        if (!line.isEmpty())
            text += line + u'\n';
    }
    if (summary.isSetUpWrong())
        return text.toUtf8();
    qsizetype width = 0;
    for (const KitResult &result : summary.results)
        width = qMax(width, result.id.size());
    for (const Verdict verdict : {Verdict::Differs, Verdict::Failed, Verdict::NotSent}) {
        for (const KitResult &result : summary.results) {
            if (result.verdict != verdict)
                continue;
            const QString mark = verdict == Verdict::Differs ? u"✗"_s : verdict == Verdict::Failed ? u"!"_s : u"–"_s;
            text += u"\n%1 %2  %3"_s.arg(mark, QString::fromUtf8(result.id.leftJustified(width)), result.title)
                    + u"\n  %1  %2"_s.arg(QString(width, u' '), result.why);
            if (verdict == Verdict::Differs)
                text += u"\n  %1  %2"_s.arg(QString(width, u' '), result.reason);
        }
    }
    return (text.trimmed() + u'\n').toUtf8();
}

/// Waits for the run in an event loop of its own.
KitSummary carryOut(const KitRun &run, Environment &environment)
{
    net::KitRunner runner;
    KitSummary summary;
    QEventLoop loop;
    QObject::connect(&runner, &net::KitRunner::finished, &loop, [&](const auto &ended) {
        summary = ended;
        loop.quit();
    });
    if (environment.showsProgress) {
        QObject::connect(&runner, &net::KitRunner::progress, &loop, [&environment](int done, int total) {
            environment.err.write("\r" + Text::tr("%1 of %2").arg(done).arg(total).toUtf8());
        });
    }
    const StopSignals stop([&runner] { runner.cancel(); });
    // --at moves the clock of the kit: it goes on from there.
    const token::Duration moved = run.order.now - environment.now();
    token::KitOrder order = run.order;
    if (const auto stranger = token::makeStranger(order))
        order.stranger = *stranger;
    const auto again = [&order, &environment, moved]() -> net::MadeKit {
        order.now = environment.now() + moved;
        const auto made = token::makeKit(order);
        return {order.now, made ? *made : QList<token::KitVariant>()};
    };
    runner.start(run.plan, {run.order.now, run.rows}, again);
    loop.exec();
    if (environment.showsProgress)
        environment.err.write("\r\x1b[K");
    return summary;
}

} // namespace

void KitRunOptions::addTo(CLI::App &command)
{
    const auto option = [&command](const char *name, auto &value, const std::string &type, const QString &text) {
        command.add_option(name, value, Text::utf8(text))
            ->type_name(type)
            ->allow_extra_args(false)
            ->group(Text::utf8(Text::tr("To run the kit")));
    };
    option("--url", url, "URL", Text::tr("Run the kit against this address instead of writing it"));
    option("--method", method, "METHOD", Text::tr("HTTP method; GET unless said"));
    option("--header", headers, "NAME:VALUE", Text::tr("Header of every request. Repeatable"));
    option("--token-in", place, "PLACE",
        Text::tr("Where the token goes: bearer (unless said), header:NAME, cookie:NAME, query:NAME, form:NAME or "
                 "json:NAME"));
    option("--body", body, "TEXT", Text::tr("Body of every request, or @FILE"));
    option("--accept", accept, "STATUSES", Text::tr("HTTP statuses of acceptance; 200-299 unless said"));
    option("--refuse", refuse, "STATUSES", Text::tr("HTTP statuses of refusal; 401 unless said"));
    option("--parallel", parallel, "N", Text::tr("Requests under way at a time, up to 64; 4 unless said"));
    option("--rate", rate, "N", Text::tr("Requests begun in a second, at most; no limit unless said"));
    option("--timeout", timeout, "DUR", Text::tr("Time for each request; 10s unless said"));
    option("--confirm-host", confirmedHost, "HOST",
        Text::tr("The host of --url again, to say that you may test it; not needed for this machine"));
    option("--report", reports, "FILE", Text::tr("Write a report: FILE.html, .md or .xml (JUnit). Repeatable"));
    command.add_flag("--json", json, Text::utf8(Text::tr("Print the result of the run as JSON")))
        ->group(Text::utf8(Text::tr("To run the kit")));
}

QString KitRunOptions::strayOption() const
{
    const std::pair<const char *, bool> given[] = {{"--method", !method.empty()}, {"--header", !headers.empty()},
        {"--token-in", !place.empty()}, {"--body", !body.empty()}, {"--accept", !accept.empty()},
        {"--refuse", !refuse.empty()}, {"--parallel", !parallel.empty()}, {"--rate", !rate.empty()},
        {"--timeout", !timeout.empty()}, {"--confirm-host", !confirmedHost.empty()}, {"--report", !reports.empty()},
        {"--json", json}};
    for (const auto &[name, isGiven] : given) {
        if (isGiven)
            return QString::fromLatin1(name);
    }
    return {};
}

Outcome<net::KitPlan> KitRunOptions::plan(Environment &environment) const
{
    net::KitPlan plan;
    const QString address = QString::fromStdString(url);
    plan.url = net::addressFromText(address);
    if (!plan.url.isValid())
        return std::unexpected(problem("--url", {net::KitPlanErrorCode::AddressInvalid, address}));
    if (auto wrong = readInto(plan.place, "--token-in", place, &net::TokenPlace::parse))
        return std::unexpected(*wrong);
    if (auto wrong = readInto(plan.accepted, "--accept", accept, &net::StatusSet::parse))
        return std::unexpected(*wrong);
    if (auto wrong = readInto(plan.refused, "--refuse", refuse, &net::StatusSet::parse))
        return std::unexpected(*wrong);
    if (auto wrong = readNumbers(plan, *this))
        return std::unexpected(*wrong);
    if (auto wrong = readTexts(plan, *this, environment))
        return std::unexpected(*wrong);
    if (const auto error = net::planError(plan))
        return std::unexpected(Problem{net::message(*error)});
    if (auto wrong = confirmHost(plan.url, confirmedHost, environment))
        return std::unexpected(*wrong);
    return plan;
}

Outcome<ExitStatus> runKit(const KitRun &run, const KitRunOptions &options, Environment &environment)
{
    if (auto wrong = reportProblem(options.reports, run.replaces))
        return std::unexpected(*wrong);
    const KitSummary summary = carryOut(run, environment);
    const QByteArray text = options.json ? asJson(summary) : asWords(summary, run.isClockReal);
    if (const auto printed = print(environment, text); !printed)
        return std::unexpected(printed.error());
    for (const std::string &name : options.reports) {
        const QString file = QString::fromStdString(name);
        const QByteArray report = net::kitReport(*net::reportFormatOf(file), summary, run.isClockReal);
        if (const auto written = writeOutput(environment, file, report, Secrecy::Private, run.replaces); !written)
            return std::unexpected(written.error());
    }
    return summary.isAsExpected() ? ExitStatus::Done : ExitStatus::BatchRefused;
}

} // namespace claimsmith::cli
