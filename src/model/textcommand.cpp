// SPDX-License-Identifier: MIT
#include "model/textcommand.h"

#include <algorithm>

namespace claimsmith::model {

TextCommand::TextCommand(TokenEditing *owner, token::Segment part, const QByteArray &before, const QByteArray &after,
    const QString &words, int typingRun)
    : QUndoCommand(words)
    , m_owner(owner)
    , m_part(part)
    , m_typingRun(typingRun)
{
    const auto [beforeEnd, afterEnd] = std::ranges::mismatch(before, after);
    m_at = beforeEnd - before.begin();
    qsizetype same = 0; // bytes at the end that both have
    const qsizetype most = std::min(before.size(), after.size()) - m_at;
    while (same < most && before[before.size() - 1 - same] == after[after.size() - 1 - same])
        ++same;
    m_removed = before.sliced(m_at, before.size() - same - m_at);
    m_inserted = after.sliced(m_at, after.size() - same - m_at);
}

bool TextCommand::mergeWith(const QUndoCommand *other)
{
    const auto *next = static_cast<const TextCommand *>(other);
    constexpr qsizetype longestCharacter = 4; // of UTF-8: what is longer was pasted
    if (next->m_typingRun != m_typingRun || next->m_part != m_part || next->m_inserted.size() > longestCharacter
        || next->m_removed.size() > longestCharacter)
        return false;
    const qsizetype end = m_at + m_inserted.size();
    const qsizetype nextEnd = next->m_at + next->m_removed.size();
    if (next->m_at > end || nextEnd < m_at)
        return false;
    // The two stretches touch: together they are one, and what the second took beyond the first was there before.
    const QByteArray &taken = next->m_removed;
    m_removed = taken.first(std::max<qsizetype>(m_at - next->m_at, 0)) + m_removed
                + taken.last(std::max<qsizetype>(nextEnd - end, 0));
    m_inserted = m_inserted.first(std::max<qsizetype>(next->m_at - m_at, 0)) + next->m_inserted
                 + m_inserted.sliced(std::max<qsizetype>(std::min(nextEnd, end) - m_at, 0));
    m_at = std::min(m_at, next->m_at);
    setObsolete(m_removed == m_inserted);
    return true;
}

} // namespace claimsmith::model
