// SPDX-License-Identifier: MIT
#include "server/problem.h"

namespace claimsmith::server {

Problem problem(token::Refusal refusal) { return {.refusal = refusal, .reason = token::explanation(refusal)}; }

Problem problem(const store::Error &error)
{
    const bool isBusy = error.code == store::ErrorCode::FileBusy;
    return {.refusal = isBusy ? token::Refusal::ServerBusy : token::Refusal::ServerFailed,
        .reason = store::message(error),
        .storeError = error};
}

Problem problem(const token::IssueError &error)
{
    return {.refusal = token::Refusal::ServerFailed, .reason = token::message(error), .issueError = error};
}

} // namespace claimsmith::server
