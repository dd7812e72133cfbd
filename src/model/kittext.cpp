// SPDX-License-Identifier: MIT
#include "model/kittext.h"

#include "model/kittarget.h"

#include <QCoreApplication>

namespace claimsmith::model {

using token::Tone;
using Verdict = net::KitResult::Verdict;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(claimsmith::model::KitText)
};

QByteArray shellQuoted(QByteArray text) { return '\'' + text.replace('\'', R"('\'')") + '\''; }

Tone tone(const net::KitSummary &summary)
{
    if (summary.isSetUpWrong())
        return Tone::Attention;
    if (summary.count(Verdict::Differs) > 0)
        return Tone::Refused;
    return summary.isAsExpected() ? Tone::Good : Tone::Attention;
}

} // namespace

Tone tone(const net::KitResult &result)
{
    switch (result.verdict) {
    case Verdict::Same:
        return Tone::Good;
    case Verdict::Differs:
        return Tone::Refused;
    case Verdict::Failed:
        return Tone::Attention;
    case Verdict::NotSent:
        break;
    }
    return Tone::NotChecked;
}

QString gotText(const net::KitResult &result)
{
    return result.isAnswered() ? QString::number(result.status) : net::verdictText(result.verdict);
}

QString tookText(const net::KitResult &result)
{
    return result.isAnswered() ? Words::tr("%1 ms").arg(result.took.count()) : QString();
}

QString outcomeText(const net::KitResult &result, const net::KitPlan &plan)
{
    if (!result.isAnswered())
        return result.why;
    const net::StatusSet &wanted = result.expectedAccepted ? plan.accepted : plan.refused;
    return Words::tr("Expected %1, got %2 after %3 ms.")
        .arg(statusesText(wanted))
        .arg(result.status)
        .arg(result.took.count());
}

QString outcomeText(const net::KitResult &result)
{
    const QString verdict = net::verdictText(result.verdict);
    return result.isAnswered() ? Words::tr("%1: %2").arg(gotText(result), verdict) : verdict;
}

token::AxisWords summaryWords(const net::KitSummary &summary)
{
    return {tone(summary), net::headline(summary), net::explanation(summary)};
}

QByteArray curlCommand(const net::KitRequest &request)
{
    // Brackets in an address are not ranges; a header without a value is written with a semicolon.
    QByteArray command = "curl --include --globoff --request " + shellQuoted(request.method);
    for (const net::KitHeader &header : request.headers)
        command += " --header " + shellQuoted(header.name + (header.value.isEmpty() ? ";" : ": " + header.value));
    if (!request.body.isEmpty())
        command += " --data-raw " + shellQuoted(request.body);
    return command + ' ' + shellQuoted(request.url.toEncoded()) + '\n';
}

} // namespace claimsmith::model
