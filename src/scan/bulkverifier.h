// SPDX-License-Identifier: MIT
#pragma once

#include "scan/linechunks.h"
#include "scan/orderedoutput.h"
#include "token/judge.h"
#include "token/policy.h"
#include "token/token.h"
#include "token/verdict.h"

#include <QList>

#include <array>
#include <functional>

namespace claimsmith::scan {

/// How many tokens of a batch got which status, indexed by the status.
struct BulkCounts
{
    qint64 tokens = 0;
    qint64 accepted = 0;
    std::array<qint64, static_cast<size_t>(token::SignatureStatus::DecryptFailed) + 1> signature{};
    std::array<qint64, static_cast<size_t>(token::TimeStatus::NotChecked) + 1> time{};

    void add(const token::Verdict &verdict);
    BulkCounts &operator+=(const BulkCounts &other);
};

struct BulkResult
{
    BulkCounts counts;
    bool readFailed = false;
    bool writeFailed = false;
};

/// Appends what is to be written about the token of a line. Called on several threads at once; must not share state.
using FormatLine =
    std::function<void(qint64 line, const token::Token &token, const token::Verdict &verdict, QByteArray &out)>;

/// Judges one token a line against one policy, at one instant, on several threads. A line's token is what is left
/// without the spaces, tabs and carriage return around it; a blank line counts as a line and not as a token.
/// A line over Token::maxBytes is judged as the token that it cannot be. Memory does not grow with the input.
class BulkVerifier
{
public:
    /// `threads` is at least 1; the calling thread is one of them.
    BulkVerifier(token::Policy policy, QList<jose::Key> keys, token::Instant now, int threads);

    /// Counts alone.
    [[nodiscard]] BulkResult count(const ReadSome &read) const;
    /// Counts, and writes what `format` makes of each line, in the order of the input.
    [[nodiscard]] BulkResult run(const ReadSome &read, const FormatLine &format, const WriteAll &write) const;

private:
    token::Policy m_policy;
    QList<jose::Key> m_keys;
    token::Instant m_now;
    int m_threads;
};

} // namespace claimsmith::scan
