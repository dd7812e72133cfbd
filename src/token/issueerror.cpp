// SPDX-License-Identifier: MIT
#include "token/issueerror.h"

#include "token/wording.h"

#include <QCoreApplication>

#include <array>

namespace claimsmith::token {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(claimsmith::token::Issue)
};

constexpr std::array codeNames{
    "claim_twice"_L1, "claim_not_json"_L1, "not_an_object"_L1, "row_refused"_L1, "signing"_L1};
static_assert(codeNames.size() == static_cast<size_t>(IssueError::Code::Signing) + 1);

} // namespace

QLatin1StringView codeName(IssueError::Code code) { return codeNames[static_cast<size_t>(code)]; }

QString message(const IssueError &error)
{
    const QString name = quoted(error.name);
    const QString reason = error.error ? jose::message(*error.error) : QString();
    switch (error.code) {
    case IssueError::Code::ClaimTwice:
        return Words::tr("%1 is given twice").arg(name);
    case IssueError::Code::ClaimNotJson:
        return Words::tr("The value of %1 is not JSON: %2").arg(name, reason);
    case IssueError::Code::NotAnObject:
        return reason.isEmpty() ? Words::tr("It is not a JSON object: no claim can be added to it") : reason;
    case IssueError::Code::RowRefused:
        return name + u": "_s + (error.note ? message(*error.note) : QString());
    case IssueError::Code::Signing:
        break;
    }
    return reason;
}

} // namespace claimsmith::token
