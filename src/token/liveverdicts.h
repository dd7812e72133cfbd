// SPDX-License-Identifier: MIT
#pragma once

#include "token/judge.h"
#include "token/timeaxis.h"

#include <QList>

#include <memory>
#include <optional>
#include <vector>

namespace claimsmith::token {

/// Verdicts that follow the clock, any number of them: a new instant costs a few comparisons a token, and a judgement
/// only where something differs. Each is what Judge::judge() says at the instant of the last moveTo(), but for
/// Verdict::now, which stays at the instant of its last judgement. One thread at a time.
class LiveVerdicts
{
public:
    /// Appends a token with its verdict; `judge` gave it, and judges again as time moves.
    void append(std::shared_ptr<const Token> token, std::shared_ptr<Judge> judge, Verdict verdict);
    /// The same in front of `index`.
    void insert(qsizetype index, std::shared_ptr<const Token> token, std::shared_ptr<Judge> judge, Verdict verdict);
    void replace(qsizetype index, std::shared_ptr<const Token> token, std::shared_ptr<Judge> judge, Verdict verdict);
    void remove(qsizetype index, qsizetype count = 1);
    void clear() { m_entries.clear(); }

    [[nodiscard]] qsizetype size() const { return static_cast<qsizetype>(m_entries.size()); }
    [[nodiscard]] const Verdict &at(qsizetype index) const { return m_entries[static_cast<size_t>(index)].verdict; }
    [[nodiscard]] const std::shared_ptr<const Token> &token(qsizetype index) const
    {
        return m_entries[static_cast<size_t>(index)].token;
    }

    /// Judges anew what is different at `now`, forwards or backwards; returns the indices of those, ascending.
    [[nodiscard]] QList<qsizetype> moveTo(Instant now);
    /// The first instant after the last moveTo() at which any of them differs; nullopt: never.
    [[nodiscard]] std::optional<Instant> nextChange() const;

private:
    struct Entry
    {
        Entry(std::shared_ptr<const Token> token, std::shared_ptr<Judge> judge, Verdict verdict);
        std::shared_ptr<const Token> token;
        std::shared_ptr<Judge> judge; ///< `axis` refers to its policy
        Verdict verdict;
        TimeAxis axis;
        TimeAxis::State state; ///< of `verdict`
    };
    std::vector<Entry> m_entries;
};

} // namespace claimsmith::token
