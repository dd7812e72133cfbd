// SPDX-License-Identifier: MIT
#include "token/liveverdicts.h"

#include <utility>

namespace claimsmith::token {

LiveVerdicts::Entry::Entry(std::shared_ptr<const Token> entryToken, std::shared_ptr<Judge> entryJudge, Verdict first)
    : token(std::move(entryToken))
    , judge(std::move(entryJudge))
    , verdict(std::move(first))
    , axis(RegisteredClaims::of(token->payload().root()), judge->policy())
    , state(axis.at(verdict.now))
{}

void LiveVerdicts::append(std::shared_ptr<const Token> token, std::shared_ptr<Judge> judge, Verdict verdict)
{
    m_entries.emplace_back(std::move(token), std::move(judge), std::move(verdict));
}

void LiveVerdicts::insert(
    qsizetype index, std::shared_ptr<const Token> token, std::shared_ptr<Judge> judge, Verdict verdict)
{
    m_entries.emplace(m_entries.begin() + index, std::move(token), std::move(judge), std::move(verdict));
}

void LiveVerdicts::replace(
    qsizetype index, std::shared_ptr<const Token> token, std::shared_ptr<Judge> judge, Verdict verdict)
{
    m_entries[static_cast<size_t>(index)] = Entry(std::move(token), std::move(judge), std::move(verdict));
}

void LiveVerdicts::remove(qsizetype index, qsizetype count)
{
    m_entries.erase(m_entries.begin() + index, m_entries.begin() + index + count);
}

QList<qsizetype> LiveVerdicts::moveTo(Instant now)
{
    QList<qsizetype> moved;
    for (size_t i = 0; i < m_entries.size(); ++i) {
        Entry &entry = m_entries[i];
        const TimeAxis::State state = entry.axis.at(now);
        if (state == entry.state)
            continue;
        entry.state = state;
        entry.verdict = entry.judge->rejudge(*entry.token, entry.verdict, now);
        moved.append(static_cast<qsizetype>(i));
    }
    return moved;
}

std::optional<Instant> LiveVerdicts::nextChange() const
{
    std::optional<Instant> next;
    for (const Entry &entry : m_entries) {
        const std::optional<Instant> &change = entry.verdict.changesAt;
        if (change && (!next || *change < *next))
            next = change;
    }
    return next;
}

} // namespace claimsmith::token
