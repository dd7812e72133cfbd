// SPDX-License-Identifier: MIT
#pragma once

#include "model/tokenediting.h"

#include <QUndoCommand>

namespace claimsmith::model {

/// One stretch of a header or payload put in the place of another. Holds only what differs: a payload may be large.
class TextCommand : public QUndoCommand
{
public:
    /// `typingRun`: commands of the same run that go on at the same place become one; 0 never does.
    TextCommand(TokenEditing *owner, token::Segment part, const QByteArray &before, const QByteArray &after,
        const QString &words, int typingRun);

    void undo() override { m_owner->splice(m_part, m_at, m_inserted.size(), m_removed); }
    void redo() override { m_owner->splice(m_part, m_at, m_removed.size(), m_inserted); }
    [[nodiscard]] int id() const override { return m_typingRun == 0 ? -1 : 1; }
    bool mergeWith(const QUndoCommand *other) override;

private:
    TokenEditing *m_owner;
    token::Segment m_part;
    qsizetype m_at = 0;
    QByteArray m_removed;
    QByteArray m_inserted;
    int m_typingRun;
};

} // namespace claimsmith::model
