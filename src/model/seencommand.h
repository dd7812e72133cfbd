// SPDX-License-Identifier: MIT
#pragma once

#include "model/history.h"

#include <QUndoCommand>

namespace claimsmith::model {

/// Tokens that were taken out of the history.
class SeenCommand : public QUndoCommand
{
public:
    SeenCommand(History *history, QList<SeenToken> tokens, const QString &words)
        : QUndoCommand(words)
        , m_history(history)
        , m_tokens(std::move(tokens))
    {}

    void undo() override { m_history->putBack(m_tokens); }
    void redo() override { m_history->takeAway(m_tokens); }

private:
    History *m_history;
    QList<SeenToken> m_tokens;
};

} // namespace claimsmith::model
