// SPDX-License-Identifier: MIT
#include "model/formcommand.h"

namespace claimsmith::model {

namespace {

/// Of commands that may merge.
constexpr int typingId = 1;

} // namespace

FormCommand::FormCommand(ClaimFormModel *form, FormState after, ClaimFormModel::Change change)
    : QUndoCommand(change.words)
    , m_form(form)
    , m_before(form->state())
    , m_after(std::move(after))
    , m_change(std::move(change))
{}

void FormCommand::undo()
{
    std::optional<ClaimFormModel::Move> back;
    if (m_change.move) {
        const auto [from, count, to] = *m_change.move;
        back =
            to > from ? ClaimFormModel::Move{to - count, count, from} : ClaimFormModel::Move{to, count, from + count};
    }
    m_form->finishTyping();
    m_form->apply(m_before, m_form->m_clock->now(), back);
}

void FormCommand::redo()
{
    const bool keepsInstant = std::exchange(m_change.keepsInstant, false);
    m_form->apply(m_after, keepsInstant ? m_form->issuedAt() : m_form->m_clock->now(), m_change.move);
}

int FormCommand::id() const { return m_change.typing ? typingId : -1; }

bool FormCommand::mergeWith(const QUndoCommand *other)
{
    const auto *const next = static_cast<const FormCommand *>(other);
    if (next->m_form != m_form || next->m_change.typing != m_change.typing)
        return false;
    m_after = next->m_after;
    setObsolete(m_after == m_before);
    return true;
}

} // namespace claimsmith::model
