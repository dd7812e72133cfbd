// SPDX-License-Identifier: MIT
#include "net/kitrunner.h"

#include <QCoreApplication>

#include <algorithm>

namespace claimsmith::net {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(claimsmith::net::KitSummary)
};

} // namespace

int KitSummary::count(KitResult::Verdict verdict) const
{
    return static_cast<int>(std::ranges::count(results, verdict, &KitResult::verdict));
}

bool KitSummary::isAsExpected() const
{
    using enum KitResult::Verdict;
    return !isSetUpWrong() && !isCancelled && count(Same) > 0 && count(Differs) == 0 && count(Failed) == 0;
}

QString headline(const KitSummary &summary)
{
    using enum KitResult::Verdict;
    if (summary.isSetUpWrong())
        return Words::tr("The set-up looks wrong");
    const int differ = summary.count(Differs);
    const int judged = summary.count(Same) + differ;
    if (differ > 0)
        return Words::tr("%1 of %2 differ").arg(differ).arg(judged);
    if (summary.isCancelled)
        return Words::tr("Cancelled: %1 of %2 were run").arg(judged).arg(summary.results.size());
    if (summary.count(Failed) > 0)
        return Words::tr("%1 of %2 without answer").arg(summary.count(Failed)).arg(summary.results.size());
    return judged == 0 ? Words::tr("Nothing was run") : Words::tr("%1 of %1 as expected").arg(judged);
}

QString explanation(const KitSummary &summary)
{
    using enum KitResult::Verdict;
    if (summary.isSetUpWrong())
        return summary.setUpWhy;
    const auto isWronglyAccepted = [&summary](const KitResult &result) {
        return result.verdict == Differs && !result.expectedAccepted && summary.plan.accepted.contains(result.status);
    };
    const auto isWronglyRefused = [&summary](const KitResult &result) {
        return result.verdict == Differs && result.expectedAccepted && summary.plan.refused.contains(result.status);
    };
    if (std::ranges::any_of(summary.results, isWronglyAccepted))
        return Words::tr("This API accepts tokens that it must refuse.");
    if (std::ranges::any_of(summary.results, isWronglyRefused))
        return Words::tr("This API refuses tokens that it must accept.");
    if (summary.count(Differs) > 0)
        return Words::tr("This API answers with statuses that mean neither.");
    if (summary.count(Failed) > 0)
        return Words::tr("What was answered is as expected.");
    return summary.isAsExpected() ? Words::tr("This API tells good tokens from bad ones.") : QString();
}

QString verdictText(KitResult::Verdict verdict)
{
    switch (verdict) {
    case KitResult::Verdict::Same:
        return Words::tr("as expected");
    case KitResult::Verdict::Differs:
        return Words::tr("differs");
    case KitResult::Verdict::NotSent:
        return Words::tr("not sent");
    case KitResult::Verdict::Failed:
        return Words::tr("no answer");
    }
    return {};
}

QString expectedText(bool accepted) { return accepted ? Words::tr("accepted") : Words::tr("refused"); }

QString clockRemark()
{
    return Words::tr("The application clock is not real, but the server has its own: rows that turn on a time may come "
                     "out otherwise for that reason alone.");
}

} // namespace claimsmith::net
