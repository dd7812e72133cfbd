// SPDX-License-Identifier: MIT
#pragma once

#include "token/extract.h"
#include "token/findings.h"
#include "token/judge.h"
#include "token/policy.h"
#include "token/token.h"
#include "token/verdict.h"

#include <QList>
#include <QString>

#include <functional>
#include <memory>

namespace claimsmith::model {

/// One candidate of a text with what was made of it.
struct ReadToken
{
    token::Candidate candidate;
    std::shared_ptr<const token::Token> token; ///< null only in a request: to be decoded
    token::Verdict verdict;
};

/// What is asked of a pass. Values only, so that it may go to another thread.
struct ReadRequest
{
    QString text;
    /// What the text is known to hold, where that is known; else empty, and the text is searched.
    QList<ReadToken> decoded;
    token::Policy policy;
    QList<jose::Key> keys;
    token::Instant now{};
    qsizetype limit = 1000;          ///< of candidates
    int chosenIndex = 0;             ///< the candidate shown before …
    QByteArray chosenToken;          ///< … and its text: the same one is chosen again where it is still there
    std::function<bool()> isStale{}; ///< asked between the steps; may be empty
};

/// What a pass made of a text: every candidate, decoded and judged.
struct Reading
{
    QList<ReadToken> tokens;
    QList<jose::Key> keys;               ///< those of `judge`
    std::shared_ptr<token::Judge> judge; ///< for judging again; one thread at a time. Null before the first pass
    int chosen = 0;
    QList<token::Finding> findings; ///< of the chosen one
};

/// The way through, whole: extract → decode → judge → findings. Text that holds nothing like a token is one candidate
/// of all of it, so that the reason can be shown; empty text has none. nullopt where it went stale. Any thread.
[[nodiscard]] std::optional<Reading> read(const ReadRequest &request);

} // namespace claimsmith::model
