// SPDX-License-Identifier: MIT
#pragma once

#include "store/storeerror.h"
#include "token/issueerror.h"
#include "token/refusal.h"

#include <QString>

#include <expected>
#include <optional>

namespace claimsmith::server {

/// Why a request was not granted: what goes out by token::answer(refusal, channel), and what a person may read of it.
struct Problem
{
    token::Refusal refusal{};
    QString reason{};                              ///< a sentence, translated: which check failed, and why
    std::optional<store::Error> storeError{};      ///< with ServerBusy, ServerFailed
    std::optional<token::IssueError> issueError{}; ///< with ServerFailed
    std::optional<qint64> user{};                  ///< whose token it was, where it was verified
    QByteArray family{};                           ///< as `user`
    bool familyRevoked = false;                    ///< by this very request
};

/// Each with the words that it has.
[[nodiscard]] Problem problem(token::Refusal refusal);
[[nodiscard]] Problem problem(const store::Error &error);
[[nodiscard]] Problem problem(const token::IssueError &error);

template<typename T>
using Outcome = std::expected<T, Problem>;

} // namespace claimsmith::server
