// SPDX-License-Identifier: MIT
#pragma once

#include "jose/key.h"
#include "scan/orderedoutput.h"
#include "token/issueerror.h"
#include "token/placeholders.h"

#include <QByteArray>

#include <functional>
#include <optional>
#include <stop_token>

namespace claimsmith::scan {

/// The JSON of one token's header or payload. Called on several threads at once; must not share state.
using MakeJson = std::function<token::Issued<QByteArray>(const token::Fill &fill)>;

/// Many tokens of one form.
struct BulkOrder
{
    MakeJson header;
    MakeJson payload;
    jose::Key key; ///< not used for `alg` none
    jose::AlgorithmId algorithm{};
    qint64 count = 0;                         ///< without a table
    const token::ValueTable *table = nullptr; ///< one token for each of its rows; outlives the run
    int threads = 1;                          ///< the calling thread is one of them
};

/// How a run ended.
struct BulkIssued
{
    qint64 written = 0;
    bool cancelled = false;
    bool writeFailed = false;
    std::optional<token::IssueError> error; ///< of the first token, in their order, that could not be made
    qint64 failedNumber = 0;                ///< that token, counted from 1

    [[nodiscard]] bool isComplete() const { return !cancelled && !writeFailed && !error; }
};

/// Told how many tokens are written: on the threads of the run, one call at a time, ascending.
using Progress = std::function<void(qint64 written)>;

/// Makes the tokens of `order` on its threads and writes them, one a line, in their order. Memory does not grow with
/// their count. Stops at the first that cannot be made; what was made before it is written. Each token's {{uuid}} and
/// {{family}} are new.
[[nodiscard]] BulkIssued issueMany(
    const BulkOrder &order, const WriteAll &write, const Progress &progress = {}, const std::stop_token &stop = {});

} // namespace claimsmith::scan
